// What a user may have beside this plugin, and which combinations of it are tried.

/** What the matrix varies; the first value of each is the plainest. */
export const dimensions = {
  /** The oldest and the newest release of each line that the package says it works with. */
  eslint: ['10.15.0', '10.0.0', '9.39.5', '9.15.0'],
  /**
   * The oldest release that the package says it works with (there was no 5.0.0 or 5.0.1), the newest 5, the newest 6, and
   * the newest 7, beside which the API of TypeScript 6 is installed.
   */
  typescript: ['6.0.3', '5.9.3', '5.0.2', '7.0.2'],
  /** npm's usual layout, and two where a package sees nothing but what it asks for. */
  layout: ['npm', 'linked', 'pnpm'],
  /** The oldest release of each line that the package says it works with, and the newest ones of today. */
  node: ['24.21.0', '24.0.0', '22.13.0', '20.19.0', '26.10.0'],
  config: [
    'eslint.config.js', 'eslint.config.mjs', 'eslint.config.cjs',
    'eslint.config.ts', 'eslint.config.mts', 'eslint.config.cts',
  ],
  /** Whether the rules are given type information. */
  typed: [false, true],
};

/**
 * The cells of the whole matrix: each value of each dimension meets each value of each other one at least once.
 * What must be installed is a Latin square (each ESLint with each TypeScript, the layout following from both), and
 * what needs no installation is spread over it, always by the cell that brings most new pairs.
 */
export function allCells() {
  const { eslint, typescript, layout, node, config, typed } = dimensions;
  const installations = eslint.flatMap((eslintVersion, row) => typescript.map((typescriptVersion, column) => ({
    eslint: eslintVersion, typescript: typescriptVersion, layout: layout[(row + column) % layout.length],
  })));
  const candidates = installations.flatMap((installation) => node.flatMap((nodeVersion) => config.flatMap((file) => (
    typed.map((isTyped) => ({ ...installation, node: nodeVersion, config: file, typed: isTyped }))))));

  const missing = new Set(candidates.flatMap(pairsOf));
  const cells = [];
  while (missing.size > 0) {
    const gains = candidates.map((cell) => pairsOf(cell).filter((pair) => missing.has(pair)).length);
    const best = candidates[gains.indexOf(Math.max(...gains))];
    for (const pair of pairsOf(best)) missing.delete(pair);
    cells.push(best);
  }
  const order = new Map(installations.map((installation, index) => [installationOf(installation), index]));
  return cells.toSorted((a, b) => order.get(installationOf(a)) - order.get(installationOf(b)));
}

/** A cut for the tests: the two ends and a middle, each with another layout, Node.js and configuration file. */
export const fewCells = [
  { eslint: '9.15.0', typescript: '5.0.2', layout: 'linked', node: '20.19.0', config: 'eslint.config.ts', typed: false },
  { eslint: '9.15.0', typescript: '5.0.2', layout: 'linked', node: '20.19.0', config: 'eslint.config.cjs', typed: true },
  { eslint: '10.0.0', typescript: '5.9.3', layout: 'pnpm', node: '22.13.0', config: 'eslint.config.cts', typed: true },
  { eslint: '10.15.0', typescript: '6.0.3', layout: 'npm', node: '24.0.0', config: 'eslint.config.mts', typed: false },
  { eslint: '10.15.0', typescript: '7.0.2', layout: 'npm', node: '24.0.0', config: 'eslint.config.js', typed: true },
];

/** A name for what is installed in a cell; cells of one name share it. */
export const installationOf = ({ eslint, typescript, layout }) => `eslint-${eslint}-typescript-${typescript}-${layout}`;

/** Every two values of a cell. */
export function pairsOf(cell) {
  const keys = Object.keys(dimensions);
  return keys.flatMap((one, index) => (
    keys.slice(index + 1).map((other) => `${one}=${cell[one]} ${other}=${cell[other]}`)));
}
