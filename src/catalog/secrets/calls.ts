import type { ApiId, Catalog } from '../types.js';

/** Where a call takes a credential. */
export interface SecretArgument {
  /** Index of the argument. */
  argument: number;
  /** The keys of that argument that hold it, when the argument is an object of options. */
  properties?: readonly string[];
  /**
   * `key`: any text works as one, so any text in this place is one. `label`: a key, or a label that keeps uses of one key
   * apart. `password`: someone chose it. `issued`: a service gives it out, and a word in its place is none.
   */
  made: 'issued' | 'key' | 'label' | 'password';
  docs: string;
}

const node = 'https://nodejs.org/docs/latest-v20.x/api/crypto.html';
const jwt = 'https://github.com/auth0/node-jsonwebtoken#usage';
const jose = 'https://github.com/panva/jose/blob/main/docs/README.md';
const cryptoJs = 'https://cryptojs.gitbook.io/docs';

const key = (argument: number, docs: string, ...properties: string[]): readonly SecretArgument[] =>
  [properties.length > 0 ? { argument, made: 'key', properties, docs } : { argument, made: 'key', docs }];
const password = (argument: number, docs: string, ...properties: string[]): readonly SecretArgument[] =>
  [properties.length > 0 ? { argument, made: 'password', properties, docs } : { argument, made: 'password', docs }];
const label = (argument: number, docs: string): readonly SecretArgument[] => [{ argument, made: 'label', docs }];
const issued = (argument: number, docs: string): readonly SecretArgument[] => [{ argument, made: 'issued', docs }];

