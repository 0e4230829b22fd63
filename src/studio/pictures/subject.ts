import type { StudioTexts } from '../../content/ja/studio.ts';
import type { ScenarioTexts } from '../../content/scenario-texts.ts';
import type { CertificateDetails, SerialNumber } from '../../pki/certificate-fields.ts';
import type { FontSize, World } from '../../procedure/world/world.ts';
import type { Profile } from '../../profile/profile.ts';
import type { PictureNote, PictureSource } from '../../session/ports/pictures.ts';
import { clockTime } from '../../time/japan-time.ts';
import { calloutsAt, type BoundCallout } from '../../training/callout.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import { playSolution } from '../../training/script/play.ts';
import type { Scenario } from '../../training/scenario.ts';
import type { ScenarioId } from '../../training/scenarios/catalogue.ts';
import type { PicturePart } from '../../training/picture-part.ts';
import type { Finish } from './finish.ts';
import { altAfter, nameAfter } from './naming.ts';
import type { Subject } from './take.ts';

/** An exercise with its words, as in the studio's list. */
export interface Pictured {
  readonly id: ScenarioId;
  readonly scenario: Scenario;
  readonly words: ScenarioTexts;
}

/** A screen for a picture: the world, its bank, and everything that can be pointed out. */
export interface ShownScreen {
  readonly world: World;
  readonly profile: Profile;
  readonly callouts: readonly BoundCallout[];
}

export function shownOf(
  source: PictureSource,
  scenario: Scenario,
  builtIn: ProfileSnapshot,
  size: FontSize,
): ShownScreen {
  if (source.kind === 'step') {
    const bank = source.bankProfile ?? builtIn;
    const world = { ...playSolution(scenario, bank, source.count).world, fontSize: size };
    return { world, profile: bank.profile, callouts: calloutsAt(scenario, world, source.count) };
  }
  const { bankProfile, world } = source.photo;
  return { world: { ...world, fontSize: size }, profile: bankProfile.profile, callouts: [] };
}

/** The default alternative text of a picture. */
export function altOf(
  source: PictureSource,
  { scenario, words }: Pictured,
  builtIn: ProfileSnapshot,
  part: PicturePart,
): string {
  if (source.kind === 'photo') return '';
  return altAfter(scenario, words, source.bankProfile ?? builtIn, { count: source.count, part });
}

type DetailsOf = (serialNumber: SerialNumber) => Promise<CertificateDetails | undefined>;

/** Everything that somebody chooses for a picture. */
export type PictureChoice = Pick<PictureNote, 'source' | 'part' | 'size' | 'callouts'> & { readonly finish: Finish };

export interface PictureSurroundings {
  readonly builtIn: ProfileSnapshot;
  /** Details of certificates for the viewer in a bank's pictures. */
  readonly detailsFor: (bank: Profile) => DetailsOf;
  readonly text: StudioTexts;
}

/** Turns a choice into a subject that can be taken. */
export function subjectOf(
  { source, part, size, callouts: wanted }: Omit<PictureChoice, 'finish'>,
  { scenario, words }: Pictured,
  { builtIn, detailsFor, text }: PictureSurroundings,
): Subject {
  const { world, profile, callouts } = shownOf(source, scenario, builtIn, size);
  const detailsOf: DetailsOf =
    source.kind === 'photo'
      ? async (wanted) => source.photo.details.find(({ serialNumber }) => serialNumber === wanted)
      : detailsFor(profile);
  return {
    world,
    profile,
    part,
    callouts: wanted ? callouts : [],
    says: (id) => words.captions[id] ?? id,
    detailsOf,
    text,
  };
}

/** The name of a picture's file, without its extension. */
export function nameOf(source: PictureSource, { id, scenario }: Pictured, part: PicturePart, size: FontSize): string {
  // The training clock keeps the names of an attempt's photos apart.
  if (source.kind === 'photo')
    return `${id}-photo${clockTime(source.photo.world.now).replaceAll(':', '')}-${part}-${size}`;
  return `${id}-${nameAfter(scenario, source.count, part, size)}`;
}
