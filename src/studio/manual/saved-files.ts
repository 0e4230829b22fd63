import type { ManualFrame } from '../../content/ja/manual-frame.ts';
import type { Gallery } from './gallery.ts';
import { htmlOf } from './html/html-of.ts';
import type { Manual } from './manual.ts';
import { markdownOf } from './markdown.ts';
import { zipped } from '../../parts/files/zipped.ts';

export type SavedFormat = 'html' | 'word' | 'markdown';

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

type Writer = (manual: Manual, gallery: Gallery, frame: ManualFrame) => SavedFile | Promise<SavedFile>;

const writers: Readonly<Record<SavedFormat, () => Promise<Writer>>> = {
  html: async () => (manual, gallery, frame) => ({
    name: `${manual.scenario}.html`,
    type: 'text/html',
    content: htmlOf(manual, gallery, frame),
  }),
  word: async () => {
    // Loaded on demand: the library is larger than the rest of the page.
    const { wordOf } = await import('./word/word-of.ts');
    return async (manual, gallery, frame) => ({
      name: `${manual.scenario}.docx`,
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      content: new Uint8Array(await wordOf(manual, gallery, frame)),
    });
  },
  markdown: async () => (manual, gallery, frame) => ({
    name: `${manual.scenario}.zip`,
    type: 'application/zip',
    content: zipped(markdownOf(manual, gallery, frame)),
  }),
};

/** Loads what makes the manual a file to download. It rejects where that part of the site cannot be had. */
export const loadWriter = (format: SavedFormat): Promise<Writer> => writers[format]();
