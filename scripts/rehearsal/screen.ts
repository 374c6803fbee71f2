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

export type Size = { width: number; height: number };

export const windowSize: Size = { width: 1360, height: 860 };

export const isWithoutDisplay =
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/** @param size of a virtual screen */
export async function openScreen(headless: boolean, size = windowSize): Promise<Screen> {
  if (headless) return { kind: 'none', env: {}, close: () => {} };
  if (!isWithoutDisplay) return { kind: 'real', env: {}, close: () => {} };
  return hasScreen() ? virtualScreen(size) : { kind: 'none', env: {}, close: () => {} };
}

async function virtualScreen({ width, height }: Size): Promise<Screen> {
  const folder = mkdtempSync(join(tmpdir(), 'engawa-screen-'));
  const server = spawn(
    'Xvfb',
    [
      '-displayfd',
      '3',
      '-screen',
      '0',
      `${width}x${height}x24`,
      '-fbdir',
      folder,
      '-nolisten',
      'tcp',
      '-nocursor',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
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
