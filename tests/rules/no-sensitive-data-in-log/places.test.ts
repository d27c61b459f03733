import rule from '../../../src/rules/no-sensitive-data-in-log.js';
import { ruleTester, scriptRuleTester, typedRuleTester } from '../../support/rule-tester.js';

/** Where it goes: loggers, monitoring, the terminal; and what the place says about it. */
ruleTester.run(`${rule.name}: places`, rule, {
  valid: [
    { name: 'no logger', code: `send(password); db.insert({ password }); cache.set(token, user.email);` },
    { name: 'logarithm', code: `const { log } = Math; log(secret); Math.log(password);` },
    { name: 'attribute of an element', code: `element.setAttribute('value', password); document.body.setAttribute('x', token);` },
    { name: 'other streams', code: `file.write(password); socket.write(token);` },
    { name: 'first argument of assert', code: `console.assert(password, 'no password');` },
    { name: 'name of an extra', code: `Sentry.setExtra('password', passwordHash); Sentry.captureException(error);` },
    { name: 'attribute about it', code: `span.setAttribute('token.count', n.length); span.setAttributes({ 'user.id': user.id, tokenCount });` },
    { name: 'context of another thing', code: `ctx.setContext('user', user.email); scheduler.setTag('x', token);` },
    { name: 'development only', code: `if (process.env.NODE_ENV !== 'production') { console.log(token); }` },
    { name: 'development only, equal', code: `if (process.env.NODE_ENV === 'development') console.log(password);` },
    { name: 'development only, flag', code: `if (isDev) logger.debug(password); if (__DEV__ && x) { logger.info(token); }` },
    { name: 'development only, and', code: `isDevelopment() && console.log(token); config.isDev && x && console.log(secret); import.meta.env.DEV && console.log(apiKey);` },
    { name: 'development only, or', code: `isProduction || console.log(token);` },
    { name: 'development only, else', code: `if (process.env.NODE_ENV === 'production') { send(); } else { console.log(token); }` },
    { name: 'development only, after return', code: `function f() { if (process.env.NODE_ENV === 'production') { return; } console.log(token); }` },
    { name: 'development only, choice', code: `logger.info(isDev ? password : '***', devMode ? token : 'x', isProd ? '***' : apiKey);` },
    { name: 'development only, not production', code: `if (!isProduction && debug) { console.log(token); } const x = !isProd ? console.log(secret) : 0;` },
    { name: 'one-shot program with its own token', code: `#!/usr/bin/env node\nconst token = await createToken(); console.log(token); process.stdout.write(token);` },
    { name: 'script', filename: 'scripts/create-user.ts', code: 'const { password } = await createUser(); console.log(`password: ${password}`);' },
    { name: 'command', filename: 'src/commands/login.ts', code: 'console.log(`Logged in as ${user.email}`);' },
    { name: 'program with a command line', code: `import { Command } from 'commander'; console.log(accessToken);` },
    { name: 'coloured line of a command', filename: 'src/cli/whoami.ts', code: 'import chalk from "chalk"; logger.info(`You are ${chalk.bold(user.email)}`);' },
    { name: 'redacted path', code: `import pino from 'pino'; const logger = pino({ redact: ['password', 'user.email', '*.token', 'req.headers.authorization'] }); logger.info({ password, user: { email }, session: { token } }); logger.info({ req: { headers: req.headers } });` },
    { name: 'redacted path of a child', code: `import { pino } from 'pino'; const root = pino({ redact: { paths: ['req.body', 'apiKey'], censor: '*' } }); const logger = root.child({ module: 'a' }); logger.info({ apiKey, req: { body: req.body } }); root.child({}).warn({ apiKey });` },
    { name: 'option: allow', code: `logger.info(user.email, token);`, options: [{ allow: ['email', 'token'] }] },
    { name: 'option: redactors', code: `const token = shorten(raw); logger.info(token, getToken(raw));`, options: [{ redactors: ['shorten', 'getToken'] }] },
    { name: 'option: no personal data', code: `logger.info(user.email, { phone }); function f(user) { logger.info(user); }`, options: [{ checkPersonalData: false, checkRecords: true }] },
    { name: 'strict only: address, link, record, response', code: 'logger.info(req.ip, remoteAddress, signedUrl, resetPasswordLink, databaseUrl, user, response.headers);' },
    { name: 'strict only: thrown, URL', code: 'fetch(`https://a.test?token=${token}`); throw new Error(`bad token ${token}`);' },
    { name: 'nothing sensitive', code: 'logger.info("started", port);' },
  ],
  invalid: [
    { name: 'console', code: `console.log(password); console.error(token); console.table([secret]); console.dir(apiKey);`, errors: [13, 38, 61, 83].map((column) => ({ messageId: 'credential', line: 1, column })) },
    { name: 'console, grouped and asserted', code: `console.group(password); console.timeLog('x', token); console.assert(ok, secret);`, errors: [15, 47, 74].map((column) => ({ messageId: 'credential', line: 1, column })) },
    { name: 'pino', code: `import pino from 'pino'; const l = pino(); l.info({ password });`, errors: [{ messageId: 'credential', line: 1, column: 53, endColumn: 61 }] },
    { name: 'pino, other key redacted', code: `import pino from 'pino'; const l = pino({ redact: ['token', '*.password'] }); l.info({ password }); l.info(token);`, errors: [{ messageId: 'credential', line: 1, column: 88, endColumn: 96 }, { messageId: 'credential', line: 1, column: 108, endColumn: 113 }] },
    { name: 'pino, redacted path but in a text', code: 'import pino from "pino"; const l = pino({ redact: ["token"] }); l.info(`${token}`);', errors: [{ messageId: 'credential', line: 1, column: 75, endColumn: 80 }] },
    { name: 'winston', code: `import winston from 'winston'; const w = winston.createLogger({}); w.warn('x', { token }); w.log('info', password);`, errors: [{ messageId: 'credential', line: 1, column: 82, endColumn: 87 }, { messageId: 'credential', line: 1, column: 106, endColumn: 114 }] },
    { name: 'bunyan, log4js', code: `import bunyan from 'bunyan'; import log4js from 'log4js'; const b = bunyan.createLogger({ name: 'a' }); const l = log4js.getLogger(); b.info(token); l.fatal(password);`, errors: [{ messageId: 'credential', line: 1, column: 142, endColumn: 147 }, { messageId: 'credential', line: 1, column: 158, endColumn: 166 }] },
    { name: 'debug', code: `import createDebug from 'debug'; const d = createDebug('app'); d('token %s', token);`, errors: [{ messageId: 'credential', line: 1, column: 78, endColumn: 83 }] },
    { name: 'logger of nest', code: `import { Logger } from '@nestjs/common'; class A { private readonly logger = new Logger(A.name); f() { this.logger.log(password); this.logger.verbose(user.email); } }`, errors: [{ messageId: 'credential', line: 1, column: 120, endColumn: 128 }, { messageId: 'personal', line: 1, column: 151, endColumn: 161 }] },
    { name: 'by shape', code: `log.info(token); this.logger.warn(token); req.log.error(token); getLogger().debug(token); requestLogger.trace(token);`, errors: [10, 35, 57, 83, 111].map((column) => ({ messageId: 'credential', line: 1, column })) },
    { name: 'functions that log', code: `logDebug(token); this.logerror(token); log(token); debug(token); logger.log({ level: 'info', token });`, errors: [10, 32, 44, 58, 94].map((column) => ({ messageId: 'credential', line: 1, column })) },
    { name: 'streams of the process', code: 'process.stdout.write(`${password}\\n`); process.stderr.write(apiKey);', errors: [{ messageId: 'credential', line: 1, column: 25, endColumn: 33 }, { messageId: 'credential', line: 1, column: 61, endColumn: 67 }] },
    { name: 'breadcrumb, extra, context, tag', code: `import * as Sentry from '@sentry/node'; Sentry.addBreadcrumb({ data: { password } }); Sentry.setExtra('k', token); Sentry.setContext('c', { apiKey }); Sentry.setTag('email', x);`, errors: [{ messageId: 'credential', data: { code: 'password', sink: 'monitoring', what: 'password' }, line: 1, column: 72, endColumn: 80 }, { messageId: 'credential', line: 1, column: 108, endColumn: 113 }, { messageId: 'credential', line: 1, column: 141, endColumn: 147 }, { messageId: 'personal', line: 1, column: 175, endColumn: 176 }] },
    { name: 'extra of an exception, scope', code: `import { captureException, withScope } from '@sentry/node'; import * as S from '@sentry/node'; S.captureException(e, { extra: { body: req.body } }); withScope((scope) => { scope.setExtras({ token }); });`, errors: [{ messageId: 'carrier', line: 1, column: 135, endColumn: 143 }, { messageId: 'credential', line: 1, column: 191, endColumn: 196 }] },
    { name: 'attributes of a span', code: `import { trace } from '@opentelemetry/api'; const s = trace.getActiveSpan(); s.setAttribute('user.email', x); span.setAttributes({ token }); span.addEvent('login', { password });`, errors: [{ messageId: 'personal', line: 1, column: 107, endColumn: 108 }, { messageId: 'credential', line: 1, column: 132, endColumn: 137 }, { messageId: 'credential', line: 1, column: 167, endColumn: 175 }] },
    { name: 'attributes of a span at its start', code: `tracer.startSpan('login', { attributes: { 'app.password': password } });`, errors: [{ messageId: 'credential', line: 1, column: 59, endColumn: 67 }] },
    { name: 'production too', code: `if (process.env.NODE_ENV === 'production') console.log(token); if (verbose) console.log(token); if (dev || verbose) console.log(token);`, errors: [56, 89, 129].map((column) => ({ messageId: 'credential', line: 1, column })) },
    { name: 'return of another kind', code: `function f() { if (isProduction) { other(); } if (x) { return; } console.log(token); }`, errors: [{ messageId: 'credential', line: 1, column: 78, endColumn: 83 }] },
    { name: 'one-shot program, the environment', code: `#!/usr/bin/env node\nconsole.log(process.env); console.log(process.env.NPM_TOKEN); const key = process.env.API_KEY; console.log('x', key);`, errors: [{ messageId: 'carrier', line: 2, column: 13, endColumn: 24 }, { messageId: 'credential', line: 2, column: 39, endColumn: 60 }, { messageId: 'credential', line: 2, column: 113, endColumn: 116 }] },
    { name: 'one-shot program with a logger', filename: 'scripts/migrate.ts', code: `logger.info({ password });`, errors: [{ messageId: 'credential', line: 1, column: 15, endColumn: 23 }] },
    { name: 'option: names', code: `logger.info(patientId, x.medicalRecord);`, options: [{ names: ['patient id', 'medicalRecord'] }], errors: [{ messageId: 'credential', line: 1, column: 13, endColumn: 22 }, { messageId: 'credential', line: 1, column: 24, endColumn: 39 }] },
    { name: 'option: loggers', code: `import { emit } from '@acme/log'; report(token); journal.info(token); emit.record(token); emit(token);`, options: [{ loggers: ['report', 'journal', '@acme/log#emit', '@acme/log#emit.record'] }], errors: [42, 63, 83, 96].map((column) => ({ messageId: 'credential', line: 1, column })) },
    { name: 'strict: addresses', code: `logger.info(req.ip, socket.remoteAddress, clientIp, { ipAddress });`, options: [{ checkAddresses: true }], errors: [13, 21, 43, 55].map((column) => ({ messageId: 'address', line: 1, column })) },
    { name: 'strict: links', code: `logger.info(signedUrl, resetPasswordLink, user.inviteUrl, databaseUrl);`, options: [{ checkLinks: true }], errors: [13, 24, 43, 59].map((column) => ({ messageId: 'link', line: 1, column })) },
    { name: 'strict: records', code: `logger.info(user); logger.info({ customer }); console.log(JSON.stringify(req.user));`, options: [{ checkRecords: true }], errors: [13, 34, 74].map((column) => ({ messageId: 'carrier', line: 1, column })) },
    { name: 'strict: headers of a response', code: `logger.info(response.headers, { headers: res.headers });`, options: [{ checkResponseHeaders: true }], errors: [13, 42].map((column) => ({ messageId: 'carrier', line: 1, column })) },
    { name: 'strict: thrown', code: 'throw new Error(`bad token ${token}`);', options: [{ checkThrown: true }], errors: [{ messageId: 'thrown', data: { code: 'token', sink: '', what: 'token' }, line: 1, column: 30, endColumn: 35 }] },
    { name: 'strict: thrown, concatenated', code: `throw new AuthError('key ' + options.apiKey);`, options: [{ checkThrown: true }], errors: [{ messageId: 'thrown', line: 1, column: 30, endColumn: 44 }] },
    { name: 'strict: query', code: 'fetch(`https://a.test/x?id=1&api_key=${key}&b=${b}`); fetch("https://a.test?token=" + value); url.searchParams.set("access_token", value);', options: [{ checkUrls: true }], errors: [{ messageId: 'url', data: { code: 'key', sink: '', what: 'api_key' }, line: 1, column: 40, endColumn: 43 }, { messageId: 'url', line: 1, column: 87, endColumn: 92 }, { messageId: 'url', line: 1, column: 132, endColumn: 137 }] },
  ],
});

