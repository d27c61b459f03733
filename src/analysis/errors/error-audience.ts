import type { TSESTree } from '@typescript-eslint/utils';

import {
  detailWords, developerWords, internalErrorCode, internalErrorModules, internalErrorName, internalGuardWords, messageKeys, negatingWords,
  plainErrorKeys, plainErrors, productionWords, requestErrorModules, requestErrorName, revealingWords, sharedErrorNames, statusWords,
} from '../../catalog/error-audience.js';
import { genericGuards } from '../../catalog/error-handling.js';
import { staticKey, unwrap } from '../core/ast.js';
import { isOfError, mentionsError } from './error-mentions.js';
import { isMessage, isSureMessage, isWholeCopy } from './error-texts.js';
import type { SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { isGlobal, singleDefinition, variableOf } from '../identity/scope.js';
import { arrayElements, constantOf } from '../values/values.js';
import { wordsOf } from '../core/words.js';
import { lastName } from '../core/last-name.js';

/** For whom an answer is on a way through the code. */
export const Audience = {
  anyone: 0,
  /** Only a developer gets here. */
  developer: 1,
  /** The error is one whose text is meant for users. */
  user: 2,
  /** The error says what is wrong with the request: its text is fit for an answer below 500. */
  request: 4,
} as const;

/** May anyone read an error where that much is known, in an answer with some status? */
export function isForAnyone(facts: number, status: number | undefined): boolean {
  if (facts & (Audience.developer | Audience.user)) return false;
  return !(facts & Audience.request) || (status !== undefined && status >= 500);
}

/** What a condition tells of the audience on either side. */
export interface AudienceTest {
  whenTrue: number;
  whenFalse: number;
}

/** Names of classes and guards that the options call public. */
export type PublicErrors = ReadonlySet<string>;

const nobody: AudienceTest = { whenTrue: Audience.anyone, whenFalse: Audience.anyone };

/** Reads the leaf of a condition as one on the audience; `undefined` when it tells nothing of it. */
export function audienceTestOf(
  node: TSESTree.Expression | TSESTree.SwitchCase, publicErrors: PublicErrors, sourceCode: SourceCode,
): AudienceTest | undefined {
  if (node.type === 'SwitchCase') return caseTest(node, publicErrors, sourceCode);
  const leaf = unwrap(node);
  switch (leaf.type) {
    case 'AwaitExpression':
      return audienceTestOf(leaf.argument, publicErrors, sourceCode);
    case 'BinaryExpression':
      return binaryTest(leaf, publicErrors, sourceCode);
    case 'CallExpression':
      return callTest(leaf, publicErrors, sourceCode);
    case 'Identifier':
    case 'MemberExpression':
      return nameTest(leaf, sourceCode);
    default:
      return undefined;
  }
}

/** The condition that a `const` holds, when its name does not say enough. */
export function conditionHeld(node: TSESTree.Expression, sourceCode: SourceCode): TSESTree.Expression | undefined {
  if (node.type !== 'Identifier' || environmentTest(wordsOf(node.name))) return undefined;
  const variable = variableOf(node, sourceCode);
  const definition = variable && singleDefinition(variable);
  if (definition?.pattern.type !== 'Identifier') return undefined;
  const value = unwrap(definition.value) as TSESTree.Expression;
  return /^(?:Await|Binary|Call|Logical|Unary)Expression$/.test(value.type) ? value : undefined;
}

const when = (audience: number): AudienceTest => ({ whenTrue: audience, whenFalse: Audience.anyone });
const unless = (audience: number): AudienceTest => ({ whenTrue: Audience.anyone, whenFalse: audience });
const inverted = ({ whenTrue, whenFalse }: AudienceTest): AudienceTest => ({ whenTrue: whenFalse, whenFalse: whenTrue });

function caseTest(node: TSESTree.SwitchCase, publicErrors: PublicErrors, sourceCode: SourceCode): AudienceTest | undefined {
  const { discriminant } = node.parent;
  return node.test ? equalityTest(discriminant, node.test, publicErrors, sourceCode) : undefined;
}

function binaryTest(node: TSESTree.BinaryExpression, publicErrors: PublicErrors, sourceCode: SourceCode): AudienceTest | undefined {
  const { left, operator, right } = node;
  if (operator === 'instanceof') {
    return mentionsError(left, sourceCode) ? when(audienceOfClass(right, publicErrors, sourceCode)) : undefined;
  }
  if (operator === 'in') {
    const key = constantOf(left, sourceCode)?.value;
    if (typeof key !== 'string' || !mentionsError(right, sourceCode)) return undefined;
    return plainErrorKeys.has(key) ? nobody : when(Audience.user);
  }
  if (/^[<>]=?$/.test(operator)) return relationTest(node, sourceCode);
  if (!/^[!=]==?$/.test(operator)) return undefined;
  const test = equalityTest(left, right, publicErrors, sourceCode) ?? equalityTest(right, left, publicErrors, sourceCode);
  return test && (operator.startsWith('!') ? inverted(test) : test);
}

/** `status < 500`, `error.statusCode >= 500`. */
function relationTest({ left, operator, right }: TSESTree.BinaryExpression, sourceCode: SourceCode): AudienceTest | undefined {
  const isMirrored = constantOf(right, sourceCode) === undefined;
  const limit = constantOf(isMirrored ? left : right, sourceCode)?.value;
  if (typeof limit !== 'number' || limit < 499 || limit > 500 || !isStatus(isMirrored ? right : left)) return undefined;
  return operator.startsWith('<') === isMirrored ? unless(Audience.user) : when(Audience.user);
}

function isStatus(node: TSESTree.Node): boolean {
  return wordsOf(lastName(node)).some((word) => statusWords.has(word));
}

/** What `tested === other` says. */
function equalityTest(
  tested: TSESTree.Node, other: TSESTree.Node, publicErrors: PublicErrors, sourceCode: SourceCode,
): AudienceTest | undefined {
  const inner = unwrap(tested);
  const constant = constantOf(other, sourceCode);
  if (inner.type === 'MemberExpression' && staticKey(inner) === 'constructor' && mentionsError(inner.object, sourceCode)) {
    return when(audienceOfClass(other, publicErrors, sourceCode));
  }
  if (!constant) return mentionsError(inner, sourceCode) && !isMessage(inner, sourceCode) ? when(Audience.user) : undefined;
  const { value } = constant;
  if (typeof value === 'boolean') {
    const test = audienceTestOf(inner as TSESTree.Expression, publicErrors, sourceCode);
    return test && (value ? test : inverted(test));
  }
  if (value === null || value === undefined) {
    const test = audienceTestOf(inner as TSESTree.Expression, publicErrors, sourceCode);
    return test && inverted(test);
  }
  if (inner.type === 'UnaryExpression' && inner.operator === 'typeof') {
    // Who throws a text has written it for whoever reads it.
    const isText = value === 'string' && !isMessage(inner.argument, sourceCode);
    return mentionsError(inner.argument, sourceCode) ? when(isText ? Audience.user : Audience.anyone) : undefined;
  }
  if (typeof value === 'number' && value >= 500 && value < 600 && isStatus(inner)) return unless(Audience.user);
  if (mentionsError(inner, sourceCode)) {
    if (!isMessage(inner, sourceCode)) return when(audienceOfMark(inner, value));
    return typeof value === 'string' && isWholeCopy(inner, sourceCode) ? when(Audience.user) : undefined;
  }
  return typeof value === 'string' && isEnvironment(inner, value, sourceCode) ? environmentTest(wordsOf(value)) : undefined;
}

/** Is something compared with the name of an environment? `local` and `test` name other things as well. */
function isEnvironment(node: TSESTree.Node, value: string, sourceCode: SourceCode): boolean {
  return /^(?:dev|prod)/i.test(value) || /env|stage|mode|deploy/i.test(sourceCode.getText(node));
}

/** What it tells that a property of an error, its name or its code, has a certain value. */
function audienceOfMark(node: TSESTree.Node, value: unknown): number {
  if (typeof value === 'number') {
    // `error.code === 11000` is a code of a database.
    const isStatusCode = value >= 100 && value < 500;
    return isStatusCode || !/^(?:code|errno)$/.test(lastName(node)) ? Audience.user : Audience.anyone;
  }
  if (typeof value !== 'string') return Audience.user;
  if (requestErrorName.test(value)) return Audience.request;
  const isInternal = plainErrors.has(value) || internalErrorName.test(value) || sharedErrorNames.has(value) || internalErrorCode.test(value);
  return isInternal ? Audience.anyone : Audience.user;
}

/** `if (error.expose)`, `if (isDevelopment)`, `if (process.env.DEBUG)`. */
function nameTest(node: TSESTree.Identifier | TSESTree.MemberExpression, sourceCode: SourceCode): AudienceTest | undefined {
  if (isMemberOfError(node, sourceCode)) {
    const key = lastName(node);
    return key === '' || plainErrorKeys.has(key) || messageKeys.has(key) || isSureMessage(node, sourceCode) ? nobody : when(Audience.user);
  }
  return environmentTest(wordsOf(lastName(node)));
}

/** Is it a property of an error, or a variable that was taken out of one? */
function isMemberOfError(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (node.type === 'MemberExpression') return mentionsError(node.object, sourceCode);
  if (node.type !== 'Identifier') return false;
  const variable = variableOf(node, sourceCode);
  const def = variable?.defs[0];
  if (!variable || !def || !isOfError(variable, sourceCode)) return false;
  if (def.name.parent.type === 'Property') return true;
  const init = def.type === 'Variable' && def.node.init ? unwrap(def.node.init) : undefined;
  return init?.type === 'MemberExpression' || init?.type === 'LogicalExpression' || init?.type === 'ConditionalExpression';
}

/** Words that tell whether developers or users get here. */
function environmentTest(words: readonly string[]): AudienceTest | undefined {
  const says = (known: ReadonlySet<string>): boolean => words.some((word) => known.has(word));
  const test = says(productionWords) ? unless(Audience.developer)
    : says(developerWords) || (says(revealingWords) && says(detailWords)) ? when(Audience.developer)
    : undefined;
  return test && says(negatingWords) ? inverted(test) : test;
}

/** `isHttpError(error)`, `publicCodes.has(error.code)`, `['test', 'local'].includes(env)`. */
function callTest(node: TSESTree.CallExpression, publicErrors: PublicErrors, sourceCode: SourceCode): AudienceTest | undefined {
  const callee = unwrap(node.callee);
  const name = lastName(callee);
  if (name === '') return undefined;
  const [first] = node.arguments;
  if (name === 'includes' && callee.type === 'MemberExpression' && first) {
    const test = listTest(callee.object, sourceCode);
    if (test) return test;
  }
  const isMethodOfError = callee.type === 'MemberExpression' && mentionsError(callee.object, sourceCode);
  const given = node.arguments.find((argument) => mentionsError(argument, sourceCode));
  if (!given && !isMethodOfError) return name === 'test' ? undefined : environmentTest(wordsOf(name)) ?? settingTest(node.arguments);
  if (publicErrors.has(name)) return when(Audience.user);
  // A match on the text is no narrowing.
  if (isMethodOfError && textTests.has(name)) return nobody;
  if ((given && isMessage(given, sourceCode)) || (isMethodOfError && isMessage(callee.object, sourceCode))) return nobody;
  return guardTest(node, name, sourceCode);
}

/** Only texts have these methods. */
const textTests = new Set(['endsWith', 'match', 'matchAll', 'search', 'startsWith']);

/** `getEnv('devMode')`, `config.get('app.isProduction')`: the name of the setting says it. */
function settingTest([name, ...others]: readonly TSESTree.CallExpressionArgument[]): AudienceTest | undefined {
  return others.length === 0 && name?.type === 'Literal' && typeof name.value === 'string' ? environmentTest(wordsOf(name.value)) : undefined;
}

/** The name of a guard says which errors it recognises. */
function guardTest(node: TSESTree.CallExpression, name: string, sourceCode: SourceCode): AudienceTest {
  const words = wordsOf(name);
  const module = resolveApi(node.callee, sourceCode)?.module ?? '';
  if (genericGuards.has(name) || internalErrorModules.test(module) || words.some((word) => internalGuardWords.has(word))) return nobody;
  return when(requestErrorModules.test(module) || requestErrorName.test(name) ? Audience.request : Audience.user);
}

/** A list of environments. */
function listTest(list: TSESTree.Node, sourceCode: SourceCode): AudienceTest | undefined {
  const tests = arrayElements(list, sourceCode)?.map((element) => {
    const value = constantOf(element, sourceCode)?.value;
    return typeof value === 'string' ? environmentTest(wordsOf(value)) : undefined;
  });
  const [first] = tests ?? [];
  return first && tests?.every((test) => test?.whenTrue === first.whenTrue) ? first : undefined;
}

/** For whom the errors of a class are. What other files and packages define is believed to be for users. */
export function audienceOfClass(node: TSESTree.Node, publicErrors: PublicErrors, sourceCode: SourceCode): number {
  const inner = unwrap(node);
  const name = lastName(inner);
  if (publicErrors.has(name)) return Audience.user;
  const api = resolveApi(inner, sourceCode);
  if (inner.type === 'Identifier' && isGlobal(inner, sourceCode)) {
    if (plainErrors.has(name)) return Audience.anyone;
    return requestErrorName.test(name) ? Audience.request : Audience.user;
  }
  if (!api || api.module.startsWith('.')) return Audience.user;
  if (publicErrors.has(api.id)) return Audience.user;
  if (api.module === 'global') return plainErrors.has(name) ? Audience.anyone : Audience.user;
  if (requestErrorModules.test(api.module) || requestErrorName.test(name)) return Audience.request;
  return internalErrorModules.test(api.module) || internalErrorName.test(name) ? Audience.anyone : Audience.user;
}
