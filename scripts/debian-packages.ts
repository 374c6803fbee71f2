import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export function canInstallDebianPackages(): boolean {
  return process.getuid?.() === 0 && isCommand('apt-get') && isDebian();
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

export function isCommand(name: string): boolean {
  return spawnSync('which', [name]).status === 0;
}

export function installDebianPackages(packages: string[]): void {
  if (packages.length === 0) return;
  console.log(`Installing ${packages.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    console.error(`apt-get could not install ${packages.join(', ')}.`);
  }
}
