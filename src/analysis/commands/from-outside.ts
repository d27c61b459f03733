import type { TSESTree } from '@typescript-eslint/utils';

import { boundaryValuesOf } from '../boundaries/boundary.js';
import { outsideTextsOf } from '../containment/outside-values.js';
import { perFile, type SourceCode } from '../core/per-file.js';
import { type Flow, flowOf } from '../flow/flow.js';

/** Does a request, a message or a text that is parsed bring a value, which may be of any type then? */
export function isFromOutside(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return outsideFlows(sourceCode).some((flow) => flow.reaches(node));
}

const outsideFlows = perFile((sourceCode): readonly Flow[] =>
  [...boundaryValuesOf(sourceCode), ...outsideTextsOf(sourceCode)].map(({ starts }) => flowOf(starts, sourceCode)));
