import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { profileFileTexts as english } from '../../../src/content/en/profile-file.ts';
import { profileFileTexts as japanese } from '../../../src/content/ja/profile-file.ts';
import { forms, shownFooter } from '../../../src/profile/forms.ts';
import mihonBank from '../../../src/profile/built-in/mihon-bank.json';
import keikoBank from '../../../src/profile/built-in/keiko-bank.json';
import { contrastOf } from '../../../src/profile/contrast.ts';
import { readProfileText } from '../../../src/profile/read-profile-file.ts';
import { readProfile } from '../../../src/profile/read-profile.ts';
import { seeded } from '../../support/fuzz/seeded.ts';

const { accounts, colours } = mihonBank;
const [first, second] = accounts;

function faultsWith(change: object) {
  const reading = readProfileText(JSON.stringify({ ...mihonBank, ...change }));
  if (reading.ok) return [];
  if (reading.fault.kind !== 'notProfile') throw new Error(reading.fault.kind);
  return reading.fault.faults;
}
const pathsWith = (change: object) => faultsWith(change).map(({ path }) => path);
const allOf = (colour: string) => Object.fromEntries(Object.keys(colours).map((name) => [name, colour]));

test.each([mihonBank, keikoBank])('the colours and accounts of $id can be used', (profile) => {
  expect(faultsWith(profile)).toEqual([]);
});

test.each([
  [
    'white on white',
    allOf('#ffffff'),
    ['colours.accent', 'colours.accentDark', 'colours.titleBar', 'colours.heading', 'colours.header'],
  ],
  ['black on black', allOf('#000000'), ['colours.heading', 'colours.header']],
  [
    'one grey for all',
    allOf('#777777'),
    ['colours.accent', 'colours.accentDark', 'colours.titleBar', 'colours.heading', 'colours.header'],
  ],
  ['a button as light as its letters', { accent: '#777777' }, ['colours.accent']],
  [
    'a mark of the font size as light as its button',
    { accentDark: '#666666', heading: '#ffffff' },
    ['colours.accentDark'],
  ],
  ['a mark of the font size just dark enough', { accentDark: '#656565', heading: '#ffffff' }, []],
  ['a button just dark enough', { accent: '#767676' }, []],
  ['a title bar as light as its letters', { titleBar: '#777777' }, ['colours.titleBar']],
  ['a title bar just dark enough', { titleBar: '#767676' }, []],
  ['a dark head', { header: '#1d4c85' }, ['colours.header']],
  [
    'a heading that swallows its own text, not that of labels',
    { accentDark: '#656565', heading: '#cccccc' },
    ['colours.heading'],
  ],
])('a file with %s is refused for the colours that hide a text', (_, changed, paths) => {
  expect(pathsWith({ colours: { ...colours, ...changed } })).toEqual(paths);
});

/** A mixture as `color-mix(in srgb, one share, other)` makes it. */
const mixed = (one: string, share: number, other: string): string =>
  `#${[1, 3, 5]
    .map((at) => parseInt(one.slice(at, at + 2), 16) * share + parseInt(other.slice(at, at + 2), 16) * (1 - share))
    .map((part) => Math.round(part).toString(16).padStart(2, '0'))
    .join('')}`;

test('in a thousand banks that are accepted (seed 14), every text can be read on all that the sheets draw behind it', () => {
  const next = seeded(14);
  const colour = () =>
    `#${Math.floor(next() * 0x1000000)
      .toString(16)
      .padStart(6, '0')}`;
  const light = () => mixed(colour(), 0.2, '#ffffff');
  const dark = () => mixed(colour(), 0.6, '#000000');
  const unreadable: unknown[] = [];
  for (let accepted = 0; accepted < 1000;) {
    const bank = { accent: dark(), accentDark: dark(), titleBar: dark(), heading: light(), header: light() };
    if (faultsWith({ colours: bank }).length > 0) continue;
    accepted += 1;
    const { accent, accentDark, titleBar, heading, header } = bank;
    const drawn = [
      ...[titleBar, mixed(titleBar, 0.9, '#000000')].map((ground) => ['title', '#ffffff', ground]),
      ...[accent, mixed(accent, 0.6, accentDark), accentDark].map((ground) => ['main button', '#ffffff', ground]),
      ...[accent, accentDark].map((ground) => ['step, tab or size of now', '#ffffff', ground]),
      ...['#ffffff', '#dfe4ea'].map((ground) => ['other size', accentDark, ground]),
      ...['#ffffff', heading].map((ground) => ['other tab', mixed(accentDark, 0.8, '#000000'), ground]),
      ...[mixed(heading, 0.55, '#ffffff'), heading].map((ground) => [
        'heading',
        mixed(accentDark, 0.75, '#000000'),
        ground,
      ]),
      ['label', '#222222', mixed(heading, 0.6, '#ffffff')],
      ...['#333333', '#555f69', accentDark].map((letters) => ['head', letters, header]),
    ] as const;
    unreadable.push(...drawn.filter(([, letters = '', ground = '']) => contrastOf(letters, ground) < 4.5));
  }
  expect(unreadable).toEqual([]);
});

