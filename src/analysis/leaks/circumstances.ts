import type { TSESTree } from '@typescript-eslint/utils';

import { developmentFolders } from '../../catalog/leaks/sinks.js';
import { isNullish, staticKey, unwrap } from '../core/ast.js';
import { type FilePlace, relativePath } from '../core/file-path.js';
import { lastName } from '../core/last-name.js';
import { perNode, type SourceCode } from '../core/per-file.js';
import { endsFunction } from '../core/statements.js';
import { wordsOf } from '../core/words.js';
import { singleDefinition, variableOf } from '../identity/scope.js';
import { constantOf } from '../values/values.js';

/** Does the file lie where emulators, mocks and the like are kept, which only developers run? */
export function isDevelopmentFile(place: FilePlace): boolean {
  // Where the whole path has no such folder, the part of it below the project has none either.
  return developmentFolder.test(place.filename) && developmentFolder.test(relativePath(place));
}

const developmentFolder = new RegExp(`(?:^|[\\\\/])(?:${[...developmentFolders].join('|')})[\\\\/]`, 'i');

/** Does the code only run where a developer runs it: `if (process.env.NODE_ENV !== 'production')`, `if (isDev)`? */
export function isForDevelopment(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  for (let child = node, up = node.parent; up; child = up, up = up.parent) {
    switch (up.type) {
      case 'ConditionalExpression':
      case 'IfStatement':
        if (up.consequent === child && saysDevelopment(up.test, true, sourceCode)) return true;
        if (up.alternate === child && saysDevelopment(up.test, false, sourceCode)) return true;
        break;
      case 'LogicalExpression':
        if (up.right === child && up.operator !== '??' && saysDevelopment(up.left, up.operator === '&&', sourceCode)) return true;
        break;
      case 'BlockStatement':
      case 'Program': {
        const left = productionLeft(up, sourceCode);
        if (left !== undefined && left <= child.range[0]) return true;
        break;
      }
      case 'SwitchCase': {
        const literal = up.test;
        if (literal?.type === 'Literal' && development.has(String(literal.value)) && namesEnvironment(up.parent.discriminant)) return true;
        break;
      }
      default:
        break;
    }
  }
  return false;
}

/** Where in a block production is left for good. */
const productionLeft = perNode<TSESTree.BlockStatement | TSESTree.Program, number>(({ body }, sourceCode) =>
  body.find((statement) => leavesProduction(statement, sourceCode))?.range[1]);

/** `if (isProduction) return;` */
function leavesProduction(statement: TSESTree.ProgramStatement, sourceCode: SourceCode): boolean {
  return statement.type === 'IfStatement' && !statement.alternate && endsFunction(statement.consequent) &&
    saysDevelopment(statement.test, false, sourceCode);
}

const deepestTest = 12;

/** Is it development whenever the test comes out as `outcome`, or does it never, since a developer has switched it off? */
export function saysDevelopment(test: TSESTree.Node, outcome: boolean, sourceCode: SourceCode, depth = 0): boolean {
  if (depth === deepestTest) return false;
  const node = unwrap(test);
  if (isNullish(node)) return outcome;
  switch (node.type) {
    case 'Literal':
      return Boolean(node.value) !== outcome;
    case 'UnaryExpression':
      return node.operator === '!' && saysDevelopment(node.argument, !outcome, sourceCode, depth + 1);
    case 'LogicalExpression': {
      if (node.operator === '??') return false;
      const left = saysDevelopment(node.left, outcome, sourceCode, depth + 1);
      const right = saysDevelopment(node.right, outcome, sourceCode, depth + 1);
      return (node.operator === '&&') === outcome ? left || right : left && right;
    }
    case 'BinaryExpression':
      return comparesEnvironment(node, outcome) || comparesNothing(node, outcome, sourceCode);
    case 'CallExpression':
      return node.arguments.length === 0
        ? saysDevelopment(node.callee, outcome, sourceCode, depth + 1)
        : asksForStage(node.arguments, outcome);
    case 'Identifier': {
      if (namesStage(node.name, outcome)) return true;
      const variable = variableOf(node, sourceCode);
      const definition = variable && singleDefinition(variable);
      return definition?.pattern.type === 'Identifier' && saysDevelopment(definition.value, outcome, sourceCode, depth + 1);
    }
    case 'MemberExpression':
      return namesStage(staticKey(node) ?? '', outcome);
    default:
      return false;
  }
}

/** `getEnv('devMode')`, `config.get('app.isProduction')` */
function asksForStage([name, ...others]: readonly TSESTree.CallExpressionArgument[], outcome: boolean): boolean {
  return others.length === 0 && name?.type === 'Literal' && typeof name.value === 'string' && namesStage(name.value.split('.').at(-1) ?? '', outcome);
}

const development = new Set(['dev', 'develop', 'development', 'local', 'test', 'testing']);
const production = new Set(['prod', 'production']);

/** `dev`, `__DEV__`, `isDev`, `devMode`, `developerMode`, `isTestEnv`; the other way round `isProduction`. */
function namesStage(name: string, outcome: boolean): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  const before = words.at(-2);
  if (/^(?:env|environment|mode)$/.test(last) && before !== undefined) return (outcome ? development : production).has(before) || (outcome && before === 'developer');
  if (before === undefined) return outcome ? last.startsWith('dev') && development.has(last) : production.has(last);
  return /^(?:is|in|node|env)$/.test(before) && (outcome ? development : production).has(last);
}

function comparesEnvironment(node: TSESTree.BinaryExpression, outcome: boolean): boolean {
  if (!/^[!=]==?$/.test(node.operator)) return false;
  const sides = [unwrap(node.left), unwrap(node.right)];
  const literal = sides.find((side) => side.type === 'Literal');
  const other = sides.find((side) => side !== literal);
  if (!literal || !other || !namesEnvironment(other)) return false;
  const isEqual = node.operator.startsWith('=') === outcome;
  return (isEqual ? development : production).has(String(literal.value));
}

/** `const mocked = undefined; if (mocked != null)`: comes out one way for good. */
function comparesNothing({ left, operator, right }: TSESTree.BinaryExpression, outcome: boolean, sourceCode: SourceCode): boolean {
  if (!/^[!=]==?$/.test(operator) || left.type !== 'Identifier' || !isNullish(right)) return false;
  const constant = constantOf(left, sourceCode);
  return constant?.value === undefined && constant !== undefined && operator.startsWith('=') !== outcome;
}

/** `process.env.NODE_ENV`, `config.mode`, `app.get('env')` */
function namesEnvironment(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  const [argument] = inner.type === 'CallExpression' ? inner.arguments : [];
  const name = argument?.type === 'Literal' ? String(argument.value) : lastName(inner);
  return /env|mode|stage/i.test(name);
}
