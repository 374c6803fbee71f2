import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One measured value; `name` and `unit` as in the budgets. */
export type Line = { name: string; value: number; unit: string };
/** What each file under bench/ exports. A value that cannot be measured is left out. */
export type Measure = () => Promise<Line[]>;

// npm run bench -- size captions: only these files
const wanted = process.argv.slice(2);
const folder = join(import.meta.dirname, 'bench');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

for (const name of names) {
  try {
    const { measure }: { measure: Measure } = await import(pathToFileURL(join(folder, `${name}.ts`)).href);
    for (const line of await measure()) console.log(`${line.name} ${round(line.value)} ${line.unit}`);
  } catch (error) {
    console.error(`bench/${name}.ts:`, error);
    process.exitCode = 1;
  }
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
