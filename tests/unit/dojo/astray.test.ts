import { expect, test } from 'vitest';
import { Astray } from '../../../src/dojo/practice/coach/astray.svelte.ts';
import type { PracticeSession } from '../../../src/session/ports/practice.ts';
import { Judged } from './judged.svelte.ts';

const closed = { type: 'closedWindow', window: 'w1' } as const;
const moved = { type: 'movedWindow', window: 'w1', x: 10, y: 10 } as const;

function astrayIn(): { session: Judged; astray: Astray } {
  const session = new Judged();
  return { session, astray: new Astray(session as unknown as PracticeSession) }; // as much of it as is asked
}

test('what led astray is told with the world it was done in, until something right is done', () => {
  const { session, astray } = astrayIn();
  const before = session.world;
  session.verdict = 'wrong';
  astray.act(moved);
  expect(astray.told).toEqual({ deed: { event: moved, before }, mistakes: [] });
  session.verdict = 'neutral';
  astray.act({ ...moved, x: 40 });
  expect(astray.told?.deed?.event, 'looking around mends nothing').toEqual(moved);
  session.verdict = 'right';
  astray.act(closed);
  expect(astray.told).toBeNull();
});

test('a mistake that shows itself only when the bank has answered is told then', () => {
  const { session, astray } = astrayIn();
  session.mistakes = ['requestDeclined'];
  astray.act(moved);
  expect(astray.told).toBeNull();
  session.mistakes = ['requestDeclined', 'passwordMistyped'];
  expect(astray.told).toEqual({ deed: null, mistakes: ['passwordMistyped'] });
});

test('what could not be done at all is not told', () => {
  const { session, astray } = astrayIn();
  session.verdict = 'wrong';
  astray.act({ type: 'closedWindow', window: 'w9' });
  expect(astray.told).toBeNull();
});
