// Lints real, published code with the presets of this plugin: `npm run corpus -- --help`.
import { CorpusError } from './corpus/error.mjs';
import { help, parseOptions } from './corpus/options.mjs';
import { runCorpus } from './corpus/run.mjs';

// Leaves in good order, so that nothing temporary stays.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

try {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) console.log(help);
  else process.exitCode = await runCorpus(options);
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  console.error(`corpus: ${error.message}`);
  process.exitCode = 2;
}
