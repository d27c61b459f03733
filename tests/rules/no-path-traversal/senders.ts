import rule from '../../../src/rules/no-path-traversal.js';
import { ruleTester } from '../../support/rule-tester.js';

const app = (text: string): string => `import express from 'express';
import path from 'node:path';
import send from 'send';
const app = express();
${text}`;

ruleTester.run(`${rule.name}: what sends files`, rule, {
  valid: [
    { name: 'alternatives of the whole name', code: app('app.get("/:name", (req, res) => { if (!/^(?:[a-z]+|latest)$/.test(req.params.name)) return res.sendStatus(400); res.download(path.join(root, req.params.name)); });') },
    { name: 'a root of the program, and its own name', code: app('app.get("/", (req, res) => res.sendFile("index.html", { root: path.join(__dirname, "public") }));') },
    { name: 'an option of another name', code: app('app.get("/:x", (req, res) => res.sendFile("index.html", { root: "public", headers: { "x-name": req.params.x } }));') },
  ],
  invalid: [
    { name: 'alternatives that hold one end each', code: app('app.get("/:name", (req, res) => { if (!/^[a-z]+|latest$/.test(req.params.name)) return res.sendStatus(400); res.download(path.join(root, req.params.name)); });'), errors: [{ messageId: 'open', data: { call: 'res.download', value: 'req.params.name' }, line: 5, column: 109, endColumn: 121 }] },
    { name: 'a folder and a name by a template', code: app('app.get("/:name", (req, res) => res.sendFile(`${__dirname}/files/${req.params.name}`));'), errors: [{ messageId: 'open', line: 5, column: 33, endColumn: 45 }] },
    { name: 'a folder and a name by a sum', code: app('app.get("/:name", (req, res) => { const file = __dirname + "/files/" + req.params.name + ".pdf"; res.status(200).sendFile(file); });'), errors: [{ messageId: 'open', line: 5, column: 98, endColumn: 122 }] },
    { name: 'by send itself', code: app('app.get("/:name", (req, res) => { send(req, "./public" + req.url).pipe(res); });'), errors: [{ messageId: 'open', line: 5, column: 35, endColumn: 39 }] },
    { name: 'a name behind a folder that was put together first', code: app('app.get("/:user/:name", (req, res) => { const folder = path.join(root, "users"); res.sendFile(folder + "/" + req.params.name); });'), errors: [{ messageId: 'open', line: 5, column: 82, endColumn: 94 }] },
    { name: 'asked for before it is sent', code: app('import fs from "node:fs"; app.get("/:name", (req, res) => { const file = `${__dirname}/files/${req.params.name}`; if (!fs.existsSync(file)) return res.sendStatus(404); res.sendFile(file); });'), errors: [{ messageId: 'open', line: 5, column: 169, endColumn: 181 }] },
    { name: 'resolved before: no dots are left to see', code: app('app.get("/:name", (req, res) => res.sendFile(path.join(__dirname, `files/${req.params.name}`)));'), errors: [{ messageId: 'open', data: { call: 'res.sendFile', value: 'req.params.name' }, line: 5, column: 33, endColumn: 45 }] },
    { name: 'resolved after it was put together', code: app('app.get("/:name", (req, res) => { const file = `files/${req.params.name}`; res.sendFile(path.resolve(file)); });'), errors: [{ messageId: 'open', line: 5, column: 76, endColumn: 88 }] },
    { name: 'download resolves by itself', code: app('app.get("/:name", (req, res) => res.download(`${__dirname}/files/${req.params.name}`));'), errors: [{ messageId: 'open', data: { call: 'res.download', value: 'req.params.name' }, line: 5, column: 33, endColumn: 45 }] },
    { name: 'read as well as sent', code: app('import fs from "node:fs"; app.get("/:name", (req, res) => { const file = `${__dirname}/files/${req.params.name}`; const { size } = fs.readFileSync(file); res.sendFile(file); });'), errors: [{ messageId: 'open', data: { call: 'fs.readFileSync', value: 'req.params.name' }, line: 5, column: 132, endColumn: 147 }] },
    { name: 'only asked for', code: app('import fs from "node:fs"; app.get("/:name", (req, res) => { res.json(fs.existsSync(`${__dirname}/files/${req.params.name}`)); });'), errors: [{ messageId: 'open', line: 5, column: 70, endColumn: 83 }] },
    { name: 'nothing but a separator before', code: app('app.get("/:name", (req, res) => res.sendFile("/" + req.params.name));'), errors: [{ messageId: 'open', line: 5, column: 33, endColumn: 45 }] },
    { name: 'only an ending', code: app('app.get("/:name", (req, res) => res.sendFile(`${req.query.name}.pdf`));'), errors: [{ messageId: 'open', line: 5, column: 33, endColumn: 45 }] },
    { name: 'a folder that was chosen outside too', code: app('app.get("/:name", (req, res) => res.sendFile(req.query.folder + "/files/" + req.params.name));'), errors: [{ messageId: 'open', data: { call: 'res.sendFile', value: 'req.query.folder' }, line: 5, column: 33, endColumn: 45 }] },
    { name: 'the root was chosen outside', code: app('app.get("/:user", (req, res) => res.sendFile("avatar.png", { root: path.join(__dirname, req.params.user) }));'), errors: [{ messageId: 'open', data: { call: 'res.sendFile', value: 'req.params.user' }, line: 5, column: 33, endColumn: 45 }] },
    { name: 'name and root were chosen outside', code: app('app.get("/:name", (req, res) => { const { folder } = req.query; res.sendFile(req.params.name, { root: folder }); });'), errors: [{ messageId: 'open', data: { call: 'res.sendFile', value: '{ root: folder }' }, line: 5, column: 65, endColumn: 77 }] },
  ],
});
