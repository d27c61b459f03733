import rule from '../../../src/rules/no-hardcoded-secret.js';
import { ruleTester } from '../../support/rule-tester.js';
import { random } from '../../support/tokens.js';

const token = random(32);

ruleTester.run(`${rule.name}: known calls`, rule, {
  valid: [
    {
      name: 'key from the environment',
      code: `import jwt from 'jsonwebtoken'; jwt.sign(payload, process.env.JWT_SECRET, { algorithm: 'HS256' });`,
    },
    { name: 'plugin of another kind', code: `import cors from '@fastify/cors'; import jwt from '@fastify/jwt'; app.register(cors, { secret: 'some words' }); app.register(jwt, { namespace: 'some words' });` },
    { name: 'placeholder', code: `import jwt from 'jsonwebtoken'; jwt.sign(payload, 'changeme');` },
    {
      name: 'another argument',
      code: `import jwt from 'jsonwebtoken'; jwt.sign('some payload', key, { subject: 'some one' });`,
    },
    {
      name: 'public key',
      code: `import jwt from 'jsonwebtoken'; jwt.verify(token, '-----BEGIN PUBLIC KEY-----\\nMIIB\\n-----END PUBLIC KEY-----');`,
    },
    { name: 'same name, other module', code: `import { sign } from './sign.js'; sign(payload, 'my key');` },
    { name: 'shadowed', code: `import jwt from 'jsonwebtoken'; function f(jwt) { jwt.sign(payload, 'my key'); }` },
    { name: 'algorithm', code: `import { createHmac } from 'node:crypto'; createHmac('sha256', key);` },
    {
      name: 'label that keeps uses apart',
      code: `import { createHmac } from 'node:crypto'; createHmac('sha256', 'WebAppData').update(token);`,
    },
    {
      name: 'encoding of a key',
      code: `import { createHmac } from 'node:crypto'; createHmac('sha256', Buffer.from(key, 'base64'));`,
    },
    {
      name: 'another option',
      code: `import session from 'express-session'; session({ secret: key, name: 'my session' });`,
    },
    {
      name: 'a word where a service issues tokens',
      code: `import { Telegraf } from 'telegraf'; new Telegraf('token');`,
    },
    {
      name: 'a word where a password stands',
      code: `import { Sequelize } from 'sequelize'; new Sequelize('db', 'user', 'password');`,
    },
    {
      name: 'password that comes with the database',
      code: `import { Sequelize } from 'sequelize'; new Sequelize('db', 'postgres', 'postgres');`,
    },
    {
      name: 'users of another option',
      code: `import basicAuth from 'express-basic-auth'; basicAuth({ challenge: { realm: 'my realm' } });`,
    },
    {
      name: 'label with a version',
      code: `import { createHmac } from 'node:crypto'; const SALT = 'acme:fetch-cache-secret-salt:v1'; createHmac('sha256', SALT).update(x);`,
    },
    {
      name: 'text that is never used as a key',
      code: `import session from 'express-session'; const title = 'keyboard cat'; render(title);`,
    },
    { name: 'parts of a library, imported on their own', code: `const aes = require('crypto-js/aes'); const hmac = require('crypto-js/hmac-sha256'); aes.encrypt('some text', key); hmac('some text', key);` },
  ],
  invalid: [
    {
      name: 'jwt.sign',
      code: `import jwt from 'jsonwebtoken'; jwt.sign(payload, 'my super secret');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'sign()', preview: 'my …' },
          line: 1, column: 51, endColumn: 68,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SIGN_SECRET' },
              output: `import jwt from 'jsonwebtoken'; jwt.sign(payload, process.env.SIGN_SECRET);`,
            },
          ],
        },
      ],
    },
    {
      name: 'jwt.sign with one word',
      code: `import jwt from 'jsonwebtoken'; jwt.sign(payload, 'secret');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'sign()', preview: 's…' },
          line: 1, column: 51, endColumn: 59,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SIGN_SECRET' },
              output: `import jwt from 'jsonwebtoken'; jwt.sign(payload, process.env.SIGN_SECRET);`,
            },
          ],
        },
      ],
    },
    {
      name: 'jwt.verify, namespace',
      code: `import * as jwt from 'jsonwebtoken'; jwt.verify(token, 'cats and dogs');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'verify()', preview: 'cat…' },
          line: 1, column: 56, endColumn: 71,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'VERIFY_SECRET' },
              output: `import * as jwt from 'jsonwebtoken'; jwt.verify(token, process.env.VERIFY_SECRET);`,
            },
          ],
        },
      ],
    },
    {
      name: 'sign, named and renamed',
      code: `import { sign as seal } from 'jsonwebtoken'; seal(payload, 'cats and dogs');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'seal()', preview: 'cat…' },
          line: 1, column: 60, endColumn: 75,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SEAL_SECRET' },
              output: `import { sign as seal } from 'jsonwebtoken'; seal(payload, process.env.SEAL_SECRET);`,
            },
          ],
        },
      ],
    },
    {
      name: 'sign, required',
      code: `const { sign } = require('jsonwebtoken'); sign(payload, 'cats and dogs');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'sign()', preview: 'cat…' },
          line: 1, column: 57, endColumn: 72,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SIGN_SECRET' },
              output: `const { sign } = require('jsonwebtoken'); sign(payload, process.env.SIGN_SECRET);`,
            },
          ],
        },
      ],
    },
    {
      name: 'sign through a constant',
      code: `import jwt from 'jsonwebtoken'; const phrase = 'cats and dogs'; export const issue = () => jwt.sign({}, phrase);`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'sign()', preview: 'cat…' },
          line: 1, column: 48, endColumn: 63,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SIGN_SECRET' },
              output: `import jwt from 'jsonwebtoken'; const phrase = process.env.SIGN_SECRET; export const issue = () => jwt.sign({}, phrase);`,
            },
          ],
        },
      ],
    },
    {
      name: 'sign with the fallback of a variable',
      code: `import jwt from 'jsonwebtoken'; jwt.sign({}, process.env.JWT_KEY || 'cats and dogs');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'JWT_KEY', preview: 'cat…' },
          line: 1, column: 69, endColumn: 84,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: `import jwt from 'jsonwebtoken'; jwt.sign({}, process.env.JWT_KEY);`,
            },
          ],
        },
      ],
    },
    {
      name: 'jose',
      code: `import { SignJWT } from 'jose'; await new SignJWT({}).sign(new TextEncoder().encode('cats and dogs'));`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'sign()', preview: 'cat…' },
          line: 1, column: 85, endColumn: 100,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SIGN_SECRET' },
              output: `import { SignJWT } from 'jose'; await new SignJWT({}).sign(new TextEncoder().encode(process.env.SIGN_SECRET));`,
            },
          ],
        },
      ],
    },
    {
      name: 'createHmac',
      code: `import { createHmac } from 'node:crypto'; createHmac('sha256', 'super-secret-value');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'createHmac()', preview: 'supe…' },
          line: 1, column: 64, endColumn: 84,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'CREATE_HMAC_SECRET' },
              output: `import { createHmac } from 'node:crypto'; createHmac('sha256', process.env.CREATE_HMAC_SECRET);`,
            },
          ],
        },
      ],
    },
    {
      name: 'createHmac with a random key',
      code: `import crypto from 'crypto'; crypto.createHmac('sha256', '${token}');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'createHmac()', preview: 'C7hY…' },
          line: 1, column: 58, endColumn: 92,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'CREATE_HMAC_SECRET' },
              output: `import crypto from 'crypto'; crypto.createHmac('sha256', process.env.CREATE_HMAC_SECRET);`,
            },
          ],
        },
      ],
    },
    {
      name: 'createCipheriv',
      code: `import crypto from 'node:crypto'; crypto.createCipheriv('aes-256-cbc', 'my secret key of thirty two bytes', iv);`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'createCipheriv()', preview: 'my s…' },
          line: 1, column: 72, endColumn: 107,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'CREATE_CIPHERIV_SECRET' },
              output: `import crypto from 'node:crypto'; crypto.createCipheriv('aes-256-cbc', process.env.CREATE_CIPHERIV_SECRET, iv);`,
            },
          ],
        },
      ],
    },
    {
      name: 'createCipheriv with bytes',
      code: `const crypto = require('crypto'); crypto.createCipheriv('aes-256-cbc', Buffer.from('${token}'), iv);`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'createCipheriv()', preview: 'C7hY…' },
          line: 1, column: 84, endColumn: 118,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'CREATE_CIPHERIV_SECRET' },
              output: `const crypto = require('crypto'); crypto.createCipheriv('aes-256-cbc', Buffer.from(process.env.CREATE_CIPHERIV_SECRET), iv);`,
            },
          ],
        },
      ],
    },
    {
      name: 'scryptSync',
      code: `import { scryptSync } from 'node:crypto'; const key = scryptSync('cats and dogs', 'salt', 32);`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'scryptSync()', preview: 'cat…' },
          line: 1, column: 66, endColumn: 81,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SCRYPT_SYNC_SECRET' },
              output: `import { scryptSync } from 'node:crypto'; const key = scryptSync(process.env.SCRYPT_SYNC_SECRET, 'salt', 32);`,
            },
          ],
        },
      ],
    },
    {
      name: 'Pool',
      code: `import { Pool } from 'pg'; new Pool({ user: 'app', password: 'S3cure-pw!' });`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'password', preview: 'S3…' },
          line: 1, column: 62, endColumn: 74,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'PASSWORD' },
              output: `import { Pool } from 'pg'; new Pool({ user: 'app', password: process.env.PASSWORD });`,
            },
          ],
        },
      ],
    },
    {
      name: 'options of a plugin',
      code: `import jwt from '@fastify/jwt'; app.register(jwt, { secret: 'some words' });`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'secret', preview: 'so…' },
          line: 1, column: 61, endColumn: 73,
          suggestions: [
            { messageId: 'readEnvironment', data: { env: 'SECRET' }, output: `import jwt from '@fastify/jwt'; app.register(jwt, { secret: process.env.SECRET });` },
          ],
        },
      ],
    },
    {
      name: 'session',
      code: `import session from 'express-session'; app.use(session({ secret: 'keyboard cat', resave: false }));`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'secret', preview: 'key…' },
          line: 1, column: 66, endColumn: 80,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SECRET' },
              output: `import session from 'express-session'; app.use(session({ secret: process.env.SECRET, resave: false }));`,
            },
          ],
        },
      ],
    },
    {
      name: 'session with several secrets',
      code: `import session from 'express-session'; session({ secret: ['new cat', 'old cat'] });`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'secret', preview: 'n…' },
          line: 1, column: 59, endColumn: 68,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SECRET' },
              output: `import session from 'express-session'; session({ secret: [process.env.SECRET, 'old cat'] });`,
            },
          ],
        },
        {
          messageId: 'namedSecret',
          data: { name: 'secret', preview: 'o…' },
          line: 1, column: 70, endColumn: 79,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SECRET' },
              output: `import session from 'express-session'; session({ secret: ['new cat', process.env.SECRET] });`,
            },
          ],
        },
      ],
    },
    {
      name: 'session with options in a constant',
      code: `import session from 'express-session'; const options = { secret: 'keyboard cat' }; app.use(session(options));`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'secret', preview: 'key…' },
          line: 1, column: 66, endColumn: 80,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SECRET' },
              output: `import session from 'express-session'; const options = { secret: process.env.SECRET }; app.use(session(options));`,
            },
          ],
        },
      ],
    },
    {
      name: 'cookieParser',
      code: `import cookieParser from 'cookie-parser'; app.use(cookieParser('cats and dogs'));`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'cookieParser()', preview: 'cat…' },
          line: 1, column: 64, endColumn: 79,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'COOKIE_PARSER_SECRET' },
              output: `import cookieParser from 'cookie-parser'; app.use(cookieParser(process.env.COOKIE_PARSER_SECRET));`,
            },
          ],
        },
      ],
    },
    {
      name: 'cookieSession',
      code: `import cookieSession from 'cookie-session'; cookieSession({ keys: ['first cat', 'second cat'] });`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'keys', preview: 'fi…' },
          line: 1, column: 68, endColumn: 79,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'KEYS' },
              output: `import cookieSession from 'cookie-session'; cookieSession({ keys: [process.env.KEYS, 'second cat'] });`,
            },
          ],
        },
        {
          messageId: 'namedSecret',
          data: { name: 'keys', preview: 'se…' },
          line: 1, column: 81, endColumn: 93,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'KEYS' },
              output: `import cookieSession from 'cookie-session'; cookieSession({ keys: ['first cat', process.env.KEYS] });`,
            },
          ],
        },
      ],
    },
    {
      name: 'passport strategy',
      code: `import { Strategy } from 'passport-jwt'; new Strategy({ secretOrKey: 'cats and dogs' }, verify);`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'secretOrKey', preview: 'cat…' },
          line: 1, column: 70, endColumn: 85,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SECRET_OR_KEY' },
              output: `import { Strategy } from 'passport-jwt'; new Strategy({ secretOrKey: process.env.SECRET_OR_KEY }, verify);`,
            },
          ],
        },
      ],
    },
    {
      name: 'passport strategy of a framework',
      code: `import { Strategy } from 'passport-jwt'; class JwtStrategy extends PassportStrategy(Strategy) { constructor() { super({ secretOrKey: 'topSecret' }); } }`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'secretOrKey', preview: 'to…' },
          line: 1, column: 134, endColumn: 145,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SECRET_OR_KEY' },
              output: `import { Strategy } from 'passport-jwt'; class JwtStrategy extends PassportStrategy(Strategy) { constructor() { super({ secretOrKey: process.env.SECRET_OR_KEY }); } }`,
            },
          ],
        },
      ],
    },
    {
      name: 'strategy with a client secret',
      code: `new GoogleStrategy({ clientID: 'acme', clientSecret: '${token}' }, verify);`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'clientSecret', preview: 'C7hY…' },
          line: 1, column: 54, endColumn: 88,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'CLIENT_SECRET' },
              output: `new GoogleStrategy({ clientID: 'acme', clientSecret: process.env.CLIENT_SECRET }, verify);`,
            },
          ],
        },
      ],
    },
    {
      name: 'basicAuth',
      code: `import basicAuth from 'express-basic-auth'; app.use(basicAuth({ users: { admin: 'supersecret' } }));`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'admin', preview: 'su…' },
          line: 1, column: 81, endColumn: 94,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'ADMIN' },
              output: `import basicAuth from 'express-basic-auth'; app.use(basicAuth({ users: { admin: process.env.ADMIN } }));`,
            },
          ],
        },
      ],
    },
    {
      name: 'JwtModule',
      code: `import { JwtModule } from '@nestjs/jwt'; JwtModule.register({ secret: 'secretKey' });`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'secret', preview: 'se…' },
          line: 1, column: 71, endColumn: 82,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SECRET' },
              output: `import { JwtModule } from '@nestjs/jwt'; JwtModule.register({ secret: process.env.SECRET });`,
            },
          ],
        },
      ],
    },
    {
      name: 'AES',
      code: `import CryptoJS from 'crypto-js'; CryptoJS.AES.encrypt(text, 'cats and dogs');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'encrypt()', preview: 'cat…' },
          line: 1, column: 62, endColumn: 77,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'ENCRYPT_SECRET' },
              output: `import CryptoJS from 'crypto-js'; CryptoJS.AES.encrypt(text, process.env.ENCRYPT_SECRET);`,
            },
          ],
        },
      ],
    },
    {
      name: 'hash of a fixed password',
      code: `import bcrypt from 'bcrypt'; await bcrypt.hash('hunter2pw', 10);`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'hash()', preview: 'hu…' },
          line: 1, column: 48, endColumn: 59,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'HASH_SECRET' },
              output: `import bcrypt from 'bcrypt'; await bcrypt.hash(process.env.HASH_SECRET, 10);`,
            },
          ],
        },
      ],
    },
    {
      name: 'token of a bot',
      code: `import { Telegraf } from 'telegraf'; new Telegraf('${token}');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'Telegraf()', preview: 'C7hY…' },
          line: 1, column: 51, endColumn: 85,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'TELEGRAF_SECRET' },
              output: `import { Telegraf } from 'telegraf'; new Telegraf(process.env.TELEGRAF_SECRET);`,
            },
          ],
        },
      ],
    },
    {
      name: 'auth token by position',
      code: `import twilio from 'twilio'; twilio(accountId, '${token}');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'twilio()', preview: 'C7hY…' },
          line: 1, column: 48, endColumn: 82,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'TWILIO_SECRET' },
              output: `import twilio from 'twilio'; twilio(accountId, process.env.TWILIO_SECRET);`,
            },
          ],
        },
      ],
    },
    {
      name: 'password by position',
      code: `import { Sequelize } from 'sequelize'; new Sequelize('db', 'app', 'semal');`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'Sequelize()', preview: 's…' },
          line: 1, column: 67, endColumn: 74,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'SEQUELIZE_SECRET' },
              output: `import { Sequelize } from 'sequelize'; new Sequelize('db', 'app', process.env.SEQUELIZE_SECRET);`,
            },
          ],
        },
      ],
    },
    {
      name: 'the last of several uses',
      code: `import jwt from 'jsonwebtoken'; const phrase = 'cats and dogs'; show(phrase); jwt.verify(token, phrase);`,
      errors: [
        {
          messageId: 'namedSecret',
          data: { name: 'verify()', preview: 'cat…' },
          line: 1, column: 48, endColumn: 63,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { env: 'VERIFY_SECRET' },
              output: `import jwt from 'jsonwebtoken'; const phrase = process.env.VERIFY_SECRET; show(phrase); jwt.verify(token, phrase);`,
            },
          ],
        },
      ],
    },
    {
      name: 'part of a library, imported on its own',
      code: `const text = require('crypto-js/aes').encrypt(body, 'cats and dogs').toString();`,
      errors: [
        { messageId: 'namedSecret', line: 1, column: 53, endColumn: 68,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'ENCRYPT_SECRET' }, output: `const text = require('crypto-js/aes').encrypt(body, process.env.ENCRYPT_SECRET).toString();` }],
        },
      ],
    },
    {
      name: 'a function that is a module',
      code: `const sign = require('crypto-js/hmac-sha256'); sign(body, 'cats and dogs');`,
      errors: [
        { messageId: 'namedSecret', line: 1, column: 59, endColumn: 74,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'SIGN_SECRET' }, output: `const sign = require('crypto-js/hmac-sha256'); sign(body, process.env.SIGN_SECRET);` }],
        },
      ],
    },
  ],
});
