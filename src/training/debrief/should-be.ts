import type { World } from '../../procedure/world/world.ts';
import { withAsksAnswered, worldAfter } from '../guidance/predict.ts';
import type { NextStep } from '../guidance/next-step.ts';
import type { Route } from '../guidance/route.ts';
import type { Happening } from '../trace.ts';

/** Returns the world after the wanted step, had it been taken instead, with the script's answers. */
export function worldThatShouldBe({ script }: Route, { before, entry }: Happening, { event }: NextStep): World {
  const quiet = withAsksAnswered(before, script);
  return worldAfter(quiet, event, entry.at, script) ?? quiet;
}
