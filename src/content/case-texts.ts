import type { World } from '../procedure/world/world.ts';
import { windowOf } from '../procedure/world/windows.ts';
import { actionKeyOf } from '../training/action-key.ts';
import type { ActionKey } from '../training/actions-on.ts';
import type { CaseFacts } from '../training/case-facts.ts';
import type { LearnerEvent, SolutionStep, TaughtMistake } from '../training/scenario.ts';
import { windowsTexts } from './ja/windows.ts';
import type {
  ActionTexts,
  CaseWords,
  MistakeTexts,
  NamedWindow,
  OfFacts,
  ScenarioTexts,
  SharedTexts,
  ToldFacts,
} from './scenario-texts.ts';

/** Words with their facts filled in, at whatever depth. */
function told<T>(words: OfFacts<T>, facts: ToldFacts): T {
  const tell = (said: unknown): unknown => {
    if (typeof said === 'function') return (said as (facts: ToldFacts) => string)(facts);
    if (Array.isArray(said)) return said.map(tell);
    if (typeof said !== 'object' || said === null) return said;
    return Object.fromEntries(Object.entries(said).map(([key, each]) => [key, tell(each)]));
  };
  return tell(words) as T; // the same words, each function replaced by what it says
}

function windowNamed(world: World, event: LearnerEvent): { readonly window?: NamedWindow } {
  if (event.type !== 'focusedWindow') return {};
  const window = windowOf(world, event.window);
  const { programs, pageTitles, mail } = windowsTexts;
  return {
    window: window
      ? { program: programs[window.browser], page: pageTitles[window.page.screen] }
      : { program: mail.name, page: null },
  };
}

/** As much of a scenario as its words are looked up by. */
interface WordedScenario {
  readonly solution: readonly Pick<SolutionStep, 'step' | 'key'>[];
  readonly mistakes: readonly Pick<TaughtMistake, 'id'>[];
}

/** The words of an action that a case has no words of its own for. */
const wordsOfAction = (
  { actions }: Pick<SharedTexts, 'actions'>,
  facts: CaseFacts,
  world: World,
  event: LearnerEvent,
): ActionTexts => told<ActionTexts>(actions[actionKeyOf(world, event)], { ...facts, ...windowNamed(world, event) });

/** The words of an action that the solution has had before, in the same words. */
function doneAgain({ actions, again }: SharedTexts, key: ActionKey): OfFacts<ActionTexts> {
  const words = actions[key];
  return { ...words, instruction: (facts) => again(told<string>(words.instruction, facts)) };
}

/** The whole words of a case: what the cases of a language share, and what is its own, told with the facts of an attempt. */
export function caseTexts(
  shared: SharedTexts,
  { solution, mistakes }: WordedScenario,
  own: CaseWords,
): (facts: CaseFacts) => ScenarioTexts {
  const sharedMistakes: Readonly<Record<string, OfFacts<MistakeTexts>>> = shared.mistakes;
  const words: OfFacts<Omit<ScenarioTexts, 'ofAction'>> = {
    era: shared.era,
    advice: {},
    captions: {},
    ...own,
    steps: Object.fromEntries(
      solution.map(({ step, key }, index) => {
        const isAgain = solution
          .slice(0, index)
          .some((before) => before.key === key && own.steps?.[before.step]?.instruction === undefined);
        return [step, { ...(isAgain ? doneAgain(shared, key) : shared.actions[key]), ...own.steps?.[step] }];
      }),
    ),
    // The type of a case's words is the proof that a mistake which is not shared has words of its own.
    mistakes: Object.fromEntries(
      mistakes.map(({ id }) => [id, { ...sharedMistakes[id], ...own.mistakes?.[id] } as OfFacts<MistakeTexts>]),
    ),
  };
  return (facts) => ({
    ...told<Omit<ScenarioTexts, 'ofAction'>>(words, facts),
    ofAction: (world, event) => wordsOfAction(shared, facts, world, event),
  });
}
