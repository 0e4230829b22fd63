import { expect, test } from 'vitest';
import { keptText, type KeptText } from '../../../../src/session/machine/kept-text.ts';
import { KeptLearners } from '../../../../src/session/settings/learners.svelte.ts';
import { maxNameLength, newNameFault } from '../../../../src/session/records/learner-name.ts';
import { memoryText } from '../../../support/session/fakes.ts';

let byte = 0;
const randomness = { bytes: (count: number) => Uint8Array.from({ length: count }, () => (byte += 1)) };
const learnersIn = (kept: KeptText = memoryText()) => new KeptLearners(kept, randomness);
const namesOf = ({ all }: KeptLearners) => all.map(({ name }) => name);
const stored = (...all: readonly unknown[]) => JSON.stringify({ all, current: null });

/** Two tabs of one browser whose storage may be full. */
function browser(text: string | null = null) {
  const state = { text, full: false };
  const kept = keptText(
    () => ({
      getItem: () => state.text,
      removeItem: () => void (state.text = null),
      setItem(_, next) {
        if (state.full) throw new DOMException('', 'QuotaExceededError');
        state.text = next;
      },
    }),
    'learners',
  );
  return { state, kept, one: learnersIn(kept), other: learnersIn(kept) };
}

const family = '👨‍👩‍👧‍👦';

test.each<[string, string, ReturnType<typeof newNameFault>]>([
  ['nothing', '', 'empty'],
  ['spaces of both widths', ' 　\t', 'empty'],
  ['letters that nobody sees', 'ㅤ\u{e0100}\u200d', 'empty'],
  ['an empty pattern of dots', '\u2800', 'empty'],
  ['full-width letters', '１０番　田中', null],
  ['spaces around', '　 花子\t\n', null],
  ['an emoji', family, null],
  ['a rare form of a letter', '葛\u{e0100}城', null],
  ['a name from right to left', 'أحمد', null],
  ['as many letters as there may be', '漢'.repeat(maxNameLength), null],
  ['as many letters, each of several characters', family.repeat(maxNameLength - 10), null],
  ['as many letters and spaces around', ` ${'𠮷'.repeat(maxNameLength)} `, null],
  ['letters with their marks apart', 'か\u3099'.repeat(maxNameLength), null],
  ['one letter too many', '漢'.repeat(maxNameLength + 1), 'tooLong'],
  ['one letter with marks without end', `a${'\u0301'.repeat(5_000)}`, 'tooLong'],
  ['a mark that turns the line around', '花\u202e子', 'unprintable'],
  ['a mark that turns it, alone', '\u200f', 'unprintable'],
  ['a control character', '花\u0007子', 'unprintable'],
  ['a line break within', '花\n子', 'unprintable'],
  ['half a pair', '花\ud842', 'unprintable'],
  ['a formula', '=HYPERLINK("http://x.example")', 'formula'],
  ['a formula in full width', '＝1+1', 'formula'],
  ['a sign behind a blank', '\u3000－2', 'formula'],
  ['a sign behind a mark that nobody sees', '\ufe0f@SUM(1)', 'formula'],
])('%s as a name', (_, name, fault) => {
  expect(newNameFault(name)).toBe(fault);
  expect(learnersIn().add(name)).toBe(fault);
});

test('a name that an earlier release took is kept, though it begins as a formula does', () => {
  const kept = memoryText(stored({ id: 'a', name: '=1+1' }));
  const learners = learnersIn(kept);
  expect(namesOf(learners)).toEqual(['=1+1']);
  expect(learners.rename('a', '-1')).toBe('formula');
  expect(learners.rename('a', '1番')).toBeNull();
});

test('an added learner is the current one, without the spaces around, and is there at the next visit', () => {
  const kept = memoryText();
  const learners = learnersIn(kept);
  expect([learners.all, learners.current]).toEqual([[], null]);
  expect(learners.add('　花子 ')).toBeNull();
  expect(learners.add('太郎')).toBeNull();
  const next = learnersIn(kept);
  expect(next.all).toEqual(learners.all);
  expect(next.current).toMatchObject({ name: '太郎' });
  next.choose(next.all[0]?.id ?? null);
  expect(learnersIn(kept).current).toMatchObject({ name: '花子' });
  next.choose(null);
  expect(learnersIn(kept).current).toBeNull();
});

