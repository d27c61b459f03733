import { staticKey, wrapped } from '../core/ast.js';
import type { Acquisition } from './acquisition.js';

/** Is a connection kept in order to be told: `client.on('notification', show)` of `LISTEN`? It is meant to stay. */
export function isHeldToListen({ resource: { tells }, variable }: Acquisition): boolean {
  if (tells === undefined || !variable) return false;
  return variable.references.some(({ identifier }) => {
    const member = wrapped(identifier).parent;
    const call = member?.type === 'MemberExpression' && staticKey(member) === 'on' ? wrapped(member).parent : undefined;
    const event = call?.type === 'CallExpression' && call.callee === member ? call.arguments[0] : undefined;
    return event?.type === 'Literal' && event.value === tells;
  });
}
