import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(`${rule.name}: what a callback of a promise fetches`, rule, {
  valid: [
    { name: 'validated', code: `const response = await ready.then(() => fetch(url)); const user = User.parse(await response.json()); greet(user.name.trim());` },
    { name: 'a response of something else', code: `const response = await ready.then(() => open(url)); const user = await response.json(); greet(user.name.trim());` },
    { name: 'a callback by its name', code: `const response = await ready.then(load); const user = await response.json(); greet(user.name.trim());` },
    { name: 'a function that is handed to nobody who calls it then', code: `const response = await ready.when(() => fetch(url)); const user = await response.json(); greet(user.name.trim());` },
  ],
  invalid: [
    {
      name: 'a response that is awaited',
      code: `const response = await ready.then(() => fetch(url)); const user = await response.json(); greet(user.name.trim());`,
      errors: [{ messageId: 'use', line: 1, column: 73 }],
    },
    {
      name: 'a response that the next callback gets',
      code: `token().then((t) => fetch(url, { headers: { t } })).then((response) => response.json()).then((user) => greet(user.name.trim()));`,
      errors: [{ messageId: 'use', line: 1, column: 110 }],
    },
    {
      name: 'an asynchronous callback',
      code: `const response = await Promise.resolve(name).then(async (t) => { log(t); return await fetch(url); }); const { name: n } = (await response.json()) as User;`,
      errors: [{ messageId: 'cast', line: 1, column: 123 }],
    },
    {
      name: 'a first response that a second follows',
      code: `const user = await fetch(url).then(() => fetch(other)).then((response) => response.json()); greet(user.name.trim());`,
      errors: [{ messageId: 'use', line: 1, column: 75 }],
    },
  ],
});
