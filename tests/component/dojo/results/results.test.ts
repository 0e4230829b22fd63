// Longer than most: one page with a single set of results, on which each thing that can be done to the list is tried.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { resultsTexts as words } from '../../../../src/content/ja/results.ts';
import { siteTexts as text } from '../../../../src/content/ja/site.ts';
import ResultsView from '../../../../src/dojo/results/ResultsView.svelte';
import type { ImportReport, Records } from '../../../../src/session/ports/records.ts';
import type { Result } from '../../../../src/training/assessment/result.ts';
import { ayame, graded, resultAt, tanaka } from '../../../support/results.ts';
import { keepingRecords } from '../../../support/components/record-keeping.ts';
import { readWorkbook } from '../../../support/files/read-workbook.ts';
import { fakeRecords } from '../../../support/components/fake-records.ts';

// Charts need a browser's canvas.
vi.mock('../../../../src/dojo/results/chart.ts', () => ({
  scoresChart: () => () => undefined,
  stepsChart: () => () => undefined,
}));

/** Contents of the files that were handed to the browser. */
const files: { name: string; text: Promise<string>; bytes: Promise<ArrayBuffer> }[] = [];

afterEach(() => {
  cleanup();
  files.length = 0;
  vi.restoreAllMocks();
});

function catchFiles() {
  let blob: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
    blob = made as Blob; // nothing else is handed over here
    return 'blob:file';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (blob) files.push({ name: this.download, text: blob.text(), bytes: blob.arrayBuffer() });
  });
}

async function open(results: readonly Result[], report?: ImportReport) {
  const fake = fakeRecords(results, report);
  await openWith(fake.records);
  return fake;
}

async function openWith(records: Records) {
  catchFiles();
  render(ResultsView, {
    records,
    learners: {
      all: [{ id: tanaka.id, name: '田中' }],
      current: null,
      kept: true,
      add: () => null,
      rename: () => null,
      remove: () => undefined,
      choose: () => undefined,
    },
    keeping: keepingRecords(),
    text,
    words,
    titleOf: (scenario: string) => `練習 ${scenario}`,
    loadWords: () => Promise.resolve(undefined),
    addressOf: (attempt: string) => `#/results/${attempt}`,
    now: () => Date.UTC(2026, 3, 2),
  });
  await screen.findByRole('heading', { name: words.importing.title });
}

const rows = () =>
  within(screen.getByRole('table', { name: words.table.caption }))
    .getAllByRole('row')
    .slice(1);
const learnersShown = () => rows().map((row) => within(row).getAllByRole('cell')[1]?.textContent);
const button = (name: string) => screen.getByRole('button', { name });
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

const three = [
  resultAt(3, { grade: graded(90) }),
  resultAt(2, { learner: tanaka, grade: graded(40, false), mode: 'practice' }),
  resultAt(1, { learner: null, grade: graded(60, false), scenario: 'full-lock', wrongSteps: ['login'] }),
];

