// Longer than most: all forms of the bank behave alike, and are tried side by side.
import { fireEvent } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { authenticationPage, loginPage, passwordPage } from '../../../src/procedure/world/page.ts';
import { accountRegistrationPage } from '../../../src/procedure/world/registration/registration.ts';
import { loadRegistrationPages } from '../../../src/screens/registration-pages.svelte.ts';
import { unaided } from '../../../src/parts/unaided.ts';
import { digits, showPage } from './show-page.ts';

const password = 'Kunren2010';

async function type(field: HTMLElement, text: string) {
  await fireEvent.input(field, { target: { value: text } });
}

test('no event is sent while the trainee is typing in a field', async () => {
  const { target, events } = showPage(authenticationPage());
  await type(target('bsms001.loginId'), 'test');
  expect(events).toEqual([]);
});

test('a finished password is reported only by how it is judged', async () => {
  const { target, events, world } = showPage(authenticationPage());
  await type(target('bsms001.password'), password);
  await fireEvent.change(target('bsms001.password'));
  expect(events).toEqual([
    { type: 'typed', window: 'w1', field: 'password', entry: { judged: 'right', length: 10, of: ['test999'] } },
  ]);
  expect(JSON.stringify([events, world().windows])).not.toContain(password);
  expect(target<HTMLInputElement>('bsms001.password').value).toBe(password);
});

test('an ID that is no training account leaves the field as it was typed, and its text stays there', async () => {
  const { target, events } = showPage(authenticationPage());
  await type(target('bsms001.loginId'), 'watashi01');
  await fireEvent.change(target('bsms001.loginId'));
  expect(JSON.stringify(events)).not.toContain('watashi01');
  expect(target<HTMLInputElement>('bsms001.loginId').value).toBe('watashi01');
});

test('Enter reports what was typed before it presses the main button', async () => {
  const { target, events } = showPage(authenticationPage());
  await type(target('bsms001.loginId'), 'test999');
  await type(target('bsms001.password'), password);
  await fireEvent.submit(target('bsms001.password'));
  expect(events.map(({ type }) => type)).toEqual(['typed', 'typed', 'pressedAuthenticate']);
});

test('the same text is reported once, though the field changes and the form is sent', async () => {
  const { target, events } = showPage(authenticationPage());
  await type(target('bsms001.loginId'), 'test999');
  await fireEvent.change(target('bsms001.loginId'));
  await fireEvent.submit(target('bsms001.loginId'));
  expect(events.filter(({ type }) => type === 'typed')).toHaveLength(1);
});

test('a refusal empties the password and keeps the ID', async () => {
  const { target, become } = showPage(authenticationPage());
  await type(target('bsms001.loginId'), 'test999');
  await type(target('bsms001.password'), 'Machigai1');
  await fireEvent.submit(target('bsms001.password'));
  await become({
    ...authenticationPage(),
    loginId: { kind: 'known', loginId: 'test999', width: 'half' },
    commonError: 'credentialsRefused',
  });
  expect(target<HTMLInputElement>('bsms001.password').value).toBe('');
  expect(target<HTMLInputElement>('bsms001.loginId').value).toBe('test999');
});

test('a password from the software keyboard stands in its field as dots until it is written over', async () => {
  const { target, become } = showPage(authenticationPage());
  await become({ ...authenticationPage(), password: { judged: 'wrong', length: 8 } });
  expect(target<HTMLInputElement>('bsms001.password').value).toBe('●●●●●●●●');
  await type(target('bsms001.password'), 'K');
  expect(target<HTMLInputElement>('bsms001.password').value).toBe('K');
});

test('a text of a megabyte that nobody kept is stood for by no more than a field shows', () => {
  const length = 1_000_000;
  const { target } = showPage({
    ...authenticationPage(),
    loginId: { kind: 'unknown', length, letters: 'other' },
    password: { judged: 'tooLong', length },
  });
  expect(target<HTMLInputElement>('bsms001.loginId').value).toBe('＊'.repeat(64));
  expect(target<HTMLInputElement>('bsms001.password').value).toBe('●'.repeat(64));
});

test('an ID typed full-width comes back full-width, so that its message can be understood', () => {
  const { target } = showPage({ ...loginPage(), loginId: { kind: 'known', loginId: 'test999', width: 'full' } });
  expect(target<HTMLInputElement>('blgi001.loginId').value).toBe('ｔｅｓｔ９９９');
});

test('each field names what is wrong with it', async () => {
  const { target, container } = showPage(loginPage());
  await fireEvent.submit(target('blgi001.login'));
  const field = target('blgi001.loginId');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(container.querySelector(`[id="${field.getAttribute('aria-describedby')}"]`)?.textContent).toBe(
    'ログインIDを入力してください。',
  );
  expect(container.querySelector('[role=alert]')?.textContent).toContain('入力内容に誤りがあります。');
});

test('while only the software keyboard is used, the password field takes no other', () => {
  const { target } = showPage(passwordPage('test999', 'session'));
  expect(target<HTMLInputElement>('blgi004.password').readOnly).toBe(true);
});

