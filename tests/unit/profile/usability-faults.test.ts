import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { profileFileTexts as english } from '../../../src/content/en/profile-file.ts';
import { profileFileTexts as japanese } from '../../../src/content/ja/profile-file.ts';
import { forms, shownFooter } from '../../../src/profile/forms.ts';
import mihonBank from '../../../src/profile/built-in/mihon-bank.json';
import keikoBank from '../../../src/profile/built-in/keiko-bank.json';
import { readProfileText } from '../../../src/profile/read-profile-file.ts';
import { readProfile } from '../../../src/profile/read-profile.ts';

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
  ['one grey for all', allOf('#777777'), ['colours.accent', 'colours.accentDark', 'colours.heading', 'colours.header']],
  ['a button as light as its letters', { accent: '#777777' }, ['colours.accent']],
  ['a button just dark enough', { accent: '#767676' }, []],
  ['a title bar as light as its letters', { titleBar: '#959595' }, ['colours.titleBar']],
  ['a title bar just dark enough', { titleBar: '#949494' }, []],
  ['a dark head', { header: '#1d4c85' }, ['colours.header']],
  [
    'a heading that swallows its own text, not that of labels',
    { accentDark: '#767676', heading: '#d0d0d0' },
    ['colours.heading'],
  ],
])('a file with %s is refused for the colours that hide a text', (_, changed, paths) => {
  expect(pathsWith({ colours: { ...colours, ...changed } })).toEqual(paths);
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
  const sheet = readFileSync('src/styles/bank.css', 'utf8');
  expect(sheet).toContain('--bank-text: #222222;');
  expect(sheet).toContain('--bank-quiet: #555f69;');
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
