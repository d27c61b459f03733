import { sourceFolders } from '../../catalog/file-kinds.js';
import { serverModules, terminalModules } from '../../catalog/terminal.js';
import { isFunction, staticKey, walk } from '../core/ast.js';
import { type FilePlace, relativePath } from '../core/file-path.js';
import { importsAny, loadsAny } from '../core/file-modules.js';
import { lastName } from '../core/last-name.js';
import { functionsOf } from '../core/nodes.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { isEndless, isLoop, type LoopNode } from '../paths/path-types.js';

/**
 * Does only one user wait for the file's program, who runs it in a terminal: it uses a package for command lines or
 * prompts, lies in a folder `cli` of a package, holds a command (`class Import extends BaseCommand { async run() {} }`), or runs itself, reads
 * its command line or asks its user, and ends the process? Not where it serves others as well.
 */
export function hasSingleUser(place: FilePlace & { sourceCode: SourceCode }): boolean {
  return (liesWithCommands(place) || looksLikeOne(place.sourceCode)) && !servesOthers(place.sourceCode);
}

/** `src/cli/add.ts`, `cli/add.ts`; not `packages/cli/src/server.ts`, where the package alone has the name, which may be a service's as well. */
function liesWithCommands(place: FilePlace): boolean {
  const path = relativePath(place);
  if (!/(?:^|\/)cli\//.test(path)) return false;
  const folders = path.split('/').slice(0, -1);
  const source = folders.findIndex((folder) => sourceFolders.has(folder));
  return source === -1 || folders.lastIndexOf('cli') > source;
}

const looksLikeOne = perFile((sourceCode): boolean =>
  loadsAny(terminalModules, sourceCode) || holdsCommand(sourceCode) || runsItself(sourceCode));

/** What only programs do that live on. */
const livesOn = /\.listen\s*\(|\bcreateServer\b|\bserve\s*\(|\bsetInterval\s*\(|SIGTERM|SIGHUP|\.consume\s*\(|\.subscribe\s*\(/;

const loopsOn = /\bwhile\s*\(\s*true|\bfor\s*\(\s*;\s*;/;

const servesOthers = perFile((sourceCode): boolean =>
  importsAny(serverModules, sourceCode) || livesOn.test(sourceCode.text) || (loopsOn.test(sourceCode.text) && hasLoopWithoutEnd(sourceCode)));

/** `while (true) { await work(); await sleep(1000); }`; not the loop that asks again until the answer will do. */
function hasLoopWithoutEnd(sourceCode: SourceCode): boolean {
  return !walk(sourceCode.ast, sourceCode, (node) => (isLoop(node) && isEndless(node) && !ends(node, sourceCode) ? 'stop' : undefined));
}

/** Has the loop a way out of its own, and no pause for work to come? */
function ends(loop: LoopNode, sourceCode: SourceCode): boolean {
  let hasEnd = false;
  const isBusy = walk(loop.body, sourceCode, (node) => {
    if (isFunction(node) || isLoop(node)) return 'skip';
    if (node.type === 'BreakStatement' || node.type === 'ReturnStatement') hasEnd = true;
    return node.type === 'Identifier' && pauses.has(node.name) ? 'stop' : undefined;
  });
  return hasEnd && isBusy;
}

const pauses: ReadonlySet<string> = new Set(['delay', 'pause', 'setTimeout', 'sleep', 'wait']);

/** Handlers of messages and of buses are handed what they work on; the command of a terminal reads its own arguments. */
function holdsCommand(sourceCode: SourceCode): boolean {
  if (!/\bextends\s+[\w$.]*Command\b/.test(sourceCode.text)) return false;
  return functionsOf(sourceCode).some((fn) => {
    const method = fn.parent;
    if (fn.params.length > 0 || method.type !== 'MethodDefinition' || !/^(?:run|execute)$/.test(staticKey(method) ?? '')) return false;
    const { superClass } = method.parent.parent;
    return superClass !== null && lastName(superClass).endsWith('Command');
  });
}

/** `if (process.argv[1] === fileURLToPath(import.meta.url)) main().then(() => process.exit());`, or a script that nobody can import. */
function runsItself({ ast, text }: SourceCode): boolean {
  if (!text.includes('process.exit(')) return false;
  if ((text.includes('process.argv') || asksItsUser(text)) && !/\bexports\b/.test(text) && !ast.body.some(({ type }) => type.startsWith('Export'))) return true;
  return /require\.main\s*===?\s*module|process\.argv\[1\]\s*===|===?\s*process\.argv\[1\]|\bimport\.meta\.main\b/.test(text);
}

/** `readline.createInterface({ input: process.stdin }).question('Name? ', …)` */
function asksItsUser(text: string): boolean {
  return text.includes('process.stdin') && /\breadline\b/.test(text) && /\.(?:prompt|question)\b/.test(text);
}
