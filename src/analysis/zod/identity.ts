import type { TSESTree } from '@typescript-eslint/utils';

import { type ZodModule, zodModules } from '../../catalog/zod/modules.js';
import type { ApiReference } from '../identity/api-id.js';
import { rootObject } from '../core/ast.js';
import { importsAny } from '../core/file-modules.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { resolveApi } from '../identity/references.js';
import { typeServices } from '../identity/types.js';
import { zodOfImport } from './types.js';

/** An export of zod: `z.iso.date` is `['iso', 'date']`, zod as a whole is `[]`. Behind a call follow `()` and members. */
export interface ZodReference {
  zod: ZodModule;
  path: readonly string[];
}

/** Can the file use any zod? With type information it may come through a file of the project. */
export const importsZod = perFile((sourceCode) =>
  importsAny(zodModules, sourceCode) || (typeServices(sourceCode) !== undefined && /\bz\b|zod/i.test(sourceCode.text)));

/** Which export of zod an expression is, through all the ways to import it; `undefined` for everything else. */
export function zodReference(node: TSESTree.Node, sourceCode: SourceCode): ZodReference | undefined {
  const api = resolveApi(node, sourceCode);
  return api && (inZod(api) ?? passedOn(node, api, sourceCode));
}

/** What a file of the project passes on from zod (`export { z } from 'zod'`), where types show it. */
function passedOn(node: TSESTree.Node, { module, path }: ApiReference, sourceCode: SourceCode): ZodReference | undefined {
  if (module === 'global' || path.includes('()') || !typeServices(sourceCode)) return undefined;
  const root = rootObject(node);
  const zod = root.type === 'Identifier' ? zodOfImport(root, sourceCode) : undefined;
  return zod && { zod, path: path[0] === 'z' || path[0] === 'default' ? path.slice(1) : path };
}

/** The same for a reference that is known already. */
export function inZod({ module, path }: ApiReference): ZodReference | undefined {
  const zod = zodModules.get(module);
  if (!zod) return undefined;
  const [head] = path;
  if (zod.isUnderZ && head !== 'z') return undefined;
  // Only for zod itself are `z.string`, `zod.string` and `zod.z.string` one already.
  return { zod, path: head === 'z' || head === 'default' ? path.slice(1) : path };
}
