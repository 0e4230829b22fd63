import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { siteTexts as text } from '../../../../src/content/ja/site.ts';
import Home from '../../../../src/dojo/home/Home.svelte';
import { practiceAddress, resultsAddress } from '../../../../src/dojo/shell/address.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import type { LearnerProgress, RecordKeeping } from '../../../../src/session/ports/site.ts';
import { modes } from '../../../../src/training/mode.ts';
import { scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import { resumeLink, exerciseLink } from '../../../support/home-links.ts';
import { resultAt } from '../../../support/results.ts';
import { keepingRecords } from '../../../support/components/record-keeping.ts';
import { FewLearners } from '../../../support/components/learners.svelte.ts';

afterEach(cleanup);

const first = 'expired-certificate';
const { learner: words } = text.home;

function home(
  learnerProgress: Partial<LearnerProgress> = {},
  learners = new FewLearners(),
  keeping: Partial<RecordKeeping> = {},
) {
  const [refresh, dismissLost] = [vi.fn(), vi.fn()];
  render(Home, {
    text,
    look: { readable: false, choose: () => undefined },
    language: { language: 'ja', wanted: 'ja', missing: false, choose: () => Promise.resolve() },
    learners,
    learnerProgress: {
      results: [],
      unfinished: [],
      hasWatched: () => false,
      noteWatched: () => undefined,
      refresh,
      ...learnerProgress,
    },
    keeping: keepingRecords({ dismissLost, ...keeping }),
    offline: { state: 'preparing' },
    bank: { origin: 'builtIn', snapshot: { profile: builtInProfile, hash: '' } },
  });
  return { refresh, dismissLost, learners };
}

const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

test('somebody who is here for the first time sees what to press first', () => {
  home();
  expect(screen.getByText(text.home.beginHere)).toBeTruthy();
  expect(hrefOf(text.home.beginWith(text.modes.show.name))).toBe(practiceAddress(first, 'show'));
});

test('every exercise stands on the path with its five ways', () => {
  home();
  for (const id of scenarioIds) {
    const list = screen.getByRole('list', { name: text.home.modesOf(text.scenarios[id].title) });
    expect([...list.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(
      modes.map((mode) => practiceAddress(id, mode)),
    );
  }
});

const modeLists = () =>
  scenarioIds.map((id) => screen.getByRole('list', { name: text.home.modesOf(text.scenarios[id].title) }));

test('each mode says in a line what it does, once: at the exercise that is next', () => {
  home();
  const [explained, ...others] = modeLists();
  for (const mode of modes) {
    const link = screen.getByRole('link', { name: exerciseLink(mode), description: text.modes[mode].lead });
    expect(explained?.contains(link)).toBe(true);
    expect(explained?.textContent).toContain(text.modes[mode].lead);
  }
  for (const other of others) expect(other.textContent).not.toContain(text.modes.show.lead);
});

test('where everything is passed the first exercise goes on saying what the modes do', () => {
  const passed = scenarioIds.map((scenario, index) => resultAt(index, { scenario }));
  home({ results: passed });
  expect(screen.getByText(text.home.allPassed)).toBeTruthy();
  expect(modeLists()[0]?.textContent).toContain(text.modes.show.lead);
});

test('each room says in plain words what is in it', () => {
  home();
  for (const [name, plain] of [
    [text.home.practice, text.home.practicePlain],
    [text.home.studio, text.home.studioPlain],
    [text.home.desk, text.home.deskPlain],
  ]) {
    expect(screen.getByRole('region', { name: `${name} ${plain}` })).toBeTruthy();
  }
});

test('after what was done comes what is next, and what was left off can be gone on with', () => {
  home({ hasWatched: (id) => id === first, unfinished: [{ scenario: first, mode: 'guided' }] });
  expect(hrefOf(text.home.beginWith(text.modes.guided.name))).toBe(practiceAddress(first, 'guided'));
  expect(hrefOf(resumeLink('guided'))).toBe(practiceAddress(first, 'guided'));
  expect(screen.getByRole('link', { name: text.home.doneMode(exerciseLink('show')) })).toBeTruthy();
});

test('a name of one’s own is added and chosen in one go, and its progress is loaded', async () => {
  const { refresh, learners } = home();
  expect(refresh).toHaveBeenCalledTimes(1);
  await fireEvent.click(screen.getByRole('button', { name: words.add }));
  await fireEvent.input(screen.getByRole('textbox', { name: words.name }), { target: { value: '3番' } });
  await fireEvent.click(screen.getByRole('button', { name: words.keep }));
  expect(learners.current?.name).toBe('3番');
  expect(refresh).toHaveBeenCalledTimes(2);
});

test('a name that cannot be had says why, and what was typed stays', async () => {
  home({}, new FewLearners('花子'));
  await fireEvent.click(screen.getByRole('button', { name: words.add }));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: words.name });
  await fireEvent.input(field, { target: { value: '花子' } });
  await fireEvent.click(screen.getByRole('button', { name: words.keep }));
  expect(screen.getByRole('alert').textContent).toBe(text.settings.nameFaults.taken);
  expect(field.value).toBe('花子');
});

test('nobody in particular can practise, and somebody can be chosen among several', async () => {
  const { learners } = home({}, new FewLearners('花子', '太郎'));
  const list = screen.getByRole('combobox', { name: words.change });
  await fireEvent.change(list, { target: { value: 'l2' } });
  expect(learners.current?.name).toBe('太郎');
  await fireEvent.change(list, { target: { value: '' } });
  expect(learners.current).toBeNull();
});

test('somebody whose browser has lost results reads that, what helps, and can put the note away', async () => {
  const seenAt = Date.UTC(2026, 3, 2);
  const { dismissLost } = home({}, new FewLearners(), { lost: { count: 3, seenAt } });
  expect(screen.getByText(text.keeping.lost(3, seenAt))).toBeTruthy();
  expect(hrefOf(text.keeping.toResults)).toBe(resultsAddress);
  screen.getByRole('button', { name: text.keeping.dismiss }).click();
  expect(dismissLost).toHaveBeenCalledOnce();
});

test('an exercise that was passed is offered with another customer, and none is otherwise', () => {
  home({ results: [resultAt(1, { mode: 'practice', grade: { points: 90, passed: true }, variant: 2 })] });
  const links = screen
    .getAllByRole('link')
    .filter(({ textContent }) => textContent.trim() === text.home.anotherCustomer);
  expect(links.map((link) => link.getAttribute('href'))).toEqual([practiceAddress(first, 'practice', undefined, 3)]);
});
