import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { mailTexts } from '../../../src/content/ja/mail.ts';
import { mailSubjects } from '../../../src/content/ja/mail-names.ts';
import { windowsTexts } from '../../../src/content/ja/windows.ts';
import { loadMailContents } from '../../../src/desktop/mail/mail-contents.ts';
import type { ActorEvent } from '../../../src/procedure/world/event.ts';
import { instant } from '../../../src/time/instant.ts';
import { playSolution } from '../../../src/training/script/play.ts';
import { noticeOfExpiry } from '../../../src/training/scenarios/notice-of-expiry.ts';
import { snapshot } from '../../support/attempts.ts';
import { pcWith, worldAfter } from '../../support/components/pc.ts';

// Without it the list would come only after its window.
await loadMailContents();

const { world: desktop } = playSolution(noticeOfExpiry, snapshot, 0);
const open: ActorEvent = { type: 'openedMailProgram', from: 'taskbar' };
const notice: ActorEvent = { type: 'openedMail', mail: 'notice-40-2011-10-01' };
const forged: ActorEvent = { type: 'openedMail', mail: 'forged-1' };

type ShownPc = ReturnType<typeof pcWith>;

async function press(pc: ShownPc, ...events: readonly ActorEvent[]) {
  for (const event of events) {
    const place = pc.placeOf(event);
    if (!place) throw new Error(`${JSON.stringify(event)} has no place`);
    place.focus();
    await fireEvent.click(place);
  }
}

const nameOf = (pc: ShownPc, event: ActorEvent) => pc.placeOf(event)?.getAttribute('aria-label');
const said = () => document.querySelector('.message')?.textContent ?? '';

test('pressing the places that the model names opens mails, follows the link and answers', async () => {
  const pc = pcWith(desktop);
  const way: readonly ActorEvent[] = [
    open,
    notice,
    { type: 'openedReply' },
    { type: 'cancelledReply' },
    forged,
    { type: 'openedReply' },
    { type: 'choseReply', reply: 'askForCall' },
    { type: 'followedMailLink' },
  ];
  await press(pc, ...way);
  expect(pc.events.filter(({ type }) => type !== 'focusedWindow')).toEqual(way);
  expect(document.body.textContent).toContain(windowsTexts.forgedSite.heading);
  expect(document.querySelector('[data-window="w1"] input')).toBeNull();
});

test('an exercise without mails has neither icon nor button', () => {
  const pc = pcWith(worldAfter(1));
  expect(pc.placeOf(open)).toBeUndefined();
  expect(pc.placeOf({ type: 'openedMailProgram', from: 'icon' })).toBeUndefined();
});

test('icon and button say how many mails are unread, which falls as they are read', async () => {
  const pc = pcWith(desktop);
  expect(nameOf(pc, open)).toBe(windowsTexts.mail.open(2));
  await press(pc, open, notice);
  expect(nameOf(pc, open)).toBe(windowsTexts.mail.open(1));
  expect(document.body.textContent).toContain(mailTexts.inbox(1));
  await press(pc, forged);
  expect(nameOf(pc, open)).toBe(windowsTexts.mail.open(0));
  expect(nameOf(pc, { type: 'openedMailProgram', from: 'icon' })).toBe(windowsTexts.mail.icon(0));
});

test('a mail arrives while nothing is done, by the running clock', async () => {
  const pc = pcWith(desktop);
  await press(pc, open);
  await pc.showClock(instant('2011-09-21T08:59:59+09:00'));
  expect(document.querySelectorAll('.list li')).toHaveLength(2);
  await pc.showClock(instant('2011-09-21T09:00:00+09:00'));
  expect(document.querySelectorAll('.list li')).toHaveLength(3);
  expect(nameOf(pc, open)).toBe(windowsTexts.mail.open(3));
});

test('the open mail shows its sender’s address; a screen reader is led to its subject, and to the choices of 返信', async () => {
  const pc = pcWith(desktop);
  await press(pc, open, notice);
  expect(said()).toContain('oshirase@mihon-bank.example');
  expect(document.activeElement?.textContent).toBe(mailSubjects.notice);
  expect(pc.placeOf(notice)?.getAttribute('aria-current')).toBe('true');
  await press(pc, forged);
  expect(said()).toContain('info@mihon-bank-koushin.example');
  expect(document.activeElement?.textContent).toBe(mailSubjects.forged);
  await press(pc, { type: 'openedReply' });
  expect(document.activeElement).toBe(pc.placeOf({ type: 'choseReply', reply: 'agree' }));
});

test('nothing can be typed into a mail or its answer', async () => {
  const pc = pcWith(desktop);
  await press(pc, open, forged, { type: 'openedReply' });
  const fields = [...document.querySelectorAll('[data-window="mail"] :is(input, textarea, [contenteditable])')];
  expect(fields.map((field) => field.getAttribute('type'))).toEqual(['radio', 'radio', 'radio']);
});

test.each(['small', 'medium', 'large'] as const)(
  'mails and the page behind the link have the font size %s',
  async (size) => {
    const pc = pcWith({ ...desktop, fontSize: size });
    await press(pc, open, forged, { type: 'followedMailLink' });
    expect(document.querySelectorAll(`.win-text-${size}`)).toHaveLength(2);
  },
);

test('the answers that were sent stand below the mail', async () => {
  const pc = pcWith(desktop);
  await press(pc, open, forged, { type: 'openedReply' }, { type: 'choseReply', reply: 'agree' });
  expect(said()).toContain(mailTexts.sent(mailTexts.replies.agree));
  expect(pc.placeOf(forged)?.textContent).toContain(mailTexts.answered);
});

test('the search finds the mail program only on a PC that has it', async () => {
  const pc = pcWith(desktop);
  const box = screen.getByRole('combobox', { name: windowsTexts.search.placeholder });
  await fireEvent.input(box, { target: { value: 'メール' } });
  expect(screen.getByRole('option', { selected: true }).textContent).toContain(windowsTexts.mail.name);
  await fireEvent.keyDown(box, { key: 'Enter' });
  expect(pc.events.at(-1)).toEqual({ type: 'openedMailProgram', from: 'search' });
});

test('without mails the search says that there is no such program', async () => {
  pcWith(worldAfter(0, { type: 'searched', text: 'メール' }));
  expect(screen.queryByRole('option')).toBeNull();
  expect(screen.getByText(windowsTexts.search.nothing('メール'))).toBeTruthy();
});
