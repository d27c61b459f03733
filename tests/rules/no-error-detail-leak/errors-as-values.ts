import rule from '../../../src/rules/no-error-detail-leak.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-error-detail-leak: errors that a handler makes the value of a promise', rule, {
  valid: [
    {
      name: 'the result or the error, and nobody has asked which',
      code: `exports.show = async (req, res) => { const order = await load(req.params.id).catch((error) => error); res.json(order); };`,
    },
    {
      name: 'a text of its own for the error',
      code: `exports.show = async (req, res) => { const order = await load().catch((error) => error); if (order instanceof Error) return res.status(500).json({ text: 'Failed' }); res.json(order); };`,
    },
    {
      name: 'an error that is meant for users',
      code: `exports.show = async (req, res) => { const order = await load().catch((error) => error); if (order instanceof NotFound) return res.status(404).json({ text: order.message }); res.json(order); };`,
    },
    {
      name: 'where it is no error',
      code: `exports.show = async (req, res) => { const order = await load().catch((error) => error); if (!(order instanceof Error)) return res.json({ text: order.message }); throw order; };`,
    },
    {
      name: 'a handler that gives something else back',
      code: `exports.show = async (req, res) => { const order = await load().catch((error) => none); if (order instanceof Error) return res.status(500).json(order); res.json(order); };`,
    },
    {
      name: 'what the promise is fulfilled with',
      code: `exports.show = async (req, res) => { const order = await load().then((loaded) => loaded); if (order instanceof Error) return res.status(500).json(order); res.json(order); };`,
    },
  ],
  invalid: [
    {
      name: 'the error itself, in a branch for errors',
      code: `exports.show = async (req, res) => { const order = await load().catch((error: Error) => error); if (order instanceof Error) { res.status(500).send(order); return; } res.json(order); };`,
      errors: [{ messageId: 'leaksError', line: 1, column: 148, endColumn: 153 }],
    },
    {
      name: 'its message, by the second place of then',
      code: `exports.show = async (req, res) => { const order = await load().then(undefined, function (error) { return error; }); return order instanceof Error ? res.status(500).json({ text: order.message }) : res.json(order); };`,
      errors: [{ messageId: 'leaksMessage', line: 1, column: 179, endColumn: 192 }],
    },
    {
      name: 'behind a return for results',
      code: `exports.show = async (req, res) => { const order = await load().catch((error) => error); if (!(order instanceof Error)) return res.json(order); log(order); return res.status(500).json({ text: String(order) }); };`,
      errors: [{ messageId: 'leaksError', line: 1, column: 200, endColumn: 205 }],
    },
  ],
});
