import type { TSESTree } from '@typescript-eslint/utils';

import { lastName } from '../core/last-name.js';

/** Helpers that compilers put around `require`: what they return has the exports of what they get. */
export const interopHelpers: ReadonlySet<string> = new Set([
  '__importDefault', '__importStar', '__toESM', '_interopRequireDefault', '_interopRequireWildcard',
  '_interopDefault', '_interopDefaultCompat', '_interopDefaultLegacy',
  '_interopNamespace', '_interopNamespaceCompat', '_interopNamespaceDefault', '_interopNamespaceDefaultOnly',
]);

/** `let fs = require('fs'); fs = runtime.__toESM(fs);`: is a name given itself again, by such a helper? */
export function isInteropOf(name: string, value: TSESTree.Node): boolean {
  const [module] = value.type === 'CallExpression' && interopHelpers.has(lastName(value.callee)) ? value.arguments : [];
  return module?.type === 'Identifier' && module.name === name;
}
