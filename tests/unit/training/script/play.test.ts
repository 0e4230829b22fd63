import { expect, test } from 'vitest';
import { actionsUpTo } from '../../../../src/training/script/actions-up-to.ts';
import { eventOf, play, playSolution } from '../../../../src/training/script/play.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { givenWorldOfTests, snapshot } from '../../../support/attempts.ts';

const { solution, given } = expiredCertificate;
const count = (step: string) => actionsUpTo(expiredCertificate, step);

test.each([
  ['openBrowser', 1],
  ['issue', 8],
  ['login', 22],
  ['0', 0],
  ['1', 1],
  ['22', 22],
  ['007', 7],
] as const)('up to %s there are %i actions', (step, actions) => {
  expect(count(step)).toBe(actions);
});

test.each(['23', '-1', '9999', '99999999999999999999', '1.5', '1e1', ' 1', '', 'Issue', 'given', 'constructor', '０'])(
  'up to 「%s」 there is nothing',
  (step) => {
    expect(count(step)).toBeUndefined();
  },
);

test('the whole solution is played unless a number says otherwise', () => {
  const { entries } = playSolution(expiredCertificate, snapshot);
  expect(entries.filter(({ actor }) => actor === 'trainee')).toHaveLength(solution.length);
  expect(playSolution(expiredCertificate, snapshot, 0).entries.map(({ event }) => event.type)).toEqual(['prepared']);
});

test('played twice it is the same to the last letter', () => {
  expect(JSON.stringify(playSolution(expiredCertificate, snapshot))).toBe(
    JSON.stringify(playSolution(expiredCertificate, snapshot)),
  );
});

test('entries are numbered from one, each action takes a quarter of a minute, answers none', () => {
  const { entries } = playSolution(expiredCertificate, snapshot);
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
  const acted = entries.filter(({ actor }) => actor === 'trainee');
  expect(acted.map(({ at }) => at - given.startsAt)).toEqual(acted.map((_, index) => index * 15_000));
});

test('every ask is answered before the next action', () => {
  for (let actions = 0; actions <= solution.length; actions += 1) {
    expect(playSolution(expiredCertificate, snapshot, actions).world.asks).toEqual([]);
  }
});

test('an action that depends on the world is made for it', () => {
  const world = givenWorldOfTests();
  const serialNumber = world.store[0]?.serialNumber ?? '';
  expect(
    eventOf(
      ({ store }) => ({ type: 'selectedCertificate', window: 'w1', serialNumber: store[0]?.serialNumber ?? '' }),
      world,
    ),
  ).toEqual({ type: 'selectedCertificate', window: 'w1', serialNumber });
});

test('an action that cannot be done is a bug of the scenario and says which', () => {
  expect(() => play(expiredCertificate, snapshot, [{ type: 'pressedIssue', window: 'w2' }])).toThrow(
    'expired-certificate: pressedIssue (entry 2) refused: noSuchWindow',
  );
});
