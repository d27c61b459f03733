import type { Leg } from './legs.js';

/** The call through which the leg, or one before it, came into a function. */
export function enteredBy(last: Leg): Leg['entered'] {
  for (let leg: Leg | undefined = last; leg; leg = leg.parent) if (leg.entered) return leg.entered;
  return undefined;
}
