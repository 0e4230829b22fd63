import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { practiceTexts as english } from '../../../../src/content/en/practice.ts';
import { siteTexts as text } from '../../../../src/content/ja/site.ts';
import RoomNotice from '../../../../src/dojo/practice/RoomNotice.svelte';
import type { LeftOff, PracticeRoom } from '../../../../src/session/ports/practice.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { snapshot } from '../../../support/attempts.ts';
import { wordsOfTests as words } from '../../../support/components/words.ts';

afterEach(cleanup);

const nothing = () => Promise.resolve();
const [first] = Object.keys(words.steps);
const at = new Date(2026, 6, 1, 14, 5).getTime();

function noticeOf(state: PracticeRoom['state'], site = text) {
  const room = {
    state,
    mode: 'guided' as const,
    resume: nothing,
    startAnew: nothing,
    enter: vi.fn(nothing),
    enterWithoutStorage: vi.fn(nothing),
    takeOver: nothing,
    leave: () => undefined,
  };
  const startAnew = site.practice.startAnew;
  const props = { room, words, text: site, firstStep: null, startAnew, notStarted: 'not started' };
  render(RoomNotice, { ...props, onstartanew: () => undefined });
  return room;
}

function notice(left: Partial<LeftOff>, site = text): string | null {
  const time = { of: 'leaving', at } as const;
  const exercise = { scenario: expiredCertificate, bankProfile: snapshot };
  noticeOf({ kind: 'unfinished', obstacle: null, exercise, left: { time, done: null, detour: false, ...left } }, site);
  return screen.getByRole('dialog').textContent;
}

test('the notice that offers to go on says where and when the attempt was left', () => {
  const said = notice({ done: { step: first ?? '', number: 1 }, detour: true });
  expect(said).toContain('2026/07/01 14:05');
  expect(said).toContain(text.practice.left.done(1));
  expect(said).toContain(words.steps[first ?? '']?.instruction);
  expect(said).toContain(text.practice.left.detour);
});

test('it says what 最初から would lose', () => {
  expect(notice({})).toContain(text.practice.losesFormer(text.practice.startAnew));
});

test('it says whose exercise would go on, if new attempts have another customer', () => {
  const time = { of: 'leaving', at } as const;
  const exercise = { scenario: expiredCertificate, bankProfile: snapshot };
  const left: LeftOff = { time, done: null, detour: false };
  noticeOf({ kind: 'unfinished', obstacle: null, exercise, left, customer: '練習 一郎' });
  const said = screen.getByRole('dialog').textContent;
  expect(said).toContain(text.practice.itsCustomer('練習 一郎', text.practice.startAnew));
});

test('it says the time in the language of the site, and when an older attempt began', () => {
  const said = notice({ time: { of: 'beginning', at } }, { ...text, practice: english });
  expect(said).toContain('began it on 1 Jul 2026, 14:05');
});

test('a browser whose storage does not answer is told so, and the exercise goes on without it', () => {
  const room = noticeOf({ kind: 'failed', fault: 'silent' });
  expect(screen.getByRole('dialog').textContent).toContain(text.storage.silent);
  screen.getByRole('button', { name: text.practice.retry }).click();
  expect(room.enter).toHaveBeenCalledOnce();
  screen.getByRole('button', { name: text.goOnWithoutStorage }).click();
  expect(room.enterWithoutStorage).toHaveBeenCalledOnce();
});

test('where the browser makes no keys, memory is no help and the page is loaded anew', () => {
  noticeOf({ kind: 'failed', fault: 'keysNotMade' });
  expect(screen.getByRole('dialog').textContent).toContain(text.troubles.keysNotMade);
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([text.practice.reload]);
});

test('a failure without words of its own offers a fresh page and a report: a part that is missing is asked for again', () => {
  const room = noticeOf({
    kind: 'failed',
    fault: null,
    thrown: new TypeError('Failed to fetch dynamically imported module'),
  });
  expect(screen.getByRole('dialog').textContent).toContain('not started');
  const reload = vi.spyOn(location, 'reload').mockReturnValue();
  screen.getByRole('button', { name: text.practice.retry }).click();
  expect(reload).toHaveBeenCalledOnce();
  expect(room.enter).not.toHaveBeenCalled();
  expect(screen.getAllByText(text.start.report).length).toBeGreaterThan(0);
});

test('where the bank lacks what the exercise needs, it is named, and the desk says what to change', () => {
  const room = noticeOf({ kind: 'unsuitedBank', bank: '自前銀行' });
  expect(screen.getByRole('dialog').textContent).toContain(text.practice.unsuitedBank('自前銀行'));
  screen.getByRole('button', { name: text.practice.toDesk }).click();
  expect(location.hash).toBe('#/desk');
  screen.getByRole('button', { name: text.practice.retry }).click();
  expect(room.enter).toHaveBeenCalledOnce();
});
