import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';

import type { ESLint, Linter } from 'eslint';

import { CliError } from '../cli-error.js';
import { createEngine, type Preset, redactionRule, rulesOf } from './engine.js';
import { toFinding } from './finding.js';
import { reasonOf } from './fs-error.js';
import { redact } from './redact.js';
import type { Finding } from './report.js';

const secretRule = 'hardened/no-hardcoded-secret';

/** A file of more characters was put together by a tool; to parse it would take gigabytes. */
const largest = 1_000_000;

/** What a rule says about itself, as far as a report shows it. */
export interface RuleFacts {
  description: string;
  url: string;
}

/** What became of one file. */
export interface LintedFile {
  /** Relative to the root, with `/`. */
  file: string;
  lines: number;
  /** `undefined`: it was not linted: it is minified, very large, or no text. */
  findings: readonly Finding[] | undefined;
}

/** Lints files one by one and keeps nothing of them but what it found. */
export class FileLinter {
  readonly #root: string;
  readonly #module: ESLint;
  readonly #commonjs: ESLint;
  readonly #rules: ReadonlySet<string>;
  readonly #facts = new Map<string, RuleFacts>();

  /** `root` is where the names of files start in the report, `project` where they start for rules. */
  constructor(Engine: typeof ESLint, preset: Preset, { root, project }: { root: string; project: string }) {
    this.#root = root;
    this.#module = createEngine(Engine, project, preset);
    this.#commonjs = createEngine(Engine, project, preset, 'commonjs');
    this.#rules = rulesOf(preset);
  }

  /** The rules that reported something. */
  get rules(): ReadonlyMap<string, RuleFacts> {
    return this.#facts;
  }

  /** `isNamed`: the user asked for this very file, so it is linted whatever it looks like. */
  async lint(path: string, isNamed: boolean): Promise<LintedFile> {
    const file = relative(this.#root, path).split(sep).join('/');
    const text = await read(path, file);
    const lines = text.split(/\r\n|[\r\n\u2028\u2029]/);
    const lineCount = lines.at(-1) === '' ? lines.length - 1 : lines.length;
    if (!isNamed && (text.length > largest || text.includes('\0') || isMinified(lines))) return { file, lines: 0, findings: undefined };

    const { engine, result } = await this.#lintText(text, path);
    const messages = result.messages.filter((message) => message.fatal === true || this.#rules.has(message.ruleId ?? ''));
    this.#learn(messages, engine, result);
    const isParsed = messages.every((message) => message.fatal !== true);
    const secrets = [...result.messages, ...result.suppressedMessages]
      .filter(({ ruleId }) => ruleId === redactionRule || ruleId === secretRule);
    const redacted = redact(lines, secrets, isParsed);
    return { file, lines: lineCount, findings: messages.map((message) => toFinding(message, file, lineCount, redacted)) };
  }

  /** Many old files are no modules, and say so by what a module may not hold: `with`, `return` outside a function. */
  async #lintText(text: string, filePath: string): Promise<{ engine: ESLint; result: ESLint.LintResult }> {
    const result = await lintWith(this.#module, text, filePath);
    if (result.fatalErrorCount === 0 || !/\.jsx?$/.test(filePath)) return { engine: this.#module, result };
    const again = await lintWith(this.#commonjs, text, filePath);
    return again.fatalErrorCount === 0 ? { engine: this.#commonjs, result: again } : { engine: this.#module, result };
  }

  #learn(messages: readonly Linter.LintMessage[], engine: ESLint, result: ESLint.LintResult): void {
    if (messages.every(({ ruleId }) => ruleId === null || this.#facts.has(ruleId))) return;
    const metas = engine.getRulesMetaForResults([result]);
    for (const { ruleId } of messages) {
      const docs = ruleId === null ? undefined : metas[ruleId]?.docs;
      if (ruleId !== null && docs) this.#facts.set(ruleId, { description: docs.description ?? '', url: docs.url ?? '' });
    }
  }
}

async function read(path: string, file: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new CliError(`\`${file}\` cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

async function lintWith(engine: ESLint, text: string, filePath: string): Promise<ESLint.LintResult> {
  const [result] = await engine.lintText(text, { filePath });
  if (!result) throw new CliError(`ESLint gave no result for \`${filePath}\`.`);
  return result;
}

/** Lines made for machines: very long on average, or most of the text on very long ones. */
function isMinified(lines: readonly string[]): boolean {
  let total = 0;
  let count = 0;
  let inLong = 0;
  for (const line of lines) {
    if (line.trim() === '' || line.startsWith('//# sourceMappingURL=')) continue;
    total += line.length;
    count += 1;
    if (line.length > 1_000) inLong += line.length;
  }
  return total > 2_000 && (total > 200 * Math.max(count, 2) || inLong > total / 2);
}
