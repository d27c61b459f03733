import { serverModules, terminalModules } from '../../catalog/terminal.js';
import { staticKey } from '../core/ast.js';
import { type FilePlace, relativePath } from '../core/file-path.js';
import { importsAny } from '../core/file-modules.js';
import { lastName } from '../core/last-name.js';
import { functionsOf } from '../core/nodes.js';
import { perFile, type SourceCode } from '../core/per-file.js';

/**
 * Does only one user wait for the file's program, who runs it in a terminal: it uses a package for command lines or
 * prompts, lies in a folder `cli`, holds a command (`class Import extends BaseCommand { async run() {} }`), or runs itself and
 * ends the process? Not where it serves others as well.
 */
export function hasSingleUser(place: FilePlace & { sourceCode: SourceCode }): boolean {
  return (/(?:^|\/)cli\//.test(relativePath(place)) || looksLikeOne(place.sourceCode)) && !servesOthers(place.sourceCode);
}

const looksLikeOne = perFile((sourceCode): boolean =>
  importsAny(terminalModules, sourceCode) || holdsCommand(sourceCode) || runsItself(sourceCode));

/** What only programs do that live on. */
const livesOn = /\.listen\s*\(|\bcreateServer\b|\bserve\s*\(|\bsetInterval\s*\(|SIGTERM|SIGHUP|\.consume\s*\(|\.subscribe\s*\(|\bwhile\s*\(\s*true|\bfor\s*\(\s*;\s*;/;

const servesOthers = perFile((sourceCode): boolean => importsAny(serverModules, sourceCode) || livesOn.test(sourceCode.text));

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

/** `if (process.argv[1] === fileURLToPath(import.meta.url)) main().then(() => process.exit());` */
function runsItself({ text }: SourceCode): boolean {
  return text.includes('process.exit(') && /require\.main\s*===?\s*module|process\.argv\[1\]\s*===|===?\s*process\.argv\[1\]|\bimport\.meta\.main\b/.test(text);
}
