import type { Demonstration } from '../../session/ports/demonstration.ts';
import { toggle } from './toggle.ts';

/** Elements with keys of their own: the space bar presses a button, and arrows move through a list. */
const ownKeys: Readonly<Record<string, string>> = {
  ' ': 'button, a, summary, input, select',
  ArrowLeft: 'input, select',
  ArrowRight: 'input, select',
};

const elsewhere = 'select';

/** Handles the demonstration's keys, wherever the focus is. `fill` toggles full screen. */
export function pressShortcut(event: KeyboardEvent, demonstration: Demonstration, fill: () => void): void {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const held = event.target instanceof Element ? event.target : null;
  if (held?.closest(ownKeys[key] ?? elsewhere)) return;
  const does: Readonly<Record<string, () => void>> = {
    ' ': () => toggle(demonstration),
    ArrowLeft: () => demonstration.stepBack(),
    ArrowRight: () => demonstration.stepForward(),
    r: () => demonstration.restart(),
    Home: () => demonstration.restart(),
    f: fill,
  };
  const act = does[key];
  if (!act) return;
  event.preventDefault();
  act();
}
