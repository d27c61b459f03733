import type { ApiId } from './types.js';

/** Where a function of a library takes the list and what it does with each element, and the method of lists that it stands for. */
export interface ListFunction {
  callback: number;
  list: number;
  method: string;
}

/** By the method that they stand for, or whose result is as long. */
const withCallback = { each: 'forEach', filter: 'filter', flatMap: 'flatMap', forEach: 'forEach', map: 'map', reject: 'filter' };
const withoutCallback = { compact: 'filter', keys: 'keys', uniq: 'filter', values: 'values' };

/** https://lodash.com/docs, https://underscorejs.org, https://remedajs.com/docs: the list comes first. */
const listFirst = Object.entries({ ...withCallback, ...withoutCallback }).flatMap(([name, method]): [ApiId, ListFunction][] => {
  const whole = ['lodash', 'lodash-es', 'remeda', 'underscore'].map((module): ApiId => `${module}#${name}`);
  const single = ['lodash', 'lodash-es'].flatMap((module): ApiId[] => [`${module}/${name}#default`, `${module}/${name}.js#default`]);
  return [...whole, ...single, `lodash.${name.toLowerCase()}#default` as const].map((id) => [id, { list: 0, callback: 1, method }]);
});

/** https://ramdajs.com/docs, https://github.com/lodash/lodash/wiki/FP-Guide: the list comes last. */
const listLast = Object.entries(withCallback).flatMap(([name, method]): [ApiId, ListFunction][] =>
  ['lodash/fp', 'ramda'].map((module) => [`${module}#${name}`, { list: 1, callback: 0, method }]));

export const listFunctions: ReadonlyMap<ApiId, ListFunction> = new Map([...listFirst, ...listLast]);