test('a colour that hides a text is named with its ratio, the other colour and the least ratio', () => {
  const [fault] = faultsWith({ colours: { ...colours, accent: '#777777' } });
  expect(fault).toEqual({
    path: 'colours.accent',
    expected: 'a contrast of at least 4.5 to #ffffff; it is 4.4',
    rule: { kind: 'contrast', other: '#ffffff', ratio: 4.4, least: 4.5 },
  });
  for (const words of [japanese, english]) {
    const text = fault && words.fault(fault.rule);
    for (const part of ['#ffffff', '4.4', '4.5']) expect(text).toContain(part);
  }
});

test('the texts that the colours are held against are those of the style sheet', () => {
  const sheet = (name: string) => readFileSync(`src/styles/${name}.css`, 'utf8');
  expect(sheet('bank')).toContain('--bank-text: #222222;');
  expect(sheet('bank')).toContain('--bank-quiet: #555f69;');
  expect(sheet('bank-sheet')).toContain('linear-gradient(#ffffff, #dfe4ea)');
  // The lighter edges of title and main button end where letters begin.
  expect(sheet('bank-sheet')).toContain('var(--bank-title-bar) 7px,');
  expect(sheet('bank-controls')).toContain('var(--bank-accent) 22%,');
});

test('log-in IDs that differ in capital letters only are refused: the second would be taken for the first', () => {
  expect(pathsWith({ accounts: [first, { ...second, loginId: 'TEST999' }] })).toEqual(['accounts.1.loginId']);
});

test.each([
  ['its own login password', { confirmationPassword: second?.password }, ['accounts.1.confirmationPassword']],
  ['that of another account', { confirmationPassword: first?.password }, ['accounts.1.confirmationPassword']],
  ['its own password in other letters', { confirmationPassword: second?.password.toUpperCase() }, []],
  ['the confirmation password of another account', { confirmationPassword: first?.confirmationPassword }, []],
])('a confirmation password that is %s could never be told from it', (_, change, paths) => {
  expect(pathsWith({ accounts: [first, { ...second, ...change }] })).toEqual(paths);
});

test('what was stored before opens, whatever its colours and its footer', () => {
  expect(readProfile({ ...mihonBank, colours: allOf('#ffffff') }).ok).toBe(true);
  expect(readProfile({ ...mihonBank, footer: 'Copyright みほん銀行' }).ok).toBe(true);
});

test.each(['Copyright みほん銀行', '見本の銀行です', '訓 練', '訓\u200d練'])(
  'a file whose footer does not say 訓練 is refused: %j',
  (footer) => {
    expect(faultsWith({ footer })).toEqual([
      { path: 'footer', expected: forms.footer, rule: { kind: 'form', form: 'footer' } },
    ]);
    expect(shownFooter(footer)).toBe(`${footer}（訓練用の画面です）`);
  },
);

test('a footer that says 訓練 is shown as it is', () => {
  expect(pathsWith({ footer: '訓練用の架空の銀行' })).toEqual([]);
  expect(shownFooter('訓練用の架空の銀行')).toBe('訓練用の架空の銀行');
});

test.each(['\u200d', '\u3164', '\ufe0f', '\u00ad', '\u2800', '\u115f \u1160'])(
  'a file with a name that nobody sees (%j) is refused',
  (unseen) => {
    expect(pathsWith({ name: unseen, footer: unseen })).toEqual(['name', 'footer']);
    expect(pathsWith({ accounts: [{ ...first, company: unseen }] })).toEqual(['accounts.0.company']);
    expect(pathsWith({ name: `み${unseen}ほん` })).toEqual([]);
  },
);
