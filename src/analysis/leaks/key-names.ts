import type { TSESTree } from '@typescript-eslint/utils';

import { lastName } from '../core/last-name.js';
import { isTelling } from './harmless.js';
import { isShielded, type SensitiveNames } from './sensitive-name.js';
import { isAbout } from './wording.js';

/** Does the key say what the value is? Not when the value's own name, or what it is made by, says otherwise. */
export function takesNameOfKey(value: TSESTree.Node, isFollowed: boolean, names: SensitiveNames): boolean {
  switch (value.type) {
    case 'Literal':
      return isFollowed && typeof value.value === 'string' && !isTelling(value.value, names);
    case 'Identifier':
    case 'MemberExpression': {
      const name = lastName(value);
      return name !== '' && !isAbout(name) && !isShielded(name);
    }
    default:
      return false;
  }
}
