import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { practiceTexts as english } from '../../../../src/content/en/practice.ts';
import { siteTexts as text } from '../../../../src/content/ja/site.ts';
import RoomNotice from '../../../../src/dojo/practice/RoomNotice.svelte';
import type { LeftOff, PracticeRoom } from '../../../../src/session/ports/practice.ts';
import { wordsOfTests as words } from '../../../support/components/words.ts';

afterEach(cleanup);

const nothing = () => Promise.resolve();
const [first] = Object.keys(words.steps);
const at = new Date(2026, 6, 1, 14, 5).getTime();

function notice(left: Partial<LeftOff>, site = text): string | null {
  const state = {
    kind: 'unfinished',
    obstacle: null,
    left: { time: { of: 'leaving', at }, done: null, detour: false, ...left },
  } as const;
  const room: PracticeRoom = {
    state,
    mode: 'guided',
    resume: nothing,
    startAnew: nothing,
    enter: nothing,
    enterWithoutStorage: nothing,
    takeOver: nothing,
    leave: () => undefined,
  };
  const startAnew = site.practice.startAnew;
  render(RoomNotice, { room, words, text: site, firstStep: null, startAnew, onstartanew: () => undefined });
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

test('it says the time in the language of the site, and when an older attempt began', () => {
  const said = notice({ time: { of: 'beginning', at } }, { ...text, practice: english });
  expect(said).toContain('began it on 1 Jul 2026, 14:05');
});
