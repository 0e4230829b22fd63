import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rescueFocus } from '../../../../src/dojo/shell/focus-rescue.ts';

const find = (id: string) => document.getElementById(id) as HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `
    <div id="app">
      <h1 id="title">題</h1>
      <section id="panel" tabindex="-1"><div id="row"><button id="button"></button></div></section>
      <button id="plain"></button>
    </div>`;
  rescueFocus(find('app'));
});
afterEach(() => {
  document.body.innerHTML = '';
});

const focusGoesTo = (id: string) => vi.waitFor(() => expect(document.activeElement?.id).toBe(id));

test('when a pressed button goes, the focus goes to what is around it', async () => {
  find('button').focus();
  find('row').remove();
  await focusGoesTo('panel');
});

test.each([
  ['disabled', () => find('plain').setAttribute('disabled', '')],
  ['hidden', () => find('plain').setAttribute('hidden', '')],
  ['gone', () => find('plain').remove()],
])('when nothing around a button that is %s can hold the focus, it goes to the heading', async (_, lose) => {
  find('plain').focus();
  lose();
  // A browser lets it fall to the page.
  find('plain')?.blur();
  await focusGoesTo('title');
});

test('a view that comes later has the focus at its heading', async () => {
  find('plain').focus();
  find('title').remove();
  find('plain').remove();
  const later = document.createElement('h1');
  later.id = 'later';
  await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
  find('app').prepend(later);
  await focusGoesTo('later');
});

test('a focus that went elsewhere by itself stays there', async () => {
  find('button').focus();
  find('plain').focus();
  find('row').remove();
  // Changes of the page are reported before the next task.
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.activeElement?.id).toBe('plain');
});
