import { expect, it } from 'vitest';

import { isValidatedRoute } from '../../../src/analysis/boundaries/route-validation.js';
import { isFunction } from '../../../src/analysis/core/ast.js';
import { analyse } from '../../support/analyse.js';

/** Is the function that is written as `(req) => 1` behind a validator? */
function isValidated(code: string): boolean {
  const { node, sourceCode } = analyse(code);
  const fn = node('(req) => 1');
  if (!isFunction(fn)) throw new Error('no handler');
  return isValidatedRoute(fn, sourceCode);
}

it.each([
  ['a schema in the route', 'app.post("/", userSchema, (req) => 1)'],
  ['a middleware in the route', 'app.post("/", validate(userSchema), (req) => 1)'],
  ['a middleware by its name', 'app.post("/", validateBody, (req) => 1)'],
  ['a method that makes a middleware', 'app.post("/", validator.body(user), (req) => 1)'],
  ['a made middleware', 'app.post("/", validate("body")(user), (req) => 1)'],
  ['a middleware of a validating package', 'import v from "koa-validate"; app.post("/", v(), (req) => 1)'],
  ['a list of middlewares', 'app.post("/", [auth, , validateBody], (req) => 1)'],
  ['a spread list of middlewares', 'app.post("/", [...[validateBody]], (req) => 1)'],
  ['a call with a schema in it', 'app.post("/", use(userSchema), (req) => 1)'],
  ['options with a schema', 'app.post("/", { schema: user }, (req) => 1)'],
  ['options with a hook', 'app.post("/", { preHandler: validateBody }, (req) => 1)'],
  ['spread options', 'app.post("/", { ...validated({ user: userSchema }) }, (req) => 1)'],
  ['a route as an object', 'app.route({ schema: { body: user }, handler: (req) => 1 })'],
  ['a wrapper by its name', 'withValidation(user, (req) => 1)'],
  ['a wrapper that is made', 'validate(userSchema)((req) => 1)'],
  ['a method that wraps', 'api.validated((req) => 1)'],
  ['a validator for the whole router', 'const router = Router(); router.use(validate(userSchema)); router.post("/", (req) => 1)'],
])('validated: %s', (_, code) => {
  expect(isValidated(code)).toBe(true);
});

it.each([
  ['a route alone', 'app.post("/", (req) => 1)'],
  ['another middleware', 'app.post("/", auth, (req) => 1)'],
  ['another middleware that is made', 'app.post("/", auth("user")("x"), (req) => 1)'],
  ['a text', 'app.post("/users", (req) => 1)'],
  ['options without a schema', 'app.post("/", { name: "x", [key]: 1 }, (req) => 1)'],
  ['a validating function of its own', 'form({ validate: () => true, submit: (req) => 1 })'],
  ['a wrapper', 'wrap((req) => 1)'],
  ['a wrapper that is called at once', 'wrap()()((req) => 1)'],
  ['a function that is called', '((req) => 1)(x)'],
  ['a function on its own', 'export default (req) => 1'],
  ['a validator on the router too late', 'const router = Router(); router.post("/", (req) => 1); router.use(validate(userSchema));'],
  ['another use of the router', 'const router = Router(); router.all(validate(userSchema)); const { use } = router; router.post("/", (req) => 1)'],
])('not validated: %s', (_, code) => {
  expect(isValidated(code)).toBe(false);
});
