import type { TSESTree } from '@typescript-eslint/utils';

import { cuttingMethods, maskingWords } from '../../catalog/leaks/carriers.js';
import { isClass, isFunction, staticKey, unwrap } from '../core/ast.js';
import { lastName } from '../core/last-name.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { alternativesOf, type Expression, isLook, isTaker, partsOf, takesAny } from '../core/regexp.js';
import { wordsOf } from '../core/words.js';
import { type PlainType, plainTypeOf } from '../identity/plain-types.js';
import { singleDefinition, type Variable, variableOf } from '../identity/scope.js';
import { typeText } from '../identity/types.js';
import { objectView } from '../values/object-view.js';
import { type Judge, isShownAs } from '../values/shown-values.js';
import { constantOf } from '../values/values.js';
import { declaredMembers } from './declared-members.js';
import type { SensitiveNames } from './sensitive-name.js';

/** What a call of a question answers, whatever it is asked about. */
const measures = new Set([
  'Boolean', 'Number', 'endsWith', 'equals', 'every', 'exists', 'has', 'hasOwnProperty', 'includes', 'indexOf', 'isArray', 'match', 'parseFloat', 'parseInt',
  'search', 'some', 'split', 'startsWith', 'test', 'timingSafeEqual',
]);

const sizes = new Set(['length', 'size', 'byteLength', 'count']);

const deepest = 8;

/** Does the value give nothing away, whatever its name: a number, an answer, a masked form, the name of a field? */
export function isHarmless(node: TSESTree.Node, names: SensitiveNames, masks: ReadonlySet<string>, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  const constant = constantOf(inner, sourceCode);
  if (constant) return typeof constant.value !== 'string' || isTelling(constant.value, names);
  const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
  if (variable && isHarmlessVariable(variable, masks)) return true;
  if (inner.type === 'MemberExpression' && isPlainMember(inner, sourceCode)) return true;
  return isShownAs(inner, numbers(sourceCode), sourceCode) || isPlainType(plainTypeOf(inner, sourceCode), names);
}

/** Numbers and the like, as far as the types and literals of the file show them. */
const numbers = perFile((sourceCode): Judge => ({
  type: isPlainAnnotation,
  value: (node) => ['bigint', 'boolean', 'number'].includes(typeof constantOf(node, sourceCode)?.value),
}));

/** Does the file, or a type, say that the value is a text? */
export function isDeclaredText(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
  const name = variable?.defs[0]?.name;
  const annotation = name?.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
  const declared = annotation ?? (inner.type === 'MemberExpression' ? memberType(inner, sourceCode) : undefined);
  if (declared) return isTextAnnotation(declared);
  return /^string(?: \| (?:null|undefined))*$/.test(typeText(inner, sourceCode) ?? '');
}

function isTextAnnotation(type: TSESTree.TypeNode): boolean {
  if (type.type !== 'TSUnionType') return type.type === 'TSStringKeyword';
  return type.types.some(isTextAnnotation) && type.types.every((each) => isTextAnnotation(each) || /^TS(?:Null|Undefined)Keyword$/.test(each.type));
}

/** `player.token`, where the file says `interface Player { token: 'knight' | 'rogue' }`. */
function isPlainMember(node: TSESTree.MemberExpression, sourceCode: SourceCode): boolean {
  const declared = memberType(node, sourceCode);
  return declared !== undefined && isPlainAnnotation(declared);
}

function memberType(node: TSESTree.MemberExpression, sourceCode: SourceCode): TSESTree.TypeNode | undefined {
  const owner = unwrap(node.object);
  const variable = owner.type === 'Identifier' ? variableOf(owner, sourceCode) : undefined;
  const key = staticKey(node);
  return variable && declaredMembers(variable, sourceCode).find((member) => member.key === key)?.type;
}

function isHarmlessVariable(variable: Variable, masks: ReadonlySet<string>): boolean {
  const [def] = variable.defs;
  if (!def) return false;
  if (def.type === 'FunctionName' || def.type === 'ClassName') return true;
  const annotation = def.name.type === 'Identifier' ? def.name.typeAnnotation?.typeAnnotation : undefined;
  if (annotation && isPlainAnnotation(annotation)) return true;
  const definition = singleDefinition(variable);
  return definition?.pattern.type === 'Identifier' && givesNothingAway(definition.value, masks, 0);
}