test('without any result it says what will come here', async () => {
  await open([]);
  expect(screen.getByText(words.empty.lead)).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('a storage that fails is named, and reading again shows the results', async () => {
  const fake = fakeRecords(three);
  fake.break(true);
  render(ResultsView, {
    records: fake.records,
    learners: { all: [], current: null, kept: true } as never,
    keeping: keepingRecords(),
    text,
    words,
    titleOf: String,
    loadWords: () => Promise.resolve(undefined),
    addressOf: String,
    now: () => 0,
  });
  expect((await screen.findByRole('alert')).textContent).toContain(text.storage.full);
  fake.break(false);
  await fireEvent.click(button(words.retry));
  await screen.findByRole('table', { name: words.table.caption });
});

test('each result is a row that leads to its debrief, under the name that its learner has today', async () => {
  await open(three);
  expect(learnersShown()).toEqual([ayame.name, '田中', words.nobody]);
  const links = within(screen.getByRole('table', { name: words.table.caption })).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/results/a3', '#/results/a2', '#/results/a1']);
});

test('a head of the table orders it, and says in which direction', async () => {
  await open(three);
  await fireEvent.click(button(words.table.columns.points));
  expect(learnersShown()).toEqual([ayame.name, words.nobody, '田中']);
  const head = screen.getByRole('columnheader', { name: words.table.columns.points });
  expect(head.getAttribute('aria-sort')).toBe('descending');
  await fireEvent.click(button(words.table.columns.points));
  expect(head.getAttribute('aria-sort')).toBe('ascending');
  expect(learnersShown()).toEqual(['田中', words.nobody, ayame.name]);
});

test('narrowing by learner, scenario, mode and passing changes table and summary, and can be taken back', async () => {
  await open(three);
  await choose(words.narrowing.learner, tanaka.id);
  expect(learnersShown()).toEqual(['田中']);
  const summary = words.summary({ count: 1, graded: 1, learners: 1, passed: 0, average: 40 }).join('');
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(summary);
  await choose(words.narrowing.passed, 'true');
  expect(screen.getByText(words.nothingFound)).toBeTruthy();
  await fireEvent.click(screen.getAllByRole('button', { name: words.narrowing.clear })[0] as HTMLElement);
  expect(rows()).toHaveLength(3);
});

test('a long list stands on pages', async () => {
  await open(Array.from({ length: 120 }, (_, index) => resultAt(index)));
  expect(rows()).toHaveLength(50);
  const next = screen.getByRole('button', { name: `${words.pages.next} →` });
  await fireEvent.click(next);
  await fireEvent.click(next);
  expect(rows()).toHaveLength(20);
  expect(screen.getByText(words.pages.range(101, 120, 120))).toBeTruthy();
});

test('chosen results are removed, which is announced, and can be restored', async () => {
  const fake = await open(three);
  await fireEvent.click(
    screen.getByLabelText(words.table.chooseOne(words.table.moment(three[1]?.finishedAt ?? 0), '田中')),
  );
  await fireEvent.click(button(words.actions.remove));
  expect((await screen.findByText(words.actions.removed(1))).getAttribute('role')).toBe('status');
  expect(fake.calls).toContain('remove a2');
  expect(learnersShown()).toEqual([ayame.name, words.nobody]);
  await fireEvent.click(button(words.actions.undo));
  await screen.findByText(words.actions.undone(1));
  expect(learnersShown()).toEqual([ayame.name, '田中', words.nobody]);
});

test('even when all are removed they can be brought back', async () => {
  await open(three);
  await fireEvent.click(screen.getByLabelText(words.table.chooseAll));
  await fireEvent.click(button(words.actions.remove));
  await screen.findByText(words.empty.lead);
  await fireEvent.click(button(words.actions.undo));
  await screen.findByText(words.actions.undone(3));
  expect(rows()).toHaveLength(3);
});

test('results that cannot be removed stay, and the reason is shown', async () => {
  const fake = await open(three);
  await fireEvent.click(screen.getByLabelText(words.table.chooseAll));
  fake.break(true);
  await fireEvent.click(button(words.actions.remove));
  expect((await screen.findByRole('alert')).textContent).toBe(text.storage.full);
  expect(rows()).toHaveLength(3);
});

test('the table for a spreadsheet has what is shown, in its order', async () => {
  await open(three);
  await choose(words.narrowing.scenario, 'expired-certificate');
  await fireEvent.click(button(words.table.columns.points));
  await fireEvent.click(button(words.table.columns.points));
  await fireEvent.click(button(words.actions.csv));
  await screen.findByText(words.actions.exported(2, `${words.csv.fileName}-2026-04-02.csv`));
  const lines = ((await files[0]?.text) ?? '').split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toContain(words.table.columns.learner);
  expect(lines[1]).toContain('田中,練習 expired-certificate');
  expect(lines[2]).toContain(`${ayame.name},練習 expired-certificate`);
});

test('the workbook has what is shown, each name as a cell of text', async () => {
  await open(three);
  await choose(words.narrowing.scenario, 'expired-certificate');
  await fireEvent.click(button(words.actions.xlsx));
  await screen.findByText(words.actions.exported(2, `${words.csv.fileName}-2026-04-02.xlsx`));
  const parts = unzipSync(new Uint8Array((await files[0]?.bytes) ?? []));
  const [head, ...others] = readWorkbook(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()));
  expect(head?.[1]?.text).toBe(words.table.columns.learner);
  expect(others.map((row) => [row[1]?.kind, row[1]?.text]).toSorted()).toEqual(
    [ayame.name, '田中'].map((name) => ['text', name]).toSorted(),
  );
  expect(others.map((row) => row[0]?.kind)).toEqual(['number', 'number']);
});

test('it is said beside the buttons which file is for what', async () => {
  await open(three);
  expect(screen.getByText(words.actions.filesHint)).toBeTruthy();
  expect(words.actions.filesHint).toMatch(/CSV.*Excelで直接開くと/);
});

test('the file of attempts has those that were chosen', async () => {
  const fake = await open(three);
  await fireEvent.click(screen.getAllByRole('checkbox').at(-1) as HTMLElement);
  await fireEvent.click(button(words.actions.json));
  await screen.findByText(words.actions.exported(1, `${words.csv.fileName}-2026-04-02.json`));
  expect(fake.calls).toContain('export a1');
  expect(await files[0]?.text).toBe('["a1"]');
});

test('a long import shows how far it is, and can be stopped', async () => {
  const fake = fakeRecords(three);
  await openWith({
    ...fake.records,
    importFiles: (_, { signal, onprogress } = {}) =>
      new Promise((resolve) => {
        onprogress?.({ file: 'class\u202e.json', done: 3, of: 40 });
        signal?.addEventListener('abort', () => resolve({ taken: 3, known: 0, faults: [], brokenOff: true }));
      }),
  });
  await fireEvent.change(screen.getByLabelText(words.importing.choose), { target: { files: [new File([''], 'a')] } });
  const bar = screen.getByRole('progressbar', { name: words.importing.title });
  expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['3', '40']);
  expect(bar.parentElement?.textContent).toContain('40件のうち3件');
  expect(bar.parentElement?.textContent).not.toContain('\u202e');
  await fireEvent.click(button(words.importing.breakOff));
  await screen.findByText(words.sentences([words.importing.taken(3, 0), words.importing.brokenOff]));
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('good files are taken, and each bad one is named with its place and reason', async () => {
  const fake = await open(three, {
    taken: 2,
    known: 1,
    faults: [
      { file: 'torn.json', kind: 'notJson' },
      { file: 'class.json', number: 3, kind: 'damaged', at: 'entries.4', detail: 'event' },
    ],
  });
  const input = screen.getByLabelText(words.importing.choose);
  const chosen = [new File(['['], 'torn.json'), new File(['[]'], 'class.json')];
  await fireEvent.change(input, { target: { files: chosen } });
  await screen.findByText(words.importing.taken(2, 1));
  expect(fake.calls).toContain('import torn.json class.json');
  const faults = within(screen.getByRole('alert')).getAllByRole('listitem');
  expect(faults.map((item) => item.textContent.replace(/\s+/g, ' '))).toEqual([
    `${words.importing.fault('torn.json', undefined)} ${words.importing.kinds.notJson}`,
    `${words.importing.fault('class.json', 3)} ${words.importing.kinds.damaged}${words.importing.at('entries.4')} event`,
  ]);
});
