import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { extensionDir } from './launch-extension.ts';

const root = join(import.meta.dirname, '..');
const sources = ['components', 'entrypoints', 'lib', 'public', 'package.json', 'wxt.config.ts'];

/** Builds the extension unless what is built is newer than all that it is made from, or comes from elsewhere. */
export function buildExtension(): void {
  if (process.env.ENGAWA_EXTENSION) return;
  const manifest = join(extensionDir, 'manifest.json');
  if (existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...sources.flatMap(changeTimes))) return;
  runTool('wxt build');
}

/** Runs one of the project's own tools. What it says goes to the error output; ours is for results. */
export function runTool(command: string): void {
  // What is measured and tested is what is shipped, whoever set this before (Vite's module runner does).
  const env = { ...toolEnv(), NODE_ENV: 'production' };
  const { status } = spawnSync(command, { cwd: root, shell: true, env, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${command} failed.`);
}

/** The project's tools come first, also when a script is run without npm. */
export function toolEnv(): NodeJS.ProcessEnv {
  const separator = process.platform === 'win32' ? ';' : ':';
  return {
    ...process.env,
    PATH: `${join(root, 'node_modules/.bin')}${separator}${process.env.PATH ?? ''}`,
    // Node's own type stripping, which serves the meeting pages, still calls itself experimental.
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --disable-warning=ExperimentalWarning`.trim(),
  };
}

function changeTimes(path: string): number[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  const stat = statSync(full);
  if (!stat.isDirectory()) return [stat.mtimeMs];
  return [stat.mtimeMs, ...readdirSync(full).flatMap((name) => changeTimes(join(path, name)))];
}
