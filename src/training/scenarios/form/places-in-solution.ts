import type { WindowId } from '../../../procedure/world/window-id.ts';
import type { ActionKey } from '../../actions-on.ts';
import type { LearnerEvent, Scenario } from '../../scenario.ts';

type Solution = Scenario['solution'];
type EventInWindow = Extract<LearnerEvent, { readonly window: WindowId }>;

/** The place of an example in a solution: it follows this step, and is done in this window. */
export interface PlaceInSolution {
  /** `0` stands for the beginning. */
  readonly after: string;
  readonly window: WindowId;
}

/** Steps whose action is known before they are played, with their index. */
const fixedSteps = (solution: Solution) =>
  solution.flatMap(({ step, action }, index) =>
    typeof action === 'function' || !('window' in action) ? [] : [{ step, action, index }],
  );

const first: PlaceInSolution = { after: '0', window: 'w1' };

/** The place just before the first step of one of these types; the beginning where the solution has none. */
export function beforeFirst(solution: Solution, ...types: readonly LearnerEvent['type'][]): PlaceInSolution {
  const found = fixedSteps(solution).find(({ action }) => types.includes(action.type));
  return found ? { after: solution[found.index - 1]?.step ?? '0', window: found.action.window } : first;
}

/** The place just after the first step of a type. */
export function afterFirst(solution: Solution, type: LearnerEvent['type']): PlaceInSolution {
  const found = fixedSteps(solution).find(({ action }) => action.type === type);
  return found ? { after: found.step, window: found.action.window } : first;
}

/** The place just after the last step of a type. */
export function afterLast(solution: Solution, type: LearnerEvent['type']): PlaceInSolution {
  const found = fixedSteps(solution).findLast(({ action }) => action.type === type);
  return found ? { after: found.step, window: found.action.window } : first;
}

/** The first step with this key; the beginning where the solution has none. */
export const afterKey = (solution: Solution, key: ActionKey): string =>
  solution.find((each) => each.key === key)?.step ?? '0';

/** The field in which the solution enters the password for the last time, by the keys or by the software keyboard. */
export function passwordPlace(solution: Solution): PlaceInSolution & { readonly page: 'BSMS001' | 'BLGI004' } {
  const isTyping = ({ action }: { readonly action: EventInWindow }) =>
    action.type === 'typed' && action.field === 'password';
  const steps = fixedSteps(solution);
  const typed = steps.findLast(isTyping);
  const found = typed ?? steps.findLast(({ action }) => action.type === 'confirmedSoftwareKeyboard');
  const page = typed ? 'BSMS001' : 'BLGI004';
  return found
    ? { page, after: solution[found.index - 1]?.step ?? '0', window: found.action.window }
    : { page, ...first };
}

/** The window that would be the next to open after a step. */
export function nextWindowAfter(solution: Solution, given: number, after: string): WindowId {
  const done = solution.slice(0, solution.findIndex(({ step }) => step === after) + 1);
  const opened = done.filter(
    ({ action }) => typeof action !== 'function' && ['openedBrowser', 'pressedIssueCertificate'].includes(action.type),
  );
  return `w${given + opened.length + 1}`;
}
