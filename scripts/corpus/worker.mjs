// A thread that lints the batches it is given: `{ package, folder, files }` in, an outcome for each file out.
import { parentPort, workerData } from 'node:worker_threads';

import { createLinter } from './lint-files.mjs';
import { loadPlugin } from './plugin.mjs';

const { entry, presets, rules } = workerData;
const lintFile = createLinter(await loadPlugin(entry), { presets, rules });

parentPort.on('message', async (batch) => {
  for (const file of batch.files) {
    for (const preset of presets) {
      parentPort.postMessage({ type: 'start', package: batch.package, file, preset });
      const { messages, crash, unparsed, milliseconds, times } = await lintFile(batch.folder, file, preset);
      // ESLint itself remarks, under no rule, that it ignores the comments it was told to ignore.
      const reports = messages.filter(({ ruleId }) => ruleId).map((report) => ({
        rule: report.ruleId,
        messageId: report.messageId,
        message: report.message,
        line: report.line,
        column: report.column,
        endLine: report.endLine,
      }));
      parentPort.postMessage({
        type: 'file', package: batch.package, file, preset, reports, crash, unparsed, milliseconds, times,
      });
    }
  }
  parentPort.postMessage({ type: 'done' });
});
parentPort.postMessage({ type: 'done' });