ruleTester.run(`${rule.name}: strict, still valid`, rule, {
  valid: [
    { name: 'own machines', code: `logger.info(serverIp, hostIp, listenAddress, localIp);`, options: [{ checkAddresses: true }] },
    { name: 'links for all', code: `logger.info(url, callbackUrl, tokenUrl, homeLink, req.url);`, options: [{ checkLinks: true }] },
    { name: 'user as a name', code: 'function f(user: string) { logger.info(user, `${user}`); } logger.info(`by ${user}`, user.id);', options: [{ checkRecords: true }] },
    { name: 'thrown text', code: 'throw new Error("bad token"); ', options: [{ checkThrown: true }] },
    { name: 'thrown, about it', code: 'function f() { throw new Error(`no ${tokenType} for ${user.id}`); } function g() { throw error; } function h() { throw new Error(message); }', options: [{ checkThrown: true }] },
    { name: 'query without a secret', code: 'fetch(`https://a.test/?page=${page}&pageToken=${next}&user=${token.id}`); f(`${a}${b}`); url.searchParams.set(name, value); url.searchParams.get("token"); x.set("token", y); f(1 - x); f(a + b);', options: [{ checkUrls: true }] },
  ],
  invalid: [],
});

scriptRuleTester.run(`${rule.name}: places, JavaScript`, rule, {
  valid: [
    { name: 'debug of something else', code: `const d = require('./debug')('x'); d(password);` },
    { name: 'development', code: `if (process.env.NODE_ENV != 'production') console.log(token);` },
  ],
  invalid: [
    { name: 'debug', code: `const d = require('debug')('x'); d('got', password);`, errors: [{ messageId: 'credential', line: 1, column: 43, endColumn: 51 }] },
    { name: 'winston', code: `const { createLogger } = require('winston'); const w = createLogger(); w.info(token);`, errors: [{ messageId: 'credential', line: 1, column: 79, endColumn: 84 }] },
    { name: 'pino', code: `const p = require('pino')(); p.info({ apiKey });`, errors: [{ messageId: 'credential', line: 1, column: 39, endColumn: 45 }] },
    { name: 'sentry', code: `const Sentry = require('@sentry/node'); Sentry.setExtras({ secret });`, errors: [{ messageId: 'credential', line: 1, column: 60, endColumn: 66 }] },
  ],
});

