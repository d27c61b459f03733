import { argumentReaders, terminalFolders, terminalModules } from '../../catalog/terminal.js';
import { importsAny } from '../core/file-modules.js';
import { type FilePlace, relativePath } from '../core/file-path.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { isOneShotProgram } from '../core/program-kind.js';

/** Is the file part of a program that a person starts in a terminal, to read there what it prints? */
export function isTerminalProgram(
  context: { cwd: string; filename: string; settings: object; sourceCode: SourceCode },
): boolean {
  if (isOneShotProgram(context)) return true;
  if (foldersOf(context).some((folder) => terminalFolders.has(folder))) return true;
  const { sourceCode } = context;
  return importsAny(terminalModules, sourceCode) || importsAny(argumentReaders, sourceCode) || takesArguments(sourceCode) || speaksToPerson(sourceCode) || exitsWhenDone(sourceCode);
}

/** `requestInput('Password: ')`, `rl.question('Which one? ')` */
const question = /\b(?:(?:ask|prompt|question)\w*|(?:get|read|request)(?:User)?(?:Answer|Input|Line|Password))\(\s*(["'`])[A-Z\d][^"'`\n]{0,80}[:?]\s*\1/;

/** The project's own wrapper of what shows that something is going on, and of what asks. */
const ownSpinner = /["'`]\.{1,2}\/(?:[\w.-]+\/)*(?:enquirer|inquirer|ora|spinners?)(?:\.[cm]?[jt]s)?["'`]/;
const ownPrompts = /["'`]\.{1,2}\/(?:[\w.-]+\/)*prompts?(?:\.[cm]?[jt]s)?["'`]/;
const prompting = /\b(?:confirm|multiselect|prompt|select|toggle)(?:Async)?\)?\(/;

/** `async function status(argv)`, `(argv) => …`: a command is handed the words behind its name. */
const command = /\bfunction\b[^()\n]{0,80}\(argv\b|(?:\(argv(?::[^()\n]{0,80})?\)|\bargv)\s*=>/;

const takesArguments = perFile(({ text }) => text.includes('argv') && command.test(text));

/** Does the file ask a person for input, or show how far it is? `./prompts` are those of a language model where nothing is asked. */
const speaksToPerson = perFile(({ text }) =>
  question.test(text) || ownSpinner.test(text) || (ownPrompts.test(text) && prompting.test(text)));

/** Does the file call its own `main` and end the process when that is through? */
const exitsWhenDone = perFile(({ ast, text }) => text.includes('process.exit(') && ast.body.some((statement) => {
  if (statement.type !== 'ExpressionStatement') return false;
  const code = text.slice(...statement.range);
  const [, name] = /^(?:await |void )?(\w+)\(/.exec(code) ?? [];
  if (name === undefined) return false;
  if (/\.(?:finally|then)\([^]{0,80}\bprocess\.exit\(0?\)/.test(code)) return true;
  const main = ast.body.find((other) => other.type === 'FunctionDeclaration' && other.id.name === name);
  const last = main?.type === 'FunctionDeclaration' ? main.body.body.at(-1) : undefined;
  return last !== undefined && /^process\.exit\(0?\)/.test(text.slice(...last.range));
}));

function foldersOf(place: FilePlace): string[] {
  return relativePath(place).toLowerCase().split('/').slice(0, -1);
}
