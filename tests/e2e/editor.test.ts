import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import plugin from '../../src/index.js';
import { type Diagnostic, Editor } from '../support/language-server.js';
import { installPackages, packPlugin, readmeFence, scratchFolder, writeFiles } from '../support/packed.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The oldest and the newest ESLint that the package says it works with. */
const oldest = '9.15.0';
const newest = '10.15.0';

/** The language server of the ESLint extension of VS Code, as other editors get it. */
const server = 'vscode-langservers-extracted@4.10.0';

/** What the extension answers where the user has set nothing. */
const extensionDefaults = {
  validate: 'probe', packageManager: 'npm', useESLintClass: false, useFlatConfig: undefined, experimental: {},
  run: 'onType', quiet: false, onIgnoredFiles: 'off', options: {}, rulesCustomizations: [], nodePath: null, format: false,
  problems: { shortenToSingleLine: false }, codeActionOnSave: { mode: 'all' },
  codeAction: { disableRuleComment: { enable: true, location: 'separateLine' }, showDocumentation: { enable: true } },
};

/** The extension also says which folder is open. */
function extensionSettings(folder: string): Record<string, unknown> {
  return { ...extensionDefaults, workspaceFolder: { name: 'project', uri: pathToFileURL(folder).href } };
}

const page = readFileSync(join(root, 'docs/editors.md'), 'utf8').replaceAll(/\s+/g, ' ');
const neovim = neovimConfig();
const vsCodeCommand = ['vscode-eslint-language-server', '--stdio'];
const vsCodeSettings = JSON.parse(readmeFence('`.vscode/settings.json`:')) as Record<string, Record<string, string>>;

const scratch = scratchFolder('editor');
/** Why nothing could be installed, where there is no network. */
let offline: string | undefined;

beforeAll(async () => {
  const { tarball } = await packPlugin(scratch);
  const { typescript, zod } = devDependencies;
  for (const eslint of [oldest, newest]) {
    const project = join(scratch, eslint);
    offline ??= await installPackages(project, [
      tarball, `eslint@${eslint}`, `typescript@${typescript}`, `zod@${zod}`, server,
    ]);
    writeFiles(project, {
      'package.json': '{ "private": true, "type": "module" }',
      'eslint.config.js': readmeFence('`eslint.config.js`:'),
      'src/prices.js': prices,
      'src/users.ts': users,
    });
  }
}, 600_000);

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
}, 120_000);

/** Starts the server that is installed in a project. */
async function start(folder: string, [bin = '', ...args]: string[], settings: Record<string, unknown>): Promise<Editor> {
  const command = [process.execPath, join(folder, 'node_modules/.bin', bin), ...args];
  const editor = new Editor({ command, folder, settings });
  await editor.start();
  return editor;
}

describe.each([
  { name: 'VS Code', eslint: newest, command: vsCodeCommand, settings: extensionSettings(join(scratch, newest)) },
  { name: 'VS Code', eslint: oldest, command: vsCodeCommand, settings: extensionSettings(join(scratch, oldest)) },
  { name: 'Neovim', eslint: newest, ...neovim },
])('$name, with ESLint $eslint', { timeout: 120_000 }, ({ eslint, command, settings }) => {
  const folder = join(scratch, eslint);
  let editor: Editor;

  beforeAll(async () => {
    if (offline !== undefined) return;
    editor = await start(folder, command, settings);
  }, 120_000);

  beforeEach(({ skip }) => {
    skip(offline !== undefined, offline);
  });

  afterAll(async () => {
    if (offline === undefined) await editor.stop();
  }, 120_000);

  it('underlines what is wrong in JavaScript, and links the page of the rule', async () => {
    editor.open('src/prices.js', 'javascript', prices);
    expect(await editor.diagnostics('src/prices.js')).toEqual([
      report('require-timeout', [1, 25], [1, 30], /^`fetch` has no upper bound in time/),
    ]);
  });

  it('underlines what is wrong in TypeScript, and links the page of the rule', async () => {
    editor.open('src/users.ts', 'typescript', users);
    expect(await editor.diagnostics('src/users.ts')).toEqual([
      report('zod-no-deprecated-api', [2, 55], [2, 60], /^`\.email\(\)` is deprecated in zod 4/),
      report('no-generic-catch', [7, 4], [7, 9], /^`catch` returns `null` whatever went wrong/),
    ]);
  });

  it('offers a suggestion as a quick fix, after which the report is gone', async () => {
    editor.open('src/prices.js', 'javascript', prices);
    const [missing] = await editor.diagnostics('src/prices.js') as [Diagnostic];
    const actions = await editor.quickFixes('src/prices.js', missing);
    const suggestion = actions.find(({ title }) => title.startsWith('Add `signal: AbortSignal.timeout(10_000)`.'));
    expect(suggestion).toMatchObject({ kind: 'quickfix' });
    if (suggestion) await editor.choose(suggestion);
    expect(editor.textOf('src/prices.js')).toBe(
      prices.replace('fetch(url)', 'fetch(url, { signal: AbortSignal.timeout(10_000) })'),
    );
    expect(await editor.diagnostics('src/prices.js')).toEqual([]);
  });

  it('offers a fix as the preferred quick fix, after which the report is gone', async () => {
    editor.open('src/users.ts', 'typescript', users);
    const [deprecated, caught] = await editor.diagnostics('src/users.ts') as [Diagnostic, Diagnostic];
    const actions = await editor.quickFixes('src/users.ts', deprecated);
    const fix = actions.find(({ isPreferred }) => isPreferred);
    expect(fix).toMatchObject({ title: 'Fix this hardened/zod-no-deprecated-api problem', kind: 'quickfix' });
    if (fix) await editor.choose(fix);
    expect(editor.textOf('src/users.ts')).toBe(users.replace('z.string().email()', 'z.email()'));
    expect(await editor.diagnostics('src/users.ts')).toEqual([caught]);
  });

  it('reports a mistake as it is typed, and no more once it is deleted', async () => {
    const typed = '\n  const stock = await fetch(`${url}/stock`);';
    const before = 'const response = await fetch(url);';
    const place = before.replace('(url)', '(url, { signal: AbortSignal.timeout(500) })');
    editor.open('src/prices.js', 'javascript', prices.replace(before, place));
    expect(await editor.diagnostics('src/prices.js')).toEqual([]);

    editor.type('src/prices.js', place, typed.slice(0, 30));
    // Half a statement is an error of syntax, and of no rule.
    expect((await editor.diagnostics('src/prices.js')).map(({ code }) => code)).toEqual([undefined]);

    editor.type('src/prices.js', typed.slice(0, 30), typed.slice(30));
    expect(await editor.diagnostics('src/prices.js')).toEqual([
      report('require-timeout', [2, 22], [2, 27], /^`fetch` has no upper bound in time/),
    ]);

    editor.remove('src/prices.js', typed);
    expect(await editor.diagnostics('src/prices.js')).toEqual([]);
  });

  it('applies the safe fixes on save, as the settings of the README ask, and those alone', async () => {
    const onSave = Object.entries(vsCodeSettings['editor.codeActionsOnSave'] ?? {});
    editor.open('src/users.ts', 'typescript', users);
    expect(await editor.diagnostics('src/users.ts')).toHaveLength(2);
    await editor.save('src/users.ts', onSave.filter(([, when]) => when === 'explicit').map(([kind]) => kind));
    expect(editor.textOf('src/users.ts')).toBe(users.replace('z.string().email()', 'z.email()'));
    expect((await editor.diagnostics('src/users.ts')).map(({ code }) => code)).toEqual(['hardened/no-generic-catch']);
  });

  it('has nothing to complain about', () => {
    expect(editor.complaints).toEqual([]);
  });
});