/** Calls that use what they are given as a key or password, whatever it reads like. */
export const secretArguments: Catalog<readonly SecretArgument[]> = new Map<ApiId, readonly SecretArgument[]>([
  ['jsonwebtoken#sign', key(1, jwt)],
  ['jsonwebtoken#verify', key(1, jwt)],
  ['jose#SignJWT().sign', key(0, jose)],
  ['jose#jwtVerify', key(1, jose)],
  ['jose#CompactSign().sign', key(0, jose)],
  ['jose#compactVerify', key(1, jose)],
  ['jose#EncryptJWT().encrypt', key(0, jose)],
  ['jose#CompactEncrypt().encrypt', key(0, jose)],
  ['jose#jwtDecrypt', key(1, jose)],
  // Before its third version.
  ['jose#JWT.sign', key(1, 'https://github.com/panva/jose/blob/v2.x/docs/README.md#jwt-json-web-token')],
  ['jose#JWT.verify', key(1, 'https://github.com/panva/jose/blob/v2.x/docs/README.md#jwt-json-web-token')],
  ['jose#JWK.asKey', key(0, 'https://github.com/panva/jose/blob/v2.x/docs/README.md#jwk-json-web-key')],
  ['jwt-simple#encode', key(1, 'https://github.com/hokaccha/node-jwt-simple#usage')],
  ['jwt-simple#decode', key(1, 'https://github.com/hokaccha/node-jwt-simple#usage')],
  ['fast-jwt#createSigner', key(0, 'https://github.com/nearform/fast-jwt#createsigner', 'key')],
  ['fast-jwt#createVerifier', key(0, 'https://github.com/nearform/fast-jwt#createverifier', 'key')],
  ['express-jwt#expressjwt', key(0, 'https://github.com/auth0/express-jwt#usage', 'secret')],
  ['express-jwt#default', key(0, 'https://github.com/auth0/express-jwt#usage', 'secret')],
  ['koa-jwt#default', key(0, 'https://github.com/koajs/jwt#usage', 'secret')],
  ['hono/jwt#sign', key(1, 'https://hono.dev/docs/helpers/jwt')],
  ['hono/jwt#verify', key(1, 'https://hono.dev/docs/helpers/jwt')],
  ['hono/jwt#jwt', key(0, 'https://hono.dev/docs/middleware/builtin/jwt', 'secret')],
  ['hono/basic-auth#basicAuth', password(0, 'https://hono.dev/docs/middleware/builtin/basic-auth', 'password')],
  ['hono/bearer-auth#bearerAuth', key(0, 'https://hono.dev/docs/middleware/builtin/bearer-auth', 'token')],
  ['@nestjs/jwt#JwtModule.register', key(0, 'https://docs.nestjs.com/security/authentication#jwt-token', 'secret')],
  ['@nestjs/jwt#JwtService().sign', key(1, 'https://docs.nestjs.com/security/authentication#jwt-token', 'secret')],
  ['@nestjs/jwt#JwtService().signAsync', key(1, 'https://docs.nestjs.com/security/authentication#jwt-token', 'secret')],
  ['@nestjs/jwt#JwtService().verify', key(1, 'https://docs.nestjs.com/security/authentication#jwt-token', 'secret')],
  ['@nestjs/jwt#JwtService().verifyAsync', key(1, 'https://docs.nestjs.com/security/authentication#jwt-token', 'secret')],
  ['passport-jwt#Strategy', key(0, 'https://www.passportjs.org/packages/passport-jwt/', 'secretOrKey')],
  ['crypto#createHmac', label(1, node)],
  ['crypto#createCipheriv', key(1, node)],
  ['crypto#createDecipheriv', key(1, node)],
  ['crypto#createCipher', key(1, node)],
  ['crypto#createDecipher', key(1, node)],
  ['crypto#createSecretKey', key(0, node)],
  ['crypto#pbkdf2', key(0, node)],
  ['crypto#pbkdf2Sync', key(0, node)],
  ['crypto#scrypt', key(0, node)],
  ['crypto#scryptSync', key(0, node)],
  ['crypto#hkdf', label(1, node)],
  ['crypto#hkdfSync', label(1, node)],
  ['crypto-js#AES.encrypt', key(1, cryptoJs)],
  ['crypto-js#AES.decrypt', key(1, cryptoJs)],
  ['crypto-js#HmacSHA1', key(1, cryptoJs)],
  ['crypto-js#HmacSHA256', key(1, cryptoJs)],
  ['crypto-js#HmacSHA512', key(1, cryptoJs)],
  ['crypto-js#DES.encrypt', key(1, cryptoJs)],
  ['crypto-js#DES.decrypt', key(1, cryptoJs)],
  ['crypto-js#TripleDES.encrypt', key(1, cryptoJs)],
  ['crypto-js#TripleDES.decrypt', key(1, cryptoJs)],
  ['crypto-js/aes#encrypt', key(1, cryptoJs)],
  ['crypto-js/aes#decrypt', key(1, cryptoJs)],
  ['crypto-js/hmac-sha1#default', key(1, cryptoJs)],
  ['crypto-js/hmac-sha256#default', key(1, cryptoJs)],
  ['crypto-js/hmac-sha512#default', key(1, cryptoJs)],
  ['cryptr#default', key(0, 'https://github.com/MauriceButler/cryptr#usage')],
  ['@hapi/iron#seal', key(1, 'https://hapi.dev/module/iron/api/')],
  ['@hapi/iron#unseal', key(1, 'https://hapi.dev/module/iron/api/')],
  ['cookie-parser#default', key(0, 'https://github.com/expressjs/cookie-parser#cookieparsersecret-options')],
  ['cookie-parser#signedCookie', key(1, 'https://github.com/expressjs/cookie-parser#cookieparsersignedcookiestr-secret')],
  ['cookie-parser#signedCookies', key(1, 'https://github.com/expressjs/cookie-parser#cookieparsersignedcookiescookies-secret')],
  ['cookie-signature#sign', key(1, 'https://github.com/tj/node-cookie-signature#example')],
  ['cookie-signature#unsign', key(1, 'https://github.com/tj/node-cookie-signature#example')],
  ['cookie-session#default', key(0, 'https://github.com/expressjs/cookie-session#options', 'secret', 'keys')],
  ['express-session#default', key(0, 'https://github.com/expressjs/session#secret', 'secret')],
  ['@elysiajs/jwt#jwt', key(0, 'https://elysiajs.com/plugins/jwt', 'secret')],
  ['@elysiajs/jwt#default', key(0, 'https://elysiajs.com/plugins/jwt', 'secret')],
  ['better-auth#betterAuth', key(0, 'https://www.better-auth.com/docs/reference/options#secret', 'secret')],
  ['keygrip#default', key(0, 'https://github.com/crypto-utils/keygrip#api')],
  ['iron-session#getIronSession', key(2, 'https://github.com/vvo/iron-session#session-options', 'password')],
  ['next-auth#default', key(0, 'https://next-auth.js.org/configuration/options#secret', 'secret')],
  ['express-basic-auth#default', password(0, 'https://github.com/LionC/express-basic-auth#static-users', 'users')],
  ['basic-auth-connect#default', password(1, 'https://github.com/expressjs/basic-auth-connect#api')],
  ['bcrypt#hash', password(0, 'https://github.com/kelektiv/node.bcrypt.js#usage')],
  ['bcrypt#hashSync', password(0, 'https://github.com/kelektiv/node.bcrypt.js#usage')],
  ['bcrypt#compare', password(0, 'https://github.com/kelektiv/node.bcrypt.js#usage')],
  ['bcryptjs#hash', password(0, 'https://github.com/dcodeIO/bcrypt.js#usage')],
  ['bcryptjs#hashSync', password(0, 'https://github.com/dcodeIO/bcrypt.js#usage')],
  ['bcryptjs#compare', password(0, 'https://github.com/dcodeIO/bcrypt.js#usage')],
  ['argon2#hash', password(0, 'https://github.com/ranisalt/node-argon2#usage')],
  ['otplib#authenticator.generate', key(0, 'https://github.com/yeojz/otplib#usage')],
  ['twilio#default', issued(1, 'https://github.com/twilio/twilio-node#usage')],
  ['twilio#Twilio', issued(1, 'https://github.com/twilio/twilio-node#usage')],
  ['stripe#default', issued(0, 'https://github.com/stripe/stripe-node#usage')],
  ['@sendgrid/mail#setApiKey', issued(0, 'https://github.com/sendgrid/sendgrid-nodejs#usage')],
  ['sequelize#Sequelize', password(2, 'https://sequelize.org/docs/v6/getting-started/')],
  ['sequelize#default', password(2, 'https://sequelize.org/docs/v6/getting-started/')],
  ['ldapjs#createClient().bind', password(1, 'http://ldapjs.org/client.html#bind')],
  ['google-auth-library#OAuth2Client', issued(1, 'https://github.com/googleapis/google-auth-library-nodejs#oauth2')],
  ['googleapis#google.auth.OAuth2', issued(1, 'https://github.com/googleapis/google-api-nodejs-client#oauth2-client')],
  ['@azure/identity#ClientSecretCredential', issued(2, 'https://learn.microsoft.com/javascript/api/@azure/identity/')],
  ['@azure/identity#UsernamePasswordCredential', password(3, 'https://learn.microsoft.com/javascript/api/@azure/identity/')],
  ['@azure/storage-blob#StorageSharedKeyCredential', issued(1, 'https://learn.microsoft.com/javascript/api/@azure/storage-blob/')],
  ['@azure/core-auth#AzureKeyCredential', issued(0, 'https://learn.microsoft.com/javascript/api/@azure/core-auth/')],
  ['aws-sdk#Credentials', issued(1, 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/Credentials.html')],
  ['web-push#setVapidDetails', issued(2, 'https://github.com/web-push-libs/web-push#usage')],
  ['keytar#setPassword', password(2, 'https://github.com/atom/node-keytar#docs')],
  ['telegraf#Telegraf', issued(0, 'https://telegraf.js.org/')],
  ['node-telegram-bot-api#default', issued(0, 'https://github.com/yagop/node-telegram-bot-api#usage')],
  ['grammy#Bot', issued(0, 'https://grammy.dev/guide/getting-started')],
  ['discord.js#Client().login', issued(0, 'https://discord.js.org/docs/packages/discord.js/main/Client:Class')],
  ['@slack/web-api#WebClient', issued(0, 'https://docs.slack.dev/tools/node-slack-sdk/web-api/')],
]);

/** Plugins that take a key in the options they are registered with: `app.register(plugin, { secret: '…' })`. */
export const secretPlugins: Catalog<readonly SecretArgument[]> = new Map<ApiId, readonly SecretArgument[]>([
  ['@fastify/jwt#default', key(1, 'https://github.com/fastify/fastify-jwt#usage', 'secret')],
  ['@fastify/cookie#default', key(1, 'https://github.com/fastify/fastify-cookie#options', 'secret')],
  ['@fastify/session#default', key(1, 'https://github.com/fastify/session#secret-required', 'secret')],
  ['@fastify/secure-session#default', key(1, 'https://github.com/fastify/fastify-secure-session#using-a-secret', 'secret', 'key')],
]);

/** Members of an application that hold its keys: `app.keys = […]`. */
export const secretMembers: Catalog<SecretArgument['made']> = new Map<ApiId, SecretArgument['made']>([
  ['koa#default().keys', 'key'], // https://koajs.com/#app-keys-
]);

/** What is made, and given its settings in a chain of calls, before a call at the end takes the key: `new SignJWT(claims).setIssuedAt().sign(key)`. */
export const chainedMakers: ReadonlySet<ApiId> = new Set<ApiId>(['jose#CompactEncrypt', 'jose#CompactSign', 'jose#EncryptJWT', 'jose#SignJWT']);

/** Methods that take a name and what to keep under it. */
export const setterMethods: ReadonlySet<string> = new Set([
  'set', 'append', 'add', 'header', 'setHeader', 'setRequestHeader', 'setItem', 'setProperty', 'setDefault', 'default',
  'option', 'requiredOption', 'setParameter', 'setVariable', 'put', 'stubEnv', 'setEnv', 'exportVariable', 'setSecret',
]);

/** Methods that take a plain user and password. */
export const basicAuthMethods: ReadonlySet<string> = new Set(['auth', 'basicAuth', 'authenticate']);

/** Methods of a schema whose argument is the value used when there is none: `z.string().default("…")`. */
export const defaultMethods: ReadonlySet<string> = new Set(['default', 'prefault', 'catch', 'defaultTo', 'orElse']);
