import type { Io } from '../io.js';

/** Shows how far a run is. */
export interface Progress {
  /** One more file is done. */
  advance(file: string): void;
  /** Takes the bar away. */
  stop(): void;
}

const width = 24;
/** More often nobody could read it. */
const millisecondsBetween = 100;

/**
 * A bar on standard error; none where nobody watches. Drawn here because ready-made ones listen to the keyboard, and
 * then turn Ctrl+C into a success.
 */
export function createProgress(total: number, { stderr, env }: Io, now = () => performance.now()): Progress {
  const isCi = env.CI !== undefined && env.CI !== '' && env.CI !== 'false';
  if (stderr.isTTY !== true || isCi || env.TERM === 'dumb') return { advance() { /* nobody watches */ }, stop() { /* neither */ } };

  let done = 0;
  let drawn = -Infinity;
  const draw = (file: string): void => {
    const filled = Math.floor((done / Math.max(1, total)) * width);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
    const line = `${bar} ${done}/${total} ${file}`;
    stderr.write(`\r\u001b[2K${line.slice(0, (stderr.columns ?? 80) - 1)}`);
  };
  return {
    advance(file) {
      done += 1;
      if (now() - drawn < millisecondsBetween) return;
      drawn = now();
      draw(file);
    },
    stop() {
      if (done > 0) stderr.write('\r\u001b[2K');
    },
  };
}
