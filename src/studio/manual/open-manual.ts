import { manualFrame } from '../../content/ja/manual-frame.ts';
import { manualTexts } from '../../content/ja/manual.ts';
import { studioTexts } from '../../content/ja/studio.ts';
import type { ScenarioTexts } from '../../content/scenario-texts.ts';
import type { CertificateDetails, SerialNumber } from '../../pki/certificate-fields.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import type { Scenario } from '../../training/scenario.ts';
import type { ScenarioId } from '../../training/scenarios/catalogue.ts';
import { figuresPictured } from './figures-pictured.ts';
import { manualOf } from './manual-of.ts';
import ManualView from './ManualView.svelte';

interface Opened {
  readonly id: ScenarioId;
  readonly title: string;
  readonly scenario: Scenario;
  readonly words: ScenarioTexts;
  readonly snapshot: ProfileSnapshot;
  readonly detailsOf: (serialNumber: SerialNumber) => Promise<CertificateDetails | undefined>;
}

/** All that the page of a manual needs, in one piece: each file of the site is one more for the worker to know by name. */
export function openManual({ detailsOf, ...opened }: Opened) {
  const { snapshot, words } = opened;
  return {
    ManualView,
    frame: manualFrame,
    manual: manualOf({ ...opened, frame: manualFrame }),
    // Pictures are Japanese, whatever is spoken around them.
    pictureOf: figuresPictured({ profile: snapshot.profile, words, text: studioTexts, detailsOf }),
    japanese: { manual: manualTexts },
  };
}
