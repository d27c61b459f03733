import type { TSESTree } from '@typescript-eslint/utils';

import type { FileCall } from '../../catalog/paths/file-calls.js';
import type { PathForm } from '../../catalog/paths/path-steps.js';
import { contains, type FunctionNode } from '../core/ast.js';
import type { SourceCode } from '../core/per-file.js';
import { hasThrow } from '../core/statements.js';
import { type Flow, flowOf, type Use } from '../flow/flow.js';
import { localFunctionOf } from '../identity/local-functions.js';
import { variableOf } from '../identity/scope.js';
import { enteredBy } from './entered.js';
import { isCheckOf, type PathCheck } from './checks.js';
import { isOverwritten } from './overwritten.js';
import type { OutsideValue } from './outside-values.js';
import { isBytes, type NextLeg, stepsOf } from './steps.js';

/** A place where a path is handed to a file API. */
export interface Sink {
  use: Use;
  facts: FileCall;
  /** The call, or the `import()`. */
  node: TSESTree.Node;
}

/** A stretch of the way of a value from outside to the file system: as long as it is one and the same text. */
export interface Leg {
  form: PathForm;
  flow: Flow;
  /** The leg it goes on from, and the use that ends that one. */
  parent?: Leg;
  exit?: Use;
  /** It starts in a parameter of a function of the file, for this call. */
  entered?: { fn: FunctionNode; call: TSESTree.CallExpression | TSESTree.NewExpression };
  /** Only members of these names were chosen outside. */
  names?: ReadonlySet<string>;
  /** Members of these names are bytes; an empty name stands for the value as a whole. */
  bytes?: ReadonlySet<string>;
  /** It begins with a separator. */
  isRooted?: boolean;
  /** Only what is under these members was made of the path. */
  members?: ReadonlySet<string>;
  /** Which part of an address it is: what is asked of the one says nothing of the other. */
  part?: 'path' | 'query' | 'whole';
  /** Members that the route bounds. */
  except?: ReadonlySet<string>;
  /** The `replace('..', '')` it has gone through. */
  stripped?: TSESTree.CallExpression;
  sinks: Sink[];
  checks: PathCheck[];
  children: Leg[];
}

/** What the walk needs to know beside the code. */
export interface LegOptions {
  sourceCode: SourceCode;
  /** Names and API ids of further functions that keep a path inside. */
  guards: ReadonlySet<string>;
  /** Every flow that was followed: whatever one of them reaches was brought in from outside. */
  flows: Flow[];
}

/** Nobody needs more legs between a request and a file, nor so many uses of one path. */
const mostLegs = 400;
const mostSteps = 3_000;

/** Legs of all values of a file together: what is generated may have more, what is read by people has not. */
const mostLegsInFile = 3_000;

/** Functions of the file are entered this deep, one inside the other; handing on the whole request is no step. */
const deepestCall = 2;

/** Follows a value from outside through everything that still is the path it was: the first leg, with all that grow from it. */
export function legsOf({ starts, bytes, names, except, isAddress, isRooted = false }: OutsideValue, options: LegOptions): Leg {
  const first = makeLeg({ starts, form: isAddress ? 'address' : 'raw', isRooted, ...(names ? { names } : {}), ...(bytes ? { bytes } : {}), ...(except ? { except } : {}) }, undefined, undefined, options);
  const queue = [first];
  const seen = new Map<TSESTree.Node, Set<string>>();
  let count = 0;
  for (let leg = queue.shift(); leg && count < mostLegs && options.flows.length < mostLegsInFile; leg = queue.shift()) {
    for (const use of leg.flow.uses) {
      if (!isSame(use, leg) || isOtherCall(use, leg, options.sourceCode) || isOverwritten(use, leg.flow, options.sourceCode)) continue;
      const { next, sink, check } = stepsOf(use, isLoose(use, leg) ? { ...leg, isRooted: false } : leg, options);
      if (sink && !isBytes(use, leg) && !isSpared(sink, leg, options.sourceCode)) leg.sinks.push(sink);
      if (check) leg.checks.push({ ...check, use, leg });
      for (const start of listOf(next)) {
        if (start.entered && use.within.length === 0 && depthOf(leg, use) >= deepestCall) {
          // What is asked there is out of sight.
          const throws = hasThrow(start.entered.fn, options.sourceCode) ? { throws: true as const } : {};
          leg.checks.push({ kind: 'unknown', node: start.entered.call, ...throws, use, leg });
          continue;
        }
        if (!isNew(start, use, seen)) continue;
        const child = makeLeg(start, leg, use, options);
        leg.children.push(child);
        queue.push(child);
        count += 1;
      }
    }
  }
  return first;
}

