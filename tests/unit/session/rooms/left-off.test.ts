import { expect, test } from 'vitest';
import type { AttemptHeader } from '../../../../src/session/attempt/attempt.ts';
import { leftOff } from '../../../../src/session/rooms/left-off.ts';
import { playEntries } from '../../../../src/training/attempt/replay.ts';
import type { Action } from '../../../../src/training/scenario.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { instant } from '../../../../src/time/instant.ts';
import { actionsThrough, playing, snapshot } from '../../../support/attempts.ts';
import { headerWith } from '../../../support/session/headers.ts';

const left = instant('2026-07-01T09:00:00Z');

function leftAfter(actions: readonly Action[], about: Partial<AttemptHeader> = {}, lastStoredAt: unknown = left) {
  const { entries } = playing(...actions);
  const attempt = { header: headerWith({ mode: 'guided', ...about }), entries };
  const played = playEntries(expiredCertificate, snapshot, entries);
  const exercise = { scenario: expiredCertificate, bankProfile: snapshot };
  return leftOff({ attempt, exercise, played, lastStoredAt });
}

test('an attempt was left after the last step that is done, at the time of its last entry', () => {
  expect(leftAfter(actionsThrough('issueCertificate'))).toEqual({
    time: { of: 'leaving', at: left },
    done: { step: 'issueCertificate', number: 4 },
    detour: false,
  });
});

test('before the first step nothing is done', () => {
  expect(leftAfter([])).toMatchObject({ done: null, detour: false });
});

test('on a detour the last step that is done is said, and that it is a detour', () => {
  const detour: Action = { type: 'openedInternetOptions', window: 'w1' };
  expect(leftAfter([...actionsThrough('openBrowser'), detour])).toMatchObject({
    done: { step: 'openBrowser', number: 1 },
    detour: true,
  });
});

test('of a test only the time is told', () => {
  const { done, detour, time } = leftAfter(actionsThrough('issueCertificate'), { mode: 'test' });
  expect({ done, detour, time }).toEqual({ done: null, detour: false, time: { of: 'leaving', at: left } });
});

test.each([[undefined], [null], ['yesterday'], [0.5], [-1e20]])(
  'where the time is not known (%s), that of the beginning is told',
  (stored) => {
    const startedAt = instant('2026-06-30T08:00:00Z');
    expect(leftAfter([], { startedAt }, stored ?? null).time).toEqual({ of: 'beginning', at: startedAt });
  },
);
