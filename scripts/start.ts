import { rehearseOne } from './rehearsal/one.ts';
import { help, readOptions } from './rehearsal/options.ts';
import { rehearseTwo } from './rehearsal/two.ts';

try {
  const options = readOptions(process.argv.slice(2));
  if (!options) console.log(help);
  else if (options.two) await rehearseTwo(options);
  else await rehearseOne(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
