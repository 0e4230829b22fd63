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
  WordFacts,
} from './scenario-texts.ts';

/** Words with their facts filled in, at whatever depth. */
function withFacts<T>(words: OfFacts<T>, facts: WordFacts): T {
  const fill = (part: unknown): unknown => {
    if (typeof part === 'function') return (part as (facts: WordFacts) => string)(facts);
    if (Array.isArray(part)) return part.map(fill);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, fill(each)]));
  };
  return fill(words) as T; // the same words, each function replaced by its sentence
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

/** The part of a scenario by which its words are looked up. */
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
): ActionTexts =>
  withFacts<ActionTexts>(actions[actionKeyOf(world, event)], { ...facts, ...windowNamed(world, event) });

/** The words of an action for its second and later steps in a solution. */
function repeatedWords({ actions, again }: SharedTexts, key: ActionKey): OfFacts<ActionTexts> {
  const words = actions[key];
  return { ...words, instruction: (facts) => again(withFacts<string>(words.instruction, facts)) };
}

/** Makes the words of a case of those that all cases share and of its own, for whichever facts an attempt has. */
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
        return [step, { ...(isAgain ? repeatedWords(shared, key) : shared.actions[key]), ...own.steps?.[step] }];
      }),
    ),
    // The type of a case's words is the proof that a mistake which is not shared has words of its own.
    mistakes: Object.fromEntries(
      mistakes.map(({ id }) => [id, { ...sharedMistakes[id], ...own.mistakes?.[id] } as OfFacts<MistakeTexts>]),
    ),
  };
  return (facts) => ({
    ...withFacts<Omit<ScenarioTexts, 'ofAction'>>(words, facts),
    ofAction: (world, event) => wordsOfAction(shared, facts, world, event),
  });
}
