import { parse, simpleTraverse, type TSESTree } from '@typescript-eslint/typescript-estree';
import fc from 'fast-check';

/** One change to a program: what to do, and which nodes to do it with. */
export interface Mutation {
  kind: 'delete' | 'duplicate' | 'rename' | 'swap' | 'wrap';
  first: number;
  second: number;
  wrapper: (text: string) => string;
}

const wrappers: readonly ((text: string) => string)[] = [
  (text) => `(${text})`,
  (text) => `(await ${text})`,
  (text) => `[${text}]`,
  (text) => `{ ${text} }`,
  (text) => `(${text} as any)`,
  (text) => `\`\${${text}}\``,
  (text) => `(() => ${text})`,
  (text) => `async () => { ${text} }`,
  (text) => `try { ${text} } catch {}`,
  (text) => `if (x) ${text}`,
  (text) => `for (const x of y) ${text}`,
  (text) => `(x ?? ${text})`,
  (text) => `/* c */ ${text} // d\n`,
  (text) => `{ ...${text} }`,
  (text) => `${text}!`,
  (text) => `${text}?.a`,
];

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(fc.record({
  kind: fc.constantFrom<Mutation['kind'][]>('delete', 'duplicate', 'rename', 'swap', 'wrap'),
  first: fc.nat(10_000),
  second: fc.nat(10_000),
  wrapper: fc.constantFrom(...wrappers),
}), { minLength: 1, maxLength: 4 });

/** The program after the changes; those that leave no program are left out. */
export function mutate(code: string, steps: readonly Mutation[]): string {
  let current = code;
  let nodes = nodesOf(code);
  for (const step of steps) {
    const changed = nodes && mutateOnce(current, nodes, step);
    const changedNodes = changed === undefined ? undefined : nodesOf(changed);
    if (changed === undefined || !changedNodes) continue;
    current = changed;
    nodes = changedNodes;
  }
  return current;
}

function nodesOf(code: string): TSESTree.Node[] | undefined {
  const nodes: TSESTree.Node[] = [];
  try {
    simpleTraverse(parse(code, { range: true, jsx: true }), { enter: (node) => nodes.push(node) });
  } catch {
    // Expected: most changes of text leave no program.
    return undefined;
  }
  return nodes.slice(1);
}

function mutateOnce(code: string, nodes: readonly TSESTree.Node[], { kind, first, second, wrapper }: Mutation): string | undefined {
  const one = nodes[first % nodes.length];
  if (!one) return undefined;
  const text = code.slice(...one.range);
  switch (kind) {
    case 'delete':
      return replace(code, one.range, '');
    case 'duplicate':
      return replace(code, one.range, `${text}${second % 2 === 0 ? ';' : ', '}${text}`);
    case 'wrap':
      return replace(code, one.range, wrapper(text));
    case 'rename': {
      const names = nodes.filter(({ type }) => type === 'Identifier');
      const from = names[first % names.length];
      const to = names[second % names.length];
      return from && to && replace(code, from.range, code.slice(...to.range));
    }
    case 'swap': {
      const other = nodes[second % nodes.length];
      if (!other) return undefined;
      const [left, right] = one.range[0] <= other.range[0] ? [one, other] : [other, one];
      if (left.range[1] > right.range[0]) return replace(code, left.range, code.slice(...right.range));
      const swapped = replace(code, right.range, code.slice(...left.range));
      return replace(swapped, left.range, code.slice(...right.range));
    }
  }
}

function replace(code: string, [start, end]: readonly [number, number], text: string): string {
  return code.slice(0, start) + text + code.slice(end);
}
