import type { Figure } from '../../training/figure.ts';
import type { ScenarioId } from '../../training/scenarios/catalogue.ts';

/** A place for a picture in a manual. */
export interface PicturePlace {
  /** Unique within the manual, and usable as a file name: `04-issueCertificate`. */
  readonly key: string;
  readonly figure: Figure;
  /** Alternative text. */
  readonly alt: string;
  /** The sentence below the picture, if the text around it does not explain it. */
  readonly caption: string | null;
}

export interface ManualStep {
  /** Counted from 1. */
  readonly number: number;
  readonly id: string;
  readonly instruction: string;
  /** The screen before the step. */
  readonly picture: PicturePlace;
  /** The effect of the step, and its reason. */
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
  /** The id of its heading. */
  readonly anchor: string;
  readonly title: string;
  readonly level: 1 | 2;
  /** The step's number, if it is one. */
  readonly number: number | null;
}

/** The manual of a scenario, independent of its format. */
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

/** All places for pictures, in the order of the manual. */
export const placesOf = ({ when, steps, closing }: Manual): readonly PicturePlace[] => [
  when.picture,
  ...steps.map(({ picture }) => picture),
  closing.picture,
];
