// The windows that a customer has left open, and the question that comes up behind them.
import { expect, test } from 'vitest';
import { frontWindow } from '../../../../src/procedure/world/windows.ts';
import { play, playSolution } from '../../../../src/training/script/play.ts';
import type { Scenario } from '../../../../src/training/scenario.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { actionsUpTo } from '../../../../src/training/script/actions-up-to.ts';
import { snapshot } from '../../../support/attempts.ts';

const beginningWith = (windows: Scenario['given']['windows'] & object) =>
  play({ ...expiredCertificate, given: { ...expiredCertificate.given, windows } }, snapshot, []).world;

test('a window that the customer left has its message, and the log-in ID that was typed', () => {
  const left = { screen: 'BSMS001', message: 'credentialsRefused', loginId: 'test999' } as const;
  const world = beginningWith([{ browser: 'ie', offered: [0], held: null, left }]);
  expect(frontWindow(world)).toMatchObject({
    popup: true,
    page: {
      screen: 'BSMS001',
      commonError: 'credentialsRefused',
      loginId: { kind: 'known', loginId: 'test999', width: 'half' },
      password: { judged: 'empty' },
    },
  });
});

test('a browser may remember the choice of none, or a certificate, from before the exercise', () => {
  const held = (choice: number | 'none' | null) =>
    beginningWith([{ browser: 'ie', offered: [0], held: choice }]).browsers.ie?.held;
  const [certificate] = beginningWith([]).store;
  expect([held('none'), held(null), held(0)]).toEqual(['none', null, certificate?.serialNumber]);
});

/** The world with the second question of an issue, in front of another window. */
function askedSecond(questionBehind: boolean) {
  const given = { ...expiredCertificate.given, ...(questionBehind && { questionBehind: true as const }) };
  const scenario = { ...expiredCertificate, given };
  return playSolution(scenario, snapshot, actionsUpTo(scenario, 'allowRequest')).world;
}

test('the second question is in front, or where the case says so behind the window that was open before', () => {
  for (const questionBehind of [false, true]) {
    const world = askedSecond(questionBehind);
    expect(world.dialogs).toEqual([{ kind: 'webAccess', owner: 'w2', purpose: 'install' }]);
    expect(frontWindow(world)?.id).toBe(questionBehind ? 'w1' : 'w2');
  }
  const orders = askedSecond(true).windows.map(({ order }) => order);
  expect(new Set(orders).size).toBe(orders.length);
  expect(Math.min(...orders)).toBeGreaterThan(0);
});
