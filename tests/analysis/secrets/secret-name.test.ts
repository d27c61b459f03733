import { describe, expect, it } from 'vitest';

import { secretKindOf, secretWordsOf } from '../../../src/analysis/secrets/secret-name.js';

describe('secretKindOf', () => {
  it.each([
    ['password', 'password'], ['dbPassword', 'password'], ['DB_PASSWORD', 'password'], ['PGPASSWORD', 'password'],
    ['dbpassword', 'password'], ['passphrase', 'password'], ['SMTP_PASS', 'password'], ['pass', 'password'],
    ['defaultPassword', 'password'], ['currentPassword', 'password'], ['#password', 'password'], ['password1', 'password'],
    ['clientSecret', 'secret'], ['JWT_SECRET', 'secret'], ['secretOrKey', 'secret'], ['encryptionKey', 'secret'],
    ['SIGNING_KEY', 'secret'], ['secretKey', 'secret'], ['COOKIE_KEY', 'secret'], ['API_SECRET_PROD', 'secret'],
    ['apiKey', 'token'], ['APIKEY', 'token'], ['x-api-key', 'token'], ['accessToken', 'token'], ['authtoken', 'token'],
    ['token', 'token'], ['X-Auth-Token', 'token'], ['AWS_SECRET_ACCESS_KEY', 'token'], ['stripeKey', 'token'],
    ['JWT_SECRET_B64', 'secret'], ['privateKeyBase64', 'token'], ['PASSWORD_UTF8', 'password'], ['SECRET_KEY_BASE', 'secret'],
    ['privateKey', 'token'], ['githubPat', 'token'], ['auth', 'token'], ['credentials', 'token'], ['licensekey', 'token'],
  ])('%s holds a %s', (name, kind) => expect(secretKindOf(name)).toBe(kind));

  it.each([
    'passwordHash', 'tokenId', 'secretName', 'apiKeyHeader', 'csrfToken', 'nextPageToken', 'sortKey', 'publicKey',
    'primaryKey', 'key', 'monkey', 'turkey', 'keyboard', 'tokenType', 'PASSWORD_FIELD', 'passwordRegex', 'tokenUrl',
    'resetPassword', 'showPassword', 'isSecret', 'boardingPass', 'bypass', 'compass', 'cancelToken', 'fakeApiKey',
    'keyBase', 'tokenBase', 'base64', 'EXAMPLE_TOKEN', 'mixpanelToken', 'POSTHOG_TOKEN', 'NEXT_PUBLIC_API_KEY', 'awsAccessKeyId', 'tokenizer', '', '42', 'value',
  ])('%s holds none', (name) => expect(secretKindOf(name)).toBeUndefined());

  it('gives up on names that are no names', () => expect(secretKindOf(`${'a'.repeat(100)}Password`)).toBeUndefined());

  it('forgets when it has seen too many', () => {
    for (let index = 0; index <= 20_000; index += 1) secretKindOf(`name${'x'.repeat(index % 7)}-${index}`);
    expect(secretKindOf('password')).toBe('password');
  });
});

describe('secretWordsOf', () => {
  it.each([
    ['dbPassword2', ['db', 'password']], ['KEY_B64', ['key', 'b64']], ['keyBase64', ['key', 'base64']], ['web64', ['web']], ['X-API-Key', ['x', 'api', 'key']], ['myapikey', ['my', 'api', 'key']],
    ['apikey', ['api', 'key']], ['userpasswd', ['user', 'passwd']], ['donkey', ['donkey']], ['stoken', ['stoken']],
  ])('%s', (name, words) => expect(secretWordsOf(name)).toEqual(words));
});
