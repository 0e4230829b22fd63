import type { Figure } from '../../training/figure.ts';
import type { ScenarioId } from '../../training/scenarios/catalogue.ts';

/** A place for a picture in a manual. */
export interface PicturePlace {
  /** Unlike any other of this manual, and fit to name a file: `04-issueCertificate`. */
  readonly key: string;
  readonly figure: Figure;
  /** What is to be seen, for whoever cannot see it. */
  readonly alt: string;
  /** What stands below it, where it is not told by what stands around it. */
  readonly caption: string | null;
}

export interface ManualStep {
  /** From 1. */
  readonly number: number;
  readonly id: string;
  readonly instruction: string;
  /** The screen on which it is done, before that. */
  readonly picture: PicturePlace;
  /** What happens then, and why. */
  readonly explanation: string;
  readonly note: string | null;
}

export interface ManualTrouble {
  readonly id: string;
  readonly name: string;
  readonly consequence: string;
  readonly better: string;
}

/** Paragraphs with one picture. */
export interface ManualPassage {
  readonly paragraphs: readonly string[];
  readonly picture: PicturePlace;
}

/** A line of the table of contents. */
export interface ContentsEntry {
  /** Where it leads: the id of its heading. */
  readonly anchor: string;
  readonly title: string;
  readonly level: 1 | 2;
  /** Of a step. */
  readonly number: number | null;
}

/** The manual of a scenario, whatever it is written as. */
export interface Manual {
  readonly scenario: ScenarioId;
  readonly title: string;
  /** The bank and its service. */
  readonly bank: string;
  readonly contents: readonly ContentsEntry[];
  readonly when: ManualPassage;
  readonly steps: readonly ManualStep[];
  readonly troubles: readonly ManualTrouble[];
  readonly closing: ManualPassage;
}

/** Every picture, in the order of the manual. */
export const placesOf = ({ when, steps, closing }: Manual): readonly PicturePlace[] => [
  when.picture,
  ...steps.map(({ picture }) => picture),
  closing.picture,
];