test.each([
  ['width', 'Ｔａｒｏ　Ｙ'],
  ['case', 'TARO y'],
  ['spaces around and within', ' Taro  Y '],
  ['what nobody sees', 'Ta\u00adro Y'],
])('a name that differs from another one only by %s is taken', (_, name) => {
  const learners = learnersIn();
  learners.add('Taro Y');
  learners.add('花子');
  expect(learners.add(name)).toBe('taken');
  expect(learners.rename(learners.all[1]?.id ?? '', name)).toBe('taken');
  expect(learners.rename(learners.all[0]?.id ?? '', name)).toBeNull();
  expect(namesOf(learners)).toEqual([name.trim(), '花子']);
});

test('a renamed learner stays the same, and a removed one is nobody’s choice any more', () => {
  const learners = learnersIn();
  for (const name of ['花子', '太郎', '次郎']) learners.add(name);
  const [hanako, taro, jiro] = learners.all;
  expect(learners.rename(taro?.id ?? '', '三郎')).toBeNull();
  expect(learners.all[1]).toEqual({ id: taro?.id, name: '三郎' });
  learners.remove(hanako?.id ?? '');
  expect(learners.current).toEqual(jiro);
  learners.remove(jiro?.id ?? '');
  expect([namesOf(learners), learners.current]).toEqual([['三郎'], null]);
  expect(learners.rename('gone', '四郎')).toBeNull();
  learners.choose('gone');
  expect([namesOf(learners), learners.current]).toEqual([['三郎'], null]);
});

test.each(['', 'x', '[]', '7', 'null', '{"all":{}}', '{"__proto__":{"all":[]}}'])(
  'what cannot be read (%j) is nobody, and stays stored until somebody is added',
  (text) => {
    const { state, one } = browser(text);
    expect([one.all, one.current]).toEqual([[], null]);
    one.choose(null);
    one.changedElsewhere();
    expect(state.text).toBe(text);
    expect(one.add('花子')).toBeNull();
    expect(namesOf(learnersIn(memoryText(state.text)))).toEqual(['花子']);
  },
);

test('somebody who cannot be read, or is there twice, takes nobody else along', () => {
  const good = { id: 'a', name: '花子' };
  const text = stored(good, null, { id: 'b' }, { id: 'c', name: '\u202e' }, { ...good, name: '太郎' }, ['d']);
  expect(learnersIn(memoryText(text)).all).toEqual([good]);
  expect(learnersIn(memoryText(text.replace('"current":null', '"current":{}'))).all).toEqual([good]);
});

test('two tabs lose nothing of each other, also if neither has heard of the other', () => {
  const { one, other } = browser();
  one.add('花子');
  other.add('太郎');
  expect(other.add('花子')).toBe('taken');
  expect(namesOf(other)).toEqual(['花子', '太郎']);
  one.rename(one.all[0]?.id ?? '', '華子');
  expect(namesOf(one)).toEqual(['華子', '太郎']);
  other.remove(other.all[1]?.id ?? '');
  one.changedElsewhere();
  expect(namesOf(one)).toEqual(['華子']);
  one.choose(one.all[0]?.id ?? null);
  other.changedElsewhere();
  expect(other.current).toMatchObject({ name: '華子' });
});

test('a name that was taken away in another tab does not come back by being changed here', () => {
  const { one, other } = browser();
  one.add('花子');
  other.changedElsewhere();
  const [{ id } = { id: '' }] = other.all;
  one.remove(id);
  other.rename(id, '華子');
  other.choose(id);
  expect([other.all, other.current]).toEqual([[], null]);
});

test('a full storage is reported; names hold as long as the page, and are stored as soon as there is room', () => {
  const { state, one, other } = browser();
  one.add('花子');
  expect(one.kept).toBe(true);
  state.full = true;
  expect(one.add('太郎')).toBeNull();
  expect(one.kept).toBe(false);
  one.changedElsewhere();
  expect([namesOf(one), one.current?.name]).toEqual([['花子', '太郎'], '太郎']);
  state.full = false;
  other.add('次郎');
  one.changedElsewhere();
  expect(one.add('三郎')).toBeNull();
  expect(one.kept).toBe(true);
  expect(namesOf(learnersIn(memoryText(state.text)))).toEqual(['花子', '太郎', '次郎', '三郎']);
});

test('a browser that refuses its storage loses nobody as long as the page is open', () => {
  const refusing = keptText(() => {
    throw new DOMException('', 'SecurityError');
  }, 'learners');
  const learners = learnersIn(refusing);
  learners.add('花子');
  learners.add('太郎');
  learners.changedElsewhere();
  expect([namesOf(learners), learners.current?.name, learners.kept]).toEqual([['花子', '太郎'], '太郎', false]);
});
