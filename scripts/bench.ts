import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One measured value; `name` and `unit` as in the budgets. */
export type Line = { name: string; value: number; unit: string };
/** What each file under bench/ exports. A value that cannot be measured is left out. */
export type Measure = () => Promise<Line[]>;

const print = (line: Line) => process.stdout.write(`${line.name} ${round(line.value)} ${line.unit}\n`);
// The output is for results; whatever else is said on the way goes to the error output.
console.log = console.error;

// npm run bench -- size captions: only size.ts and captions-….ts
const wanted = process.argv.slice(2);
const isWanted = (name: string) =>
  wanted.length === 0 || wanted.some((one) => name === one || name.startsWith(`${one}-`));
const folder = join(import.meta.dirname, 'bench');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter(isWanted);

if (names.length === 0) {
  console.error(`Nothing in scripts/bench is called ${wanted.join(' or ')}.`);
  process.exitCode = 1;
}

for (const name of names) {
  try {
    const { measure }: { measure: Measure } = await import(pathToFileURL(join(folder, `${name}.ts`)).href);
    for (const line of await measure()) print(line);
  } catch (error) {
    console.error(`bench/${name}.ts:`, error);
    process.exitCode = 1;
  }
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
