import { advance, isRefusal } from '../../src/procedure/advance.ts';
import type { Entry } from '../../src/procedure/world/event.ts';
import { givenWorld } from '../../src/training/given-world.ts';
import { expiredCertificate } from '../../src/training/scenarios/expired-certificate.ts';
import { traceOf } from '../../src/training/trace.ts';
import { snapshot, solved } from '../support/attempts.ts';
import { median, timesOf, type Measurement } from '../../src/cli/bench/measurement.ts';

const long = 2_000;

/** The whole solution, and then a learner who keeps changing the text size. */
function longAttempt(): readonly Entry[] {
  const { entries, world } = solved();
  const window = world.windows.at(-1)?.id;
  if (window === undefined) throw new Error('the solution leaves no window open');
  const more = Array.from({ length: long - entries.length }, (_, index): Entry => {
    const size = index % 2 === 0 ? 'large' : 'small';
    return {
      seq: entries.length + index + 1,
      at: world.now + index,
      actor: 'trainee',
      event: { type: 'changedFontSize', window, size },
    };
  });
  return [...entries, ...more];
}

export async function measure(): Promise<readonly Measurement[]> {
  const given = givenWorld(expiredCertificate.given, snapshot);
  const solution = solved().entries;
  const attempt = longAttempt();
  const folded = traceOf(given, attempt).length;
  if (folded !== long) throw new Error(`the model takes only ${folded} of ${long} events`);

  const advances = await timesOf(200, () => {
    let world = given;
    for (const entry of solution) {
      const next = advance(world, entry);
      if (isRefusal(next)) throw new Error(next.refused);
      world = next;
    }
  });
  const folds = await timesOf(20, () => traceOf(given, attempt));
  return [
    {
      name: 'one advance, mean over the solution (Node)',
      value: (median(advances) / solution.length) * 1_000,
      unit: 'µs',
      goal: null,
      beside: null,
    },
    { name: 'fold of 2,000 events (Node)', value: median(folds), unit: 'ms', goal: null, beside: null },
  ];
}
