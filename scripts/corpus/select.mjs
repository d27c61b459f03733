// Which files of a package people wrote and read.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const largest = 1_000_000;
const neverSource = new Set(['node_modules', 'bower_components', 'vendor', 'vendors', 'third_party', '.yarn', '.git']);

/** JavaScript and TypeScript, but no declarations. */
export const isSource = (name) => /\.[cm]?[jt]sx?$/.test(name) && !/\.d\.[cm]?ts$/.test(name);

/**
 * The source files of a package, as sorted paths from its folder with `/`, and how many were left out and why.
 * `twin` is a `.cjs` or `.mjs` beside a `.js` of the same name: the same code once more.
 */
export function selectFiles(folder, { source, skip = [] }) {
  const skipped = { minified: 0, large: 0, twin: 0 };
  const files = [];
  for (const path of sourceFiles(folder, source, skip)) {
    const reason = reasonToSkip(join(folder, path));
    if (reason) skipped[reason] += 1;
    else files.push(path);
  }
  const all = new Set(files);
  const chosen = files.filter((path) => !isTwin(path, all));
  skipped.twin = files.length - chosen.length;
  return { files: chosen.sort(), skipped };
}

/** Lines made for machines: very long on average, or most of the text on very long ones. */
export function isMinified(text) {
  const lines = text.replace(/^\/\/# sourceMappingURL=.*$/gm, '').split('\n').filter((line) => line.trim() !== '');
  const total = sum(lines);
  return total > 200 * Math.max(lines.length, 2) || sum(lines.filter((line) => line.length > 1_000)) > total / 2;
}

const sum = (lines) => lines.reduce((length, line) => length + line.length, 0);

function* sourceFiles(folder, source, skip) {
  const pending = source.map((part) => join(folder, part));
  const skipped = new Set(skip.map((part) => join(folder, part)));
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    const entry = statSync(path, { throwIfNoEntry: false });
    if (!entry || skipped.has(path)) continue;
    if (entry.isDirectory()) {
      const names = readdirSync(path).filter((name) => !neverSource.has(name));
      pending.push(...names.map((name) => join(path, name)));
    } else if (isSource(path)) {
      yield relative(folder, path).split(sep).join('/');
    }
  }
}

function reasonToSkip(path) {
  if (statSync(path).size > largest) return 'large';
  if (/[.-]min\.[cm]?js$/.test(path) || isMinified(readFileSync(path, 'utf8'))) return 'minified';
  return undefined;
}

function isTwin(path, all) {
  const stem = path.replace(/\.[cm]js$/, '');
  return stem !== path && (all.has(`${stem}.js`) || (path.endsWith('.cjs') && all.has(`${stem}.mjs`)));
}
