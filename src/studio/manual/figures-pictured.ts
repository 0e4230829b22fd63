import type { StudioTexts } from '../../content/ja/studio.ts';
import type { ScenarioTexts } from '../../content/scenario-texts.ts';
import type { CertificateDetails, SerialNumber } from '../../pki/certificate-fields.ts';
import type { Profile } from '../../profile/profile.ts';
import { take } from '../picture/take.ts';
import type { PictureOf } from './drawn-pictures.svelte.ts';

interface Surroundings {
  readonly profile: Profile;
  readonly words: ScenarioTexts;
  readonly text: StudioTexts;
  readonly detailsOf: (serialNumber: SerialNumber) => Promise<CertificateDetails | undefined>;
}

/** Pixels for each of the PC's, as in manuals that the command writes. */
const scale = 2;

/** Takes pictures of figures in the page. */
export const figuresPictured =
  ({ profile, words, text, detailsOf }: Surroundings): PictureOf =>
  async ({ world, part, callouts }) => {
    const says = (id: string) => words.captions[id] ?? id;
    const finish = { resolution: 'double', frame: false, shadow: false } as const;
    // What it shows is said by the document around it; a text in the file would make two of one picture.
    const subject = {
      world: { ...world, fontSize: 'medium' },
      profile,
      part,
      callouts,
      says,
      detailsOf,
      text,
      alt: '',
    } as const;
    const { png, width, height } = await take(subject, finish);
    return { png, width: width / scale, height: height / scale };
  };
