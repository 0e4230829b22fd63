import { expect, test } from 'vitest';
import { isoText } from '../../../../src/time/instant.ts';
import { caseOf, type CaseForm } from '../../../../src/training/scenarios/form/case-of.ts';
import {
  namedMistakes,
  whereIssued,
  type MistakeName,
} from '../../../../src/training/scenarios/form/named-mistakes.ts';
import { solution } from '../../../../src/training/scenarios/found/refused-password.ts';
import { loadScenario, scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import { refusedPassword } from '../../../../src/training/scenarios/refused-password.ts';

const form = {
  id: 'example',
  account: 'test999',
  given: { startsAt: '2010-10-01T10:40:15+09:00', certificates: ['expired'], windows: [{}] },
  solution,
  goal: 'installed',
  mistakes: ['passwordMistyped'],
} as const satisfies CaseForm;

test('what a form leaves out is as usual', () => {
  const { given, passMark, advice } = caseOf(form);
  expect({ ...given, startsAt: isoText(given.startsAt) }).toEqual({
    startsAt: '2010-10-01T01:40:15.000Z',
    icons: ['ie'],
    fontSize: 'medium',
    certificates: [{ loginId: 'test999', notBefore: expect.any(Number), notAfter: expect.any(Number) }],
    windows: [{ browser: 'ie', offered: [0], held: null }],
  });
  expect([passMark, advice]).toEqual([70, []]);
});

test('a form says what differs: windows, a state of the account, a page with the log-in ID of whoever the account is', () => {
  const left = { screen: 'BSMS001', message: 'credentialsRefused', idTyped: true } as const;
  const { given, account } = caseOf({
    ...form,
    account: 'test401',
    given: { ...form.given, fontSize: 'large', windows: [{ held: 0, left }], accountState: { misses: 2 } },
  });
  expect(given).toMatchObject({
    fontSize: 'large',
    windows: [{ held: 0, left: { screen: 'BSMS001', message: 'credentialsRefused', loginId: 'test401' } }],
    accounts: [{ loginId: 'test401', misses: 2, temporaryLocks: 0, lock: 'none' }],
  });
  expect(account).toBe('test401');
});

test('a named mistake finds in the solution when it is made, and in which window', () => {
  const examples = Object.fromEntries(
    refusedPassword.mistakes.map(({ id, example: { after, actions } }) => {
      const [action] = actions;
      const window = typeof action === 'object' && 'window' in action ? action.window : null;
      return [id, [after, window, actions.length]];
    }),
  );
  expect(examples).toEqual({
    capitalLetters: ['0', 'w2', 2],
    passwordsConfused: ['0', 'w2', 2],
    lockedByMisses: ['0', 'w2', 4],
    fullWidthEntry: ['0', 'w2', 3],
    requestDeclined: ['issue', 'w2', 1],
    installationDeclined: ['allowRequest', 'w2', 1],
    passwordLogin: ['0', 'w1', 4],
    windowsLeftOpen: ['confirmClosing', 'w1', 1],
  });
});

test('an exercise whose solution is still to be found can be loaded, with all its mistakes', () => {
  const scenario = caseOf({ ...form, solution: () => [], mistakes: ['passwordMistyped', ...whereIssued] });
  expect(scenario.mistakes.map(({ example }) => example.after)).toEqual(['0', '0', '0', '0', '0', '0']);
});

test('every named mistake is taught by an exercise', async () => {
  const scenarios = await Promise.all(scenarioIds.map(loadScenario));
  const taught = new Set<string>(scenarios.flatMap(({ mistakes }) => mistakes.map(({ id }) => id)));
  expect((Object.keys(namedMistakes) as MistakeName[]).filter((name) => !taught.has(name))).toEqual([]);
});