test('turning the software keyboard off only asks, so the box stays ticked', async () => {
  const { target, events, container } = showPage(loginPage());
  const box = container.querySelector<HTMLInputElement>('input[type=checkbox]');
  expect(target('blgi001.useKeyboard').contains(box)).toBe(true);
  await fireEvent.click(box ?? container);
  expect(events).toEqual([{ type: 'toggledSoftwareKeyboard', window: 'w1', on: false }]);
  expect(box?.checked).toBe(true);
});

test('the software keyboard is opened with the digits as they were shuffled', async () => {
  const { target, events } = showPage(loginPage());
  await fireEvent.click(target('blgi001.openKeyboard'));
  expect(events).toEqual([{ type: 'openedSoftwareKeyboard', window: 'w1', order: digits }]);
});

test('of several software keyboards on a page each says in its name which field it fills in', async () => {
  await loadRegistrationPages();
  const { container } = showPage(accountRegistrationPage('BLGI001'));
  const links = [...container.querySelectorAll('[data-target*="openKeyboard"]')];
  expect(links.map((link) => [link.textContent, link.getAttribute('aria-label')])).toEqual([
    ['ソフトウェアキーボードを開く', 'ソフトウェアキーボードを開く (仮)ログインパスワード'],
    ['ソフトウェアキーボードを開く', 'ソフトウェアキーボードを開く (仮)確認用パスワード'],
  ]);
});

test('a page that waits for the bank takes no press and keeps the focus where it is', async () => {
  const { container, target, become, events } = showPage(loginPage());
  target('blgi001.login').focus();
  await become({ ...loginPage(), busy: true });
  expect(document.activeElement).toBe(target('blgi001.login'));
  for (const button of container.querySelectorAll('.content :is(button, input[type=checkbox])')) {
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await fireEvent.click(button);
  }
  await fireEvent.submit(target('blgi001.loginId'));
  expect(events).toEqual([]);
  expect(container.querySelector('.content')?.getAttribute('aria-busy')).toBe('true');
});

test('no field is one that a password manager would take for its own', () => {
  const { container } = showPage(authenticationPage());
  expect(container.querySelector('input[type=password]')).toBeNull();
  expect(
    [...container.querySelectorAll('input')].every(
      ({ autocomplete, type }) => type !== 'text' || autocomplete === 'off',
    ),
  ).toBe(true);
});

/** Each field of the PC into which a text can be typed, as its source has it. */
const fieldsOfPc = Object.entries(
  import.meta.glob('../../../src/{desktop,parts,pc,screens}/**/*.svelte', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
).flatMap(([path, source]) =>
  [...source.matchAll(/<(?:input|textarea)\b.*?\/?>(?=\s)|contenteditable/gs)]
    .map(([field]) => [path.split('/').at(-1) ?? '', field] as const)
    .filter(([, field]) => !/type="(checkbox|radio|file)"/.test(field)),
);

test('the PC has two fields, for the bank and for its search', () => {
  expect(fieldsOfPc.map(([file]) => file).toSorted()).toEqual(['Field.svelte', 'SearchBox.svelte']);
});

test.each(fieldsOfPc)('no program helps with what is typed into %s', (_, field) => {
  expect(field).toContain('{...unaided}');
});

test('the browser is told so field by field', () => {
  const { container } = showPage(authenticationPage());
  const fields = [...container.querySelectorAll('input')].filter(({ type }) => type === 'text');
  expect(fields).toHaveLength(2);
  for (const field of fields) {
    for (const [name, value] of Object.entries(unaided)) expect(field.getAttribute(name), name).toBe(value);
  }
});

test('a password is neither copied, cut nor dragged out of its field, a log-in ID is', () => {
  const { target } = showPage(authenticationPage());
  const taken = (name: string, type: string) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    target(name).dispatchEvent(event);
    return !event.defaultPrevented;
  };
  const ways = ['copy', 'cut', 'dragstart'];
  expect(ways.filter((way) => taken('bsms001.password', way))).toEqual([]);
  expect(ways.filter((way) => taken('bsms001.loginId', way))).toEqual(ways);
});

const keyInto = (field: HTMLElement, init: KeyboardEventInit) => fireEvent.keyDown(field, init);

test('letters into a password field that only the software keyboard fills are reported, and nothing else is', async () => {
  const { target, events } = showPage(loginPage());
  await keyInto(target('blgi001.password'), { key: 'k' });
  await fireEvent.paste(target('blgi001.password'));
  await keyInto(target('blgi001.password'), { key: 'Tab' });
  await keyInto(target('blgi001.password'), { key: 'c', ctrlKey: true });
  await keyInto(target('blgi001.loginId'), { key: 't' });
  expect(events.map(({ type }) => type)).toEqual(['typedInReadOnlyField', 'typedInReadOnlyField']);
});

test('a field that takes the keyboard, or waits for the bank, reports no letters', async () => {
  const free = showPage({ ...loginPage(), softwareKeyboardOnly: false });
  await keyInto(free.target('blgi001.password'), { key: 'k' });
  expect(free.events).toEqual([]);
  await free.become({ ...loginPage(), busy: true });
  await keyInto(free.target('blgi001.password'), { key: 'k' });
  expect(free.events).toEqual([]);
});
