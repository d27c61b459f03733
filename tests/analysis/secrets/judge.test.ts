import { describe, expect, it } from 'vitest';

import { isAppPassword, isPublicShape, isRandom, isUnlabelledToken, mayBeNamedSecret, secretLookOf } from '../../../src/analysis/secrets/judge.js';
import { random } from '../../support/tokens.js';

describe('public material', () => {
  it.each([
    ['an address', 'postgres://localhost/db', true],
    ['an alphabet', 'abcdefghijklmnopqrstuvwxyz0123456789', true],
    ['a path', './keys/private.pem', true],
    ['an absolute path', '/api/v1/token', true],
    ['a path of this user', '~/keys/token', true],
    ['a path on a drive', 'C:\\keys\\token', true],
    ['a path of words', 'auth/token', true],
    ['an expression', '^[a-z]+$', true],
    ['an expression with classes', '\\d{3}-\\w+', true],
    ['rules of a validator', 'required|string|min:8|regex:/[a-z]/', true],
    ['rules of a validator with the name behind', 'min:8|required', true],
    ['keys to press', 'Ctrl+Shift+K', true],
    ['a certificate', `MIIDXTCCAkWg${random(800, 'base64')}`, true],
    ['a public key of RSA', `MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A${random(360, 'base64')}`, true],
    ['a private key of RSA', `MIIEvQIBADANBgkqhkiG9w0BAQEFAASC${random(1592, 'base64')}`, false],
    ['an old private key of RSA', `MIIEowIBAAKCAQEA${random(1572, 'base64')}`, false],
    ['a private key on a curve', `MIGHAgEAMBMGByqGSM49AgEG${random(160, 'base64')}`, false],
    ['a word, a sign and a number', 'hunter|2', false],
    ['random characters', random(40), false],
    ['random characters with slashes', `${random(20)}/${random(20, 'alnum', 'other')}`, false],
    ['random characters at the root', `/${random(40)}`, false],
    ['a dollar at the end', 'abc1$', false],
  ])('%s', (_, text, expected) => {
    expect(isPublicShape(text)).toBe(expected);
  });
});

describe('what a value looks like', () => {
  it.each([
    ['random', random(32), 'secret', 'random'],
    ['hexadecimal', random(32, 'hex'), 'token', 'random'],
    ['a word and a number as a password', 'hunter2', 'password', 'made-up'],
    ['a field as a password', 'password1', 'password', undefined],
    ['capitals as no word has them', 'aBCdeFGH', 'password', 'made-up'],
    ['a word', 'welcome', 'password', undefined],
    ['digits', '123456', 'password', 'made-up'],
    ['few digits', '1234', 'password', undefined],
    ['a template', ':password1', 'password', undefined],
    ['a name with seams', 'db_password_2', 'password', undefined],
    ['a sentence', 'a b 1', 'password', undefined],
    ['a short secret', 'hunter2', 'secret', undefined],
    ['a secret somebody made up', 'hunter2hunter!', 'secret', 'made-up'],
    ['a token somebody made up', 'a1b2c3d4e5f6g', 'token', 'made-up'],
    ['a token without digits', 'abcDEfgHIjkLM', 'token', 'made-up'],
    ['a word as a token', 'authorization', 'token', undefined],
    ['a short token', 'a1b2c3', 'token', undefined],
  ] as const)('%s', (_, text, kind, look) => {
    expect(secretLookOf(text, kind)).toBe(look);
  });

  it('an app password', () => {
    const words = ['xkqz', 'wvbt', 'pgrc', 'mzhd'].join(' ');
    expect([isAppPassword(words), mayBeNamedSecret(words), secretLookOf(words, 'password')]).toEqual([true, true, 'random']);
    expect(isAppPassword('this that with them')).toBe(false);
  });
});

describe('a first look', () => {
  it.each([
    ['too short', 'a1', false],
    ['with a space', 'abc def1', false],
    ['of a language', 'äbcdef1', false],
    ['with a bracket', 'abc{def}1', false],
    ['letters', 'abcdefgh', false],
    ['a name', 'abc-def', false],
    ['a digit', 'abcdef1', true],
    ['capitals', 'aBCDef', true],
    ['too long', 'a1'.repeat(4_000), false],
    ['as long as a private key', 'a1'.repeat(800), true],
  ])('%s', (_, text, expected) => {
    expect(mayBeNamedSecret(text)).toBe(expected);
  });
});

describe('random', () => {
  it.each([
    ['random characters', random(32), true],
    ['few of them', random(8), false],
    ['digits', '1234567890123456', false],
    ['one digit again and again', 'aaaaaaaaaaaaaaa1', false],
    ['words', 'this_is_the_name_of_a_thing', false],
    ['with other characters', `${random(32)} `, false],
  ])('%s', (_, text, expected) => {
    expect(isRandom(text)).toBe(expected);
  });
});

describe('a token without a name', () => {
  it.each([
    ['random characters', random(48), true],
    ['small letters', random(48, 'lowerAlnum'), false],
    ['capitals', random(48, 'upperAlnum'), false],
    ['hexadecimal', `${random(20, 'hex').toUpperCase()}a${random(20, 'hex')}`, false],
    ['short', random(8), false],
    ['short parts', Array.from({ length: 8 }, (_, index) => random(6, 'alnum', `part ${index}`)).join('-'), false],
    ['a name', 'ThisIsTheName1Of2The3Thing', false],
    ['without digits', 'ThisIsTheNameOfTheThingAndMore', false],
  ])('%s', (_, text, expected) => {
    expect(isUnlabelledToken(text, { minLength: 20, bits: 3.5 })).toBe(expected);
  });
});
