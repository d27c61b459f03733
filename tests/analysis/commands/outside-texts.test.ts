import { describe, expect, it } from 'vitest';

import { beginsOutside } from '../../../src/analysis/commands/outside-texts.js';
import { analyse } from '../../support/analyse.js';

/** Does a request choose how the first argument of `run(…)` begins? The code is the body of a handler of Express. */
function begins(body: string): boolean {
  const { node, sourceCode } = analyse(`import express from 'express';\nexpress().get('/', (req, res) => { ${body} });`);
  const call = node('run').parent;
  if (call?.type !== 'CallExpression' || !call.arguments[0]) throw new Error('no call of run');
  return beginsOutside(call.arguments[0], sourceCode);
}

describe('begins as a request chose', () => {
  it.each([
    ['a value of the query', 'run(req.query.host)'],
    ['a value of the body, by another name', 'const { host } = req.body; run(host)'],
    ['a text made of it', 'run(String(req.query.host))'],
    ['a text made of a text made of it', 'const host = String(req.query.host).trim(); run(host.toLowerCase())'],
    ['the start of a template', 'run(`${req.params.host}:80`)'],
    ['the left side of a sum', 'run(req.params.host + ":80")'],
    ['each element of a list', 'run(...req.body.hosts)'],
    ['each element of a mapped list', 'run(...req.body.hosts.map((host) => `${host}:80`))'],
  ])('%s', (_, body) => {
    expect(begins(body)).toBe(true);
  });
});

describe('begins otherwise', () => {
  it.each([
    ['literal text', 'run("ls")'],
    ['a template that begins with text', 'run(`host=${req.query.host}`)'],
    ['a sum that begins with text', 'run("host=" + req.query.host)'],
    ['a template without holes', 'run(`ls`)'],
    ['a value of the program', 'run(config.host)'],
    ['a number', 'run(Number(req.query.port))'],
    ['a list that was filtered first', 'run(...req.body.hosts.filter(isKnown))'],
    ['a list that was looked through before', 'if (!req.body.hosts) return; const { hosts } = req.body; if (!hosts.every(isKnown)) return; run(...hosts)'],
    ['each element of a list behind a text', 'run(...req.body.hosts.map((host) => `host=${host}`))'],
  ])('%s', (_, body) => {
    expect(begins(body)).toBe(false);
  });
});
