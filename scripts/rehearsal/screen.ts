import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasScreen } from '../find-browser.ts';
import { shootScreen } from './window-shot.ts';

/** Where the browser's window is shown: to a person, on a virtual screen for the picture, or nowhere. */
export type Screen = {
  kind: 'real' | 'virtual' | 'none';
  env: Record<string, string>;
  shoot?(file: string): Promise<void>;
  close(): void;
};

export const windowSize = { width: 1360, height: 860 };

export const isWithoutDisplay =
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

export async function openScreen(headless: boolean): Promise<Screen> {
  if (headless) return { kind: 'none', env: {}, close: () => {} };
  if (!isWithoutDisplay) return { kind: 'real', env: {}, close: () => {} };
  return hasScreen() ? virtualScreen() : { kind: 'none', env: {}, close: () => {} };
}

async function virtualScreen(): Promise<Screen> {
  const folder = mkdtempSync(join(tmpdir(), 'engawa-screen-'));
  const size = `${windowSize.width}x${windowSize.height}x24`;
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', size, '-fbdir', folder, '-nolisten', 'tcp', '-nocursor'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  // It writes the number of the display that it chose as soon as it can be used.
  const numberPipe = server.stdio[3] as NodeJS.ReadableStream;
  const [number] = await Promise.race([
    once(numberPipe, 'data'),
    once(server, 'exit').then(() => Promise.reject(new Error('Xvfb does not start.'))),
  ]);
  return {
    kind: 'virtual',
    env: { DISPLAY: `:${String(number).trim()}` },
    shoot: (file) => shootScreen(join(folder, 'Xvfb_screen0'), file),
    close: () => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
