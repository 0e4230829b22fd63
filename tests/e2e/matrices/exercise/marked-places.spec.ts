// Marked places can be pressed. The machine asks it of the windows' bounds in every world; here a browser says what lies
// under the mark, in a part of the layouts of all of them.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { aliases } from '../../../../src/cli/build/aliases.ts';
import { bundledFont } from '../../../../src/cli/build/font/bundled-font.ts';
import { serveFolder } from '../../../../src/cli/files/serve-folder.ts';
import { temporaryFolder } from '../../../../src/cli/files/temporary-folder.ts';
import { root } from '../../../../src/cli/machine/root.ts';
import { boundsOf, visibleWindows } from '../../../../src/procedure/world/placement.ts';
import { dialogsOf } from '../../../../src/procedure/world/windows.ts';
import type { BrowserWindow, WindowFrame } from '../../../../src/procedure/world/world.ts';
import { advisedEverywhere, type Advised } from '../../../support/guide-machine/advised.ts';
import type { Layout } from '../../../support/layouts/draw-layouts.svelte.ts';
import { profile } from '../../../support/mihon-bank.ts';
import { expect, test as base } from '../../fixtures/first-visit.ts';

/** A site of one page, which draws worlds. */
const test = base.extend({
  site: async ({}, use) => {
    const folder = temporaryFolder(join(tmpdir(), 'layouts-'));
    await build({
      configFile: false,
      root: join(root, 'tests/support/layouts'),
      base: './',
      resolve: { alias: aliases },
      plugins: [svelte(), bundledFont(aliases['#built-in-profile'])],
      build: { target: 'es2022', outDir: folder.path, emptyOutDir: true, minify: false },
      logLevel: 'error',
    });
    const site = await serveFolder(folder.path);
    await use(site);
    await site.stop();
    folder.remove();
  },
});

const worldsOfEach = 100;
const mostLayouts = 400;

/** Certificates are drawn anew for each attempt. */
const placeName = (id: string): string => id.replace(/^certificate\..*/, 'certificate');

/** The page in a window; the mail program has none. */
const screenOf = (window: WindowFrame): string =>
  'page' in window ? (window as BrowserWindow).page.screen : window.id;

/** The windows and dialogs on the screen, the lowest first, and the place that is marked; null for advice without a place. */
function layoutKey({ world, next: { target } }: Advised): string | null {
  if (!target) return null;
  const windows = visibleWindows(world).map((window) => [
    window.id === target.window,
    screenOf(window),
    boundsOf(window),
    dialogsOf(world, window.id).map((dialog) => [dialog.kind, 'tab' in dialog && dialog.tab]),
    world.menu?.window === window.id && world.menu.name,
  ]);
  return JSON.stringify([windows, world.search.open, placeName(target.id)]);
}

/** The same, wherever the windows lie. */
const sortKey = ({ world, target }: Layout): string =>
  JSON.stringify([
    visibleWindows(world).map((window) => [window.id === target.window, screenOf(window)]),
    world.dialogs.map(({ kind }) => kind),
    world.search.open,
    placeName(target.id),
  ]);

/** At most so many of a list, from all its parts alike. */
const spread = <T>(all: readonly T[], most: number): readonly T[] =>
  all.length <= most
    ? all
    : Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)] as T);

/** One layout of each sort, and as many of the others as there is time for. */
async function collectLayouts(): Promise<readonly Layout[]> {
  const advised = [...(await advisedEverywhere(worldsOfEach, layoutKey)).values()];
  const all = advised.flatMap(({ world, next: { target } }) => (target ? [{ world, target }] : []));
  const firsts = new Set(new Map(all.toReversed().map((layout) => [sortKey(layout), layout])).values());
  const chosen = spread([...firsts], mostLayouts);
  const others = all.filter((layout) => !firsts.has(layout));
  return [...chosen, ...spread(others, mostLayouts - chosen.length)];
}

/** The windows and dialogs on a screen, for whoever reads of a fault. */
const told = ({ world, target }: Layout, fault: string): string =>
  JSON.stringify({
    mark: target,
    fault,
    windows: visibleWindows(world).map((window) => [window.id, screenOf(window), window.bounds.x, window.bounds.y]),
    dialogs: world.dialogs.map(({ kind, owner }) => [owner, kind]),
    search: world.search.open,
  });

test('what the guide marks can be pressed, wherever the windows lie (seeds from 0)', async ({ page, site }) => {
  const layouts = await collectLayouts();
  await page.goto(site.url);
  const faults = await page.evaluate(([all, bank]) => window.markFaults(all, bank), [layouts, profile] as const);
  expect(faults).toHaveLength(layouts.length);
  expect(layouts.length).toBeGreaterThan(mostLayouts / 2);
  const found = layouts.flatMap((layout, index) => {
    const fault = faults[index] ?? null;
    return fault === null ? [] : [told(layout, fault)];
  });
  expect(found).toEqual([]);
});
