// The exercises that begin with what a customer left on the screen, or with a window that hides a question: how each begins and ends.
import { expect, test } from 'vitest';
import { isExpired } from '../../../../src/pki/validity.ts';
import { stateAt } from '../../../../src/banking/locks.ts';
import { frontWindow } from '../../../../src/procedure/world/windows.ts';
import { actionsUpTo } from '../../../../src/training/script/actions-up-to.ts';
import { play, playSolution } from '../../../../src/training/script/play.ts';
import type { Action, Scenario } from '../../../../src/training/scenario.ts';
import { cancelledPicker } from '../../../../src/training/scenarios/cancelled-picker.ts';
import { hiddenQuestion } from '../../../../src/training/scenarios/hidden-question.ts';
import { passwordLoginRefused } from '../../../../src/training/scenarios/password-login-refused.ts';
import { refusedPassword } from '../../../../src/training/scenarios/refused-password.ts';
import { snapshot } from '../../../support/attempts.ts';

function worldAt(scenario: Scenario, step: string, ...more: readonly Action[]) {
  const done = scenario.solution.slice(0, actionsUpTo(scenario, step)).map(({ action }) => action);
  return play(scenario, snapshot, [...done, ...more]).world;
}
const end = (scenario: Scenario) => playSolution(scenario, snapshot).world;
const exampleOf = ({ mistakes }: Scenario, id: string) =>
  mistakes.find((mistake) => mistake.id === id)?.example ?? { after: '', actions: [] };

test('a log-in with ID and password is refused again, and the certificate that is there logs in', () => {
  const message = { screen: 'BLGI001', commonError: 'certificateRequired' };
  expect(frontWindow(worldAt(passwordLoginRefused, '0'))?.page).toMatchObject(message);
  const { actions } = exampleOf(passwordLoginRefused, 'passwordLogin');
  const again = worldAt(passwordLoginRefused, '0', ...actions);
  expect(frontWindow(again)?.page).toMatchObject(message);
  expect(again.bank.accounts.find(({ loginId }) => loginId === 'test999')).toMatchObject({ misses: 0 });
  const world = end(passwordLoginRefused);
  expect(frontWindow(world)?.page.screen).toBe('BTOP001');
  expect(world.bank.certificates).toHaveLength(2);
});

test('capitals and the confirmation password are misses, and the second of them locks the account', () => {
  const once = exampleOf(refusedPassword, 'capitalLetters').actions;
  const other = exampleOf(refusedPassword, 'passwordsConfused').actions;
  const stateAfter = (...actions: readonly Action[]) => {
    const { bank, now } = worldAt(refusedPassword, '0', ...actions);
    const account = bank.accounts.find(({ loginId }) => loginId === 'test999');
    return account && stateAt(account, now);
  };
  expect(stateAfter()).toMatchObject({ misses: 3, lock: { kind: 'none' } });
  expect(stateAfter(...once)).toMatchObject({ misses: 4, lock: { kind: 'none' } });
  expect(stateAfter(...once, ...other)).toMatchObject({ lock: { kind: 'temporary' } });
  expect(end(refusedPassword)).toMatchObject({ windows: [], store: [{}, {}] });
});

test('a browser that remembers キャンセル opens no picker until its windows are closed', () => {
  const again = worldAt(cancelledPicker, '0', { type: 'pressedCertificateLogin', window: 'w1' });
  expect(again.dialogs).toEqual([]);
  expect(frontWindow(again)?.page).toMatchObject({ commonError: 'certificateNotConfirmed' });
  const world = worldAt(cancelledPicker, 'certificateLogin');
  expect(world.dialogs).toMatchObject([{ kind: 'certificatePicker' }]);
  expect(world.browsers.ie?.offered).toHaveLength(2);
  const { after, actions } = exampleOf(cancelledPicker, 'pickerCancelled');
  expect(worldAt(cancelledPicker, after, ...actions).browsers.ie?.held).toBe('none');
  expect(frontWindow(end(cancelledPicker))?.page.screen).toBe('BTOP001');
});

test('nothing goes on while the second question is hidden, and the taskbar finds it', () => {
  const hidden = worldAt(hiddenQuestion, 'allowRequest');
  expect(frontWindow(hidden)?.page.screen).toBe('BLGI001');
  expect(hidden.dialogs).toMatchObject([{ kind: 'webAccess', purpose: 'install', owner: 'w2' }]);
  expect(hidden.asks).toEqual([]);
  expect(frontWindow(worldAt(hiddenQuestion, 'bringToFront'))?.page.screen).toBe('BSMS003');
  const world = end(hiddenQuestion);
  expect(world.windows).toEqual([]);
  expect(world.store.map((certificate) => isExpired(certificate, world.now))).toEqual([true, false]);
});
