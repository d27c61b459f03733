import type { ApiId, Catalog } from '../types.js';
import { databases } from './databases.js';
import { httpClients } from './http-clients.js';
import { modelsAndClouds } from './models-and-clouds.js';
import { nodeCore } from './node-core.js';
import type { TimeoutFacts } from './types.js';

export { editions } from './editions.js';
export { families } from './models-and-clouds.js';
export * from './types.js';

/** How every known API is kept from waiting for ever. */
export const timeouts: Catalog<TimeoutFacts> = new Map<ApiId, TimeoutFacts>([
  ...httpClients, ...nodeCore, ...databases, ...modelsAndClouds,
]);
