import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Line } from '../bench.ts';
import { runTool } from '../build-extension.ts';
import { extensionDir } from '../launch-extension.ts';

export async function measure(): Promise<Line[]> {
  runTool('wxt zip');
  const manifest: { background: { service_worker: string } } = JSON.parse(
    readFileSync(built('manifest.json'), 'utf8'),
  );
  return [
    gzipped('size.content_script', [built('content-scripts/captions.js')]),
    gzipped('size.background', [built(manifest.background.service_worker)]),
    gzipped('size.panel_first_load', firstLoad('sidepanel.html')),
    zipped(),
  ].filter((line) => line !== undefined);
}

const built = (path: string) => join(extensionDir, path);

function gzipped(name: string, files: string[]): Line | undefined {
  if (files.length === 0 || !files.every((file) => existsSync(file))) return undefined;
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  return { name, value: bytes / 1_000, unit: 'kB' };
}

function zipped(): Line | undefined {
  const folder = dirname(extensionDir);
  const zips = readdirSync(folder).filter((file) => file.endsWith('-chrome.zip'));
  const newest = zips
    .map((file) => statSync(join(folder, file)))
    .sort((one, other) => other.mtimeMs - one.mtimeMs)[0];
  return newest && { name: 'size.zip', value: newest.size / 1_000_000, unit: 'MB' };
}

/** What a page loads before anything is asked for: its scripts and styles, and all that these import at once. */
function firstLoad(page: string): string[] {
  if (!existsSync(built(page))) return [];
  const html = readFileSync(built(page), 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g)].map(
    ([, path = '']) => built(path),
  );
  const files = new Set<string>();
  const visit = (file: string) => {
    if (files.has(file) || !existsSync(file)) return;
    files.add(file);
    if (file.endsWith('.js'))
      for (const path of staticImports(readFileSync(file, 'utf8'))) visit(join(dirname(file), path));
  };
  for (const file of named) visit(file);
  return [...files];
}

/** The bundler puts them where a statement begins; `import(…)` has no string after the keyword or `from`. */
function staticImports(code: string): string[] {
  const statement =
    /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{},\s]+?\bfrom\s*|\}?\s*from\s*)?["'](\.[^"']+)["']/g;
  return [...code.matchAll(statement)].map(([, path = '']) => path);
}
