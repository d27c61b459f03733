import { expect, it } from 'vitest';

import { onlyMemberNaming } from '../../../src/analysis/identity/member-types.js';
import { typeServices } from '../../../src/analysis/identity/types.js';
import { analyse } from '../../support/analyse.js';

const types = `import type { Job, Peer, Two } from './own.js'; type Stop = AbortSignal;
  declare const job: Job; declare const two: Two; declare const peer: Peer; declare const text: string;
  declare const aliased: { id: string; stop?: Stop | undefined }; declare const part: Partial<Job>;
  declare const called: { stop(): AbortSignal; list: AbortSignal[] }; declare const either: Job | Two;
`;

it.each([
  ['job', 'stop'], ['aliased', 'stop'], ['part', 'stop'],
  ['two', undefined], ['peer', undefined], ['text', undefined], ['called', undefined], ['either', undefined],
])('the only member of %s that is a signal', (expression, key) => {
  const { node, sourceCode } = analyse(`${types}; void [${expression}];`, { typed: true });
  const services = typeServices(sourceCode);
  const type = services?.getTypeAtLocation(node(expression));
  const checker = services?.program.getTypeChecker();
  if (!type || !checker) throw new Error('no types');
  expect(onlyMemberNaming('AbortSignal', type, checker)).toBe(key);
  // Asked again, it remembers.
  expect(onlyMemberNaming('AbortSignal', type, checker)).toBe(key);
});
