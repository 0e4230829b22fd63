import type { NextStep } from '../../../training/guidance/next-step.ts';
import { goToTarget } from '../../../pc/target-place.ts';

/** Moves the focus to the place of the next step, on the PC or beside it. */
export function goToNext(next: NextStep | null): void {
  if (!next) return;
  if (next.target) {
    goToTarget(document, next.target);
    return;
  }
  const { event } = next;
  const name = event.type === 'advised' ? `advised.${event.advice}` : event.type;
  const place = document.querySelector<HTMLElement>(`[data-beside="${CSS.escape(name)}"]`);
  place?.scrollIntoView({ block: 'nearest' });
  place?.focus({ preventScroll: true });
}
