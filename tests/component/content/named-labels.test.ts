// The guide calls things by the labels on the screen: each one in 「」 stands on the PC on which the step is done.
import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { wordsOfAction } from '../../../src/content/ja/actions/action-texts.ts';
import { loadScenarioTexts } from '../../../src/content/ja/scenarios.ts';
import { windowsTexts } from '../../../src/content/ja/windows.ts';
import StillPc from '../../../src/pc/StillPc.svelte';
import { advance, isRefusal } from '../../../src/procedure/advance.ts';
import { frontDialog, windowOf } from '../../../src/procedure/world/windows.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import { actionKeyOf } from '../../../src/training/action-key.ts';
import { isAtPc } from '../../../src/training/scenario.ts';
import { givenWorldOfTests } from '../../support/attempts.ts';
import { advisedEverywhere, type Advised } from '../../support/guide-machine/advised.ts';
import { profile } from '../../support/mihon-bank.ts';

const worldsOfEach = 50;

/** The key of an action with its screen, its dialog, and the step of the exercise that has words of its own. */
function keyOf({ scenario, world, next: { event, step } }: Advised): string {
  const window = 'window' in event ? windowOf(world, event.window) : undefined;
  const dialog = window && frontDialog(world, window.id)?.kind;
  return [window?.page.screen, dialog, actionKeyOf(world, event), step && `${scenario} ${step}`].join(' ');
}

/** Windows' letters for the keyboard, and dots for a dialog that follows, are not said. */
const plain = (text: string): string =>
  text
    .trim()
    .replace(/\s*\([A-Z]\)/, '')
    .replace(/(\.\.\.|…)$/, '');

const attributes = ['aria-label', 'placeholder', 'title', 'alt', 'value'] as const;

/** A PC that shows one world after the other, which takes a third of the time of a new PC for each. */
function shownPc() {
  const { rerender } = render(StillPc, { world: givenWorldOfTests(), profile });
  /** Every text and accessible name on the PC. */
  return async (world: World): Promise<ReadonlySet<string>> => {
    await rerender({ world });
    const names = [...document.body.querySelectorAll('*')].flatMap((element) => [
      element.textContent,
      ...attributes.map((name) => element.getAttribute(name) ?? ''),
    ]);
    return new Set(names.map(plain));
  };
}

/** The names of what is called by its sign. */
const nameOf = (label: string): string => (label === '×' ? windowsTexts.window.close : plain(label));

/** Text that the learner types. */
const typed = ['IE'];

/** Labels that are looked at in the same step, after the press. */
const seenThen = ['個人', '有効期限'];

const labelsIn = (sentences: readonly string[]): ReadonlySet<string> =>
  new Set(sentences.flatMap((sentence) => [...sentence.matchAll(/「([^」]+)」/g)].map(([, label = '']) => label)));

/** The labels in the words of an action, those of the exercise included, that the PC does not have. */
async function missingLabels(
  { scenario, world, next: { event, step } }: Advised,
  namesOn: ReturnType<typeof shownPc>,
): Promise<readonly string[]> {
  if (!isAtPc(event)) return [];
  const own = (await loadScenarioTexts(scenario)).steps[step ?? ''];
  const said = [wordsOfAction(world, event), ...(own ? [own] : [])];
  const labels = labelsIn(said.flatMap(({ instruction, hints }) => [instruction, hints[2]]));
  const then = advance(world, { seq: 1000, at: world.now, actor: 'trainee', event });
  const missingOn = async (pc: World, some: readonly string[]) => {
    const names = some.length > 0 ? await namesOn(pc) : new Set();
    return some.filter((label) => !names.has(nameOf(label)));
  };
  const wanted = [...labels].filter((label) => !typed.includes(label));
  const later = wanted.filter((label) => seenThen.includes(label));
  const now = wanted.filter((label) => !seenThen.includes(label));
  return [...(await missingOn(world, now)), ...(isRefusal(then) ? later : await missingOn(then, later))];
}

test('each label in an instruction stands on the screen on which it is followed (seeds from 0)', async () => {
  const missing: string[] = [];
  const advised = await advisedEverywhere(worldsOfEach, keyOf);
  const namesOn = shownPc();
  for (const [key, each] of advised) {
    for (const label of await missingLabels(each, namesOn)) missing.push(`${key}: ${label}`);
  }
  expect(advised.size).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});
