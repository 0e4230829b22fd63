import type { ManualFrame } from '../../content/ja/manual-frame.ts';
import type { ScenarioTexts } from '../../content/scenario-texts.ts';
import { figuresOf, type Figure } from '../../training/figure.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import type { Scenario } from '../../training/scenario.ts';
import type { ScenarioId } from '../../training/scenarios/catalogue.ts';
import { anchors, stepAnchor } from './anchors.ts';
import type { ContentsEntry, Manual, ManualStep } from './manual.ts';

interface ManualSources {
  readonly id: ScenarioId;
  readonly title: string;
  readonly scenario: Scenario;
  readonly words: ScenarioTexts;
  readonly frame: ManualFrame;
  readonly snapshot: ProfileSnapshot;
}

/** @throws Error if a step has no words, which the types of a scenario's words rule out */
const found = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`A manual lacks ${what}`);
  return value;
};

const keyOf = (count: number, name: string): string => `${String(count).padStart(2, '0')}-${name}`;

/** Builds the manual of a scenario from its solution and words. */
export function manualOf({ id, title, scenario, words, frame, snapshot }: ManualSources): Manual {
  const { solution } = scenario;
  const figures = figuresOf(scenario, snapshot);
  const figureAt = (count: number): Figure => found(figures[count], `figure ${count} of ${id}`);
  const wordsOf = (step: string) => found(words.steps[step], `the words of ${step}`);
  // A figure shows the screen before its step, so its alternative text is the previous step's.
  const altAt = (count: number): string => {
    const before = solution[count - 1];
    return before ? wordsOf(before.step).picture : words.given;
  };

  const steps = solution.map(({ step }, count): ManualStep => {
    const { instruction, why, seen, note = null } = wordsOf(step);
    const number = count + 1;
    const key = keyOf(number, step);
    return {
      number,
      id: step,
      instruction,
      picture: { key, figure: figureAt(count), alt: altAt(count), caption: null },
      explanation: `${why}${seen}`,
      note,
    };
  });

  const { when, seenAt, closing } = words.manual;
  const seen = solution.findIndex(({ step }) => step === seenAt);
  const end = solution.length;
  return {
    scenario: id,
    title,
    bank: `${snapshot.profile.name} ${snapshot.profile.service}`,
    contents: contentsOf(steps, frame, scenario.mistakes.length > 0),
    when: {
      paragraphs: when,
      // This picture only helps to recognize the situation, so it points nothing out.
      picture: {
        key: keyOf(0, 'when'),
        figure: { ...figureAt(seen), callouts: [] },
        alt: altAt(seen),
        caption: frame.captions.when,
      },
    },
    steps,
    troubles: scenario.mistakes.map(({ id: mistake }) => {
      // Leave out the source of each rule, which concerns teachers only.
      const { name, consequence, better } = found(words.mistakes[mistake], `the words of ${mistake}`);
      return { id: mistake, name, consequence, better };
    }),
    closing: {
      paragraphs: closing,
      picture: {
        key: keyOf(end + 1, 'closing'),
        figure: figureAt(end),
        alt: altAt(end),
        caption: frame.captions.closing,
      },
    },
  };
}

function contentsOf(steps: readonly ManualStep[], frame: ManualFrame, troubles: boolean): readonly ContentsEntry[] {
  const section = (anchor: string, title: string): ContentsEntry => ({ anchor, title, level: 1, number: null });
  return [
    section(anchors.when, frame.when),
    section(anchors.steps, frame.steps),
    ...steps.map(({ number, instruction }): ContentsEntry => ({
      anchor: stepAnchor(number),
      title: instruction,
      level: 2,
      number,
    })),
    ...(troubles ? [section(anchors.troubles, frame.troubles)] : []),
    section(anchors.closing, frame.closing),
  ];
}
