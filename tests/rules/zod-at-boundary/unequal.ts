import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'a value that is one of the texts that are known, or is only not nothing',
      code: `
import express from 'express';
const app = express();
app.post('/a', (req, res) => { const { kind } = req.body; if (kind !== 'open') return res.end(); res.json(save(kind.trim())); });
app.post('/b', (req, res) => { const { kind } = req.body; if (kind === 'open' || kind === 'shut') res.json(save(kind)); });
app.post('/c', (req, res) => { const { kind } = req.body; if (kind !== undefined && kind !== null) res.json(save(kind)); });
app.post('/d', (req, res) => { const { kind } = req.body; if (kind !== mode) res.json(save(kind)); });
app.post('/f', (req, res) => { const { kind } = req.body; if (kind === 'open') res.end(); else res.json(save(kind)); });
app.post('/e', (req, res) => { const { size } = req.body; if (size > 4) res.json(save(size)); });
`,
    },
  ],
  invalid: [
    {
      name: 'a value that is only no empty text',
      code: `
import express from 'express';
const app = express();
app.post('/a', (req, res) => { const { topic } = req.body; if (topic !== '') res.json(save(topic)); });
app.post('/b', (req, res) => { const { topic } = req.body; if (topic === '') return res.end(); res.json(save(topic.trim())); });
`,
      errors: [
        { messageId: 'use', line: 4, column: 38, endColumn: 47 },
        { messageId: 'use', line: 5, column: 38, endColumn: 47 },
      ],
    },
  ],
});
