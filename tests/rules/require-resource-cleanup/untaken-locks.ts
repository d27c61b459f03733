import rule from '../../../src/rules/require-resource-cleanup.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('require-resource-cleanup: locks whose release function nobody takes', rule, {
  valid: [
    { name: 'released in finally', code: `import { Mutex } from 'async-mutex'; const mutex = new Mutex(); export async function run() { await mutex.acquire(); try { await work(); } finally { mutex.release(); } }` },
    { name: 'nothing fails in between', code: `import { Mutex } from 'async-mutex'; const mutex = new Mutex(); export async function turn() { await mutex.acquire(); mutex.release(); }` },
    { name: 'another method releases it', code: `import { Mutex } from 'async-mutex'; class Gate { #mutex = new Mutex(); async enter() { await this.#mutex.acquire(); } leave() { this.#mutex.release(); } }` },
    { name: 'released by an event', code: `import { Mutex } from 'async-mutex'; class Gate { #mutex = new Mutex(); async go(task) { await this.#mutex.acquire(); task.once('done', () => this.#mutex.release()); task.start(); } }` },
    { name: 'a class of the same name', code: `import { Mutex } from './mutex.js'; const mutex = new Mutex(); export async function run() { await mutex.acquire(); await work(); mutex.release(); }` },
  ],
  invalid: [
    {
      name: 'released only when nothing throws', code: `import { Mutex } from 'async-mutex'; const mutex = new Mutex(); export async function run() { await mutex.acquire(); await work(); mutex.release(); }`,
      errors: [{
        messageId: 'releasedUnlessThrown', line: 1, column: 101, endColumn: 114,
        suggestions: [{
          messageId: 'wrapInFinally',
          output: `import { Mutex } from 'async-mutex'; const mutex = new Mutex(); export async function run() { await mutex.acquire(); try { await work(); } finally { mutex.release(); } }`,
        }],
      }],
    },
    {
      name: 'released only on one way out', code: `import { Semaphore } from 'async-mutex'; class Lanes { #lanes = new Semaphore(2); async run(job) { await this.#lanes.acquire(); if (!job.ready) return; await job.start(); this.#lanes.release(); } }`,
      errors: [{
        messageId: 'leftOpen', line: 1, column: 106, endColumn: 125,
        suggestions: [{
          messageId: 'wrapInFinally',
          output: `import { Semaphore } from 'async-mutex'; class Lanes { #lanes = new Semaphore(2); async run(job) { await this.#lanes.acquire(); try { if (!job.ready) return; await job.start(); } finally { this.#lanes.release(); } } }`,
        }],
      }],
    },
  ],
});
