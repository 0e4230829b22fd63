import type { Demonstration } from '../../session/ports/demonstration.ts';
import { toggle } from './toggle.ts';

/** What has keys of its own: a button is pressed with the space bar, a list is gone through with the arrows. */
const ownKeys: Readonly<Record<string, string>> = {
  ' ': 'button, a, summary, input, select',
  ArrowLeft: 'input, select',
  ArrowRight: 'input, select',
};

const elsewhere = 'select';

/** The keys of the demonstration, wherever the focus is. `fill`: gives it the whole screen, or takes that away. */
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
