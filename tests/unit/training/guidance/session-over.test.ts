import { expect, test } from 'vitest';
import { frontWindow, pageOf } from '../../../../src/procedure/world/windows.ts';
import { seconds } from '../../../../src/time/instant.ts';
import { isSessionOver } from '../../../../src/training/guidance/session-over.ts';
import { Attempt } from '../../../support/guided-attempt.ts';
import { showing } from '../../../support/pages-shown.ts';

const quarter = seconds(15 * 60);
const isOver = (screen: keyof typeof showing, after: number): boolean => {
  const { world, window } = showing[screen];
  const page = pageOf(world, window, screen);
  if (!page) throw new Error(screen);
  return isSessionOver(page, world.rules, world.now + after);
};

test.each(['BSMS002', 'BLGI004', 'BTOP001'] as const)('%s is over after a quarter of an hour', (screen) => {
  expect([isOver(screen, quarter - 1), isOver(screen, quarter)]).toEqual([false, true]);
});

test.each(['BLGI001', 'BSMS001', 'BSMS003', 'BSMS004', 'loginIdAcquisition'] as const)(
  '%s stays for as long as it is looked at',
  (screen) => {
    expect(isOver(screen, 100 * quarter)).toBe(false);
  },
);

test.each(['presentNewCertificate', 'openSoftwareKeyboard', 'confirmPassword', 'authenticate', 'issue'] as const)(
  'after a break at %s the bank has ended the session, and the advice leads to the goal without a fault',
  (step) => {
    const attempt = new Attempt('expired-certificate').upTo(step);
    const before = attempt.verdicts.length;
    attempt.do({ type: 'clockMoved', to: attempt.world.now + quarter });
    attempt.follow();
    expect(attempt.course.reached).not.toBeNull();
    expect(attempt.verdicts.slice(before).filter((verdict) => verdict === 'wrong')).toEqual([]);
  },
);

test('who goes on after a break is told that the session has ended, and is not to blame', () => {
  const attempt = new Attempt('expired-certificate').upTo('confirmPassword');
  const { id: window } = frontWindow(attempt.world) ?? {};
  if (!window) throw new Error('no window');
  attempt.take({ type: 'pressedLogin', window }, quarter);
  attempt.answer();
  expect(attempt.trace.at(-1)?.entry.event.type).toBe('sessionEnded');
  expect(frontWindow(attempt.world)?.page).toMatchObject({ screen: 'BLGI001', commonError: 'sessionEnded' });
  expect(attempt.verdict).not.toBe('wrong');
});
