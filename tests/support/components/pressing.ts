// Presses whatever can be pressed on a PC that stays as it is, and says what came of it.
import { fireEvent, render } from '@testing-library/svelte';
import Pc from '../../../src/pc/Pc.svelte';
import type { ActorEvent } from '../../../src/procedure/world/event.ts';
import { memoText, memoValues, type MemoAccount } from '../../../src/procedure/world/memo-entry.ts';
import { searchTexts } from '../../../src/procedure/world/programs.ts';
import { targetOf } from '../../../src/procedure/target.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import { builtInProfile as profile } from '../../../src/profile/built-in.ts';

/** An event that a press came to. */
export interface Pressed {
  readonly event: ActorEvent;
  /** A control was pressed for it that lies where the model says that it is done. */
  readonly isAtItsPlace: boolean;
}

/** An event as a text that does not depend on the order of its fields. */
export const eventText = (event: ActorEvent): string =>
  JSON.stringify(Object.fromEntries(Object.entries(event).toSorted(([one], [other]) => (one < other ? -1 : 1))));

const controls = 'button, input, select, [role="radio"], [role="option"], tr[data-target]';
const closed = '[inert], [hidden], :disabled, [aria-disabled="true"], [readonly]';

/** The texts for a field: the memo's value that the field asks for, by the last part of its target. */
function textsFor({ dataset }: HTMLElement, memo: readonly MemoAccount[]): readonly string[] {
  const target = dataset['target'] ?? '';
  if (target === 'taskbar.search') return Object.values(searchTexts);
  const name = target
    .split('.')
    .at(-1)
    ?.replace(/Again$/, '');
  const isRegistration = /^blis/.test(target);
  const value = memoValues.find((each) => each === name);
  return memo
    .filter(({ registration }) => !isRegistration || registration !== undefined)
    .flatMap((account) => (value && memoText(account, value)) ?? []);
}

async function type(field: HTMLInputElement | HTMLSelectElement, text: string): Promise<void> {
  await fireEvent.input(field, { target: { value: text } });
  await fireEvent.change(field, { target: { value: text } });
}

const isField = (control: Element): control is HTMLInputElement | HTMLSelectElement =>
  control instanceof HTMLSelectElement || (control instanceof HTMLInputElement && control.type === 'text');

async function press(control: HTMLElement, memo: readonly MemoAccount[], isSearchOpen: boolean): Promise<void> {
  if (!isField(control)) {
    await fireEvent.click(control);
    return;
  }
  if (control.dataset['target'] === 'taskbar.search' && !isSearchOpen) await fireEvent.click(control);
  else for (const text of textsFor(control, memo)) await type(control, text);
}

/** Enters a text by the keys of the software keyboard, and presses 確定. */
async function confirm(keyboard: Element, text: string): Promise<void> {
  const button = (name: string) => keyboard.querySelector<HTMLElement>(`[data-target="softwareKeyboard.${name}"]`);
  const click = async (name: string) => {
    const found = button(name);
    if (!found) throw new Error(`the software keyboard has no ${name}`);
    await fireEvent.click(found);
  };
  await click('deleteAll');
  for (const character of text) {
    if (!button(`key.${character}`)) await click('shift');
    await click(`key.${character}`);
  }
  await click('confirm');
}

function liesAt(control: Element, world: World, event: ActorEvent): boolean {
  const { window, id } = targetOf(world, event);
  const within = window === null ? '' : `[data-window="${window}"] `;
  return control.closest(`${within}[data-target="${id}"]`) !== null;
}

/** Everything that a press of a control of the PC comes to in a world: the events, each once, by their texts. */
export async function pressEverything(
  world: World,
  memo: readonly MemoAccount[],
): Promise<ReadonlyMap<string, Pressed>> {
  const events: ActorEvent[] = [];
  const { container, unmount } = render(Pc, {
    world,
    profile,
    clock: world.now,
    detailsOf: () => Promise.resolve(undefined),
    shuffledDigits: () => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    scale: 1,
    onaction: (event: ActorEvent) => events.push(event),
  });
  const pressed = new Map<string, Pressed>();
  const note = (control: Element) => {
    for (const event of events.splice(0)) {
      const earlier = pressed.get(eventText(event))?.isAtItsPlace ?? false;
      pressed.set(eventText(event), { event, isAtItsPlace: earlier || liesAt(control, world, event) });
    }
  };
  events.length = 0;
  // Before the first press: a radio button that is pressed stays chosen, though the world does not change.
  const usable = [...container.querySelectorAll<HTMLElement>(controls)].filter(
    (control) => !control.closest(closed) && !control.matches('input[type="radio"]:checked'),
  );
  // Fields come last: what is found for a text in the search box takes the place of what was found before.
  for (const control of usable.toSorted((one, other) => Number(isField(one)) - Number(isField(other)))) {
    const target = control.dataset['target'] ?? '';
    const keyboard = control.closest('.software-keyboard');
    if (target === 'softwareKeyboard.confirm' && keyboard) {
      for (const text of keyboardTexts(world, memo)) await confirm(keyboard, text);
    } else await press(control, memo, world.search.open);
    note(control);
  }
  unmount();
  return pressed;
}

/** The texts for the field that the software keyboard fills. */
function keyboardTexts({ dialogs }: World, memo: readonly MemoAccount[]): readonly string[] {
  const open = dialogs.find((dialog) => dialog.kind === 'softwareKeyboard');
  const value = open?.field?.replace(/Again$/, '') ?? 'password';
  return memo.flatMap((account) => memoValues.flatMap((each) => (each === value && memoText(account, each)) || []));
}
