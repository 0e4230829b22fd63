import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { coachTexts as coach } from '../../../../../src/content/ja/coach.ts';
import OriginNote from '../../../../../src/dojo/practice/coach/OriginNote.svelte';
import { practiceAddress } from '../../../../../src/dojo/shell/address.ts';
import type { PracticeSession } from '../../../../../src/session/ports/practice.ts';
import { sessionBefore } from '../../../../support/components/practice-sessions.ts';

afterEach(cleanup);

const id = 'expired-certificate';

function noteOf(more: Partial<PracticeSession>) {
  const session = sessionBefore('issue', more);
  const given = session.steps.map((one) => (one.outcome === 'right' ? { ...one, outcome: 'given' as const } : one));
  const { container } = render(OriginNote, { id, session: { ...session, steps: given }, coach });
  return container.textContent;
}

test('an attempt from the beginning has nothing to say of it', () => {
  expect(noteOf({})).toBe('');
});

test('an attempt that began by a link says at which step, that it has no score, and leads to the beginning', () => {
  expect(noteOf({ mode: 'test', origin: { kind: 'link', step: 'issue' } })).toContain(coach.origin.link(8));
  expect(screen.getByRole('link', { name: coach.origin.fromBeginning }).getAttribute('href')).toBe(
    practiceAddress(id, 'test'),
  );
});

test('a branch says at which step it began and that it has no score', () => {
  expect(noteOf({ origin: { kind: 'branch', attempt: 'former', entries: 30 } })).toContain(coach.origin.branch(8));
});

test('a repeat says why it begins there, by the number of the step', () => {
  const note = noteOf({ mode: 'practice', origin: { kind: 'repeat', step: 'issue' } });
  expect(note).toBe(coach.repeats(8));
});
