import { describe, expect, it } from 'vitest';

import { isIdentifierLike, isSampleToken, pretenceOf } from '../../../src/analysis/secrets/placeholder.js';
import { random } from '../../support/tokens.js';

describe('pretenceOf', () => {
  it.each([
    '', ' ', '<token>', '[token]', '{token}', '{{ token }}', '%TOKEN%', '__TOKEN__', '@@TOKEN@@', '@TOKEN@', '((token))',
    '$TOKEN', '$' + '{TOKEN}', '$(token)', ':token', '%s', '%(token)s', '???', 'changeme', 'ChangeMe!', 'your-api-key',
    'YOUR_KEY_HERE', 'xxxx-xxxx', '****', 'sk-...', 'abc…', 'aaaa', '1234', '123456789', 'abcdef123456', 'qwertyuiop',
    'a1b2c3d4', '00010203040506', 'test', 'test1234', 'example-token', 'replace_me', 'insert-token-here', 'dummy',
    'mytestpassword', 'TODO', 'foobar', 'token-{{id}}', 'Bearer <token>', '•••••', 'AKIAIOSFODNN7EXAMPLE',
  ])('%j asks to be replaced', (value) => expect(pretenceOf(value)).toBe('placeholder'));

  it.each([
    'secret', 'password', 'my-super-secret-key', 'mysecretpassword', 'JWT_SECRET', 'postgres', 'admin', 'dev-secret',
    'password12', 'accessToken', 'SECRETKEY',
  ])('%j only says what it is', (value) => expect(pretenceOf(value)).toBe('weak'));

  it.each([
    'hunter2', 's3cr3t', 'P@ssw0rd!', 'Tr0ub4dor&3', 'keyboard cat', 'golf_charity_secret_2024', 'Bart1234',
    `test${random(32)}`, `xxxx${random(32)}`, `${random(20)}example`, random(16, 'hex'),
  ])('%j may be real', (value) => expect(pretenceOf(value)).toBeUndefined());
});

describe('isIdentifierLike', () => {
  it.each(['userPassword', 'my-app-secret-2', 'API_KEY', 'auth.token.v1', 'jwt_secret_2024', ''])(
    '%j', (text) => expect(isIdentifierLike(text)).toBe(true),
  );
  it.each(['s3cr3t', 'x9Kq2mZp', '081219JJ', random(32), random(32, 'hex')])(
    'not %j', (text) => expect(isIdentifierLike(text)).toBe(false),
  );
});

describe('isSampleToken', () => {
  it.each(['xxxxxxxxxxxxxxxx', 'IOSFODNN7EXAMPLE', 'some-made-up-words', 'YOUR_OWN_TOKEN'])(
    '%j', (body) => expect(isSampleToken(`acme_${body}`, body)).toBe(true),
  );
  it('not a random one', () => expect(isSampleToken(`acme_${random(32)}`, random(32))).toBe(false));
});
