import type { HTMLButtonAttributes } from 'svelte/elements';
import { getPcContext } from '../parts/pc-context.ts';
import type { OutOfScopePlace } from '../procedure/world/event.ts';

/**
 * Returns the attributes of a button for a part of the PC that looks alive and that no exercise needs: it can be focused, and a
 * press is answered beside the PC. Call it while a component is set up.
 */
export function outOfScope(): (place: OutOfScopePlace) => HTMLButtonAttributes {
  const pc = getPcContext();
  return (place) => ({
    type: 'button',
    'aria-disabled': 'true',
    'data-target': `outOfScope.${place}`,
    onclick: () => pc.onaction({ type: 'triedOutOfScope', place }),
  });
}
