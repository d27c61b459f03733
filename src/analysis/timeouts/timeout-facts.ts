import type { TSESTree } from '@typescript-eslint/utils';

import { editions, families, type TimeoutFacts } from '../../catalog/timeouts/index.js';
import type { ApiId, Catalog } from '../../catalog/types.js';
import { staticKey, unwrap } from '../core/ast.js';
import { byName } from '../core/by-name.js';
import { byObject } from '../core/by-object.js';
import type { ApiReference } from '../identity/api-id.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { findApi, membersOf } from '../identity/lookup.js';
import { resolveApi } from '../identity/references.js';

/** What the catalogue says about an expression. */
export interface FoundFacts {
  api: ApiReference;
  facts: TimeoutFacts;
  /** The way from a client, builder or bound function to what is called: `get`, `chat.completions.create`; `` for itself. */
  member?: string;
}

const editionsOf = perFile((sourceCode): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const [module, { evidence }] of editions) {
    if (sourceCode.text.includes(module) && evidence.test(sourceCode.text)) found.add(module);
  }
  return found;
});

/**
 * Finds what the catalogue says about a callee, tag or assigned property: as it stands there, or as the member of a
 * client that this file makes or whose type it shows.
 */
export function factsOf(
  node: TSESTree.Node, catalog: Catalog<TimeoutFacts>, sourceCode: SourceCode,
): FoundFacts | undefined {
  const api = resolveApi(node, sourceCode);
  const found = api ? factsOfApi(api, catalog, sourceCode) : undefined;
  return found ?? byType(node, catalog, sourceCode);
}

/** The last names of all that a catalogue knows how to judge when it is called. */
const calledNamesOf = byObject((catalog: Catalog<TimeoutFacts>): ReadonlySet<string> => {
  const ways = [...membersOf(catalog)];
  for (const facts of catalog.values()) {
    if (facts.kind === 'client') ways.push(...Object.keys(facts.methods), ...(facts.derives ?? []));
    else if (facts.kind === 'builder') ways.push(...facts.starts);
  }
  return new Set(ways.map((way) => way.slice(way.lastIndexOf('.') + 1)));
});

/** Is a name that of a client of one of the families of packages? */
const isOfFamily = byName((key) => families.some(({ name }) => name.test(key)));

/** Is a module one of a family of packages? */
export const isFamilyModule: (module: string) => boolean = byName((module) => families.some((family) => family.module.test(module)));

/**
 * The cheap first question about a call, before it is asked where the callee comes from: is the method called like one
 * that the catalogue knows? "Yes" may be wrong, "no" never is. A field (`this.get`) may hold a function of another name, and
 * of what a bound function gives (`$({ … })`) every member counts.
 */
export function mayHaveFacts(callee: TSESTree.Node, catalog: Catalog<TimeoutFacts>): boolean {
  const inner = unwrap(callee);
  if (inner.type !== 'MemberExpression') return true;
  const key = staticKey(inner);
  const object = unwrap(inner.object);
  return key === undefined || object.type === 'ThisExpression' || object.type === 'CallExpression' ||
    calledNamesOf(catalog).has(key) || isOfFamily(key);
}

function factsOfApi(
  api: ApiReference, catalog: Catalog<TimeoutFacts>, sourceCode: SourceCode,
): FoundFacts | undefined {
  const edition = editions.get(api.module);
  const id = edition && editionsOf(sourceCode).has(api.module)
    ? (api.id.replace(api.module, edition.edition) as ApiId)
    : api.id;
  const exact = catalog.get(id) ?? familyFacts(api.module, api.path);
  if (exact) return { api, facts: exact };
  for (let end = id.lastIndexOf('()'); end !== -1; end = id.lastIndexOf('()', end - 1)) {
    const maker = catalog.get(id.slice(0, end) as ApiId) ?? familyFacts(api.module, api.path.slice(0, 1), id.slice(0, end));
    if (maker && (maker.kind === 'client' || maker.kind === 'builder' || isBinder(maker))) {
      const member = memberName(id.slice(end + 2), maker);
      // Beside the function with options bound to it there is what a call brings: of `(await execa('git')).stdout.split` nothing starts.
      return isBinder(maker) && !boundFunction.test(member) ? undefined : { api, facts: maker, member };
    }
  }
  return undefined;
}

/** What a bound function is called by: itself, bound once more, or its synchronous form. */
const boundFunction = /^(?:\(\))*\.?(?:sync)?$/;

function isBinder(facts: TimeoutFacts): boolean {
  return facts.kind === 'call' && facts.binds === true;
}

/** `.extend().get` of a client is its `get`: what a client derives from itself is of the same kind. */
function memberName(way: string, facts: TimeoutFacts): string {
  const derives = facts.kind === 'client' ? (facts.derives ?? []) : [];
  let rest = way;
  for (let step = true; step;) {
    const derived: string | undefined = derives.find((name) => rest.startsWith(`.${name}()`));
    step = derived !== undefined;
    if (derived !== undefined) rest = rest.slice(derived.length + 3);
  }
  return rest.startsWith('.') ? rest.slice(1) : rest;
}

function familyFacts(module: string, path: readonly string[], whole?: string): TimeoutFacts | undefined {
  const [name] = path;
  if (name === undefined || path.length > 1 || !isFamilyModule(module) || (whole !== undefined && whole !== `${module}#${name}`)) return undefined;
  return families.find((family) => family.module.test(module) && family.name.test(name))?.facts;
}

/** Members of clients that only their declared type tells, by the ids that `findApi` asks for. */
const membersByType = byObject((catalog: Catalog<TimeoutFacts>): Catalog<{ facts: TimeoutFacts; member: string }> => {
  const members = new Map<ApiId, { facts: TimeoutFacts; member: string }>();
  for (const [id, facts] of catalog) {
    if (facts.kind === 'client') {
      for (const member of Object.keys(facts.methods)) {
        if (/^\w+$/.test(member)) members.set(`${id}().${member}` as ApiId, { facts, member });
      }
    } else if (facts.kind === 'setter') members.set(id, { facts, member: '' });
  }
  return members;
});

function byType(
  node: TSESTree.Node, catalog: Catalog<TimeoutFacts>, sourceCode: SourceCode,
): FoundFacts | undefined {
  const found = findApi(node, membersByType(catalog), sourceCode);
  return found && { api: found.api, ...found.entry };
}
