import fc from 'fast-check';
import type { Profile } from '../../../../src/profile/profile.ts';
import { instant } from '../../../../src/time/instant.ts';
import { profileWith, start } from '../../fixtures.ts';

const kinds = [
  'authenticate',
  'logIn',
  'challenge',
  'present',
  'confirmPassword',
  'enrol',
  'renew',
  'confirmAccount',
  'checkEntries',
  'register',
  'logOut',
] as const;

/** The rows of requests that pages send one after the other. */
const flows = ['acquisition', 'certificateLogin', 'renewal', 'renewal', 'registration', 'misses'] as const;

export type DrawnFlow = (typeof flows)[number];

const often = <T>(usual: T, ...odd: readonly T[]) =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...odd) });

const drawnRequest = fc.record({
  kind: fc.constantFrom(...kinds),
  /** The place of the account in the bank's list. */
  account: fc.nat(5),
  right: often(true, false),
  /** The place of a value among those that the bank has given out, the newest first; 9 for one that it never gave out. */
  back: fc.constantFrom(0, 0, 0, 0, 0, 1, 1, 2, 5, 9),
  otherBack: fc.constantFrom(0, 0, 0, 1, 1, 2, 4, 9),
  secret: fc.constantFrom('code', 'code', 'code', 'right', 'right', 'wrong'),
  key: often('new', 'used'),
  named: often('whole', 'alone', 'another'),
  handshake: often(false, true),
  withoutKey: often(false, true),
});

export type DrawnRequest = typeof drawnRequest extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const drawnStep = fc.record({
  does: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...flows) },
    { weight: 7, arbitrary: fc.constant('request' as const) },
    { weight: 2, arbitrary: fc.constant('repeat' as const) },
    { weight: 2, arbitrary: fc.constant('clock' as const) },
  ),
  request: drawnRequest,
  /** Another tab at the same moment: with the same request, or with one of its own; over the same process of the bank or another. */
  twin: fc.option(
    fc.record({ does: fc.constantFrom('same', 'other'), request: drawnRequest, elsewhere: fc.boolean() }),
    { freq: 3 },
  ),
  /** The await at which the bank crashes. */
  crashesAt: fc.option(fc.integer({ min: 1, max: 32 }), { freq: 3 }),
  limit: fc.nat(999),
  /** The milliseconds from the limit to the moment to which the clock moves. */
  offset: fc.constantFrom(-1_000, -1, 0, 0, 1, 1_000, 1_001),
});

export type DrawnStep = typeof drawnStep extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const registering = (number: string) => ({
  branch: '012',
  kind: 'ordinary' as const,
  number,
  provisionalPassword: `KARI${number}`,
  provisionalConfirmationPassword: `KAKU${number}`,
  mail: `m${number}@shoten.example`,
});

/** Customers of each kind, several who have a certificate to get and two without a log-in ID. */
const accountsOf = ({ accounts }: Profile): Profile['accounts'] => {
  const [first] = accounts;
  const password = accounts.find(({ method }) => method === 'password');
  if (!first || !password) throw new Error('the built-in bank has both kinds of contracts');
  return [
    first,
    { ...first, loginId: 'test998', password: 'Kunren998', userName: '見本 次郎' },
    { ...first, loginId: 'test997', password: 'Kunren997', registration: registering('3456789') },
    { ...first, loginId: 'test996', password: 'Kunren996', registration: registering('3456790') },
    password,
    { ...first, loginId: 'test995', password: 'Kunren995', lock: 'full' },
  ];
};

/** A bank with rules of its own, and the moment at which the attempt begins. */
export const settings = fc.record({
  profile: fc
    .record({
      missesBeforeTemporaryLock: fc.integer({ min: 2, max: 3 }),
      temporaryLockSeconds: fc.constantFrom(60, 600),
      temporaryLocksBeforeFullLock: fc.constantFrom(3, 9, 99),
      validityYears: fc.integer({ min: 1, max: 2 }),
      sessionMinutes: fc.constantFrom(1, 15, 1_440),
      secondCertificate: fc.constantFrom('allow' as const, 'forbid' as const),
      renewalNoticeDays: fc.constantFrom(40, 365, 365),
      afterRenewal: fc.constantFrom('bothValid' as const, 'oldRevokedAtFirstLogin' as const),
    })
    .map((rules): Profile => {
      const profile = profileWith(rules);
      return { ...profile, accounts: accountsOf(profile) };
    }),
  startsAt: fc.constantFrom(start, instant('2012-02-29T12:00:00.500+09:00'), instant('2048-06-01T00:00:00Z')),
});

export const leastRequests = 300;

/** Sequences of steps, most of which are one request or more. */
export const sequences = fc.array(drawnStep, { minLength: 260, maxLength: 260, size: 'max' });