typedRuleTester.run(`${rule.name}: with types`, rule, {
  valid: [
    { name: 'a number, a boolean', code: `declare const limits: { token: number; password: boolean | undefined }; console.log(limits.token, limits.password);` },
    { name: 'type without a secret', code: `interface Config { port: number } declare function load(): Config; const config = load(); console.log(config);` },
  ],
  invalid: [
    { name: 'logger by the type of a field', code: `import type { Logger } from 'pino'; class A { constructor(private readonly out: Logger) {} f(password: string) { this.out.info(password); } }`, errors: [{ messageId: 'credential', line: 1, column: 128, endColumn: 136 }] },
    { name: 'a text', code: `declare const limits: { token: string }; console.log(limits.token);`, errors: [{ messageId: 'credential', line: 1, column: 54, endColumn: 66 }] },
    { name: 'type with a secret', code: `interface Config { port: number; clientSecret: string } declare function load(): Config; const config = load(); console.log(config);`, errors: [{ messageId: 'carrier', line: 1, column: 125, endColumn: 131 }] },
    { name: 'member of a type with a secret', code: `interface Config { db: { password: string } } declare const config: Config; console.log(config.db);`, errors: [{ messageId: 'carrier', line: 1, column: 89, endColumn: 98 }] },
  ],
});
