import rule from '../../../src/rules/no-generic-throw.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-generic-throw: observables that are made to fail', rule, {
  valid: [
    { name: 'an error of a class', code: `import { throwError } from 'rxjs'; export const gone = throwError(() => new RangeError('No such page'));` },
    { name: 'what was caught, once more', code: `import { catchError, throwError } from 'rxjs'; export const told = catchError((error) => throwError(() => error));` },
    { name: 'a function elsewhere makes it', code: `import { throwError } from 'rxjs'; import { toError } from './errors.js'; export const gone = throwError(() => toError('gone')); export const lost = throwError(toError);` },
    { name: 'a function of the same name', code: `import { throwError } from './errors.js'; throwError('gone'); throwError(() => 'gone');` },
    { name: 'a method of the same name', code: `this.page.throwError('gone'); reporter.throwError(() => 'gone');` },
    { name: 'a function with more ways out', code: `import { throwError } from 'rxjs'; export const f = (known) => throwError(() => { if (known) return known; return 'gone'; });` },
    { name: 'a function that gives nothing back is not looked at', code: `import { throwError } from 'rxjs'; throwError(() => { note(); });` },
  ],
  invalid: [
    {
      name: 'a function that gives a text back',
      code: `import { throwError } from 'rxjs'; export const gone = throwError(() => 'No such page');`,
      errors: [
        {
          messageId: 'noError', data: { base: '', value: "'No such page'", what: 'a string', failing: 'passed on' }, line: 1, column: 73, endColumn: 87,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: `import { throwError } from 'rxjs'; export const gone = throwError(() => new Error('No such page'));` },
          ],
        },
      ],
    },
    {
      name: 'a text itself, as older releases take it',
      code: `import { throwError } from 'rxjs'; export const gone = throwError('No such page');`,
      errors: [
        {
          messageId: 'noError', line: 1, column: 67, endColumn: 81,
          suggestions: [
            { messageId: 'wrapText', data: { name: 'Error' }, output: `import { throwError } from 'rxjs'; export const gone = throwError(new Error('No such page'));` },
          ],
        },
      ],
    },
    {
      name: 'an object, in the body of a function',
      code: `import * as rx from 'rxjs'; export const gone = rx.throwError(() => { return { status: 404 }; });`,
      errors: [{ messageId: 'noError', line: 1, column: 78, endColumn: 93 }],
    },
    {
      name: 'an error without a message',
      code: `import { throwError as failing } from 'rxjs'; const { throwError } = require('rxjs'); export const gone = throwError(() => new Error());`,
      errors: [{ messageId: 'noMessage', data: { base: '', value: 'new Error()' }, line: 1, column: 124, endColumn: 135 }],
    },
  ],
});
