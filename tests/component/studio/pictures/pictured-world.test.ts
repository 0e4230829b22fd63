import { cleanup, render, within } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { windowsTexts } from '../../../../src/content/ja/windows.ts';
import StillPc from '../../../../src/pc/StillPc.svelte';
import { builtInProfile as profile } from '../../../../src/profile/built-in.ts';
import type { World } from '../../../../src/procedure/world/world.ts';
import { frontDialog, frontWindow, windowOf } from '../../../../src/procedure/world/windows.ts';
import { isInPicture } from '../../../../src/studio/pictures/in-picture.ts';
import { picturedWorld, worldPictured } from '../../../../src/training/pictured-world.ts';
import { pictureParts, windowIn, type PicturePart } from '../../../../src/training/picture-part.ts';
import { loadScenario, scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import type { Given } from '../../../../src/training/scenario.ts';
import { noticeOfExpiry } from '../../../../src/training/scenarios/notice-of-expiry.ts';
import { playSolution } from '../../../../src/training/script/play.ts';
import { showing } from '../../../support/pages-shown.ts';

afterEach(cleanup);

const bank = { profile, hash: '' };

/** The markup of a part, without the ids that each rendering numbers anew. */
function drawn(world: World, part: PicturePart): string {
  const id = windowIn(part, world);
  const pageOf = part === 'page' && id !== undefined ? windowOf(world, id) : undefined;
  const { container } = render(StillPc, { world, profile, pageOf });
  const window = `[data-window="${id}"]`;
  const shown =
    part === 'desktop' || part === 'page'
      ? container
      : container.querySelector(part === 'window' ? window : `${window} [role$="dialog"]:last-of-type`);
  if (!shown) throw new Error(`the PC has no ${part}`);
  const markup = shown.innerHTML;
  const values = [...shown.querySelectorAll('input')].map(({ value }) => value);
  cleanup();
  return `${markup.replaceAll(/\bc\d+\b/g, 'id')}\n${values.join('\n')}`;
}

/** One world for each page with each dialog over it, and for whatever else is open. */
const worlds = new Map<string, { readonly world: World; readonly given: Given }>();
for (const id of scenarioIds) {
  const scenario = await loadScenario(id);
  for (const index of scenario.solution.keys()) {
    const { world } = playSolution(scenario, bank, index);
    const { id: front = 'w0', page } = frontWindow(world) ?? {};
    const open = { page: page?.screen, dialog: frontDialog(world, front)?.kind, menu: world.menu?.name };
    worlds.set(JSON.stringify({ ...open, search: world.search.open }), { world, given: scenario.given });
  }
}

worlds.set('the page behind the link of a forged mail', {
  world: showing.forgedSite.world,
  given: noticeOfExpiry.given,
});

test.each([...worlds])('%s looks in each part as it did, drawn from what its picture knows', (_, { world, given }) => {
  for (const part of pictureParts.filter((each) => isInPicture(each, world))) {
    const again = worldPictured(picturedWorld(world, part), given, bank);
    expect(drawn(again, part), part).toBe(drawn(world, part));
  }
});

test('a picture of the page behind a forged link has its words, and nothing of the browser around it', () => {
  const { world, window } = showing.forgedSite;
  const { container } = render(StillPc, {
    world: worldPictured(picturedWorld(world, 'page'), noticeOfExpiry.given, bank),
    profile,
    pageOf: windowOf(world, window),
  });
  const { heading, paragraphs } = windowsTexts.forgedSite;
  const words = [within(container).getByRole('heading'), ...container.querySelectorAll('p')];
  expect(words.map(({ textContent }) => textContent)).toEqual([heading, ...paragraphs]);
  expect(container.querySelector('[data-frame], [data-target]')).toBeNull();
});
