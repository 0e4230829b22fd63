import type { World } from '../../procedure/world/world.ts';
import { answered, foreseen } from '../guidance/foresee.ts';
import type { NextStep } from '../guidance/next-step.ts';
import type { Route } from '../guidance/route.ts';
import type { Happening } from '../trace.ts';

/** The world as it would have been, had the wanted step been taken instead; answered as the script would. */
export function worldThatShouldBe({ foresight }: Route, { before, entry }: Happening, { event }: NextStep): World {
  const quiet = answered(before, foresight);
  return foreseen(quiet, event, entry.at, foresight) ?? quiet;
}
