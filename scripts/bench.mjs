// Measures what this plugin costs: `npm run bench -- --help`.
import { runBench } from './bench/run.mjs';
import { BenchError, help, parseOptions } from './bench/options.mjs';
import { CorpusError } from './corpus/error.mjs';

try {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) console.log(help);
  else process.exitCode = await runBench(options);
} catch (error) {
  if (!(error instanceof BenchError || error instanceof CorpusError)) throw error;
  console.error(`bench: ${error.message}`);
  process.exitCode = 2;
}
