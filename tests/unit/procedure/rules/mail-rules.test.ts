import { expect, test } from 'vitest';
import type { Event } from '../../../../src/procedure/world/event.ts';
import { frontFrame } from '../../../../src/procedure/world/windows.ts';
import type { World } from '../../../../src/procedure/world/world.ts';
import { playSolution } from '../../../../src/training/script/play.ts';
import { noticeOfExpiry } from '../../../../src/training/scenarios/notice-of-expiry.ts';
import { after, givenWorldOfTests, outcomeOf, snapshot } from '../../../support/attempts.ts';

const { world: desktop } = playSolution(noticeOfExpiry, snapshot, 0);
const opened = after(desktop, { type: 'openedMailProgram', from: 'icon' });
const notice = { type: 'openedMail', mail: 'notice-40-2011-10-01' } as const;
const forged = { type: 'openedMail', mail: 'forged-1' } as const;
const ie = { type: 'openedBrowser', browser: 'ie', from: 'icon' } as const;
const follow = { type: 'followedMailLink' } as const;
const mail = { window: 'mail' } as const;
const refused = (reason: string) => ({ refused: reason });

test('the mail program opens once, and from the taskbar it comes back as it was left', () => {
  const world = after(opened, notice, ie, { type: 'openedMailProgram', from: 'taskbar' });
  expect(world.mail?.window).toMatchObject({ id: 'mail', open: notice.mail, state: 'normal' });
  expect(frontFrame(world)?.id).toBe('mail');
  const hidden = after(world, { type: 'minimisedWindow', ...mail });
  expect(after(hidden, { type: 'openedMailProgram', from: 'icon' }).mail?.window?.state).toBe('normal');
});

test('a PC without mails has no mail program', () => {
  expect(outcomeOf(givenWorldOfTests(), { type: 'openedMailProgram', from: 'icon' })).toEqual(refused('notOnScreen'));
});

test('a mail that was opened is read, once, also after its window was closed', () => {
  const world = after(opened, notice, forged, notice, { type: 'closedWindow', ...mail });
  expect(world.mail).toMatchObject({ read: [notice.mail, forged.mail], window: null });
});

test('a mail that has not arrived cannot be opened', () => {
  const later = { type: 'openedMail', mail: 'notice-10-2011-10-01' } as const;
  expect(outcomeOf(opened, later)).toEqual(refused('notOnScreen'));
  const then = after(opened, { type: 'clockMoved', to: Date.parse('2011-09-21T09:00:00+09:00') });
  expect(after(then, later).mail?.window?.open).toBe(later.mail);
});

test('the forged link opens a page of its own in Edge, which asks for nothing', () => {
  const world = after(opened, forged, follow);
  expect(world.windows).toMatchObject([{ id: 'w1', browser: 'edge', popup: false, page: { screen: 'forgedSite' } }]);
  expect(Object.keys(world.windows[0]?.page ?? {})).toEqual(['screen']);
  expect(frontFrame(world)?.id).toBe('w1');
});

test('the bank’s own mails have no link, and neither has the bare list', () => {
  expect(outcomeOf(after(opened, notice), follow)).toEqual(refused('notOnScreen'));
  expect(outcomeOf(opened, follow)).toEqual(refused('notOnScreen'));
});

test('返信 offers its choices until one is taken, it is left, or another mail is opened', () => {
  const replying = after(opened, forged, { type: 'openedReply' });
  const isReplying = ({ mail: program }: World) => program?.window?.replying;
  expect(isReplying(replying)).toBe(true);
  expect(isReplying(after(replying, { type: 'cancelledReply' }))).toBe(false);
  expect(isReplying(after(replying, notice))).toBe(false);
  const answered = after(replying, { type: 'choseReply', reply: 'askIfReal' });
  expect(answered.mail?.replies).toEqual([{ mail: forged.mail, reply: 'askIfReal' }]);
  expect(isReplying(answered)).toBe(false);
});

test.each<[Event, string]>([
  [{ type: 'openedReply' }, 'a mail is open'],
  [{ type: 'cancelledReply' }, '返信 was pressed'],
  [{ type: 'choseReply', reply: 'agree' }, '返信 was pressed'],
])('%o is refused before %s', (event) => {
  expect(outcomeOf(opened, event)).toEqual(refused('notOnScreen'));
});

test.each<Event>([notice, follow, { type: 'openedReply' }, { type: 'cancelledReply' }])(
  '%o needs the program’s window on the screen',
  (event) => {
    expect(outcomeOf(desktop, event)).toEqual(refused('noSuchWindow'));
    const hidden = after(opened, forged, { type: 'openedReply' }, { type: 'minimisedWindow', ...mail });
    expect(outcomeOf(hidden, event)).toEqual(refused('windowMinimised'));
  },
);

test('the window is moved, maximised, restored, minimised, brought to the front and closed as a browser’s', () => {
  const frame = (...events: readonly Event[]) => after(opened, ...events).mail?.window;
  expect(frame({ type: 'movedWindow', ...mail, x: 40, y: 30 })?.bounds).toMatchObject({ x: 40, y: 30 });
  const maximised = { type: 'maximisedWindow', ...mail } as const;
  expect(frame(maximised)?.state).toBe('maximised');
  expect(frame(maximised, { type: 'restoredWindow', ...mail })?.state).toBe('normal');
  const minimised = { type: 'minimisedWindow', ...mail } as const;
  expect(frame(maximised, minimised, { type: 'focusedWindow', ...mail })?.state).toBe('maximised');
  expect(frame({ type: 'closedWindow', ...mail })).toBeNull();
  expect(frontFrame(after(opened, ie, { type: 'focusedWindow', ...mail }))?.id).toBe('mail');
  expect(frontFrame(after(opened, ie))?.id).toBe('w1');
});

test('something done in the program brings it to the front; it changes the font size for the bank’s pages as well', () => {
  const behind = after(opened, ie);
  expect(frontFrame(after(behind, notice))?.id).toBe('mail');
  expect(after(behind, { type: 'changedFontSize', ...mail, size: 'large' }).fontSize).toBe('large');
});

test('a browser’s own events are refused in the mail program', () => {
  expect(outcomeOf(opened, { type: 'pressedLogin', ...mail })).toEqual(refused('noSuchWindow'));
  expect(outcomeOf(opened, { type: 'openedMenu', ...mail, name: 'tools' })).toEqual(refused('noSuchWindow'));
});

test('browsers are counted without the mail program', () => {
  const { windows } = after(opened, ie, { type: 'closedWindow', window: 'w1' });
  expect(windows).toEqual([]);
});

test('the search opens the mail program once it has found it', () => {
  const open = { type: 'openedMailProgram', from: 'search' } as const;
  const found = after(desktop, { type: 'searched', text: 'メール' });
  expect(after(found, open)).toMatchObject({ mail: { window: { state: 'normal' } }, search: { open: false } });
  expect(outcomeOf(after(desktop, { type: 'searched', text: 'IE' }), open)).toEqual(refused('notOnScreen'));
  expect(outcomeOf(after(found, { type: 'closedSearch' }), open)).toEqual(refused('notOnScreen'));
  expect(outcomeOf(after(givenWorldOfTests(), { type: 'searched', text: 'メール' }), open)).toEqual(
    refused('notOnScreen'),
  );
});
