import type { Entry } from '../../src/procedure/world/event.ts';
import { modelVersion } from '../../src/procedure/world/world.ts';
import type { StoredAttempt } from '../../src/session/attempt/attempt.ts';
import type { ProfileSnapshot } from '../../src/training/given-world.ts';
import type { AttemptOrigin } from '../../src/training/attempt/origin.ts';
import { playEntries, replayAttempt } from '../../src/training/attempt/replay.ts';
import { play } from '../../src/training/script/play.ts';
import type { Action, Scenario } from '../../src/training/scenario.ts';
import { assess } from '../../src/training/assessment/assess.ts';
import { resultOf } from '../../src/training/assessment/result-of.ts';
import type { Result } from '../../src/training/assessment/result.ts';

type About = Pick<Result, 'attempt' | 'mode' | 'learner' | 'finishedAt' | 'seconds'>;

/** The beginning of an attempt that was done for the learner: so many of its actions. */
interface Led {
  readonly actions: number;
  readonly origin: (entries: number) => AttemptOrigin;
}

/**
 * An attempt in which these actions were done, with the answers of the scenario's own bank, as it is stored once it has
 * ended; one that did not reach its goal was handed in.
 */
export function finishedAttempt(
  scenario: Scenario,
  snapshot: ProfileSnapshot,
  actions: readonly Action[],
  about: About,
  led?: Led,
): StoredAttempt {
  const { entries: done, world } = play(scenario, snapshot, actions);
  const handover = led ? play(scenario, snapshot, actions.slice(0, led.actions)).entries.length : 0;
  const origin = led?.origin(handover);
  const isForLearner = ({ seq, actor }: Entry) => seq <= handover && actor === 'trainee' && origin?.kind !== 'branch';
  const played = done.map((entry): Entry => (isForLearner(entry) ? { ...entry, actor: 'trainer' } : entry));
  const solved = scenario.goal(playEntries(scenario, snapshot, played).trace);
  const handedIn: Entry = { seq: played.length + 1, at: world.now, actor: 'trainee', event: { type: 'handedIn' } };
  const entries = solved ? played : [...played, handedIn];
  const { trace, course } = replayAttempt({ scenario, bankProfile: snapshot, entries, handover });
  const { attempt, mode, learner } = about;
  return {
    header: {
      id: attempt,
      scenario: scenario.id,
      mode,
      learner,
      startedAt: about.finishedAt - about.seconds * 1_000,
      profile: { id: snapshot.profile.id, hash: snapshot.hash },
      snapshot: snapshot.profile,
      modelVersion,
      status: solved ? 'solved' : 'handedIn',
      ...(origin && { origin }),
    },
    entries,
    result: resultOf(
      { ...about, scenario: scenario.id, modelVersion, ...(origin && { origin }) },
      assess(scenario, course, trace, { mode, origin }),
    ),
  };
}

/** The actions of the solution, with the example of a taught mistake where it is typically made. */
export function actionsWithMistake(scenario: Scenario, mistake: string): readonly Action[] {
  const example = scenario.mistakes.find(({ id }) => id === mistake)?.example;
  if (!example) throw new Error(`${scenario.id} teaches no ${mistake}`);
  const after = scenario.solution.findIndex(({ step }) => step === example.after) + 1;
  return [...scenario.solution.slice(0, after).map(({ action }) => action), ...example.actions];
}
