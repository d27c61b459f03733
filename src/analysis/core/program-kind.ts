import type { TSESTree } from '@typescript-eslint/utils';

import { workerExports } from '../../catalog/event-loop.js';
import { configurationFile, oneShotFolders, seedFile, sourceFolders, toolFolders, walletSeed } from '../../catalog/file-kinds.js';
import { settingsOf } from '../../settings.js';
import { staticKey, walk } from './ast.js';
import { type FilePlace, matchesAny, relativePath } from './file-path.js';
import { nodesOfType } from './nodes.js';
import { perFile, type SourceCode } from './per-file.js';
import { modulesIn } from '../identity/api-id.js';
import { resolveApi } from '../identity/references.js';
import { isGlobal } from '../identity/scope.js';

/** What a rule knows about the file it lints. */
interface FileContext extends FilePlace {
  settings: object;
  sourceCode: SourceCode;
}

/**
 * Is the file a program that runs once and ends, which nobody waits for but its user: one with a hashbang, in a folder
 * such as `bin`, `scripts` or `migrations`, a `*.config.*`, the file of a task runner, one that fills a database, or one
 * that `settings.hardened.oneShotPrograms` names?
 */
export function isOneShotProgram(context: FileContext): boolean {
  const { filename, settings, sourceCode: { ast } } = context;
  // Rule after rule asks about the same file.
  if (last?.ast !== ast || last.filename !== filename || last.settings !== settings) {
    last = { ast, filename, settings, answer: runsOnce(context) };
  }
  return last.answer;
}

let last: { ast: TSESTree.Program; filename: string; settings: object; answer: boolean } | undefined;

function runsOnce(context: FileContext): boolean {
  const { text } = context.sourceCode;
  if (text.startsWith('#!')) return true;
  const path = relativePath(context);
  if (configurationFile.test(path) || (seedFile.test(path) && !walletSeed.test(text))) return true;
  return liesIn(oneShotFolders, path, isPartOfSource) || matchesAny(path, settingsOf(context).oneShotPrograms ?? []);
}

/** Is the file part of the tooling around a program, by its place or name: a script, a configuration file, an action of a workflow? */
export function isToolFile(place: FilePlace): boolean {
  const path = relativePath(place);
  return configurationFile.test(path) || seedFile.test(path) || liesIn(toolFolders, path) || liesIn(oneShotFolders, path);
}

function liesIn(
  names: ReadonlySet<string>, path: string, isOther: (folders: readonly string[], index: number) => boolean = () => false,
): boolean {
  const folders = path.split('/').slice(0, -1);
  return folders.some((folder, index) => names.has(folder.toLowerCase()) && !isOther(folders, index));
}

/** What an agent, or a server for one, offers is kept in `src/tools`; the scripts around a project lie in `tools`. */
function isPartOfSource(folders: readonly string[], index: number): boolean {
  return folders[index]?.toLowerCase() === 'tools' && folders.slice(0, index).some((folder) => sourceFolders.has(folder));
}

/**
 * Is the file the code of a worker thread, which has an event loop of its own? It is when it uses `parentPort` or
 * `workerData`, or listens to `self`.
 */
export const isWorkerFile = perFile((sourceCode): boolean => listensToSelf(sourceCode) || usesWorkerExport(sourceCode));

function listensToSelf(sourceCode: SourceCode): boolean {
  const { text } = sourceCode;
  const assigns = text.includes('onmessage') && nodesOfType(['AssignmentExpression'], sourceCode).some(({ left }) =>
    left.type === 'Identifier'
      ? left.name === 'onmessage' && isGlobal(left, sourceCode)
      : isMemberOfSelf(left, 'onmessage', sourceCode));
  if (assigns) return true;
  return text.includes('message') && text.includes('self') &&
    nodesOfType(['CallExpression'], sourceCode).some(({ callee, arguments: [event] }) =>
      event?.type === 'Literal' && event.value === 'message' && isMemberOfSelf(callee, 'addEventListener', sourceCode));
}

const workerModules = [...modulesIn(workerExports)];

/** Few files name such a module, and only there is every name asked where it comes from. */
function usesWorkerExport(sourceCode: SourceCode): boolean {
  const { text } = sourceCode;
  if (!workerModules.some((module) => text.includes(module))) return false;
  if (!/parentPort|workerData|isWorkerThread|worker\b|expose|runAsWorker/.test(text)) return false;
  return !walk(sourceCode.ast, sourceCode, (node) => {
    if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return undefined;
    const api = resolveApi(node, sourceCode);
    return api !== undefined && workerExports.has(api.id) ? 'stop' : undefined;
  });
}

function isMemberOfSelf(node: TSESTree.Node, key: string, sourceCode: SourceCode): boolean {
  return node.type === 'MemberExpression' && node.object.type === 'Identifier' && node.object.name === 'self' &&
    staticKey(node) === key && isGlobal(node.object, sourceCode);
}
