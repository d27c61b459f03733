import type { TSESTree } from '@typescript-eslint/utils';

import { answerNames, namedAnswers, type ResponseMaker, responseMakers } from '../../catalog/responses.js';
import type { ApiReference } from '../identity/api-id.js';
import { type CallLike, isFunction, unwrap } from '../core/ast.js';
import { mayImportAny, mayUse } from '../core/file-modules.js';
import { globalNamesOf } from '../identity/scope.js';
import { objectView } from '../values/object-view.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { findApi } from '../identity/lookup.js';
import { resolveApi } from '../identity/references.js';
import { typeServices } from '../identity/types.js';
import { constantOf } from '../values/values.js';
import { wordsOf } from '../core/words.js';

/** What a place in the code puts into an HTTP response. */
export interface ResponseParts {
  /** Expressions that become part of it. */
  values: TSESTree.Node[];
  /** Expressions that become part of it where they are texts: an error in their place does not. */
  texts?: TSESTree.Node[];
  /** The status, when the file shows it. */
  status: number | undefined;
}

/** Functions among the values are called when it is done: they are no part of it. */
export function partsOf(values: readonly TSESTree.Node[], status: number | undefined): ResponseParts {
  return { values: values.filter((value) => !isFunction(value)), status };
}

/** The number that an expression is, when the file shows it. */
export function numberOf(node: TSESTree.Node | undefined, sourceCode: SourceCode): number | undefined {
  const value = node && constantOf(node, sourceCode)?.value;
  return typeof value === 'number' ? value : undefined;
}

/** `Response.json(value)`, `new HttpException(value, 500)`, `Boom.badRequest(value)`. */
export function madeParts(call: CallLike, sourceCode: SourceCode): ResponseParts | undefined {
  if (!mayMakeResponses(sourceCode)) return undefined;
  const found = findApi(call.callee, responseMakers, sourceCode);
  if (found) return partsOfMaker(call, found.entry, sourceCode);
  if (!mayNameAnswers(sourceCode)) return undefined;
  const api = resolveApi(call.callee, sourceCode);
  const named = api && namedAnswers.get(api.module);
  if (!named) return nuxtParts(call, api, sourceCode);
  const words = wordsOf(api.path.at(-1) ?? '').filter((word) => word !== 'error' && word !== 'exception');
  const status = answerNames.get(words.join(''));
  if (status === undefined || (named.hidesServerErrors && status >= 500)) return undefined;
  const description = describedBy(call, named.description, sourceCode);
  const [first] = call.arguments;
  if (!first || !description) return partsOf(call.arguments.slice(0, 1), status);
  // What is called or put together for it is a text in any case.
  const isName = /^(?:Identifier|MemberExpression)$/.test(unwrap(description).type);
  return isName ? { ...partsOf([first], status), texts: [description] } : partsOf([first, description], status);
}

/** `new BadRequestException('No such order', error.message)`, `{ description: error.message }`: an object in the first place is all that is sent. */
function describedBy({ arguments: given }: CallLike, position: number | undefined, sourceCode: SourceCode): TSESTree.Node | undefined {
  const description = position === undefined ? undefined : given[position];
  if (!description || (given[0] && objectView(given[0], sourceCode))) return undefined;
  const view = objectView(description, sourceCode);
  if (!view) return description;
  const found = view.get('description');
  return found.state === 'present' ? found.value : undefined;
}

/** `createError(500, text, { expose: true })`: https://github.com/jshttp/http-errors#error-properties */
export function exposes({ arguments: given }: CallLike, sourceCode: SourceCode): boolean {
  return given.slice(1).some((argument) => {
    const found = objectView(argument, sourceCode)?.get('expose');
    return found?.state === 'present' && constantOf(found.value, sourceCode)?.value === true;
  });
}

const mayMakeResponses = perFile((sourceCode): boolean => mayUse(responseMakers, sourceCode) || mayNameAnswers(sourceCode));

/** Only few packages name answers; types can come from other files. */
const mayNameAnswers = perFile((sourceCode): boolean =>
  typeServices(sourceCode) !== undefined || globalNamesOf(sourceCode).has('createError') || mayImportAny(namedAnswers, sourceCode));

/** Nuxt makes `createError` of h3 a global. */
function nuxtParts(call: CallLike, api: ApiReference | undefined, sourceCode: SourceCode): ResponseParts | undefined {
  const maker = api?.id === 'global#createError' ? responseMakers.get('h3#createError') : undefined;
  return maker && partsOfMaker(call, maker, sourceCode);
}

function partsOfMaker(call: CallLike, maker: ResponseMaker, sourceCode: SourceCode): ResponseParts | undefined {
  const values: TSESTree.Node[] = [];
  for (const position of maker.values) {
    const argument = call.arguments[position];
    if (argument) values.push(argument);
  }
  const [position, ...keys] = maker.within ?? [];
  const holder = position === undefined ? undefined : call.arguments[position];
  const view = holder && objectView(holder, sourceCode);
  for (const key of keys) {
    const found = view?.get(key);
    if (found?.state === 'present') values.push(found.value);
  }
  const status = statusOfMaker(call, maker, sourceCode);
  const isHidden = maker.hidesServerErrors && (status === undefined || status >= 500) && !exposes(call, sourceCode);
  return isHidden ? undefined : { values, status };
}

function statusOfMaker(call: CallLike, { status }: ResponseMaker, sourceCode: SourceCode): number | undefined {
  if (status === undefined) return undefined;
  if (typeof status === 'number' || status === 'first') return numberOf(call.arguments[status === 'first' ? 0 : status], sourceCode);
  const [position, key] = status.split('.') as [string, string];
  const holder = call.arguments[Number(position)];
  const found = holder && objectView(holder, sourceCode)?.get(key);
  return found?.state === 'present' ? numberOf(found.value, sourceCode) : undefined;
}
