import { expect, test } from 'vitest';
import { windowOf } from '../../../../src/procedure/world/windows.ts';
import { caseFactsOf } from '../../../../src/training/case-facts.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { obtainingLoginId } from '../../../../src/training/scenarios/obtaining-login-id.ts';
import { actionsUpTo } from '../../../../src/training/script/actions-up-to.ts';
import { withMemoLength } from '../../../../src/training/script/with-memo-length.ts';
import { playSolution } from '../../../../src/training/script/play.ts';
import { snapshot } from '../../../support/attempts.ts';

const bankWith = (password: string) => ({
  ...snapshot,
  profile: { ...snapshot.profile, accounts: snapshot.profile.accounts.map((each) => ({ ...each, password })) },
});

test('a picture has as many signs of a password as the words beside it say, at any bank', () => {
  for (const password of ['Kunren2010', 'Abc123']) {
    const bank = bankWith(password);
    const { world } = playSolution(expiredCertificate, bank, actionsUpTo(expiredCertificate, 'enterPassword'));
    expect(windowOf(world, 'w2')?.page).toMatchObject({ password: { judged: 'right', length: password.length } });
    expect(caseFactsOf(expiredCertificate, bank.profile).passwordLength).toBe(password.length);
  }
});

test('a value that is entered twice is as long both times, and as the memo has it', () => {
  const bank = bankWith('Abc1234');
  const step = actionsUpTo(obtainingLoginId, 'enterNewPasswordAgain');
  const { world } = playSolution(obtainingLoginId, bank, step);
  expect(windowOf(world, 'w1')?.page).toMatchObject({
    entries: { password: { length: 7 }, passwordAgain: { length: 7 } },
  });
});

test('an entry that is nobody’s stays as it is', () => {
  const wrong = { type: 'typed', window: 'w2', field: 'password', entry: { judged: 'wrong', length: 8 } } as const;
  const lost = { ...wrong, entry: { judged: 'right', length: 10, of: ['nobody'] } } as const;
  for (const event of [wrong, lost, { type: 'openedSearch' } as const]) {
    expect(withMemoLength(event, snapshot.profile)).toEqual(event);
  }
});
