// Spreads batches over worker threads; a thread that hangs or dies costs one file, which counts as a crash.
import { Worker } from 'node:worker_threads';

const patienceMs = 120_000;

/** Lints all batches and calls `onFile` with each outcome. */
export async function lintBatches(batches, { entry, presets, rules, concurrency, onFile }) {
  const pending = [...batches];
  const threads = Array.from({ length: Math.min(concurrency, batches.length) }, async () => {
    while (pending.length > 0) await runThread(pending, { entry, presets, rules, onFile });
  });
  await Promise.all(threads);
}

/** Resolves when nothing is pending, or when the thread is lost: what its batch still held is pending again. */
function runThread(pending, { entry, presets, rules, onFile }) {
  const worker = new Worker(new URL('worker.mjs', import.meta.url), {
    workerData: { entry, presets, rules },
    resourceLimits: { maxOldGenerationSizeMb: 1200 },
  });
  return new Promise((resolve, reject) => {
    let batch;
    let current;
    let timer;
    let lost = false;

    const lose = (error) => {
      if (lost) return undefined;
      lost = true;
      clearTimeout(timer);
      void worker.terminate();
      if (!current) return reject(error);
      onFile({ ...current, reports: [], crash: { rule: 'unknown', error: error.stack }, milliseconds: 0, times: {} });
      const rest = batch.files.slice(batch.files.indexOf(current.file) + 1);
      if (rest.length > 0) pending.unshift({ ...batch, files: rest });
      return resolve();
    };

    worker.on('error', lose);
    worker.on('message', ({ type, ...message }) => {
      clearTimeout(timer);
      if (type === 'start') {
        current = message;
        timer = setTimeout(() => lose(new Error(`no answer after ${patienceMs / 1000} s`)), patienceMs);
      } else if (type === 'file') {
        onFile(message);
      } else {
        batch = pending.shift();
        current = undefined;
        if (batch) worker.postMessage(batch);
        else void worker.terminate().then(() => resolve(), reject);
      }
    });
  });
}
