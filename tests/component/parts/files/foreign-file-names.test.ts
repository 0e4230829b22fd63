import { cleanup, render, waitFor } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { profileFileTexts } from '../../../../src/content/ja/profile-file.ts';
import { resultsTexts } from '../../../../src/content/ja/results.ts';
import { siteTexts as text } from '../../../../src/content/ja/site.ts';
import { studioTexts } from '../../../../src/content/ja/studio.ts';
import ProfileFile from '../../../../src/dojo/desk/ProfileFile.svelte';
import ImportFiles from '../../../../src/dojo/results/ImportFiles.svelte';
import type { BankChoice } from '../../../../src/session/ports/site.ts';
import { pictureNotes as notes } from '../../../../src/session/records/picture-notes.ts';
import OpenPicture from '../../../../src/studio/pictures/OpenPicture.svelte';
import { bank as snapshot, browser } from '../../../support/session/attempt-files.ts';

afterEach(cleanup);

/** A name that a file manager would show as `exe.gnp`, with a line end, and longer than a line. */
const hostile = `\u202egnp.exe\n\u200b${'x'.repeat(200)}`;

const nothing = () => undefined;
const bank: BankChoice = {
  inForce: { origin: 'builtIn', snapshot },
  undoable: false,
  keep: async () => true,
  returnToBuiltIn: async () => true,
  undo: async () => true,
};

/** Each component that takes a file, by the name of its source. */
const readers: Readonly<Record<string, () => HTMLElement>> = {
  ProfileFile: () => render(ProfileFile, { bank, text, words: profileFileTexts }).container,
  ImportFiles: () =>
    render(ImportFiles, { records: browser().records, text, words: resultsTexts, onimported: nothing }).container,
  OpenPicture: () => render(OpenPicture, { notes, words: studioTexts, onopen: nothing }).container,
};

test('every component that takes a file is tried', () => {
  const sources = import.meta.glob('../../../../src/**/*.svelte', { eager: true, query: '?raw', import: 'default' });
  const taking = Object.entries(sources).filter(([, source]) => source.includes('type="file"'));
  const names = taking.map(([path]) => /(\w+)\.svelte$/.exec(path)?.[1]);
  expect(names.toSorted()).toEqual(Object.keys(readers).toSorted());
});

test.each(Object.entries(readers))(
  '%s quotes a file’s name so that it cannot turn the sentence round',
  async (_, draw) => {
    const container = draw();
    const input = container.querySelector('input[type="file"]');
    if (!input) throw new Error('it takes no file');
    Object.defineProperty(input, 'files', { value: [new File(['neither'], hostile)] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    const said = await waitFor(() => {
      const found = container.textContent;
      if (!found?.includes('gnp.exe')) throw new Error('it has not spoken of the file yet');
      return found;
    });
    expect(said).toContain('\ufffdgnp.exe\ufffd\ufffdxxx');
    expect(said).not.toMatch(/[\u202e\u200b]|x{61}/);
  },
);
