import rule from '../../../src/rules/propagate-abort-signal.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('propagate-abort-signal: requests known by the place of their handler', rule, {
  valid: [
    { name: 'the signal is given', code: `Deno.serve(async (req) => fetch('https://a.example', { signal: req.signal }));` },
    { name: 'a time limit while a request is served', code: `export const POST = async (req) => fetch('https://a.example', { signal: AbortSignal.timeout(5_000) });` },
    { name: 'a request of express', code: `export const GET = async (req, res) => { res.json(await fetch('https://a.example')); };` },
    { name: 'a handler of express', code: `import express from 'express'; const app = express(); app.get('/', async (req, res) => { res.json(await fetch('https://a.example')); }); export const GET = 1;` },
    { name: 'an event that holds a request', code: `export const GET = async ({ request }) => fetch('https://a.example'); export const POST = async (event) => fetch('https://a.example');` },
    { name: 'the handler of a worker', code: `export default { async fetch(request, env) { return fetch('https://a.example'); } }; export const GET = 1;` },
    { name: 'a loader that is handed the request itself', code: `export const loader = async (request) => fetch('https://a.example');` },
    { name: 'a function of that name that is called here alone', code: `async function loader({ request }) { return fetch('https://a.example'); } await loader({ request: 1 });` },
    { name: 'a type that is no request', code: `export const GET = async (req: Job) => fetch('https://a.example');` },
    { name: 'a request that is left unused on purpose', code: `Deno.serve(async (_req) => fetch('https://a.example'));` },
    { name: 'another function of the file', code: `Deno.serve(answer); export const load = async (req) => fetch('https://a.example');` },
  ],
  invalid: [
    {
      name: 'the request that Deno hands to its handler',
      code: `
        Deno.serve(async (req) => new Response(await load(await fetch('https://a.example'))));
      `,
      errors: [
        {
          messageId: 'notPassed',
          data: { call: 'fetch', signal: 'req.signal', fn: 'its function' },
          line: 2,
          column: 65,
          endColumn: 70,
          suggestions: [
            {
              messageId: 'passSignal',
              output: `
        Deno.serve(async (req) => new Response(await load(await fetch('https://a.example', { signal: req.signal }))));
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'a handler that has a name',
      code: `
        import { serve } from 'https://deno.land/std@0.168.0/http/server.ts';
        const answer = async (request) => { const page = await fetch('https://a.example'); return new Response(page.body); };
        serve(answer);
      `,
      errors: [
        {
          messageId: 'notPassed',
          data: { call: 'fetch', signal: 'request.signal', fn: '`answer`' },
          line: 3,
          column: 64,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'passSignal',
              output: `
        import { serve } from 'https://deno.land/std@0.168.0/http/server.ts';
        const answer = async (request) => { const page = await fetch('https://a.example', { signal: request.signal }); return new Response(page.body); };
        serve(answer);
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'the request of a server of Bun',
      code: `
        Bun.serve({ fetch: async (req) => fetch('https://a.example') });
      `,
      errors: [
        {
          messageId: 'notPassed',
          data: { call: 'fetch', signal: 'req.signal', fn: '`fetch`' },
          line: 2,
          column: 43,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'passSignal',
              output: `
        Bun.serve({ fetch: async (req) => fetch('https://a.example', { signal: req.signal }) });
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'an exported handler of a route',
      code: `
        export async function GET(request, { params }) {
          const response = await fetch('https://a.example/' + params.id);
          return Response.json(await response.json());
        }
      `,
      errors: [
        {
          messageId: 'notPassed',
          data: { call: 'fetch', signal: 'request.signal', fn: '`GET`' },
          line: 3,
          column: 34,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'passSignal',
              output: `
        export async function GET(request, { params }) {
          const response = await fetch('https://a.example/' + params.id, { signal: request.signal });
          return Response.json(await response.json());
        }
      `,
            },
          ],
        },
      ],
    },
    {
      name: 'an exported loader',
      code: `
        export async function loader({ request, params }) {
          return fetch('https://a.example/' + params.id);
        }
      `,
      errors: [
        {
          messageId: 'notPassed',
          data: { call: 'fetch', signal: 'request.signal', fn: '`loader`' },
          line: 3,
          column: 18,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'passSignal',
              output: `
        export async function loader({ request, params }) {
          return fetch('https://a.example/' + params.id, { signal: request.signal });
        }
      `,
            },
          ],
        },
      ],
    },
  ],
});
