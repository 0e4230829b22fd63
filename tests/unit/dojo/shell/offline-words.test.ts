import { expect, test } from 'vitest';
import { siteTexts as english } from '../../../../src/content/en/site.ts';
import { siteTexts as japanese } from '../../../../src/content/ja/site.ts';
import { notLoadedWords, offlineWords } from '../../../../src/dojo/shell/offline-words.ts';
import type { OfflineUse } from '../../../../src/session/ports/site.ts';

const lacks = { state: 'impossible', because: 'filesNotServed', files: ['assets/Practice-1.js'] } as const;

test.each([
  ['Japanese', japanese],
  ['English', english],
])('a file that the host lacks is named in the same sentence by the home page and by an exercise: %s', (_, text) => {
  const sentence = text.offline.naming(text.offline.because.filesNotServed, lacks.files);
  expect(sentence).toContain('assets/Practice-1.js');
  expect(offlineWords(lacks, text)).toContain(sentence);
  const said = notLoadedWords(text.practice.failed, lacks, text);
  expect(said).toContain(text.practice.failed);
  expect(said).toContain(sentence);
  expect(said).not.toContain(text.offline.connectionOrHost);
});

test.each<OfflineUse>([
  { state: 'preparing' },
  { state: 'ready', lacking: ['assets/font.woff2'] },
  { state: 'impossible', because: 'noWorkers', files: [] },
  { state: 'impossible', because: 'unreached', files: [] },
])('while no file is known to be missing, connection and host are both named: %j', (offline) => {
  expect(notLoadedWords(japanese.loadFailed, offline, japanese)).toBe(
    `${japanese.loadFailed}${japanese.offline.connectionOrHost}`,
  );
});
