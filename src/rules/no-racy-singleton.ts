import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction, type FunctionNode, functionName, isFunction, unwrap, wrapped } from '../analysis/core/ast.js';
import { placesOf } from '../analysis/boundaries/places.js';
import { calledInit, promisedInit } from '../analysis/concurrency/handed-init.js';
import { type RacyInit, racyInit } from '../analysis/concurrency/lazy-init.js';
import { calledName, isMadeAnew, isMark, openerOf } from '../analysis/concurrency/made.js';
import { namesOf } from '../analysis/core/nodes.js';
import { spelling } from '../analysis/core/short-text.js';
import { resolveApi } from '../analysis/identity/references.js';
import { wordsOf } from '../analysis/core/words.js';
import { startHooks } from '../catalog/event-loop.js';
import { lockModules, lockVerbs } from '../catalog/openers.js';
import { handlerFamilies } from '../catalog/route-places.js';
import { createRule } from '../create-rule.js';
import { cachePromise } from '../fix/cache-promise.js';

export interface RuleOptions {
  checkValues: boolean;
  locks: string[];
}

type MessageId = 'cachePromise' | 'racyCall' | 'racyInit' | 'racyValue';

/** Two callers that come while the first one waits both find nothing, and both make one. */
export default createRule<[RuleOptions], MessageId>({
  name: 'no-racy-singleton',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow an await between testing for a shared instance and storing it',
      recommended: 'recommended',
      standards: [17],
      priority: 'P2',
      strictOptions: { checkValues: true },
      inTests: 'off',
    },
    hasSuggestions: true,
    messages: {
      racyInit:
        '`{{place}}` is tested before the `await` and set after it: callers that come in between each run `{{made}}`, and all but the last result leak. Cache the promise instead of the value.',
      racyValue:
        '`{{place}}` is tested before the `await` and set after it: callers that come in between each do the work again. Cache the promise instead of the value.',
      racyCall:
        '`{{call}}` sets `{{place}}` only after an `await`: callers that find it empty until then each run `{{made}}`, and all but the last result leak. Keep the promise of `{{call}}` and give it to all of them.',
      cachePromise: 'Cache the promise in `{{place}}`.',
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        checkValues: { type: 'boolean', description: 'Report caches of plain values too, where the second load is only waste.' },
        locks: { type: 'array', items: { type: 'string' }, description: 'Names of functions that let one caller in at a time.' },
      },
    }],
    defaultOptions: [{ checkValues: false, locks: [] }],
  },
  create(context, [{ checkValues, locks }]) {
    const { sourceCode } = context;
    if (!namesOf(sourceCode).has('then') && !sourceCode.text.includes('await')) return {};
    const ownLocks = new Set(locks);
    const reported = new Set<FunctionNode>();
    const filled = new Set<TSESTree.AwaitExpression>();

    function check(node: TSESTree.AssignmentExpression | TSESTree.CallExpression): void {
      const race = racyInit(node, sourceCode);
      const value = valueOf(node);
      const promised = !race && node.type === 'AssignmentExpression' && node.operator === '=' ? promisedInit(node, sourceCode) : undefined;
      if (promised && (promised.made !== undefined || checkValues) && !isLocked(promised.race, node)) {
        const { fill: { left }, made, race: { place: { text: place } } } = promised;
        context.report({ node: left, ...(made === undefined ? { messageId: 'racyValue', data: { place } } : { messageId: 'racyInit', data: { place, made } }) });
      }
      if (!race || !isMadeAnew(race, value, sourceCode) || isLocked(race, node) || isAlone(race.within)) return;
      const opener = openerOf(race, value, sourceCode);
      if (opener === undefined && (!checkValues || isMark(value))) return;
      // `client = made; db = made.db();`: what was made once is one mistake, however many places it fills.
      const last = race.awaits.at(-1) as TSESTree.AwaitExpression;
      if (filled.has(last)) return;
      filled.add(last);
      const { text: place } = race.place;
      const edit = node.type === 'AssignmentExpression' ? cachePromise(node, race, sourceCode) : undefined;
      context.report({
        node: node.type === 'AssignmentExpression' ? node.left : node.callee,
        ...(opener === undefined
          ? { messageId: 'racyValue', data: { place } }
          : { messageId: 'racyInit', data: { place, made: opener } }),
        suggest: edit ? [{ messageId: 'cachePromise', data: { place }, fix: edit }] : [],
      });
    }

    /** One mend in the function that is called cures all who call it: the first is reported. */
    function checkCall(node: TSESTree.CallExpression): void {
      const handed = calledInit(node, sourceCode);
      if (!handed || reported.has(handed.race.within) || isLocked(handed.race, handed.fill)) return;
      const within = enclosingFunction(node);
      if (within && isLocked({ ...handed.race, within }, node)) return;
      reported.add(handed.race.within);
      context.report({
        node: node.callee, messageId: 'racyCall',
        data: { call: spelling(node.callee, sourceCode), place: handed.race.place.text, made: handed.made },
      });
    }

    /** A function of AWS Lambda serves one event at a time, and NestJS calls `onModuleInit` once: nobody comes in between. */
    function isAlone(within: FunctionNode): boolean {
      return startHooks.has(functionName(within) ?? '') || placesOf(within, sourceCode)?.[0]?.id === handlerFamilies.lambda[0];
    }

    /** Does the function, or one around it, run under a lock, or take one before? */
    function isLocked({ within, awaits: [first] }: RacyInit, node: TSESTree.Node): boolean {
      const isLock = (name: string | undefined, verbs: ReadonlySet<string>) =>
        name !== undefined && (ownLocks.has(name) || wordsOf(name).some((word) => verbs.has(word)));
      for (let up: FunctionNode | undefined = within; up; up = outerFunction(up)) {
        const call = wrapped(up).parent;
        if (call?.type !== 'CallExpression' || call.callee === up) continue;
        const callee = unwrap(call.callee);
        const isLockCall = isLock(calledName(call), lockVerbs.around) || lockModules.has(resolveApi(callee, sourceCode)?.module ?? '');
        if (isLockCall || (callee.type === 'MemberExpression' && sourceCode.getText(callee).includes('locks.'))) return true;
      }
      if (isLock(functionName(within), lockVerbs.own)) return true;
      return within.body.type === 'BlockStatement' && within.body.body.some((statement) =>
        statement.range[1] <= node.range[0] && first !== undefined && isLock(awaitedName(statement), lockVerbs.before));
    }

    return {
      AssignmentExpression: check,
      'AwaitExpression > CallExpression': checkCall,
      'ReturnStatement > CallExpression': checkCall,
      'CallExpression[callee.type="MemberExpression"][callee.property.name="set"]': check,
    };
  },
});

/** What is stored: by an assignment, or by `map.set(key, value)`. */
function valueOf(node: TSESTree.AssignmentExpression | TSESTree.CallExpression): TSESTree.Node {
  return (node.type === 'AssignmentExpression' ? node.right : node.arguments[1]) as TSESTree.Node;
}

function outerFunction(node: TSESTree.Node): FunctionNode | undefined {
  let up = node.parent;
  while (up && !isFunction(up)) up = up.parent;
  return up;
}

/** What a statement awaits: `await lock.acquire();`, `const release = await mutex.acquire();`. */
function awaitedName(statement: TSESTree.Statement): string | undefined {
  if (statement.type === 'ExpressionStatement') return nameOfAwaited(statement.expression);
  const init = statement.type === 'VariableDeclaration' ? statement.declarations[0].init : null;
  return init ? nameOfAwaited(init) : undefined;
}

function nameOfAwaited(node: TSESTree.Node): string | undefined {
  return node.type === 'AwaitExpression' ? calledName(node.argument) : undefined;
}
