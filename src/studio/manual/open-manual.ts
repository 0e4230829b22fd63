import { manualFrame } from '../../content/ja/manual-frame.ts';
import { manualTexts } from '../../content/ja/manual.ts';
import { studioTexts } from '../../content/ja/studio.ts';
import type { WordsAt } from '../../content/scenario-texts.ts';
import type { CertificateDetails, SerialNumber } from '../../pki/certificate-fields.ts';
import type { Profile } from '../../profile/profile.ts';
import { bankFaults } from '../../training/bank-fault.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import type { Scenario } from '../../training/scenario.ts';
import type { ScenarioId } from '../../training/scenarios/catalogue.ts';
import { figuresPictured } from './figures-pictured.ts';
import { manualOf } from './manual-of.ts';
import ManualView from './ManualView.svelte';

interface OpenedManual {
  readonly id: ScenarioId;
  readonly title: string;
  readonly scenario: Scenario;
  readonly wordsAt: WordsAt;
  readonly builtIn: ProfileSnapshot;
  /** The bank of the exercises, unless it is the built-in one. */
  readonly ownBank: ProfileSnapshot | null;
  readonly detailsFor: (bank: Profile) => (serialNumber: SerialNumber) => Promise<CertificateDetails | undefined>;
}

/** Everything that the page of a manual needs, in one chunk: the worker lists every file of the site. */
export function openManual({ builtIn, ownBank, detailsFor, wordsAt, ...opened }: OpenedManual) {
  const { scenario } = opened;
  const snapshot = ownBank && bankFaults(scenario, ownBank.profile).length === 0 ? ownBank : builtIn;
  const { profile } = snapshot;
  const words = wordsAt(profile);
  return {
    ManualView,
    frame: manualFrame,
    manual: manualOf({ ...opened, words, snapshot, frame: manualFrame }),
    // Pictures are Japanese in every language of the site.
    pictureOf: figuresPictured({ profile, words, text: studioTexts, detailsOf: detailsFor(profile) }),
    japanese: { manual: manualTexts },
  };
}
