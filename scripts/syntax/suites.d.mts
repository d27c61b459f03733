import type { SyntaxProgram } from './lint.d.mts';

export const suiteNames: readonly string[];
export function isInstalled(home: string): boolean;
export function readSuites(home: string, names?: readonly string[]): SyntaxProgram[];
