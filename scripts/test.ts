import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { toolEnv } from './build-extension.ts';
import { findBrowser } from './find-browser.ts';
import { findNatsServer } from './nats-server.ts';

type Count = { passed: number; failed: number };
type Step = { name: string; run(): Count };

const root = join(import.meta.dirname, '..');
const results = { unit: 'test-results/unit.json', e2e: 'test-results/e2e.json' };
let isBuilt = false;

const steps: Step[] = [
  { name: 'browser', run: () => found(findBrowser) },
  { name: 'relay', run: () => found(findNatsServer) },
  { name: 'types', run: () => asOne(run('wxt prepare') && run('tsc --noEmit')) },
  { name: 'lint', run: () => asOne(run('biome check')) },
  { name: 'unit', run: unit },
  { name: 'build', run: build },
  { name: 'e2e', run: e2e },
];

function found(find: () => string): Count {
  try {
    console.log(find());
    return { passed: 0, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

function unit(): Count {
  const isGreen = run(`vitest run --reporter=default --reporter=json --outputFile.json=${results.unit}`);
  const report = read<{ numPassedTests: number; numFailedTests: number; testResults: UnitFile[] }>(
    results.unit,
  );
  if (!report) return { passed: 0, failed: 1 };
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return whole(isGreen, { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length });
}

type UnitFile = { status: string; assertionResults: unknown[] };

function build(): Count {
  isBuilt = run('wxt build');
  return asOne(isBuilt);
}

function e2e(): Count {
  if (!isBuilt) {
    console.error('Not run, because there is nothing built to run.');
    return { passed: 0, failed: 1 };
  }
  const isGreen = run('playwright test');
  const report = read<{ stats: { expected: number; flaky: number; unexpected: number }; errors: unknown[] }>(
    results.e2e,
  );
  if (!report) return { passed: 0, failed: 1 };
  const { expected, flaky, unexpected } = report.stats;
  return whole(isGreen, { passed: expected + flaky, failed: unexpected });
}

/** A suite that ran nothing, or broke beside its tests, has failed. */
function whole(isGreen: boolean, { passed, failed }: Count): Count {
  const isBroken = failed === 0 && (!isGreen || passed === 0);
  return { passed, failed: isBroken ? 1 : failed };
}

function asOne(isGreen: boolean): Count {
  return { passed: isGreen ? 1 : 0, failed: isGreen ? 0 : 1 };
}

function run(command: string): boolean {
  console.log(`\n$ ${command}`);
  const { status } = spawnSync(command, {
    cwd: root,
    shell: true,
    env: toolEnv(),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

function read<Report>(path: string): Report | undefined {
  const full = join(root, path);
  return existsSync(full) ? (JSON.parse(readFileSync(full, 'utf8')) as Report) : undefined;
}

mkdirSync(join(root, 'test-results'), { recursive: true });
for (const path of Object.values(results)) rmSync(join(root, path), { force: true });

const counts = steps.map((step) => ({ name: step.name, ...step.run() }));
console.log('');
for (const { name, passed, failed } of counts) {
  const verdict = failed > 0 ? 'FAILED' : 'good';
  console.log(`${name.padEnd(8)} ${verdict.padEnd(7)} (${passed} of ${passed + failed})`);
}
const sum = (part: 'passed' | 'failed') => counts.reduce((total, count) => total + count[part], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
