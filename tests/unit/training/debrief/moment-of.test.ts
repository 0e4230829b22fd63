import { expect, test } from 'vitest';
import { frontWindow } from '../../../../src/procedure/world/windows.ts';
import { playEntries, replayAttempt } from '../../../../src/training/attempt/replay.ts';
import { debriefingOf } from '../../../../src/training/debrief/debriefing.ts';
import {
  isBesidePc,
  momentOf,
  screenThatShouldBe,
  stepsWithMistake,
} from '../../../../src/training/debrief/moment-of.ts';
import type { ScenarioId } from '../../../../src/training/scenarios/catalogue.ts';
import { snapshot } from '../../../support/attempts.ts';
import { Attempt } from '../../../support/guided-attempt.ts';

function debriefed(id: ScenarioId, go: (attempt: Attempt) => void, handover = 0) {
  const attempt = new Attempt(id);
  go(attempt);
  const entries = attempt.trace.map(({ entry }) => entry);
  const replayed = replayAttempt({ scenario: attempt.scenario, bankProfile: snapshot, entries, handover });
  const debriefing = debriefingOf(replayed, { mode: 'test' });
  const seqOfLast = (type: string) => entries.findLast(({ event }) => event.type === type)?.seq ?? 0;
  return { debriefing, entries, seqOfLast };
}

const declining = { type: 'answeredWebAccess', window: 'w2', answer: 'no' } as const;
const mistyping = [
  { type: 'typed', window: 'w2', field: 'password', entry: { judged: 'wrong', length: 8 } },
  { type: 'pressedAuthenticate', window: 'w2' },
] as const;

test('the beginning is a moment in which nobody did anything', () => {
  const { debriefing } = debriefed('expired-certificate', (attempt) => attempt.upTo('openBrowser'));
  expect(momentOf(debriefing, 0)).toEqual({
    outcome: null,
    seq: 0,
    happening: undefined,
    action: undefined,
    was: playEntries(debriefing.scenario, snapshot, []).world,
    verdict: 'none',
    mistakes: [],
    wanted: null,
  });
});

test('a right action shows the screen after it, and nothing else was wanted', () => {
  const { debriefing, seqOfLast } = debriefed('expired-certificate', (attempt) => attempt.upTo('openBrowser'));
  const seq = seqOfLast('openedBrowser');
  const moment = momentOf(debriefing, seq);
  expect(moment).toMatchObject({ seq, verdict: 'right', mistakes: [], wanted: null });
  expect(moment.was.windows).toHaveLength(1);
  expect(moment.action).toBe(moment.happening);
  expect(screenThatShouldBe(debriefing, moment)).toBeUndefined();
  expect(isBesidePc(moment)).toBe(false);
});

test('a mistake shows what was wanted instead, and the screen that it would have led to', () => {
  const { debriefing, seqOfLast } = debriefed('expired-certificate', (attempt) => attempt.upTo('issue').do(declining));
  const moment = momentOf(debriefing, seqOfLast('answeredWebAccess'));
  expect(moment).toMatchObject({ verdict: 'wrong', mistakes: ['requestDeclined'], wanted: { step: 'allowRequest' } });
  const world = screenThatShouldBe(debriefing, moment);
  expect(world && frontWindow(world)?.page.screen).toBe('BSMS003');
  expect(stepsWithMistake(debriefing)).toEqual(['allowRequest']);
  expect([...debriefing.stops]).toEqual([moment.seq]);
});

test('a mistake that the bank’s answer shows is judged by the press that it answers, and the replay stops once', () => {
  const { debriefing, seqOfLast } = debriefed('expired-certificate', (attempt) =>
    attempt.upTo('enterLoginId').do(...mistyping),
  );
  const [answer, press] = [seqOfLast('credentialsRefused'), seqOfLast('pressedAuthenticate')];
  const moment = momentOf(debriefing, answer);
  expect(moment).toMatchObject({ seq: answer, verdict: 'wrong', mistakes: ['passwordMistyped'] });
  expect(moment.happening?.entry.seq).toBe(answer);
  expect(moment.action?.entry.seq).toBe(press);
  expect(moment.wanted?.step).toBe('enterPassword');
  expect([...debriefing.stops]).toEqual([answer]);
  expect(momentOf(debriefing, press)).toMatchObject({ verdict: 'wrong', mistakes: [] });
});

test('an answer of the bank by itself is nothing that the learner did', () => {
  const { debriefing, seqOfLast } = debriefed('expired-certificate', (attempt) => attempt.upTo('authenticate'));
  expect(momentOf(debriefing, seqOfLast('authenticated'))).toMatchObject({ verdict: 'none', wanted: null });
});

test('wrong advice differs beside the PC, where no screen shows it', () => {
  const { debriefing, seqOfLast } = debriefed('full-lock', (attempt) =>
    attempt.upTo('authenticate').do({ type: 'advised', advice: 'waitAndRetry' }),
  );
  const moment = momentOf(debriefing, seqOfLast('advised'));
  expect(moment).toMatchObject({ verdict: 'wrong', mistakes: ['toldToWait'], wanted: { step: 'adviseBranch' } });
  expect(isBesidePc(moment)).toBe(true);
});

test('one press that makes two mistakes shows both', () => {
  const { debriefing, seqOfLast } = debriefed('full-lock', (attempt) =>
    attempt.upTo('openBrowser').do({ type: 'advised', advice: 'waitAndRetry' }),
  );
  const made = ['toldToWait', 'toldWithoutLooking'];
  const seq = seqOfLast('advised');
  expect(momentOf(debriefing, seq)).toMatchObject({ verdict: 'wrong', mistakes: made });
  expect(debriefing.lines.find((line) => line.seq === seq)?.mistakes).toEqual(made);
  expect(debriefing.assessment.mistakes).toEqual(made);
});

test('a detour that is no taught mistake is worth a stop as well', () => {
  const { debriefing, seqOfLast } = debriefed('expired-certificate', (attempt) =>
    attempt.upTo('issueCertificate').do({ type: 'closedWindow', window: 'w2' }),
  );
  const seq = seqOfLast('closedWindow');
  expect(debriefing.stops.has(seq)).toBe(true);
  expect(momentOf(debriefing, seq)).toMatchObject({ verdict: 'wrong', mistakes: [] });
});

test('mistakes from before the learner took over are neither on a line nor a stop', () => {
  const lead = new Attempt('expired-certificate').upTo('issue').do(declining).trace.length;
  const { debriefing } = debriefed(
    'expired-certificate',
    (attempt) => {
      attempt.upTo('issue').do(declining);
      attempt.follow();
    },
    lead,
  );
  expect(debriefing.lines.flatMap(({ mistakes }) => mistakes)).toEqual([]);
  expect(debriefing.stops.size).toBe(0);
  expect(debriefing.assessment.mistakes).toEqual([]);
});
