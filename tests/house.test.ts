import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import plugin from '../src/index.js';
import { rules as index } from '../src/rules/index.js';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What a rule says about itself, without the differences between the option types of the rules. */
interface Meta {
  docs: {
    description: string;
    url: string;
    recommended: 'recommended' | 'strict' | false;
    standards: readonly number[];
    priority: string;
    inTests?: 'off' | Record<string, unknown>;
  };
  messages: Record<string, string>;
  schema: Schema | Schema[];
  defaultOptions?: unknown[];
}

interface Schema {
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: unknown;
  [keyword: string]: unknown;
}

const rules = Object.entries(index as unknown as Record<string, { name: string; meta: Meta }>);

it('knows every file of src/rules', () => {
  const files = readdirSync(`${root}src/rules`).filter((file) => file !== 'index.ts');
  expect(rules.map(([id]) => `${id}.ts`)).toEqual(files.toSorted());
});

describe.each(rules)('%s', (id, { name, meta: { docs, messages, schema, defaultOptions } }) => {
  const schemas = [schema].flat();
  const page = `docs/rules/${id}.md`;

  it('has a name of the house', () => {
    expect(name).toBe(id);
    expect(id).toMatch(/^[a-z][a-z\d]*(?:-[a-z\d]+)+$/);
  });

  it('has a test', () => {
    expect(existsSync(`${root}tests/rules/${id}.test.ts`)).toBe(true);
  });

  it('has a test that runs every file of its cases', () => {
    const folder = `${root}tests/rules/${id}`;
    const test = readFileSync(`${folder}.test.ts`, 'utf8');
    const topics = existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.ts$/, '')) : [];
    expect(topics.filter((topic) => !test.includes(`import './${id}/${topic}.js';`))).toEqual([]);
  });

  it('describes itself', () => {
    expect(docs.description).toMatch(/^(?:Disallow|Enforce|Require) .+[^. ]$/);
    expect(docs.url).toMatch(new RegExp(`^https://github\\.com/eslint-plugin-hardened/.+/blob/main/${page}$`));
    expect([false, 'recommended', 'strict']).toContain(docs.recommended);
    expect(['P0', 'P1', 'P2', 'P3']).toContain(docs.priority);
    expect(docs.standards.length).toBeGreaterThan(0);
    expect(new Set(docs.standards).size).toBe(docs.standards.length);
  });

  it('speaks in full sentences', () => {
    for (const message of Object.values(messages)) expect(message).toMatch(/^[A-Z`'"{].*\.$/s);
  });

  it('takes no unknown option and describes each known one', () => {
    for (const [path, part] of schemas.flatMap((each, position) => objectsIn(each, `options[${position}]`))) {
      expect([path, part.additionalProperties ?? true]).not.toEqual([path, true]);
      for (const [name, property] of Object.entries(part.properties ?? {})) {
        expect([`${path}.${name}`, property.description]).toEqual([`${path}.${name}`, expect.stringMatching(/\S/)]);
      }
    }
  });

  it('has defaults that its schema accepts', () => {
    expect(defaultOptions?.length ?? 0).toBe(schemas.length);
    // ESLint compiles the schema and throws when the options do not fit it.
    expect(() => lintWith({ [`hardened/${id}`]: ['error', ...(defaultOptions ?? [])] })).not.toThrow();
    expect(() => lintWith({ [`hardened/${id}`]: ['error', { 'no such option': 1 }] })).toThrow();
  });

  it('has a page with every section', () => {
    const sections = new Map(
      readFileSync(root + page, 'utf8').split(/^## /m).slice(1).map((section) => {
        const [title = '', ...lines] = section.split('\n');
        return [title.trim(), lines.join('\n').trim()];
      }),
    );
    const required = ['Examples', 'Limits', 'When not to use it', 'Measured'];
    if (schemas.length > 0) required.splice(1, 0, 'Options');
    expect([...sections.keys()].filter((title) => required.includes(title))).toEqual(required);
    for (const title of required) expect([title, sections.get(title)]).toEqual([title, expect.stringMatching(/\S/)]);
    expect(sections.get('Measured')).toMatch(/\d/);
  });
});

describe('presets', () => {
  const presets = { recommended: entriesOf('recommended'), strict: entriesOf('strict') };

  it('hold the rules whose tier they are', () => {
    const inTier = (...tiers: (string | false)[]): string[] =>
      rules.filter(([, { meta }]) => tiers.includes(meta.docs.recommended)).map(([id]) => `hardened/${id}`);
    expect(rulesOf(presets.recommended).filter(isOurs).toSorted()).toEqual(inTier('recommended').toSorted());
    expect(rulesOf(presets.strict).filter(isOurs).toSorted()).toEqual(inTier('recommended', 'strict').toSorted());
  });

  it('nest: strict holds everything of recommended', () => {
    expect(rulesOf(presets.strict)).toEqual(expect.arrayContaining(rulesOf(presets.recommended)));
  });

  it.each(['recommended', 'strict'] as const)('turn no rule on twice: %s', (name) => {
    const everywhere = presets[name].filter((entry) => entry.files === undefined).flatMap(rulesOfEntry);
    expect(new Set(everywhere).size).toBe(everywhere.length);
  });

  it.each(['recommended', 'strict'] as const)('set options that the schemas accept: %s', (name) => {
    for (const entry of presets[name]) expect(() => lintWith(entry.rules ?? {})).not.toThrow();
  });
});

it('has no file of more than 350 lines', () => {
  const long = [...filesBelow('src', '.ts'), ...filesBelow('scripts', '.mjs')]
    .map((file) => `${file}: ${readFileSync(root + file, 'utf8').split('\n').length - 1}`)
    .filter((entry) => Number(entry.split(': ')[1]) > 350);
  expect(long).toEqual([]);
});

/** Every schema of an object inside a schema, with the path that leads to it. */
function objectsIn(schema: Schema, path: string): [string, Schema][] {
  const below = Object.entries(schema).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null || ['enum', 'const', 'default', 'required'].includes(key)) return [];
    return objectsIn(value as Schema, `${path}.${key}`);
  });
  const isObject = schema.type === 'object' || (schema.type === undefined && typeof schema.properties?.type === 'string');
  return isObject ? [[path, schema], ...below] : below;
}

function lintWith(ruleEntries: NonNullable<Linter.Config['rules']>): Linter.LintMessage[] {
  return new Linter().verify('', [{ plugins: { hardened: plugin }, rules: ruleEntries }]);
}

function entriesOf(name: 'recommended' | 'strict'): Linter.Config[] {
  return plugin.configs[name];
}

function rulesOfEntry(entry: Linter.Config): string[] {
  return Object.entries(entry.rules ?? {}).filter(([, value]) => !isOff(value)).map(([id]) => id);
}

function isOff(value: Linter.RuleEntry | undefined): boolean {
  const severity = Array.isArray(value) ? value[0] : value;
  return severity === 'off' || severity === 0 || severity === undefined;
}

function rulesOf(entries: Linter.Config[]): string[] {
  return [...new Set(entries.filter((entry) => entry.files === undefined).flatMap(rulesOfEntry))];
}

function isOurs(id: string): boolean {
  return id.startsWith('hardened/');
}

function filesBelow(folder: string, extension: string): string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension) && !file.endsWith(`.d${extension}`))
    .map((file) => `${folder}/${file}`);
}
