/* eslint-disable hardened/no-hardcoded-secret -- the credentials of these cases are invented */
import { createHmac } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { pairCredential, queryParametersIn, urlCredentialsIn } from '../../../src/analysis/secrets/connection-url.js';
import { base62, hasValidChecksum } from '../../../src/analysis/secrets/token-checksum.js';
import { findToken } from '../../../src/analysis/secrets/find-token.js';
import { isPublicJwt, jwtAt } from '../../../src/analysis/secrets/jwt.js';
import { privateKeyIn } from '../../../src/analysis/secrets/private-key.js';
import { jwt, pem, random, withChecksum } from '../../support/tokens.js';

it('writes a checksum in six digits', () => expect(base62(61)).toBe('00000z'));

describe('hasValidChecksum', () => {
  it('accepts what GitHub and npm make', () => {
    expect(hasValidChecksum(withChecksum('ghp'))).toBe(true);
    expect(hasValidChecksum(withChecksum('npm'))).toBe(true);
  });
  it('does not accept a random one', () => expect(hasValidChecksum(`ghp_${random(36)}`)).toBe(false));
  it('does not accept other tokens', () => expect(hasValidChecksum('sk_live_1')).toBe(false));
});

describe('jwtAt', () => {
  it('decodes a signed token', () => expect(jwtAt(`x ${jwt()}`, 2)?.claims).toMatchObject({ iss: 'acme' }));
  it('wants a signature', () => expect(jwtAt(jwt({}, { alg: 'none' }), 0)).toBeUndefined());
  it('wants an algorithm', () => expect(jwtAt(jwt({}, { typ: 'JWT' }), 0)).toBeUndefined());
  it('wants three parts', () => expect(jwtAt('eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ', 0)).toBeUndefined());
  it('wants JSON', () => expect(jwtAt(`eyJ${random(20)}.eyJ${random(20)}.${random(43)}`, 0)).toBeUndefined());
});

describe('isPublicJwt', () => {
  const signedWith = (key: string): string => {
    const body = jwt().slice(0, jwt().lastIndexOf('.'));
    return `${body}.${createHmac('sha256', key).update(body).digest('base64url')}`;
  };
  const isPublic = (token: string): boolean | undefined => {
    const decoded = jwtAt(token, 0);
    return decoded && isPublicJwt(decoded);
  };
  it('knows the anonymous role', () => expect(isPublic(jwt({ role: 'anon' }))).toBe(true));
  it('knows keys of documentations', () => expect(isPublic(signedWith('your-256-bit-secret'))).toBe(true));
  it('knows no other key', () => expect(isPublic(signedWith('another key'))).toBe(false));
  it('knows no other algorithm', () => expect(isPublic(`${jwt()}aaaa`)).toBe(false));
});