/** Is it a value that was measured, compared, masked or made of parts that are judged one by one? */
export function givesNothingAway(value: TSESTree.Node, masks: ReadonlySet<string>, depth: number): boolean {
  if (depth === deepest) return false;
  const node = unwrap(value);
  if (isFunction(node) || isClass(node)) return true;
  switch (node.type) {
    case 'AwaitExpression':
      return givesNothingAway(node.argument, masks, depth + 1);
    case 'BinaryExpression':
      return node.operator !== '+' || isMaskedForm(node, masks);
    case 'CallExpression':
      return isMasking(node, masks) || measures.has(lastName(node.callee)) || isDigest(node) || isNumberRead(node);
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].every((branch) => branch.type === 'Literal' || givesNothingAway(branch, masks, depth + 1));
    case 'LogicalExpression':
      return (node.operator === '&&' || givesNothingAway(node.left, masks, depth + 1)) &&
        (node.right.type === 'Literal' || givesNothingAway(node.right, masks, depth + 1));
    case 'MemberExpression':
      return sizes.has(staticKey(node) ?? '');
    case 'TemplateLiteral':
      return isMaskedForm(node, masks);
    case 'NewExpression':
    case 'ObjectExpression':
    case 'UnaryExpression':
      return true;
    default:
      return false;
  }
}

/** `token.slice(0, 6) + '…'`, `await hash(password)`: what is left says next to nothing, or cannot be turned back. */
export function isMaskedForm(value: TSESTree.Node, masks: ReadonlySet<string>): boolean {
  const node = unwrap(value);
  switch (node.type) {
    case 'AwaitExpression':
      return isMaskedForm(node.argument, masks);
    case 'BinaryExpression': {
      const shown = [node.left, node.right].filter(({ type }) => type !== 'Literal');
      return node.operator === '+' && shown.length > 0 && shown.every((part) => isMaskedForm(part, masks));
    }
    case 'CallExpression':
      return isMasking(node, masks) || isDigest(node);
    case 'TemplateLiteral':
      return node.expressions.length > 0 && node.expressions.every((hole) => isMaskedForm(hole, masks));
    default:
      return false;
  }
}

/** `const admin = { email: 'admin@example.org' }`: an address that stands in the source is that of no user. */
export function isWrittenDown(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  if (typeof constantOf(inner, sourceCode)?.value === 'string') return true;
  const key = inner.type === 'MemberExpression' ? staticKey(inner) : undefined;
  if (inner.type !== 'MemberExpression' || key === undefined) return false;
  const found = objectView(inner.object, sourceCode)?.get(key);
  return found?.state === 'present' && typeof constantOf(found.value, sourceCode)?.value === 'string';
}

/** ``const authKey = `${name}-${method}-${path}` ``: a key of a map that is made of names, none of them of a secret. */
export function isPutTogether(node: TSESTree.Node, names: SensitiveNames, sourceCode: SourceCode): boolean {
  const inner = unwrap(node);
  const variable = inner.type === 'Identifier' ? variableOf(inner, sourceCode) : undefined;
  const definition = variable && singleDefinition(variable);
  const value = definition?.pattern.type === 'Identifier' ? unwrap(definition.value) : undefined;
  if (value?.type !== 'TemplateLiteral' || value.expressions.length < 2) return false;
  return value.expressions.every((hole) => {
    const name = lastName(hole);
    return name !== '' && names.kindOf(name) === undefined;
  });
}

/** `Object.values(x)`, `path.join(a, b)`: not a method of the value. */
export function isToolbox(receiver: TSESTree.Node): boolean {
  return receiver.type === 'Identifier' && /^(?:Object|JSON|util|path|posix|_|lodash|qs|querystring|R|inspect|String|Array|Buffer)$/.test(receiver.name);
}

/** A function that masks, by the words of its name (`maskEmail`, `lodash.omit`) or because the project says so. */
export function isMasking(call: TSESTree.CallExpression, masks: ReadonlySet<string>): boolean {
  const name = lastName(call.callee);
  return masks.has(name) || (wordsOf(name).some((word) => maskingWords.has(word)) && !isBeheaded(call));
}