function listOf(next: NextLeg | readonly NextLeg[] | undefined): readonly NextLeg[] {
  if (!next) return [];
  return 'starts' in next ? [next] : next;
}

function makeLeg({ starts, form, ...more }: NextLeg, parent: Leg | undefined, exit: Use | undefined, { sourceCode, flows }: LegOptions): Leg {
  const flow = flowOf(starts, sourceCode, { endsInText: true, mostSteps });
  flows.push(flow);
  const stripped = more.stripped ?? parent?.stripped;
  return {
    form, flow, sinks: [], checks: [], children: [], ...more, ...(parent ? { parent } : {}), ...(exit ? { exit } : {}),
    ...(stripped ? { stripped } : {}),
  };
}

/** Each expression starts a leg once for each value that goes into it. */
function isNew({ part, starts }: NextLeg, { node }: Use, seen: Map<TSESTree.Node, Set<string>>): boolean {
  const [start] = starts;
  const known = start && seen.get(start.node);
  const key = `${node.range.join('-')} ${start?.within?.join('.') ?? ''} ${part ?? ''}`;
  if (!start || known?.has(key)) return false;
  if (known) known.add(key);
  else seen.set(start.node, new Set([key]));
  return true;
}

const rootedMembers = new Set(['href', 'path', 'pathname']);

/** Of the address `/view?page=…` the query does not begin with a separator. */
function isLoose({ path }: Use, { isRooted, members }: Leg): boolean {
  return isRooted === true && members !== undefined && path.length > 0 && !rootedMembers.has(path[0] ?? '');
}

const numbers = new Set(['TSBooleanKeyword', 'TSNumberKeyword', 'TSBigIntKeyword']);

/** Is what is used the value that was chosen outside, and not another member of what it came in? */
function isSame({ path, within, declared }: Use, { names, except, members }: Leg): boolean {
  if (except?.has(path[0] ?? '') || (members && path[0] !== undefined && !members.has(path[0]))) return false;
  if (declared && numbers.has(declared.type)) return false;
  if (!names || within.length > 0) return true;
  const last = path.findLast((key) => key !== '*');
  return names.has(last ?? '');
}

/** A function of the file is called from several places: what it returns elsewhere is another value. */
function isOtherCall({ reads }: Use, leg: Leg, sourceCode: SourceCode): boolean {
  for (let each: Leg | undefined = leg; each; each = each.parent) {
    const { entered } = each;
    if (!entered) continue;
    const isOther = reads.some((read) => read.type === 'CallExpression' && read !== entered.call &&
      localFunctionOf(read.callee, sourceCode) === entered.fn);
    if (isOther) return true;
  }
  return false;
}

/** `text || readFileSync(file)` in a function that was handed the text. */
function isSpared({ node }: Sink, leg: Leg, sourceCode: SourceCode): boolean {
  const way = enteredBy(leg);
  if (!way) return false;
  for (let child = node, up = node.parent; up && up !== way.fn; child = up, up = up.parent) {
    if (up.type !== 'LogicalExpression' || up.right !== child || up.operator === '&&' || up.left.type !== 'Identifier') continue;
    const name = variableOf(up.left, sourceCode)?.identifiers[0];
    const index = way.fn.params.findIndex((parameter) => parameter === name);
    if (index !== -1 && way.call.arguments[index]) return true;
  }
  return false;
}

/** How many of the functions that the path came into it is still in. */
function depthOf(leg: Leg, { node }: Use): number {
  let depth = 0;
  for (let each: Leg | undefined = leg; each; each = each.parent) {
    if (each.entered && each.exit?.within.length === 0 && contains(each.entered.fn, node)) depth += 1;
  }
  return depth;
}

/** All checks of a leg and of what grows from it, each with the use of this leg that it belongs to. */
export function* checksUnder(leg: Leg): Iterable<{ check: PathCheck; via: Use }> {
  const pending: { leg: Leg; via: Use | undefined }[] = [{ leg, via: undefined }];
  for (let each = pending.pop(); each; each = pending.pop()) {
    for (const check of each.leg.checks) if (isCheckOf(check)) yield { check, via: each.via ?? check.use };
    for (const child of each.leg.children) pending.push({ leg: child, via: each.via ?? child.exit });
  }
}
