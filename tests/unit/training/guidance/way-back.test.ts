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

test('a browser is searched for only once the windows that have to go are closed: a press on them closes the search', () => {
  const attempt = new Attempt('expired-certificate').upTo('selectNewCertificate');
  attempt.take({ type: 'choseCertificate', window: 'w3' });
  const ask = attempt.world.asks[0]?.id;
  if (!ask) throw new Error('the certificate is not presented');
  attempt.take({ type: 'certificateRefused', ask, reason: 'notConfirmed' });
  expect(attempt.course.next?.event).toEqual({ type: 'closedWindow', window: 'w3' });
  attempt.do({ type: 'openedInternetOptions', window: 'w3' });
  expect(attempt.follow().slice(0, 3)).toEqual(['closedDialog', 'closedWindow', 'openedSearch']);
  expect(attempt.course.reached).not.toBeNull();
});

test('ログインID取得 begun on BSMS001 goes on in the pop-up, and the login page behind it stays open', () => {
  const attempt = new Attempt('obtaining-login-id').upTo('openBrowser').do(pressedIssue('w1'));
  attempt.do({ type: 'pressedObtainLoginId', window: 'w2' });
  expect(attempt.wanted).toBe('enterBranch');
  const done = attempt.follow();
  expect(done.filter((type) => type === 'openedBrowser' || type === 'closedWindow')).toEqual(['closedWindow']);
  expect(done.indexOf('closedWindow')).toBeGreaterThan(done.indexOf('answeredCloseQuestion'));
  expect(attempt.course.reached).not.toBeNull();
});
