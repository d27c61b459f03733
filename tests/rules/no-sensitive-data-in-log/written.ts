import rule from '../../../src/rules/no-sensitive-data-in-log.js';
import { ruleTester } from '../../support/rule-tester.js';

/** What was written to a variable before it is logged, and what shows that a token is none of a person. */
ruleTester.run(`${rule.name}: what a variable holds`, rule, {
  valid: [
    { name: 'tokens of a design', code: 'export function apply(fontToken: string, shadowToken: string, spacingToken: string, sizeToken) { logger.debug("font", fontToken, sizeToken); logger.debug(`shadow ${shadowToken} ${spacingToken}`); }' },
    { name: 'coins, by their names', code: 'export function swap(feeToken: string, lpToken: string, collateralToken: string, underlyingToken: string, wrappedToken: string) { logger.info({ feeToken, lpToken, collateralToken }); logger.info(`${underlyingToken} as ${wrappedToken}`); }' },
    { name: 'coins, by what they are made of', code: 'export function a(pay) { const token = `${pay.tokenChain}:${pay.tokenAddress.toString("hex")}`; logger.info(`token ${token}`); } export function b(pair) { const token = pair.symbol; logger.info(token); }' },
    { name: 'coins, by what stands beside them', code: 'export function a({ token, decimals }) { logger.info(`token ${token}`); } export function b(token, spender) { logger.info({ token }); }' },
    { name: 'numbers, by their types', code: 'export function a(tokenId: number) { const token = tokenId; logger.info(`token ${token}`); } export function b({ token, pin }: { token: number; pin: boolean }) { logger.info({ token, pin }); } export function c(row: { secret: number }) { const { secret } = row; logger.info(secret); }' },
    { name: 'literals that do not reach the log', code: `export function a(password) { let p = { password }; p = { id: 1 }; logger.info(p); } export function b(password) { let p = { password }; p = { ...p, password: '***' }; logger.info(p); } export function c(password) { let p = { a: 1 }; logger.info(p); p = { password }; }` },
    { name: 'literals that something may have masked', code: `export function a(password) { let p = { password }; p = redact(p); logger.info(p); } export function b(password) { let p = { password }; p = prepare(p); logger.info(p); }` },
    { name: 'members that are masked, taken away or given later', code: `export function a(password) { const p = {}; p.password = mask(password); logger.info(p); } export function b(password) { const p = {}; p.password = password; delete p.password; logger.info(p); } export function c(password) { const p = {}; logger.info(p); p.password = password; }` },
    { name: 'member that is missing in the branch', code: `export function a(input) { const options = { on: true }; options.password = input.password; if (!options.password) { logger.warn('none', options); return; } use(options); }` },
    { name: 'parts of a literal without secrets', code: `const config = { port: 80, db: { user: 'app', password: read('DB') }, http: { host: 'x' } }; logger.info(config.http, config.db.user);` },
    { name: 'renamed in a parameter, harmless', code: `export function login({ hasPassword: given, passwordHash: hash }) { logger.debug(given, hash); }` },
    { name: 'part of a record, and what no loader brings', code: `exports.a = (id) => users.findOne(id).then((user) => { console.log('user', user.id); }); exports.b = (id) => compute(id).then((user) => { console.log('user', user); });` },
  ],
  invalid: [
    {
      name: 'literals that a variable gets one after the other', code: `export function send(unicode: boolean) { let params = { user: USER, password: PASS }; if (unicode) params = { ...params, unicode: 1 }; logger.info('sending', params); }`,
      errors: [
        { messageId: 'credential', line: 1, column: 159, endColumn: 165 },
      ],
    },
    {
      name: 'literal that comes after an empty one', code: 'export async function load(token: string) { let options = {}; if (token) options = { headers: { Authorization: `Bearer ${token}` } }; console.info(JSON.stringify(options)); }',
      errors: [
        { messageId: 'credential', line: 1, column: 163, endColumn: 170 },
      ],
    },
    {
      name: 'members given later', code: 'export function load(token: string) { const options = { method: "GET" }; options.headers = { Authorization: `Bearer ${token}` }; logger.info(options); let other = {}; other.headers = { cookie: jar.cookie }; logger.info({ other }); }',
      errors: [
        { messageId: 'credential', line: 1, column: 142, endColumn: 149 },
        { messageId: 'credential', line: 1, column: 222, endColumn: 227 },
      ],
    },
    {
      name: 'part of a literal', code: `const config = { port: 80, db: { user: 'app', password: read('DB') } }; logger.info(config.db); logger.info('db', { db: config.db });`,
      errors: [
        { messageId: 'credential', line: 1, column: 85, endColumn: 94 },
        { messageId: 'credential', line: 1, column: 121, endColumn: 130 },
      ],
    },
    {
      name: 'renamed in a parameter', code: 'export function login({ password: given }: { password: string }) { logger.debug(given); }',
      errors: [
        { messageId: 'credential', line: 1, column: 81, endColumn: 86 },
      ],
    },
    {
      name: 'tokens that nothing shows to be coins', code: 'export function a(p) { const token = `${p.id}:${p.part}`; logger.info(`token ${token}`); } export function b({ token, address }) { logger.info(token); }',
      errors: [
        { messageId: 'credential', line: 1, column: 80, endColumn: 85 },
        { messageId: 'credential', line: 1, column: 144, endColumn: 149 },
      ],
    },
    {
      name: 'record loaded by a promise', code: `exports.a = (id) => users.findOne({ where: { id } }).then((user) => { console.log('user', user); });`,
      errors: [
        { messageId: 'carrier', line: 1, column: 91, endColumn: 95 },
      ],
    },
  ],
});
