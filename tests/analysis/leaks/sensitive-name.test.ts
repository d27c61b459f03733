import { describe, expect, it } from 'vitest';

import { isBareToken, isShielded, SensitiveNames } from '../../../src/analysis/leaks/sensitive-name.js';

const names = new SensitiveNames({ names: [], allow: [] });

describe('kindOf', () => {
  it.each([
    'password', 'userPassword', 'DB_PASSWORD', 'dbpassword', 'x-api-key', 'apiKey', 'apikey', 'secretKey', 'clientSecret', 'JWT_SECRET', 'accessToken',
    'refresh_token', 'id_token', 'bearerToken', 'csrfToken', 'resetToken', 'jwt', 'privateKey', 'encryptionKey', 'credentials', 'passphrase', 'cookie',
    'setCookies', 'authorization', 'authorizationHeader', 'otp', 'backupCodes', 'seedPhrase', 'connectionString', 'OPENAI_API_KEY', 'smtpPass',
    'cvv', 'cardPin', 'apiKeys', 'passwordValue', 'myPassword', 'confirmPassword', 'newPassword', 'secretOrPrivateKey', 'tokens', 'accessTokens',
  ])('%s is a credential', (name) => {
    expect(names.kindOf(name)).toBe('credential');
  });

  it.each(['email', 'userEmail', 'emailAddress', 'e_mail', 'phone', 'phoneNumber', 'mobileNumber', 'ssn', 'socialSecurityNumber', 'cardNumber',
    'creditCard', 'dateOfBirth', 'birthDate', 'passportNumber', 'iban', 'tax_id'])('%s is personal', (name) => {
    expect(names.kindOf(name)).toBe('personal');
  });

  it.each(['ip', 'clientIp', 'ipAddress', 'remoteAddress', 'x-forwarded-for'])('%s is an address', (name) => {
    expect(names.kindOf(name)).toBe('address');
  });

  it.each(['signedUrl', 'resetPasswordLink', 'inviteUri', 'DATABASE_URL', 'magicLink'])('%s is a link', (name) => {
    expect(names.kindOf(name)).toBe('link');
  });

  it.each([
    '', '_', 'id', 'key', 'cacheKey', 'publicKey', 'sessionKey', 'primaryKey', 'accessKeyId', 'keys', 'objectKeys', 'token_count', 'tokenType', 'tokenPath',
    'maxTokens', 'inputTokens', 'totalTokens', 'newToken', 'nextPageToken', 'continuationToken', 'designToken', 'cancelToken', 'deletedTokens',
    'hasPassword', 'isTokenValid', 'passwordField', 'passwordHash', 'hashedPassword', 'encryptedSecret', 'maskedEmail', 'apiKeyEnv', 'tokenTest',
    'resetPassword', 'pwd', 'pass', 'auth', 'session', 'sessionId', 'code', 'statusCode', 'errorCode', 'sendEmail', 'emailSent', 'emailTemplate', 'welcomeEmail',
    'supportEmail', 'findByEmail', 'userWithoutPassword', 'serialNumber', 'phoneId', 'address', 'hostIp', 'ipVersion', 'url', 'tokenUrl', 'callbackUrl',
    'authorizationUrl', 'paymentAuthorization', 'birthplace', 'card', 'pin', 'mixedCase', 'description', 'headers', 'fakeToken', 'parsedToken',
  ])('`%s` says nothing', (name) => {
    expect(names.kindOf(name)).toBeUndefined();
  });

  it('leaves out names beyond any reason', () => {
    expect(names.kindOf('a'.repeat(200) + 'Password')).toBeUndefined();
  });

  it('adds names by their last words, and allows whole names', () => {
    const own = new SensitiveNames({ names: ['patientId'], allow: ['email', 'authToken'] });
    expect(['patient_id', 'firstPatientId', 'patient', 'id'].map((name) => own.kindOf(name))).toEqual(['credential', 'credential', undefined, undefined]);
    expect(['email', 'userEmail', 'auth_token', 'token'].map((name) => own.kindOf(name))).toEqual([undefined, 'personal', undefined, 'credential']);
  });

  it('forgets after very many names, not its answers', () => {
    for (let index = 0; index < 20_001; index += 1) names.kindOf(`name${'x'.repeat(index % 90)}_${index}`);
    expect(names.kindOf('password')).toBe('credential');
  });
});

it('knows forms that give nothing away', () => {
  expect(['tokenHash', 'maskedKey', 'safeUser', 'fakeToken'].map(isShielded)).toEqual([true, true, true, true]);
  expect(['token', 'user'].map(isShielded)).toEqual([false, false]);
});

it('tells plain tokens from those with an owner', () => {
  expect(['token', 'tokens', 'myToken', 'tokenValue'].map(isBareToken)).toEqual([true, true, true, true]);
  expect(['accessToken', 'password'].map(isBareToken)).toEqual([false, false]);
});
