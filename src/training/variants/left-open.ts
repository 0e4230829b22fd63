import type { GivenWindow } from '../../procedure/world/ask.ts';
import type { WindowId } from '../../procedure/world/window-id.ts';
import type { Action, Given, LearnerEvent, Scenario } from '../scenario.ts';

const numbered = /^w(\d+)$/;

/** The id of the next window: windows are numbered in the order of opening. */
function following(id: WindowId): WindowId {
  const [, number] = numbered.exec(id) ?? [];
  return number === undefined ? id : `w${Number(number) + 1}`;
}

const inFollowing = (event: LearnerEvent): LearnerEvent =>
  'window' in event ? { ...event, window: following(event.window) } : event;

const renumbered = (action: Action): Action =>
  typeof action === 'function' ? (world) => inFollowing(action(world)) : inFollowing(action);

/** A window of Edge, in which nobody has chosen a certificate. */
const edgeWindow = ({ certificates }: Given): GivenWindow => ({
  browser: 'edge',
  offered: certificates.flatMap(({ installed = true }, index) => (installed ? [index] : [])),
  held: null,
});

/** The exercise with a window of Edge behind all others: the first, so that every other window has the next number. */
export function withEdgeLeftOpen(scenario: Scenario): Scenario {
  const { given, solution, mistakes } = scenario;
  return {
    ...scenario,
    given: { ...given, windows: [edgeWindow(given), ...(given.windows ?? [])] },
    solution: solution.map((step) => ({ ...step, action: renumbered(step.action) })),
    mistakes: mistakes.map((mistake) => ({
      ...mistake,
      example: { ...mistake.example, actions: mistake.example.actions.map(renumbered) },
    })),
  };
}
