import rule from '../../../src/rules/no-hardcoded-secret.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(`${rule.name}: keys that an object or a class keeps`, rule, {
  valid: [
    { name: 'key of an object that another call reads', code: `import jwt from 'jsonwebtoken'; const config = { title: 'cats and dogs', secret: process.env.SECRET }; show(config.title); jwt.sign(claims, config.secret);` },
    { name: 'other key of the object', code: `import jwt from 'jsonwebtoken'; const config = { issuer: 'cats and dogs' }; jwt.sign({ iss: config.issuer }, key);` },
    { name: 'field of another class', code: `import jwt from 'jsonwebtoken'; class Label { text = 'cats and dogs'; } class Tokens { sign() { return jwt.sign(claims, this.text); } }` },
    { name: 'field that is a claim', code: `import jwt from 'jsonwebtoken'; class Tokens { issuer = 'cats and dogs'; sign(key) { return jwt.sign({ iss: this.issuer }, key); } }` },
    { name: 'computed key', code: `import jwt from 'jsonwebtoken'; const phrases = { [name]: 'cats and dogs' }; jwt.sign(claims, phrases[name]);` },
    { name: 'deeper than the object', code: `import jwt from 'jsonwebtoken'; const config = { jwt: { label: 'cats and dogs' } }; jwt.sign(claims, config.label);` },
    { name: 'label of an HMAC', code: `import { createHmac } from 'node:crypto'; const labels = { cache: 'WebAppData' }; createHmac('sha256', labels.cache).update(token);` },
    { name: 'object without a call that takes keys', code: `const config = { phrase: 'cats and dogs' }; show(config.phrase);` },
    { name: 'option of another call', code: `import session from 'express-session'; const options = {}; options.name = 'cats and dogs'; session(options); options.secret = key;` },
    { name: 'member of another application', code: `import Koa from 'koa'; const app = new Koa(); app.title = ['cats and dogs']; other.keys = ['cats and dogs'];` },
    { name: 'default that is a claim', code: `import jwt from 'jsonwebtoken'; const sign = (key, issuer = 'cats and dogs') => jwt.sign({ iss: issuer }, key);` },
    { name: 'end of another chain', code: `import { SignJWT } from 'jose'; new SignJWT(claims).setIssuer('cats and dogs').setSubject('one of us').sign(key); builder.setIssuer('x').sign('cats and dogs');` },
    { name: 'function that gets the default', code: `import jwt from 'jsonwebtoken'; const load = (name = 'cats and dogs') => read(name); jwt.sign(claims, key);` },
  ],
  invalid: [
    {
      name: 'key of an object',
      code: `import jwt from 'jsonwebtoken'; const config = { secret: 'cats and dogs', ttl: '1h' }; export const sign = (id) => jwt.sign({ id }, config.secret, { expiresIn: config.ttl });`,
      errors: [
        { messageId: 'namedSecret', line: 1, column: 58, endColumn: 73,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'SIGN_SECRET' }, output: `import jwt from 'jsonwebtoken'; const config = { secret: process.env.SIGN_SECRET, ttl: '1h' }; export const sign = (id) => jwt.sign({ id }, config.secret, { expiresIn: config.ttl });` }],
        },
      ],
    },
    {
      name: 'key of an object in an object',
      code: `import jwt from 'jsonwebtoken'; const config = { auth: { jwt: { phrase: 'cats and dogs' } } } as const; jwt.verify(token, config.auth.jwt.phrase);`,
      errors: [
        { messageId: 'namedSecret', line: 1, column: 73, endColumn: 88,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'VERIFY_SECRET' }, output: `import jwt from 'jsonwebtoken'; const config = { auth: { jwt: { phrase: process.env.VERIFY_SECRET } } } as const; jwt.verify(token, config.auth.jwt.phrase);` }],
        },
      ],
    },
    {
      name: 'key of a frozen object',
      code: `import jwt from 'jsonwebtoken'; const KEYS = Object.freeze({ ACCESS: 'cats and dogs' }); jwt.sign(claims, KEYS.ACCESS);`,
      errors: [
        { messageId: 'namedSecret', line: 1, column: 70, endColumn: 85,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'SIGN_SECRET' }, output: `import jwt from 'jsonwebtoken'; const KEYS = Object.freeze({ ACCESS: process.env.SIGN_SECRET }); jwt.sign(claims, KEYS.ACCESS);` }],
        },
      ],
    },
    {
      name: 'field',
      code: `import jwt from 'jsonwebtoken'; class Tokens { private readonly phrase = 'cats and dogs'; sign(id: string) { return jwt.sign({ id }, this.phrase); } }`,
      errors: [
        { messageId: 'namedSecret', line: 1, column: 74, endColumn: 89,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'SIGN_SECRET' }, output: `import jwt from 'jsonwebtoken'; class Tokens { private readonly phrase = process.env.SIGN_SECRET; sign(id: string) { return jwt.sign({ id }, this.phrase); } }` }],
        },
      ],
    },
    {
      name: 'object in a field',
      code: `import jwt from 'jsonwebtoken'; class Tokens { options = { phrase: 'cats and dogs' }; sign(id) { return jwt.sign({ id }, this.options.phrase); } }`,
      errors: [
        { messageId: 'namedSecret', line: 1, column: 68, endColumn: 83,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'SIGN_SECRET' }, output: `import jwt from 'jsonwebtoken'; class Tokens { options = { phrase: process.env.SIGN_SECRET }; sign(id) { return jwt.sign({ id }, this.options.phrase); } }` }],
        },
      ],
    },
    {
      name: 'static field, by the name of the class',
      code: `import jwt from 'jsonwebtoken'; class Tokens { static PHRASE = 'cats and dogs'; } jwt.sign(claims, Tokens.PHRASE);`,
      errors: [
        { messageId: 'namedSecret', line: 1, column: 64, endColumn: 79,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'SIGN_SECRET' }, output: `import jwt from 'jsonwebtoken'; class Tokens { static PHRASE = process.env.SIGN_SECRET; } jwt.sign(claims, Tokens.PHRASE);` }],
        },
      ],
    },
    {
      name: 'field that the constructor sets',
      code: `import jwt from 'jsonwebtoken'; class Tokens { constructor() { this.phrase = 'cats and dogs'; } sign(id) { return jwt.sign({ id }, this.phrase); } }`,
      errors: [
        { messageId: 'namedSecret', line: 1, column: 78, endColumn: 93,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'SIGN_SECRET' }, output: `import jwt from 'jsonwebtoken'; class Tokens { constructor() { this.phrase = process.env.SIGN_SECRET; } sign(id) { return jwt.sign({ id }, this.phrase); } }` }],
        },
      ],
    },
    {
      name: 'member that is set',
      code: `import jwt from 'jsonwebtoken'; const config = {}; config.phrase = 'cats and dogs'; jwt.sign(claims, config.phrase);`,
      errors: [
        { messageId: 'namedSecret', line: 1, column: 68, endColumn: 83,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'SIGN_SECRET' }, output: `import jwt from 'jsonwebtoken'; const config = {}; config.phrase = process.env.SIGN_SECRET; jwt.sign(claims, config.phrase);` }],
        },
      ],
    },
    {
      name: 'option that is set before the call',
      code: `import session from 'express-session'; const options = { resave: false }; options.secret = 'cats and dogs'; app.use(session(options));`,
      errors: [
        { messageId: 'namedSecret', line: 1, column: 92, endColumn: 107,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'SECRET' }, output: `import session from 'express-session'; const options = { resave: false }; options.secret = process.env.SECRET; app.use(session(options));` }],
        },
      ],
    },
    {
      name: 'option of a strategy that is set',
      code: `import { Strategy } from 'passport-jwt'; const options = {}; options.secretOrKey = 'cats and dogs'; passport.use(new Strategy(options, verify));`,
      errors: [
        { messageId: 'namedSecret', line: 1, column: 84, endColumn: 99,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'SECRET_OR_KEY' }, output: `import { Strategy } from 'passport-jwt'; const options = {}; options.secretOrKey = process.env.SECRET_OR_KEY; passport.use(new Strategy(options, verify));` }],
        },
      ],
    },
    {
      name: 'keys of an application',
      code: `import Koa from 'koa'; const app = new Koa(); app.keys = ['cats and dogs'];`,
      errors: [
        { messageId: 'namedSecret', line: 1, column: 59, endColumn: 74,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'KEYS' }, output: `import Koa from 'koa'; const app = new Koa(); app.keys = [process.env.KEYS];` }],
        },
      ],
    },
    {
      name: 'default of a parameter',
      code: `import jwt from 'jsonwebtoken'; export const sign = (claims, phrase = 'cats and dogs') => jwt.sign(claims, phrase);`,
      errors: [
        { messageId: 'namedSecret', line: 1, column: 71, endColumn: 86,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'SIGN_SECRET' }, output: `import jwt from 'jsonwebtoken'; export const sign = (claims, phrase = process.env.SIGN_SECRET) => jwt.sign(claims, phrase);` }],
        },
      ],
    },
    {
      name: 'default of an option',
      code: `import jwt from 'jsonwebtoken'; export function sign(claims, { phrase = 'cats and dogs' } = {}) { return jwt.sign(claims, phrase); }`,
      errors: [
        { messageId: 'namedSecret', line: 1, column: 73, endColumn: 88,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'SIGN_SECRET' }, output: `import jwt from 'jsonwebtoken'; export function sign(claims, { phrase = process.env.SIGN_SECRET } = {}) { return jwt.sign(claims, phrase); }` }],
        },
      ],
    },
    {
      name: 'end of a chain',
      code: `import { SignJWT } from 'jose'; const key = new TextEncoder().encode('cats and dogs'); new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).setIssuedAt().setExpirationTime('2h').sign(key);`,
      errors: [
        { messageId: 'namedSecret', line: 1, column: 70, endColumn: 85,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'SIGN_SECRET' }, output: `import { SignJWT } from 'jose'; const key = new TextEncoder().encode(process.env.SIGN_SECRET); new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).setIssuedAt().setExpirationTime('2h').sign(key);` }],
        },
      ],
    },
    {
      name: 'signed cookie',
      code: `import cookieParser from 'cookie-parser'; cookieParser.signedCookie(text, 'cats and dogs');`,
      errors: [
        { messageId: 'namedSecret', line: 1, column: 75, endColumn: 90,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'SIGNED_COOKIE_SECRET' }, output: `import cookieParser from 'cookie-parser'; cookieParser.signedCookie(text, process.env.SIGNED_COOKIE_SECRET);` }],
        },
      ],
    },
    {
      name: 'older interface of a module',
      code: `const { JWT, JWK } = require('jose'); JWT.sign(claims, JWK.asKey('cats and dogs'));`,
      errors: [
        { messageId: 'namedSecret', line: 1, column: 66, endColumn: 81,
          suggestions: [{ messageId: 'readEnvironment', data: { env: 'AS_KEY_SECRET' }, output: `const { JWT, JWK } = require('jose'); JWT.sign(claims, JWK.asKey(process.env.AS_KEY_SECRET));` }],
        },
      ],
    },
  ],
});
