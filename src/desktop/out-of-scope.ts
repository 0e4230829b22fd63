import type { HTMLButtonAttributes } from 'svelte/elements';
import { getPcContext } from '../parts/pc-context.ts';
import type { OutOfScopePlace } from '../procedure/world/event.ts';

/**
 * Returns what makes a button of the attributes for a part of the PC that looks alive and that no exercise needs: it can be
 * reached, and pressing it is answered beside the PC. To be called while a component is set up.
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
