import type { Reach } from '../../../training/guidance/reach.ts';
import type { NextStep } from '../../../training/guidance/next-step.ts';
import { goToTarget } from '../../../pc/target-place.ts';

/** Moves the focus to the place of the next step, on the PC or beside it, or to what brings that place into sight. */
export function goToNext(next: NextStep | null, reach: Reach | null = null): void {
  if (!next) return;
  const target = reach?.target ?? next.target;
  if (target) {
    goToTarget(document, target);
    return;
  }
  const { event } = next;
  const name = event.type === 'advised' ? `advised.${event.advice}` : event.type;
  const place = document.querySelector<HTMLElement>(`[data-beside="${CSS.escape(name)}"]`);
  place?.scrollIntoView({ block: 'nearest' });
  place?.focus({ preventScroll: true });
}
