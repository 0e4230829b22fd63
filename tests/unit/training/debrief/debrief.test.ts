import { expect, test } from 'vitest';
import { frontWindow } from '../../../../src/procedure/world/windows.ts';
import { worldThatShouldBe } from '../../../../src/training/debrief/should-be.ts';
import { timelineOf } from '../../../../src/training/debrief/timeline.ts';
import { Attempt, ids, scenarioOf } from '../../../support/guided-attempt.ts';

const examples = ids.flatMap((id) => scenarioOf(id).mistakes.map((mistake) => ({ id, mistake, name: mistake.id })));
const declining = { type: 'answeredWebAccess', window: 'w2', answer: 'no' } as const;
const slipped = () => new Attempt('expired-certificate').upTo('issue').do(declining);
const linesOf = ({ course, trace, scenario }: Attempt) => timelineOf(course, trace, scenario.account);

test.each(examples)('$id: $name was made by one event, holds from then on, and did not before', ({ id, mistake }) => {
  const { after, actions } = mistake.example;
  const attempt = new Attempt(id).upTo(after).do(...actions);
  attempt.follow();
  const { trace, course } = attempt;
  const moment = course.mistakes.find((each) => each.mistake === mistake.id);
  const held = trace.map((_, index) => mistake.check(trace.slice(0, index + 1)));
  // A fold may keep a mistake once it is made: its check is never true and then untrue.
  expect(held).toEqual(held.map((_, index) => index + 1 >= (moment?.seq ?? Infinity)));
  expect(moment?.seq).toBeGreaterThan(0);
});

test('a solution without a mistake makes none', () => {
  expect(new Attempt('expired-certificate').upTo('login').course.mistakes).toEqual([]);
});

test('of a solution each action and each notable answer is a line, in order and without a mark', () => {
  const attempt = new Attempt('expired-certificate').upTo('login');
  const lines = linesOf(attempt);
  const own = lines.filter(({ actor }) => actor === 'trainee');
  expect(own.map(({ verdict }) => verdict)).toEqual(attempt.scenario.solution.map(() => 'right'));
  expect(lines.map(({ seq }) => seq)).toEqual(lines.map(({ seq }) => seq).toSorted((one, other) => one - other));
  expect(lines.filter(({ actor }) => actor !== 'trainee').map(({ event, verdict }) => [event.type, verdict])).toEqual([
    ['certificateRefused', null],
    ['authenticated', null],
    ['certificateIssued', null],
    ['certificateInstalled', null],
    ['certificateAccepted', null],
    ['loggedIn', null],
  ]);
  expect(lines.some(({ mistakes }) => mistakes.length > 0)).toBe(false);
});

test('an action that only arranges the screen is no line; hints, the clock and handing in are', () => {
  const attempt = new Attempt('expired-certificate').upTo('openBrowser');
  const before = linesOf(attempt).length;
  attempt.do({ type: 'movedWindow', window: 'w1', x: 40, y: 40 }, { type: 'openedMenu', window: 'w1', name: 'tools' });
  expect(linesOf(attempt)).toHaveLength(before);
  const next = attempt.course.next?.step ?? '';
  attempt.take({ type: 'tookHint', step: next, level: 1 });
  attempt.take({ type: 'clockMoved', to: attempt.world.now + 60_000 });
  attempt.take({ type: 'handedIn' });
  expect(
    linesOf(attempt)
      .slice(before)
      .map(({ event }) => event.type),
  ).toEqual(['tookHint', 'clockMoved', 'handedIn']);
});

test('a wrong entry is a line of its own, before the press that sent it and the answer', () => {
  const attempt = new Attempt('expired-certificate').upTo('enterLoginId');
  const before = linesOf(attempt).length;
  const entry = { judged: 'wrong', length: 8 } as const;
  attempt.do({ type: 'typed', window: 'w2', field: 'password', entry }, { type: 'pressedAuthenticate', window: 'w2' });
  expect(
    linesOf(attempt)
      .slice(before)
      .map(({ event, verdict }) => [event.type, verdict]),
  ).toEqual([
    ['typed', 'neutral'],
    ['pressedAuthenticate', 'wrong'],
    ['credentialsRefused', null],
  ]);
});

test('a mistake stands on the line of its event, with what was wanted there', () => {
  const attempt = slipped();
  const line = linesOf(attempt).at(-1);
  expect(line).toMatchObject({
    event: declining,
    verdict: 'wrong',
    mistakes: ['requestDeclined'],
    wanted: { step: 'allowRequest', event: { ...declining, answer: 'yes' } },
  });
});

test('a mistake that the bank’s answer shows stands on the line of that answer', () => {
  const attempt = new Attempt('declined-installation').upTo('0');
  attempt.do(...(scenarioOf('declined-installation').mistakes[0]?.example.actions ?? []));
  const line = linesOf(attempt).find(({ mistakes }) => mistakes.length > 0);
  expect(line).toMatchObject({ mistakes: ['storeNotLookedInto'], event: { type: 'certificateIssued' }, verdict: null });
});

test('the world that should be is the one after the wanted step, answered', () => {
  const attempt = slipped();
  const happening = attempt.trace.at(-1);
  const wanted = attempt.course.judgements.at(-1)?.wanted;
  if (!happening || !wanted) throw new Error('nothing was wanted');
  expect(frontWindow(happening.after)?.page.screen).toBe('BSMS002');
  const world = worldThatShouldBe(attempt.route, happening, wanted);
  const right = new Attempt('expired-certificate').upTo('allowRequest').world;
  expect(frontWindow(world)?.page).toMatchObject({ screen: 'BSMS003', issued: expect.any(String), waited: true });
  expect(world.dialogs).toEqual(right.dialogs);
  expect(world.asks).toEqual([]);
});

test('a step that cannot be taken leaves the world as it was, once it is quiet', () => {
  const attempt = slipped();
  const happening = attempt.trace.at(-1);
  const wanted = attempt.course.judgements.at(-1)?.wanted;
  if (!happening || !wanted) throw new Error('nothing was wanted');
  const gone = { ...wanted, event: { type: 'closedWindow', window: 'w9' } } as const;
  expect(worldThatShouldBe(attempt.route, happening, gone)).toEqual(happening.before);
});

test('what the bank answers during ログインID取得 is listed, as its other answers are', () => {
  const lines = linesOf(new Attempt('obtaining-login-id').upTo('register'));
  expect(lines.filter(({ actor }) => actor === 'bank').map(({ event }) => event.type)).toEqual([
    'accountConfirmed',
    'entriesChecked',
    'registered',
  ]);
});
