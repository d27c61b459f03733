import { cloudFormats } from './formats/cloud.js';
import { codeFormats } from './formats/code.js';
import { dataFormats } from './formats/data.js';
import { furtherFormats } from './formats/further.js';
import { serviceFormats } from './formats/services.js';
import type { TokenFormat } from './types.js';

/** Every token format that shows its provider. */
export const tokenFormats: readonly TokenFormat[] = [
  ...cloudFormats, ...codeFormats, ...dataFormats, ...serviceFormats, ...furtherFormats,
];