describe(`VS Code, with ESLint ${newest} and a setting it should not have`, { timeout: 120_000 }, () => {
  beforeEach(({ skip }) => {
    skip(offline !== undefined, offline);
  });

  it.each([
    { name: 'eslint.experimental.useFlatConfig', effect: 'switches linting off', set: { experimental: { useFlatConfig: true } }, count: 0 },
    { name: 'eslint.useFlatConfig', effect: 'has no effect', set: { useFlatConfig: false }, count: 1 },
  ])('$name $effect', async ({ set, count, name, effect }) => {
    expect(page).toContain(`\`${name}\``);
    expect(page).toContain(effect);
    const folder = join(scratch, newest);
    const editor = await start(folder, vsCodeCommand, { ...extensionSettings(folder), ...set });
    try {
      editor.open('src/prices.js', 'javascript', prices);
      expect(await editor.diagnostics('src/prices.js')).toHaveLength(count);
    } finally {
      await editor.stop();
    }
  });
});

it('sets nothing in VS Code but what is tested here', () => {
  expect(Object.keys(vsCodeSettings)).toEqual(['editor.codeActionsOnSave']);
});

it('names the package that holds the server', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(readme).toContain('npm install --global vscode-langservers-extracted');
  expect(page).toContain(`npm install --global ${server}`);
});

const prices = `export async function priceOf(url) {
  const response = await fetch(url);
  return response.text();
}
`;

const users = `import { z } from 'zod';

export const User = z.strictObject({ email: z.string().email() });

export function read(text: string): z.infer<typeof User> | null {
  try {
    return User.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
`;

/** A report as an editor gets it. Lines and characters count from 0. */
function report(id: keyof typeof plugin.rules, start: [number, number], end: [number, number], message: RegExp) {
  const [from, to] = [start, end].map(([line, character]) => ({ line, character }));
  return {
    source: 'eslint',
    code: `hardened/${id}`,
    codeDescription: { href: plugin.rules[id]?.meta?.docs?.url },
    severity: 1,
    message: expect.stringMatching(message),
    range: { start: from, end: to },
  };
}

/** The command and the settings in the configuration of Neovim that the docs hand out: Lua whose tables read like JSON. */
function neovimConfig(): { command: string[]; settings: Record<string, unknown> } {
  const lua = readFileSync(join(root, 'docs/editors/neovim.lua'), 'utf8');
  const [, command = ''] = /\bcmd = \{(.+)\}/.exec(lua) ?? [];
  const [, settings = ''] = /\bsettings = (\{[^]*\n {2}\}),\n\}\n$/.exec(lua) ?? [];
  const json = settings
    .replaceAll("'", '"').replaceAll('vim.NIL', 'null').replaceAll(/= \{\}/g, '= []').replaceAll(/(\w+) = /g, '"$1": ')
    .replaceAll(/,(?=\s*\})/g, '');
  return { command: JSON.parse(`[${command.replaceAll("'", '"')}]`), settings: JSON.parse(json) };
}
