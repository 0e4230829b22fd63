// The glossary of src/content/README.md, word by word and file by file.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { textsIn } from '../../../src/cli/build/font/texts-in.ts';
import { root } from '../../../src/cli/machine/root.ts';

const content = 'src/content';
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The sentences of a book, without its code. */
const linesOf = (book: string): readonly string[] =>
  book
    .split('\n')
    .filter((line) => !line.startsWith('    '))
    .map((line) => line.replaceAll(/`[^`]*`|\]\([^)]*\)/g, ''));

interface Sentence {
  readonly file: string;
  readonly text: string;
}

/** Literals, not comments: so the list has what functions return and what lies behind the exports as well. */
const sentences: readonly Sentence[] = [
  ...[
    `${content}/languages.ts`,
    ...readdirSync(join(root, content, 'ja'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${content}/ja/${name}`),
  ].flatMap((path) => textsIn(path, read(path)).map(({ text }) => ({ file: basename(path), text }))),
  ...linesOf(read('README.ja.md')).map((text) => ({ file: 'README.ja.md', text })),
];

interface RightUse {
  readonly file: string;
  /** Part of the sentence; undefined for a whole file. */
  readonly words: string | undefined;
}

interface Entry {
  readonly say: string;
  readonly not: readonly RegExp[];
  readonly rightIn: readonly RightUse[];
}

const inCode = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

function rightUses(cell: string): readonly RightUse[] {
  return [...cell.matchAll(/`([^`]+)`((?: ?「[^」]+」)*)/g)].flatMap(([, file = '', quotes = '']) => {
    const quoted = [...quotes.matchAll(/「([^」]+)」/g)].map(([, words]) => ({ file, words }));
    return quoted.length > 0 ? quoted : [{ file, words: undefined }];
  });
}

/** The rows of the table that has these headings. */
function glossaryOf(book: string): readonly Entry[] {
  const lines = book.split('\n');
  const head = lines.findIndex((line) => /^\| For +\| Say +\| Not +\| Right in +\|$/.test(line));
  const rest = lines.slice(head + 2);
  return rest
    .slice(
      0,
      rest.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) => {
      const [, , say = '', not = '', rightIn = ''] = line.split(/ *\| */);
      return { say, not: inCode(not).map((word) => new RegExp(word, 'u')), rightIn: rightUses(rightIn) };
    });
}

const isUse = ({ not }: Entry, { text }: Sentence) => not.some((word) => word.test(text));
const permits = ({ file, words }: RightUse, sentence: Sentence) =>
  file === sentence.file && (words === undefined || sentence.text.includes(words));

const wrongUses = (entry: Entry, said: readonly Sentence[]) =>
  said.filter((sentence) => isUse(entry, sentence) && !entry.rightIn.some((use) => permits(use, sentence)));
const unusedRights = (entry: Entry, said: readonly Sentence[]) =>
  entry.rightIn.filter((use) => !said.some((sentence) => isUse(entry, sentence) && permits(use, sentence)));

const glossary = glossaryOf(read(`${content}/README.md`));

test('the glossary is read whole, and so are the sentences', () => {
  expect(glossary.length).toBeGreaterThan(25);
  expect(glossary.filter(({ not }) => not.length === 0)).toEqual([]);
  expect(sentences.length).toBeGreaterThan(1_500);
});

test.each(glossary)('the site says $say', (entry) => {
  expect(wrongUses(entry, sentences)).toEqual([]);
  expect(unusedRights(entry, sentences)).toEqual([]);
});

test('a wrong word is found in every file but those where it is right, and a right use that is gone is found too', () => {
  const [entry] = glossaryOf(
    [
      '| For | Say | Not | Right in |',
      '| --- | --- | --- | --- |',
      '| a | 画像 | `絵` `図[柄版]` | `a.ts` `b.ts` 「絵本」「図柄」 |',
      '',
    ].join('\n'),
  );
  if (!entry) throw new Error('the table has a row');
  const said = [
    { file: 'a.ts', text: '絵です。' },
    { file: 'b.ts', text: '絵本です。' },
    { file: 'b.ts', text: '図版です。' },
    { file: 'c.ts', text: '絵本です。' },
    { file: 'c.ts', text: '図です。' },
  ];
  expect(wrongUses(entry, said)).toEqual([said[2], said[3]]);
  expect(unusedRights(entry, said)).toEqual([{ file: 'b.ts', words: '図柄' }]);
});

const polite = /((です|ます|ません|ました|でした|でしょう)か?|ましょう|ください|「」)$/;

/** The sentences of a text that end in 。, without what they quote and put in brackets. All else is a label, a name or a part. */
const statements = (text: string): readonly string[] =>
  text
    .replaceAll(/「(?:[^「」]|「[^「」]*」)*」/g, '「」')
    .replaceAll(/[（(][^（）()]*[）)]/g, '')
    .split('。')
    .slice(0, -1);

const isBlunt = ({ text }: Sentence) => statements(text).some((statement) => !polite.test(statement));

test('every sentence is polite', () => {
  // The words after a number in brackets are the rest of a polite sentence.
  const whole = sentences.filter(({ text }) => !/^(KB|点)?）。/.test(text));
  expect(whole.filter(isBlunt)).toEqual([]);
  expect(isBlunt({ file: 'a.ts', text: '「はい」を選びます。画面が開いている。' })).toBe(true);
});
