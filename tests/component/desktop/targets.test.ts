import { fireEvent } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { ActorEvent } from '../../../src/procedure/world/event.ts';
import { eventOf, playSolution } from '../../../src/training/script/play.ts';
import { isAtPc } from '../../../src/training/scenario.ts';
import { loadScenario, scenarioIds } from '../../../src/training/scenarios/catalogue.ts';
import { loadMailContents } from '../../../src/desktop/mail/mail-contents.ts';
import { snapshot } from '../../support/attempts.ts';
import { pcWith, worldAfter } from '../../support/components/pc.ts';

const scenarios = await Promise.all(scenarioIds.map(loadScenario));
// Without it the mail program's list would come only after its window.
await loadMailContents();

for (const scenario of scenarios) {
  scenario.solution.forEach(({ step, action }, index) => {
    const { world } = playSolution(scenario, snapshot, index);
    const event = eventOf(action, world);
    if (!isAtPc(event)) return; // waiting, or a word to the customer, has no place on the screen
    test(`${scenario.id}: the screen before ${step} has the place where it is done`, () => {
      expect(pcWith(world).placeOf(event)).toBeDefined();
    });
  });
}

test('pressing the place that the model names does what it is named for, all the way to a certificate’s details', async () => {
  const pc = pcWith(worldAfter(1));
  const window = 'w1';
  const serialNumber = pc.world().store[0]?.serialNumber ?? '';
  const way: readonly ActorEvent[] = [
    { type: 'openedSearch' },
    { type: 'closedSearch' },
    { type: 'openedMenu', window, name: 'help' },
    { type: 'closedMenu' },
    { type: 'openedMenu', window, name: 'tools' },
    { type: 'openedInternetOptions', window },
    { type: 'selectedOptionsTab', window, tab: 'content' },
    { type: 'openedCertificateStore', window },
    { type: 'selectedStoreTab', window, tab: 'root' },
    { type: 'selectedStoreTab', window, tab: 'personal' },
    { type: 'selectedCertificate', window, serialNumber },
    { type: 'openedCertificateViewer', window, serialNumber },
    { type: 'selectedViewerTab', window, tab: 'details' },
    { type: 'closedDialog', window },
    { type: 'closedDialog', window },
    { type: 'closedDialog', window },
    { type: 'maximisedWindow', window },
    { type: 'restoredWindow', window },
    { type: 'minimisedWindow', window },
    { type: 'focusedWindow', window },
    { type: 'closedWindow', window },
  ];
  for (const event of way) {
    const place = pc.placeOf(event);
    expect(place, JSON.stringify(event)).toBeDefined();
    if (place) await fireEvent.click(place);
  }
  expect(pc.events).toEqual(way);
});
