import rule from '../../../src/rules/no-racy-singleton.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    { name: 'the promise is stored in any case', code: `const links = new Map(); async function get(k) { const link = links.get(k) ?? createLink(k); links.set(k, link); return link; }` },
    { name: 'asked again before it is stored in any case', code: `const links = new Map(); async function get(k) { const link = links.get(k) ?? (await createLink(k)); if (!links.has(k)) links.set(k, link); return link; }` },
    { name: 'made in any case', code: `const links = new Map(); async function get(k) { const link = await createLink(k); links.set(k, link); return link; }` },
    { name: 'made where another key is not there', code: `const links = new Map(); async function get(k, j) { let link = links.get(j); if (!link) link = await createLink(j); links.set(k, link); return link; }` },
    { name: 'what is stored is a parameter', code: `const links = new Map(); async function add(k, link) { if (!links.has(k)) link = await createLink(k); links.set(k, link); }` },
    { name: 'two names that are given each other', code: `let link; async function get() { var a = b ?? null; var b = a ?? null; if (!a) link = await connect(); return link; }` },
    { name: 'a flag whose test stands in a constant', code: `let link, busy = false; async function get() { const isFree = !link && !busy; if (!isFree) return; busy = true; link = await connect(); }` },
    { name: 'a flag behind a getter', code: `class A { get isBusy() { return this.state === 'busy'; } async get() { if (this.link || this.isBusy) return; this.state = 'busy'; this.link = await connect(); } }` },
    { name: 'a key that is another one', code: `const links = {}; async function get(k, j) { if (!(j in links)) links[k] = await connect(k); }` },
    { name: 'the key of a parameter', code: `async function get(links, k) { if (!(k in links)) links[k] = await connect(k); }` },
    { name: 'a test that says another thing', code: `let link; async function get() { const isOn = mode !== undefined; if (!isOn) link = await connect(); }` },
    { name: 'a getter that asks another field', code: `class A { get isOpen() { return this.other != null; } async get() { if (this.isOpen) return this.link; this.link = await connect(); } }` },
    { name: 'a getter that does something first', code: `class A { get isOpen() { count(); return this.link != null; } async get() { if (this.isOpen) return this.link; this.link = await connect(); } }` },
    { name: 'a getter that asks itself', code: `class A { get isOpen() { return this.isOpen; } async get() { if (this.isOpen) return this.link; this.link = await connect(); } }` },
    { name: 'a method with parameters', code: `class A { isOpen(k) { return this.link != null; } async get(k) { if (this.isOpen(k)) return this.link; this.link = await connect(); } }` },
    { name: 'a method that waits itself', code: `class A { async isOpen() { return this.link != null; } async get() { if (this.isOpen()) return this.link; this.link = await connect(); } }` },
    { name: 'a page of a call', code: `async function get(browser) { let page; if (!page) page = await browser.newPage(); return page; }` },
    { name: 'closed first where it is there', code: `class A { async open() { if (this.link) { if (this.isClosing) return; await this.link.close(); } this.link = await connect(); } }` },
    { name: 'a flag that is emptied, and asked for the other way round', code: `let link; let isFree = true; async function get() { if (link || !isFree) return link; isFree = false; link = await connect(); return link; }` },
    { name: 'an id called new', code: `let id; async function get() { id ??= await newId(); return id; }` },
  ],
  invalid: [
    {
      name: 'returned only in some cases',
      code: `const links = new Map(); async function get(k) { if (links.has(k)) { const link = links.get(k); if (link.isOpen) return link; links.delete(k); } const made = await connect(k); links.set(k, made); return made; }`,
      errors: [{ messageId: 'racyInit', data: { place: 'links', made: 'connect()' }, line: 1, column: 177, endColumn: 186 }],
    },
    {
      name: 'two places that are emptied together',
      code: `let link; let tools; async function get() { if (link && tools) return link; link = null; tools = null; const made = await connect(); link = made; tools = made.tools; return link; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 134, endColumn: 138 }],
    },
    {
      name: 'a map, set outside the test', code: `const links = new Map(); async function get(k) { let link = links.get(k); if (link === undefined) link = await createLink(k); links.set(k, link); return link; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 127, endColumn: 136 }],
    },
    {
      name: 'a map, set behind ??=', code: `const links = new Map(); async function get(k) { let link = links.get(k); link ??= await createLink(k); links.set(k, link); return link; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 105, endColumn: 114 }],
    },
    {
      name: 'a map, set behind ??', code: `const links = new Map(); async function get(k) { const link = links.get(k) ?? (await createLink(k)); links.set(k, link); return link; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 102, endColumn: 111 }],
    },
    {
      name: 'a local copy that is stored in any case', code: `let link; async function get() { const mine = link ?? (await connect()); link = mine; return mine; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 74, endColumn: 78 }],
    },
    {
      name: 'a local copy that is set and stored', code: `let link; async function get() { let mine = link; if (!mine) { mine = await connect(); link = mine; } return mine; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 88, endColumn: 92 }],
    },
    {
      name: 'a field, by a local name that is set under the test', code: `class A { async get() { let made = this.link; if (!made) made = await connect(); this.link = made; return made; } }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 82, endColumn: 91 }],
    },
    {
      name: 'the test in a constant', code: `let link; async function get() { const has = link !== undefined; if (!has) link = await connect(); return use(link); }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 76, endColumn: 80 }],
    },
    {
      name: 'the early return on a constant', code: `const links = new Map(); async function get(k) { const isMissing = !links.has(k); if (isMissing) links.set(k, await connect(k)); return links.get(k); }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 98, endColumn: 107 }],
    },
    {
      name: 'key in object', code: `const links = {}; async function get(k) { if (!(k in links)) links[k] = await connect(k); return links[k]; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 62, endColumn: 70 }],
    },
    {
      name: 'literal key in object', code: `const links = {}; async function get() { if ('main' in links) return links.main; links.main = await connect(); return links.main; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 82, endColumn: 92 }],
    },
    {
      name: 'key in a field', code: `class A { async get(k) { if (!(k in this.links)) this.links[k] = await connect(k); return this.links[k]; } }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 50, endColumn: 63 }],
    },
    {
      name: 'Object.hasOwn', code: `const links = {}; async function get(k) { if (!Object.hasOwn(links, k)) links[k] = await connect(k); return links[k]; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 73, endColumn: 81 }],
    },
    {
      name: 'hasOwnProperty', code: `const links = {}; async function get(k) { if (!links.hasOwnProperty(k)) links[k] = await connect(k); return links[k]; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 73, endColumn: 81 }],
    },
    {
      name: 'hasOwnProperty of the prototype', code: `const links = {}; async function get(k) { if (!Object.prototype.hasOwnProperty.call(links, k)) links[k] = await connect(k); return links[k]; }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 96, endColumn: 104 }],
    },
    {
      name: 'a getter that only asks the field', code: `class A { get isOpen() { return this.link != null; } async get() { if (this.isOpen) return this.link; this.link = await connect(); return this.link; } }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 103, endColumn: 112 }],
    },
    {
      name: 'a method that only asks the field', code: `class A { isOpen() { return !!this.link; } async get() { if (this.isOpen()) return this.link; this.link = await connect(); return this.link; } }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 95, endColumn: 104 }],
    },
    {
      name: 'a function that only asks the variable', code: `let link; const isOpen = () => link !== undefined; async function get() { if (!isOpen()) link = await connect(); return use(link); }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 90, endColumn: 94 }],
    },
    {
      name: 'a page of a browser', code: `let page; async function get(browser) { if (!page) page = await browser.newPage(); return use(page); }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 52, endColumn: 56 }],
    },
    {
      name: 'a context of a browser', code: `class A { async get() { this.main ??= await this.browser.newContext({ locale: 'en' }); return this.main; } }`,
      errors: [{ messageId: 'racyInit', line: 1, column: 25, endColumn: 34 }],
    },
  ],
});
