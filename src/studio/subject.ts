import type { StudioTexts } from '../content/ja/studio.ts';
import type { ScenarioTexts } from '../content/scenario-texts.ts';
import type { CertificateDetails, SerialNumber } from '../pki/certificate-fields.ts';
import type { FontSize, World } from '../procedure/world.ts';
import type { Profile } from '../profile/profile.ts';
import type { PictureNote, PictureNotes, PictureSource } from '../session/ports/pictures.ts';
import { calloutsAt, type BoundCallout } from '../training/callout.ts';
import { givenWorld, type ProfileSnapshot } from '../training/given-world.ts';
import { playSolution } from '../training/play.ts';
import type { Scenario } from '../training/scenario.ts';
import type { ScenarioId } from '../training/scenarios/catalogue.ts';
import { traceOf } from '../training/trace.ts';
import type { Part } from './picture/in-picture.ts';
import type { Subject } from './picture/take.ts';

/** An exercise with its words, as the studio lists them. */
export interface Pictured {
  readonly id: ScenarioId;
  readonly scenario: Scenario;
  readonly words: ScenarioTexts;
}

/** What is to be seen: the world, whose bank it is, and what can be pointed out. */
export interface Shown {
  readonly world: World;
  readonly profile: Profile;
  readonly callouts: readonly BoundCallout[];
}

export function shownOf(source: PictureSource, scenario: Scenario, builtIn: ProfileSnapshot, size: FontSize): Shown {
  if (source.kind === 'step') {
    const world = { ...playSolution(scenario, builtIn, source.count).world, fontSize: size };
    return { world, profile: builtIn.profile, callouts: calloutsAt(scenario, world, source.count) };
  }
  const { bankProfile, entries, at } = source.photo;
  const given = givenWorld(scenario.given, bankProfile);
  const world = traceOf(given, entries).at(-1)?.after ?? given;
  return { world: { ...world, now: at, fontSize: size }, profile: bankProfile.profile, callouts: [] };
}

/** What a picture of it says to whoever does not see it, unless somebody writes something better. */
export function altOf(source: PictureSource, { scenario, words }: Pictured): string {
  if (source.kind === 'photo') return '';
  const step = scenario.solution[source.count - 1]?.step;
  return step === undefined ? words.given : (words.steps[step]?.picture ?? '');
}

export interface Surroundings {
  readonly builtIn: ProfileSnapshot;
  readonly detailsOf: (serialNumber: SerialNumber) => Promise<CertificateDetails | undefined>;
  readonly notes: PictureNotes;
  readonly text: StudioTexts;
}

/** A picture as it is wanted, ready to be taken. */
export function subjectOf(note: PictureNote, { scenario, words }: Pictured, around: Surroundings): Subject {
  const { world, profile, callouts } = shownOf(note.source, scenario, around.builtIn, note.size);
  return {
    world,
    profile,
    part: note.part,
    callouts: note.callouts ? callouts : [],
    says: (id) => words.captions[id] ?? id,
    detailsOf: around.detailsOf,
    text: around.text,
    alt: note.alt,
    note: around.notes.written(note),
  };
}

/** The name of a picture's file, without its ending. */
export function nameOf(source: PictureSource, { id, scenario }: Pictured, part: Part, size: FontSize): string {
  if (source.kind === 'photo') return `${id}-photo-${part}-${size}`;
  const step = scenario.solution[source.count - 1]?.step ?? 'given';
  return `${id}-${String(source.count).padStart(2, '0')}-${step}-${part}-${size}`;
}
