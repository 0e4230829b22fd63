// No exercise of the catalogue shows a certificate on its way, so the guide's advice never tells how; the next one may.
import { expect, test } from 'vitest';
import { languages } from '../../../src/content/languages.ts';
import { adviceText } from '../../../src/content/en/advice.ts';
import { windowsTexts } from '../../../src/content/ja/windows.ts';
import { actionsUpTo } from '../../../src/training/script/actions-up-to.ts';
import { playSolution } from '../../../src/training/script/play.ts';
import type { ScenarioId } from '../../../src/training/scenarios/catalogue.ts';
import { declinedInstallation } from '../../../src/training/scenarios/declined-installation.ts';
import { passwordLoginRefused } from '../../../src/training/scenarios/password-login-refused.ts';
import { snapshot } from '../../support/attempts.ts';
import { textsOfCase } from '../../support/words/texts-of.ts';

const { picker, store } = windowsTexts;

test.each([
  { place: 'the list', scenario: declinedInstallation, step: 'openCertificates', label: store.view.replace('(V)', '') },
  { place: 'the picker', scenario: passwordLoginRefused, step: 'certificateLogin', label: picker.view },
])('a certificate in $place is shown by its label', async ({ scenario, step, label }) => {
  const { world } = playSolution(scenario, snapshot, actionsUpTo(scenario, step));
  const [{ serialNumber } = { serialNumber: '' }] = world.store;
  const window = world.dialogs[0]?.owner ?? 'w1';
  const event = { type: 'openedCertificateViewer', window, serialNumber } as const;
  for (const { id } of languages) {
    const { ofAction } = await textsOfCase(scenario.id as ScenarioId, id);
    expect(ofAction(world, event)?.instruction).toContain(`「${label}`);
  }
  expect(adviceText(event, world)).toContain(`「${label}`);
});
