import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswerEvent } from '../../../src/procedure/world/event.ts';
import { moves, type MoveDrawn } from '../../support/bank/moves.ts';
import { TwoBanks } from '../../support/bank/two-banks.ts';

const lock = fc.constantFrom('none' as const, 'none' as const, 'none' as const, 'temporary' as const, 'full' as const);
const loginIds = ['test999', 'test401', 'test201', 'test501'] as const;

/** A bank with rules and accounts of its own, and how an exercise finds it. */
const settings = fc.record({
  rules: fc.record({
    missesBeforeTemporaryLock: fc.integer({ min: 1, max: 3 }),
    temporaryLockSeconds: fc.constantFrom(1, 60),
    temporaryLocksBeforeFullLock: fc.integer({ min: 1, max: 2 }),
    validityYears: fc.integer({ min: 1, max: 2 }),
    sessionMinutes: fc.constantFrom(1, 1, 15, 1_440),
    secondCertificate: fc.constantFrom('allow' as const, 'forbid' as const),
    renewalNoticeDays: fc.constantFrom(40, 365),
    afterRenewal: fc.constantFrom('bothValid' as const, 'oldRevokedAtFirstLogin' as const),
  }),
  locks: fc.record({ test999: lock, test401: lock, test201: lock, test501: lock }),
  given: fc.option(
    fc.record({ misses: fc.integer({ min: 0, max: 2 }), temporaryLocks: fc.integer({ min: 0, max: 2 }) }),
  ),
  certificates: fc.subarray(['expired', 'valid', 'revoked', 'notYetValid'] as const),
});

const steps: fc.Arbitrary<MoveDrawn[]> = fc.array(
  fc.record({
    move: fc.nat(),
    certificate: fc.nat(),
    loginId: fc.constantFrom(...loginIds, 'test999', 'test999', undefined),
    secret: fc.constantFrom('right' as const, 'right' as const, 'wrong' as const),
    yes: fc.constantFrom(true, true, true, false),
    lost: fc.constantFrom(false, false, false, false, false, true),
    seconds: fc.constantFrom(0, 0, 0, 1, 59, 60, 61, 200 * 86_400),
  }),
  { minLength: 5, maxLength: 40 },
);

const kindOf = (event: AnswerEvent): string => ('reason' in event ? `${event.type}: ${event.reason}` : event.type);

test('the scripted bank answers as the bank behind the wire does, whatever is asked of them and when', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(settings, steps, (setting, taken) => {
      const banks = new TwoBanks(setting);
      for (const step of taken) {
        if (step.lost) banks.takeOver();
        const choices = moves(banks.world, step);
        for (const event of choices[step.move % choices.length] ?? []) {
          for (const [scripted, wire] of banks.take(event)) {
            expect(scripted).toEqual(wire);
            seen.add(kindOf(wire));
          }
        }
      }
    }),
    { seed: 20101003, numRuns: 600 },
  );
  // Nothing is alike that never came about.
  expect([...seen].toSorted()).toEqual([
    'accountConfirmed',
    'authenticated',
    'certificateAccepted',
    'certificateIssued',
    'certificateRefused: expired',
    'certificateRefused: notYetValid',
    'certificateRefused: revoked',
    'credentialsRefused: certificateRequired',
    'credentialsRefused: locked',
    'credentialsRefused: mismatch',
    'credentialsRefused: temporarilyLocked',
    'enrolmentRefused: anotherCertificateValid',
    'enrolmentRefused: locked',
    'enrolmentRefused: sessionEnded',
    'enrolmentRefused: temporarilyLocked',
    'entriesChecked',
    'loggedIn',
    'loggedOut',
    'registered',
    'registrationRefused',
    'sessionEnded',
  ]);
});