/** The longest of the usual heads of a secret: `Bearer `, `ApiKey `, `sk_live_`. */
const longestHead = 8;

/** `header.slice(7)`, `header.substring('Bearer '.length)`, `phone.replace(/\s/g, '')`: without its head or seams, a secret is still all there. */
export function isBeheaded(call: TSESTree.CallExpression): boolean {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return false;
  const name = staticKey(callee);
  if (name === undefined || !cuttingMethods.has(name)) return false;
  const [first, second] = call.arguments;
  if (name.startsWith('replace')) return first !== undefined && isSeam(first, second);
  if (!first || second) return false;
  if (first.type === 'Literal') return typeof first.value === 'number' && first.value <= longestHead;
  if (first.type !== 'MemberExpression' || staticKey(first) !== 'length') return false;
  return first.object.type === 'Literal' || lastName(first.object) !== lastName(callee.object);
}

/** Is it a text that the source spells out that is replaced, or signs and blanks? A secret is neither. */
function isSeam(pattern: TSESTree.Node, replacement: TSESTree.Node | undefined): boolean {
  if (pattern.type !== 'Literal') return false;
  if (typeof pattern.value === 'string') return true;
  if (/bearer|basic|token|jwt/i.test(pattern.raw) && replacement?.type === 'Literal' && replacement.value === '') return true;
  return 'regex' in pattern && isSeamPattern({ flags: pattern.regex.flags, source: pattern.regex.pattern });
}

const digits = Array.from('0123456789');
const wordCharacters = [...digits, ...Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')];

/**
 * `\s+`, `[-()]`, `^Bearer `, `[^\d+]`: are only words of the source, blanks and signs found, or all but what a number consists of?
 * What looks around, or takes letters and digits of the text, is made to find what is to be hidden.
 */
function isSeamPattern(expression: Expression): boolean {
  const parts = partsOf(alternativesOf(expression) ?? []);
  return parts.length > 0 && parts.every((part) => {
    if (isLook(part) || part.type === 'Backreference') return false;
    if (!isTaker(part) || part.type === 'Character') return true;
    const isAllBut = 'negate' in part && part.negate;
    return !takesAny(part, isAllBut ? digits : wordCharacters, expression);
  });
}

/** `createHash('sha256').update(token).digest('hex')` */
function isDigest(call: TSESTree.CallExpression): boolean {
  return /^(?:digest|hash|hashSync|pbkdf2Sync|scryptSync)$/.test(lastName(call.callee));
}

/** `readUInt32BE(4)`, `view.getInt16(0)`, `common.ReadInt(data, 1)` */
function isNumberRead(call: TSESTree.CallExpression): boolean {
  return /(?:u?int\d*|float\d*|number)(?:[bl]e)?$/i.test(lastName(call.callee));
}

/** What `fetch` takes as `credentials`. https://developer.mozilla.org/docs/Web/API/RequestInit#credentials */
const credentialModes = new Set(['include', 'omit', 'same-origin']);

/** Is a constant text a name, a mask or a sentence rather than a secret? */
export function isTelling(text: string, names: SensitiveNames): boolean {
  return text.trim().length < 3 || /\s\S+\s/.test(text) || names.kindOf(text) !== undefined ||
    /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(text) || /[*•x.]{3}|^[[<({].*[\])>}]$|redact|hidden|mask|censor|missing|provided|unknown|^not? |^set$|removed|placeholder/i.test(text) ||
    /^(?:token|header|cookie|param|query|body|bearer|basic|oauth\d?|jwt|email|phone)s?$/i.test(text) ||
    credentialModes.has(text);
}

const plainKeywords = new Set(['TSBooleanKeyword', 'TSNumberKeyword', 'TSBigIntKeyword', 'TSFunctionType', 'TSNullKeyword', 'TSUndefinedKeyword', 'TSLiteralType']);

function isPlainAnnotation(type: TSESTree.TypeNode): boolean {
  return type.type === 'TSUnionType' ? type.types.every(isPlainAnnotation) : plainKeywords.has(type.type);
}

/** A single text may be a secret of another file; several are the names of kinds. */
function isPlainType(type: PlainType | undefined, names: SensitiveNames): boolean {
  return type !== undefined && (type.texts.length > 1 || type.texts.every((text) => isTelling(text, names)));
}
