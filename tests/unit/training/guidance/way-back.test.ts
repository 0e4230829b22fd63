import { expect, test } from 'vitest';
import { frontWindow } from '../../../../src/procedure/world/windows.ts';
import { reachOf } from '../../../../src/training/guidance/reach.ts';
import { Attempt } from '../../../support/guided-attempt.ts';

const pressedIssue = (window: 'w1' | 'w2') => ({ type: 'pressedIssueCertificate', window }) as const;

/** Expects the advice to close the window in front, which nothing has to be fetched for. */
function closesFront(attempt: Attempt) {
  const { next } = attempt.course;
  expect(next?.event).toEqual({ type: 'closedWindow', window: frontWindow(attempt.world)?.id });
  expect(next && reachOf(attempt.world, next.event)).toBeNull();
}

test.each(['0', 'certificateLogin'])(
  'after %s a window opened by mistake in front of two others is closed first',
  (step) => {
    for (const window of ['w1', 'w2'] as const) {
      const attempt = new Attempt('old-certificate-held').upTo(step);
      const { distance } = attempt.course.position;
      closesFront(attempt.do(pressedIssue(window)));
      expect(attempt.course.position.distance).toBeLessThanOrEqual(distance + 1);
      attempt.follow();
      expect(attempt.course.reached).not.toBeNull();
    }
  },
);

test('of two windows that are alike the one in front is closed', () => {
  const attempt = new Attempt('expired-certificate').upTo('issueCertificate');
  closesFront(attempt.do(pressedIssue('w1')));
});