describe('privateKeyIn', () => {
  it.each(['RSA PRIVATE KEY', 'EC PRIVATE KEY', 'PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'OPENSSH PRIVATE KEY'])(
    '%s', (kind) => expect(privateKeyIn(pem(kind))).toBe('PEM private key'),
  );
  it('PGP', () => expect(privateKeyIn(pem('PGP PRIVATE KEY BLOCK'))).toBe('PGP private key'));
  it('headers of an old encrypted key', () => {
    const key = pem('RSA PRIVATE KEY').replace('\n', '\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0A1B\n\n');
    expect(privateKeyIn(key)).toBe('PEM private key');
  });
  it('the second of two', () => {
    expect(privateKeyIn(`${'-'.repeat(5)}BEGIN PRIVATE KEY${'-'.repeat(5)} ${pem()}`)).toBe('PEM private key');
  });
  it('no end', () => expect(privateKeyIn(pem().slice(0, 200))).toBe('PEM private key'));
  it('needs a body', () => expect(privateKeyIn(`${'-'.repeat(5)}BEGIN PRIVATE KEY${'-'.repeat(5)}`)).toBeUndefined());
  it('needs a random body', () => {
    expect(privateKeyIn(pem().replace(/\n[^-][^]*\n/, `\n${'A'.repeat(64)}\n`))).toBeUndefined();
  });
  it('is no public key', () => expect(privateKeyIn(pem('PUBLIC KEY'))).toBeUndefined());
  it('PuTTY', () => {
    const head = 'PuTTY-User-Key-File-2: ssh-rsa\n';
    expect(privateKeyIn(`${head}Private-Lines: 1\n${random(64, 'base64')}\n`)).toBe('PuTTY private key');
    expect(privateKeyIn(head)).toBeUndefined();
  });
});

describe('findToken', () => {
  it('is silent on short texts', () => expect(findToken('ghp_')).toBeUndefined());
  it('looks only at the beginning of long texts', () => {
    expect(findToken(`${' '.repeat(99_000)}${withChecksum('ghp')}`)?.token).toBe('GitHub token');
    expect(findToken(`${' '.repeat(100_000)}${withChecksum('ghp')}`)).toBeUndefined();
  });
  it('goes on behind a sample', () => {
    expect(findToken(`ghp_${'x'.repeat(36)} ${withChecksum('ghp')}`)?.text).toBe(withChecksum('ghp'));
  });
  it('takes the longer anchor', () => {
    expect(findToken(`sk-ant-api03-${random(93, 'base64url')}AA`)?.token).toBe('Anthropic API key');
  });
  it('wants the whole token', () => expect(findToken(`ghp_${random(37)}`)).toBeUndefined());
  it('wants its beginning', () => expect(findToken(`x${withChecksum('ghp')}`)).toBeUndefined());
  it('knows old Grafana keys', () => {
    expect(findToken(`eyJrIjoi${random(80)}`)?.token).toBe('Grafana API key');
  });
  it('knows bots whose key begins with any letter', () => {
    expect(findToken(`7${random(9, 'digits')}:B${random(34)}`)?.token).toBe('Telegram bot token');
  });
  it('knows bots in the address that they are called by', () => {
    const bot = `${random(10, 'digits')}:AA${random(33, 'base64url')}`;
    expect(findToken(`https://api.telegram.org/bot${bot}/getMe`)?.text).toBe(bot);
    expect(findToken(`https://api.telegram.org/robot${bot}/getMe`)).toBeUndefined();
  });
  it('knows private keys in base64', () => {
    const encoded = Buffer.from(pem('RSA PRIVATE KEY')).toString('base64');
    expect(findToken(`key: ${encoded}\n`)).toEqual({ token: 'PEM private key', text: encoded, env: 'PRIVATE_KEY' });
  });
  it('knows no certificates in base64', () => {
    expect(findToken(Buffer.from(pem('CERTIFICATE')).toString('base64'))).toBeUndefined();
    expect(findToken(Buffer.from(`${'-'.repeat(5)}BEGIN PRIVATE KEY${'-'.repeat(5)}`).toString('base64'))).toBeUndefined();
  });
  it('knows no bot in a row of words', () => {
    expect(findToken('NotificationServiceFactory.method.somethingVeryLongAndFullOfWords')).toBeUndefined();
    expect(findToken(`1234567890:${'abcdefghij'.repeat(4).slice(0, 35)}`)).toBeUndefined();
  });
});

describe('urlCredentialsIn', () => {
  it.each([
    ['postgres://app:pw1@db:5432/x', ['postgres', 'app', 'pw1', 'db:5432']],
    ['redis://:pw1@cache', ['redis', '', 'pw1', 'cache']],
    ['HTTPS://a:b@c@host', ['https', 'a', 'b@c', 'host']],
    ['see http://a:b%21@c now', ['http', 'a', 'b!', 'c']],
    ['http://a:%zz@c', ['http', 'a', '%zz', 'c']],
  ])('%s', (text, parts) => {
    expect([...urlCredentialsIn(text)].map(Object.values)).toEqual([parts]);
  });
  it.each(['http://host', 'http://user@host', 'http://host:80/a@b', '://a:b@c', 'http://a:@b', 'http://@b', 'none'])(
    'none in %s', (text) => expect([...urlCredentialsIn(text)]).toEqual([]),
  );
});

describe('pairCredential', () => {
  it.each([
    ['Server=db;User Id=sa;Password=pw1;', { scheme: '', user: 'sa', password: 'pw1', host: 'db' }],
    ['host=db password=pw1', { scheme: '', user: '', password: 'pw1', host: 'db' }],
  ])('%s', (text, credential) => expect(pairCredential(text)).toEqual(credential));
  it.each(['Server=db;', 'password=pw1', 'nopassword=pw1;Server=db'])(
    'none in %s', (text) => expect(pairCredential(text)).toBeUndefined(),
  );
});

describe('queryParametersIn', () => {
  it('yields them', () => {
    expect([...queryParametersIn('https://a/?one=12345678&two=abcdefgh#x')]).toEqual([
      { name: 'one', value: '12345678' }, { name: 'two', value: 'abcdefgh' },
    ]);
  });
  it('yields none', () => expect([...queryParametersIn('https://a/one=12345678')]).toEqual([]));
});
