import type { StudioTexts } from '../../content/ja/studio.ts';
import type { ScenarioTexts } from '../../content/scenario-texts.ts';
import type { CertificateDetails, SerialNumber } from '../../pki/certificate-fields.ts';
import type { Profile } from '../../profile/profile.ts';
import { plainFinish } from '../pictures/finish.ts';
import { take } from '../pictures/take.ts';
import type { PictureOf } from './drawn-pictures.svelte.ts';

interface FigureSurroundings {
  readonly profile: Profile;
  readonly words: ScenarioTexts;
  readonly text: StudioTexts;
  readonly detailsOf: (serialNumber: SerialNumber) => Promise<CertificateDetails | undefined>;
}

/** Pixels for each of the PC's pixels, as in manuals that the command writes. */
const scale = 2;

/** Takes pictures of figures in the page. */
export const figuresPictured =
  ({ profile, words, text, detailsOf }: FigureSurroundings): PictureOf =>
  async ({ world, part, callouts }, signal) => {
    const says = (id: string) => words.captions[id] ?? id;
    const finish = { ...plainFinish, resolution: 'double' } as const;
    const subject = {
      world: { ...world, fontSize: 'medium' },
      profile,
      part,
      callouts,
      says,
      detailsOf,
      text,
    } as const;
    const { png, width, height } = await take(subject, finish, signal);
    return { png, width: width / scale, height: height / scale };
  };
