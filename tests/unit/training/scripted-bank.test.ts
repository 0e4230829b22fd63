import fc from 'fast-check';
import { expect, test } from 'vitest';
import { authenticate } from '../../../mocks/bank/authenticate.ts';
import { openBank } from '../../../mocks/bank/bank.ts';
import { logIn } from '../../../mocks/bank/log-in.ts';
import { seconds } from '../../../src/time/instant.ts';
import { advance, isRefusal } from '../../../src/procedure/advance.ts';
import type { AskOf } from '../../../src/procedure/world/ask.ts';
import type { AnswerEvent } from '../../../src/procedure/world/event.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import { credentialsAnswer } from '../../../src/training/script/scripted-credentials.ts';
import { formRefused } from '../../../src/session/attempt/problem-events.ts';
import { profileWith, start } from '../../support/fixtures.ts';
import { worldAfter } from '../../support/attempts.ts';

const profile = profileWith({
  missesBeforeTemporaryLock: 3,
  temporaryLockSeconds: 60,
  temporaryLocksBeforeFullLock: 2,
});
const loginIds = profile.accounts.map(({ loginId }) => loginId);
const window = 'w2';
const unknown = { kind: 'unknown', length: 8, letters: 'alphanumeric' } as const;

/** Somebody at a form: whom they say they are, whether they know the password, and how long after the one before. */
const visits = fc.array(
  fc.record({
    kind: fc.constantFrom('authenticate' as const, 'logIn' as const),
    loginId: fc.constantFrom(...loginIds, undefined),
    right: fc.boolean(),
    after: fc.integer({ min: 0, max: 90 }),
  }),
  { maxLength: 25 },
);

/** What is told of an answer: neither codes nor what a top page shows. */
const told = (answer: AnswerEvent) => ({
  type: answer.type,
  reason: 'reason' in answer ? answer.reason : undefined,
  account: 'account' in answer ? answer.account : undefined,
});

test('the scripted bank lets in, refuses and locks just as the bank of the wire does', () => {
  fc.assert(
    fc.property(visits, (visited) => {
      let bank = openBank({ profile, now: start, accounts: [], certificates: [] });
      let world: World = {
        ...worldAfter('issueCertificate'),
        now: start,
        rules: profile.rules,
        bank: { accounts: bank.states, certificates: [] },
      };
      for (const [seq, { kind, loginId, right, after }] of visited.entries()) {
        const now = world.now + seconds(after);
        const asked: AskOf<'authenticate' | 'logIn'> = {
          id: `${seq}.${kind}`,
          seq,
          kind,
          window,
          loginId: loginId ? { kind: 'known', loginId, width: 'half' } : unknown,
          password: right ? { judged: 'right', length: 9, of: loginIds } : { judged: 'wrong', length: 9 },
        };
        const credentials = { loginId: loginId ?? 'nobody', passwordRight: right };
        const ruling =
          kind === 'authenticate'
            ? authenticate(bank, credentials, { now, code: 'c' })
            : logIn(bank, credentials, { now, session: 's' });
        bank = ruling.bank;
        const scripted = credentialsAnswer(asked, { ...world, now }, profile);
        const wire = ruling.outcome.ok
          ? { type: kind === 'authenticate' ? 'authenticated' : 'loggedIn', account: ruling.outcome.value.account }
          : told(formRefused(asked, ruling.outcome.problem));
        expect(told(scripted)).toEqual({ reason: undefined, ...wire });
        const next = advance({ ...world, asks: [asked] }, { seq, at: now, actor: 'bank', event: scripted });
        if (isRefusal(next)) throw new Error(next.refused);
        world = next;
      }
    }),
    { seed: 4, numRuns: 200 },
  );
});
