import rule from '../../../src/rules/no-blocking-call-in-async.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-blocking-call-in-async: what a framework runs once, before it serves anybody', rule, {
  valid: [
    { name: 'Fastify: plugin handed to register', code: `import Fastify from 'fastify'; import { readFileSync } from 'node:fs'; const app = Fastify(); app.register(async (scope) => { await connect(); scope.decorate('page', readFileSync('page.html')); });` },
    { name: 'Fastify: plugin by fastify-plugin', code: `import fp from 'fastify-plugin'; import { readFileSync } from 'node:fs'; export default fp(async (app) => { const key = readFileSync('key.pem'); app.decorate('key', key); });` },
    { name: 'Fastify: plugin by its type', code: `import type { FastifyPluginAsync } from 'fastify'; import { readFileSync } from 'node:fs'; export const pages: FastifyPluginAsync = async (app) => { app.decorate('pages', names.map((name) => readFileSync(name))); };` },
    { name: 'Fastify: plugin by the type of its parameter', code: `import type { FastifyInstance } from 'fastify'; import { readFileSync } from 'node:fs'; const read = (name) => readFileSync(name); export async function routes(app: FastifyInstance) { const page = read('page.html'); app.get('/', async () => page); }` },
    { name: 'NestJS: methods at the start', code: `import { Injectable } from '@nestjs/common'; import { readFileSync } from 'node:fs'; @Injectable() export class Pages { async onModuleInit() { this.page = readFileSync('page.html'); } async onApplicationBootstrap() { this.other = readFileSync('other.html'); } }` },
    { name: 'NestJS: factory of a provider', code: `import { readFileSync } from 'node:fs'; export const providers = [{ provide: 'DB', useFactory: async () => connect({ ca: readFileSync('ca.pem') }) }];` },
    { name: 'NestJS: factory of a module', code: `import { readFileSync } from 'node:fs'; export const tokens = JwtModule.registerAsync({ useFactory: async () => ({ key: readFileSync('key.pem') }) });` },
    { name: 'Next.js: while the pages are built', code: `import { readdirSync, readFileSync } from 'node:fs'; export async function getStaticProps() { return { props: { page: readFileSync('page.md', 'utf8') } }; } export const getStaticPaths = async () => ({ paths: readdirSync('pages').map((name) => readFileSync(name, 'utf8')) }); export async function generateStaticParams() { return readdirSync('pages'); }` },
  ],
  invalid: [
    {
      name: 'Next.js: for each request', code: `import { gunzipSync } from 'node:zlib'; export async function getStaticProps() { return {}; } export async function getServerSideProps() { return { props: { page: gunzipSync(page) } }; }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 164, endColumn: 174, suggestions: null }],
    },
    {
      name: 'Fastify: handler in a plugin', code: `import fp from 'fastify-plugin'; import { gunzipSync } from 'node:zlib'; export default fp(async (app) => { app.get('/', async () => gunzipSync('page.html')); });`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 134, endColumn: 144, suggestions: null }],
    },
    {
      name: 'register of something else', code: `import { gunzipSync } from 'node:zlib'; import { jobs } from './jobs.js'; jobs.register(async (job) => { job.run(gunzipSync(job.path)); }); export const fastify = 1;`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 114, endColumn: 124, suggestions: null }],
    },
    {
      name: 'a method of the same name without NestJS', code: `import { gunzipSync } from 'node:zlib'; export class Pages { async onModuleInit() { this.page = gunzipSync('page.html'); } }`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 97, endColumn: 107, suggestions: null }],
    },
    {
      name: 'NestJS: factory for each request', code: `import { gunzipSync } from 'node:zlib'; import { Scope } from '@nestjs/common'; export const providers = [{ provide: 'KEY', scope: Scope.REQUEST, useFactory: async () => gunzipSync('key.pem') }];`,
      errors: [{ messageId: 'blockingCall', line: 1, column: 171, endColumn: 181, suggestions: null }],
    },
  ],
});
