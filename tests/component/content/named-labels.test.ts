// The guide calls things by the labels on the screen: each one in 「」 stands on the PC on which the step is done, and what is
// marked is called by its own label, in both languages.
import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { adviceText } from '../../../src/content/en/advice.ts';
import { loadMailContents } from '../../../src/desktop/mail/mail-contents.ts';
import { windowsTexts } from '../../../src/content/ja/windows.ts';
import StillPc from '../../../src/pc/StillPc.svelte';
import { advance, isRefusal } from '../../../src/procedure/advance.ts';
import { frontDialog, windowOf } from '../../../src/procedure/world/windows.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import { actionKeyOf } from '../../../src/training/action-key.ts';
import { isAtPc, type LearnerEvent } from '../../../src/training/scenario.ts';
import { givenWorldOfTests } from '../../support/attempts.ts';
import { advisedEverywhere, type Advised } from '../../support/guide-machine/advised.ts';
import { profile } from '../../support/mihon-bank.ts';
import { textsOfCase } from '../../support/words/texts-of.ts';

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

// Without it the mail program's list would come only after its window.
await loadMailContents();

const attributes = ['aria-label', 'placeholder', 'title', 'alt', 'value'] as const;

/** A PC that shows one world after the other, which takes a third of the time of a new PC for each. */
function shownPc() {
  const { rerender } = render(StillPc, { world: givenWorldOfTests(), profile });
  return {
    /** Every text and accessible name on the PC. */
    async namesOn(world: World): Promise<ReadonlySet<string>> {
      await rerender({ world });
      const names = [...document.body.querySelectorAll('*')].flatMap((element) => [
        element.textContent,
        ...attributes.map((name) => element.getAttribute(name) ?? ''),
      ]);
      return new Set(names.map(plain));
    },
    /** The label of what is marked; null for a place without one. */
    async labelAt(world: World, id: string): Promise<string | null> {
      await rerender({ world });
      const place = [...document.querySelectorAll(`[data-target="${CSS.escape(id)}"]`)].at(-1);
      return place && hasLabel(place) ? plain(place.getAttribute('aria-label') ?? place.textContent) : null;
    },
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

/** The words about an action: those of the exercise, where it has its own, or else those of the action anywhere. */
async function wordsFor({ scenario, world, next: { step } }: Advised, event: LearnerEvent) {
  const { steps, ofAction } = await textsOfCase(scenario);
  return steps[step ?? ''] ?? ofAction(world, event);
}

/** The labels in the words of an action, those of the exercise included, that the PC does not have. */
async function missingLabels(
  { scenario, world, next: { event, step } }: Advised,
  namesOn: ReturnType<typeof shownPc>['namesOn'],
): Promise<readonly string[]> {
  if (!isAtPc(event)) return [];
  const { steps, ofAction } = await textsOfCase(scenario);
  const said = [ofAction(world, event), steps[step ?? '']].flatMap((words) => words ?? []);
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

/** Places without a label: a certificate is described, and fields are named by their captions. */
const hasLabel = (place: Element): boolean =>
  !place.matches('input, select, [data-target^="certificate."], [data-target="window.titleBar"]');

/** Returns whether a sentence calls a place by its label, or by the beginning of a longer one, such as a window's title. */
const isNamedIn = (sentence: string, label: string): boolean =>
  [...labelsIn([sentence]), ...Object.values(windowsTexts.programs), ...Object.values(windowsTexts.pageTitles)]
    .filter((name) => sentence.includes(name))
    .some((name) => label === nameOf(name) || label.startsWith(`${nameOf(name)} `));

const advised = await advisedEverywhere(worldsOfEach, keyOf);

test('what is marked is called by its own label in both languages (seeds from 0)', async () => {
  const unnamed = new Set<string>();
  const named = new Set<string>();
  const { labelAt } = shownPc();
  for (const each of advised.values()) {
    const { event, target } = each.next;
    const label = target && (await labelAt(each.world, target.id));
    if (!isAtPc(event) || label === null) continue;
    const { instruction = '', hints = [] } = (await wordsFor(each, event)) ?? {};
    for (const sentence of [`${instruction}${hints[2]}`, adviceText(event, each.world)]) {
      (isNamedIn(sentence, label) ? named : unnamed).add(`${target?.id}: ${label}: ${sentence}`);
    }
  }
  expect(named.size).toBeGreaterThan(60);
  expect([...unnamed]).toEqual([]);
});

test('each label in an instruction stands on the screen on which it is followed (seeds from 0)', async () => {
  const missing: string[] = [];
  const { namesOn } = shownPc();
  for (const [key, each] of advised) {
    for (const label of await missingLabels(each, namesOn)) missing.push(`${key}: ${label}`);
  }
  expect(advised.size).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});
