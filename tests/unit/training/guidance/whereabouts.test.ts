import { expect, test } from 'vitest';
import { eventOf } from '../../../../src/training/script/play.ts';
import type { LearnerEvent } from '../../../../src/training/scenario.ts';
import type { WindowId } from '../../../../src/procedure/world/window-id.ts';
import { whereaboutsOf } from '../../../../src/training/guidance/whereabouts.ts';
import { Attempt, ids } from '../../../support/guided-attempt.ts';

const whereaboutsIn = ({ route, course }: Attempt) => whereaboutsOf(route, course);

/** The solution's event after one window more was opened, so that each later one has the next number. */
function shifted(event: LearnerEvent, open: readonly WindowId[]): LearnerEvent {
  if (!('window' in event) || open.includes(event.window)) return event;
  return { ...event, window: `w${Number(event.window.slice(1)) + 1}` };
}

test.each(ids)('in %s the progress counts each step that is done beside a window too many', (id) => {
  const attempt = new Attempt(id);
  const { solution } = attempt.scenario;
  const open = attempt.world.windows.map((window) => window.id);
  attempt.do({ type: 'openedBrowser', browser: 'edge', from: 'taskbar' });
  solution.slice(0, -1).forEach(({ action, step }, index) => {
    attempt.do(shifted(eventOf(action, attempt.world), open));
    expect([step, whereaboutsIn(attempt).done]).toEqual([step, index + 1]);
    expect(attempt.outcomeOf(step)).not.toBe('open');
    expect(attempt.verdicts.slice(1)).not.toContain('wrong');
  });
});

test('a step that the bank did not grant is not behind the learner', () => {
  const attempt = new Attempt('expired-certificate').upTo('issueCertificate');
  attempt.do({ type: 'openedBrowser', browser: 'edge', from: 'taskbar' });
  const { done } = whereaboutsIn(attempt);
  attempt.do(
    { type: 'typed', window: 'w2', field: 'loginId', entry: { kind: 'known', loginId: 'test999', width: 'half' } },
    { type: 'typed', window: 'w2', field: 'password', entry: { judged: 'right', length: 10, of: ['test999'] } },
  );
  expect(whereaboutsIn(attempt).done).toBe(done + 2);
  attempt.take({ type: 'pressedAuthenticate', window: 'w2' });
  attempt.world.asks.forEach(({ id }) => attempt.take({ type: 'bankUnreachable', ask: id }));
  expect(attempt.world.asks).toEqual([]);
  expect(whereaboutsIn(attempt).done).toBe(done + 2);
});
