import type { TSESTree } from '@typescript-eslint/utils';

import { questionMethods, shapelessTests } from '../../catalog/validators.js';
import { isFunction, unwrap, wrapped } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import type { SourceCode } from '../core/per-file.js';
import type { Use } from '../flow/flow.js';
import type { Appraisal } from './appraisal.js';
import type { Check } from './checks.js';
import { isGuarded } from './guards.js';
import { claimOf, partsOf } from './type-claims.js';

/** What a test shows of the part it is about: what it is, that it is a list, or nothing of its shape. */
type Shown = 'list' | 'nothing' | 'type';

interface Proof extends Pick<Check, 'covers' | 'node' | 'path' | 'throws'> {
  shows: Shown;
}

/** Of a value that is tested this often all is taken to be shown. */
const mostProofs = 400;

/** Types that are made of types are looked into this far. */
const deepest = 8;

/** What the tests of a value show of it: `typeof value === 'object'` is no reason to believe that it is a `User`. */
export class Proofs {
  readonly #all: readonly Proof[];
  readonly #isList: boolean;
  readonly #sourceCode: SourceCode;

  /** @param validated checks of schemas that the value is not handed to */
  constructor(appraisals: readonly Appraisal[], validated: readonly Check[], isList: boolean, sourceCode: SourceCode) {
    this.#all = [...appraisals.flatMap(proofsOf), ...validated.map((check) => ({ ...check, shows: 'type' as const }))];
    this.#isList = isList;
    this.#sourceCode = sourceCode;
  }

  /** Has what was tested before a use shown that the value is of a type? */
  show(type: TSESTree.TypeNode, use: Use): boolean {
    if (this.#all.length > mostProofs) return true;
    const known = this.#all.filter(({ node, throws }) => use.reads.some((read) => isGuarded(read, node, throws, this.#sourceCode)));
    if (this.#isList) known.push({ node: use.node, path: [], covers: 'part', throws: true, shows: 'list' });
    return this.#shows(type, use.path, known, deepest);
  }

  #shows(type: TSESTree.TypeNode, path: readonly string[], known: readonly Proof[], depth: number): boolean {
    if (claimOf(type, this.#sourceCode) !== 'claims') return true;
    const here = known.filter((proof) => isAbout(proof, path));
    if (here.some(({ shows }) => shows === 'type')) return true;
    const parts = depth > 0 ? partsOf(type, this.#sourceCode) : undefined;
    const isShown = (part: TSESTree.TypeNode, ...keys: string[]): boolean => this.#shows(part, [...path, ...keys], known, depth - 1);
    switch (parts?.kind) {
      case 'all':
        return parts.types.every((part) => isShown(part));
      case 'list':
        return here.some(({ shows }) => shows === 'list') && isShown(parts.element, '*');
      case 'members': {
        return parts.members.some(({ key }) => isTested([...path, key], known)) && parts.members.every(({ key, type: part, isOptional }) => isOptional || isShown(part, key));
      }
      case 'record':
        return isShown(parts.element, '*');
      case 'some':
        return parts.types.some((part) => claimOf(part, this.#sourceCode) === 'claims' && isShown(part));
      default:
        // Of a type in another file it is not known which members it has: those that were tested may be all.
        return type.type === 'TSTypeReference' && isTested([...path, undefined], known);
    }
  }
}

function isAbout({ covers, path }: Proof, part: readonly string[]): boolean {
  return path.every((key, level) => part[level] === key) && (covers === 'all' || path.length === part.length);
}

/** Is something shown of a part or of what lies below it? `undefined` is any part. */
function isTested(part: readonly (string | undefined)[], known: readonly Proof[]): boolean {
  return known.some(({ path, shows }) =>
    shows !== 'nothing' && path.length >= part.length && part.every((key, level) => key === undefined || path[level] === key));
}

function proofsOf({ use, checks = [] }: Appraisal): Proof[] {
  const proofs: Proof[] = checks.map((check) => ({ ...check, shows: shownBy(check, use) }));
  return asksElements(use) ? [...proofs, ...elementProofs(use)] : proofs;
}

/** What each element, or each member, is asked one by one: by a function, or behind a list of them. */
function elementProofs({ by, path }: Use): Proof[] {
  return [false, true].map((throws) => ({ node: by, path: [...path, '*'], covers: 'all', throws, shows: 'type' }));
}

/** `list.every(isUser)`, `Object.values(value)`, `for (const key in value)`: those who go through a value by its keys ask for what is there. */
function asksElements({ by, call, key, kind, node }: Use): boolean {
  if (kind === 'iterate') return by.parent?.type === 'ForInStatement' || (by.type === 'CallExpression' && by !== node);
  const [asked] = call?.arguments ?? [];
  return kind === 'method' && questionMethods.has(key ?? '') && asked !== undefined && !isFunction(unwrap(asked));
}

function shownBy(check: Check, use: Use): Shown {
  if (check.does === 'validates' || check.does === 'overwrites' || check.path.length > use.path.length) return 'type';
  switch (use.kind) {
    case 'argument':
      return shownByCall(use);
    case 'in':
      // One name that is there is asked for on its own; of those in a list nothing is known.
      return use.key === undefined ? 'type' : 'nothing';
    case 'nullCheck':
      return 'nothing';
    case 'typeof':
      return shownByTypeof(use.by);
    default:
      return 'type';
  }
}

function shownByCall({ by, call }: Use): Shown {
  const name = lastName(call === by && call ? call.callee : by);
  if (name === 'isArray') return 'list';
  return shapelessTests.has(name) ? 'nothing' : 'type';
}

/** `typeof value === 'object'`; where it is not compared there and then, the names of all types may be. */
function shownByTypeof(node: TSESTree.Node): Shown {
  const { parent } = wrapped(node);
  if (parent?.type !== 'BinaryExpression') return 'type';
  const name = [parent.left, parent.right].find(({ type }) => type === 'Literal');
  return name?.type === 'Literal' && (name.value === 'object' || name.value === 'undefined') ? 'nothing' : 'type';
}
