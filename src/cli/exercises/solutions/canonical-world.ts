import { stateAt } from '../../../banking/locks.ts';
import { framesOf, windowOf } from '../../../procedure/world/windows.ts';
import type { World } from '../../../procedure/world/world.ts';

/** The fields that count what happened or hold a moment: two ways to the same world differ in them. */
const counted: ReadonlySet<string> = new Set([
  'session',
  'code',
  'request',
  'idleSince',
  'lastLogin',
  'order',
  'bounds',
]);

const texts = new WeakMap<object, string>();

/** A part of a world as a text. Most parts of two worlds in a row are the same object. */
function textOf(part: object | null): string {
  if (part === null) return '-';
  const known = texts.get(part);
  if (known !== undefined) return known;
  const text = JSON.stringify(part, (name, value: unknown) => (counted.has(name) ? undefined : value));
  texts.set(part, text);
  return text;
}

/**
 * Returns a world as a text that is the same for all worlds in which the same can still be done. Left out are the order of events, the clock
 * as far as no lock ends by it, and the names and places of windows.
 */
export function canonicalWorld(world: World): string {
  const { menu, search, mail, bank, now } = world;
  const frames = framesOf(world).toSorted((one, other) => one.order - other.order);
  const windows = frames.map((frame) => {
    const browserWindow = windowOf(world, frame.id);
    return [
      frame.state,
      menu?.window === frame.id ? menu.name : '',
      browserWindow ? `${browserWindow.browser} ${textOf(browserWindow.page)}` : 'mail',
      ...world.dialogs
        .filter(({ owner }) => owner === frame.id)
        .map(({ owner: _, ...dialog }) =>
          'order' in dialog ? `${dialog.kind} ${dialog.field ?? ''}` : JSON.stringify(dialog),
        ),
    ].join(' ');
  });
  return [
    ...windows,
    search.open ? `search ${search.text}` : '',
    mail && JSON.stringify([mail.read, mail.replies, mail.window?.open, mail.window?.replying]),
    world.fontSize,
    textOf(world.browsers),
    textOf(world.store),
    textOf(bank.certificates),
    ...bank.accounts.map((account) => {
      const state = stateAt(account, now);
      return state === account ? textOf(account) : JSON.stringify(state);
    }),
    world.toldOfLock.join(),
    world.advice,
  ].join('\n');
}
