import { messageObjects, messageValues } from './boundaries/messages.js';
import { modelObjects } from './boundaries/models.js';
import { parsers } from './boundaries/parsers.js';
import { requestObjects, requests } from './boundaries/requests.js';
import { responseObjects, responses } from './boundaries/responses.js';
import type { Boundary } from './boundaries/types.js';
import type { Catalog } from './types.js';

export type { Boundary, BoundaryForm, BoundaryKind } from './boundaries/types.js';

/** Calls whose result is, or holds, a value that came over a boundary. */
export const boundaryCalls: Catalog<Boundary> = new Map([...parsers, ...responses, ...requests]);

/** Objects with parts that came over a boundary. */
export const boundaryObjects: Catalog<readonly Boundary[]> = new Map([
  ...requestObjects, ...messageObjects, ...responseObjects, ...modelObjects,
]);

/** Exports and globals that are such a value themselves. */
export const boundaryValues: Catalog<Boundary> = messageValues;
