import type { TSESTree } from '@typescript-eslint/utils';
import type ts from 'typescript';

import { type ZodModule, zodModules } from '../../catalog/zod/modules.js';
import type { SourceCode } from '../core/per-file.js';
import { typeServices } from '../identity/types.js';

/** A class or interface of zod that the type checker found. */
export interface ZodType {
  zod: ZodModule;
  /** `ZodObject` */
  name: string;
}

/** The type of zod that a value has; `undefined` without type information, and for all other types. */
export function zodTypeOf(node: TSESTree.Node, sourceCode: SourceCode): ZodType | undefined {
  const services = typeServices(sourceCode);
  if (!services) return undefined;
  const checker = services.program.getTypeChecker();
  const type = checker.getNonNullableType(services.getTypeAtLocation(node));
  for (const symbol of [type.aliasSymbol, type.getSymbol()]) {
    const zod = symbol && moduleOf(symbol);
    if (symbol && zod) return { zod, name: symbol.name };
  }
  return undefined;
}

/** The zod that an imported name comes from, through files that only pass it on. */
export function zodOfImport(node: TSESTree.Identifier, sourceCode: SourceCode): ZodModule | undefined {
  const services = typeServices(sourceCode);
  const symbol = services?.getSymbolAtLocation(node);
  if (!services || !symbol || (symbol.flags & aliasFlag) === 0) return undefined;
  return moduleOf(services.program.getTypeChecker().getAliasedSymbol(symbol));
}

/** `ts.SymbolFlags.Alias`; the compiler is no dependency that is loaded. */
const aliasFlag = 2_097_152;

/** Zod keeps its versions in folders: `zod/v3/types.d.ts`, `zod/v4/classic/schemas.d.ts`, in old releases `zod/lib/types.d.ts`. */
function moduleOf(symbol: ts.Symbol): ZodModule | undefined {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName;
  const folder = file === undefined ? undefined : /^.*\/node_modules\/zod\/(.*)$/.exec(file)?.[1];
  if (folder === undefined) return undefined;
  if (folder.startsWith('v3/') || folder.startsWith('lib/')) return zodModules.get('zod/v3');
  if (folder.startsWith('v4/mini/')) return zodModules.get('zod/v4/mini');
  return zodModules.get(folder.startsWith('v4/') ? 'zod/v4' : 'zod');
}
