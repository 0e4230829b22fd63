import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { followTranslator } from '../../../../src/dojo/shell/translated-texts.ts';
import Quoting from '../../../../src/parts/words/Quoting.svelte';

let stops: (() => void)[];

beforeEach(() => {
  stops = [followTranslator(document.body)];
});
afterEach(() => {
  for (const stop of stops) stop();
  cleanup();
  document.body.innerHTML = '';
});

const translated = (text: string) => {
  const tag: string = 'font';
  const [outer, inner] = [document.createElement(tag), document.createElement(tag)];
  inner.textContent = `${text}*`;
  outer.append(inner);
  return outer;
};

const textsIn = (root: Node): Text[] => {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) found.push(node as Text);
  return found.filter((text) => /\S/.test(text.data) && !text.parentElement?.closest('font'));
};

const replacing = (text: Text) => text.replaceWith(translated(text.data));
const besideFirst = (text: Text) => {
  text.before(translated(text.data));
  text.remove();
};

/** Translates what is there, and what comes later. */
function translate(replace: (text: Text) => void = replacing) {
  for (const text of textsIn(document.body)) replace(text);
  const later = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        for (const text of node instanceof Text ? textsIn(node.parentNode ?? node) : textsIn(node)) replace(text);
  });
  later.observe(document.body, { childList: true, subtree: true });
  stops.push(() => later.disconnect());
}

const said = () => document.body.textContent;
/** Observers are called in microtasks, and each may cause the next. */
async function settled() {
  for (let turn = 0; turn < 8; turn += 1) await tick();
}

test.each([
  ['in the place of each text', replacing],
  ['beside each text before it goes', besideFirst],
])('a translation put %s follows the words, and nothing stands twice', async (_, replace) => {
  const { rerender } = render(Quoting, { text: 'Press 「OK」 now' });
  translate(replace);
  await settled();
  expect(said()).toBe('Press *「OK」* now*');
  await rerender({ text: 'Close 「OK」 then' });
  await settled();
  expect(said()).toBe('Close *「OK」* then*');
});

test('a block that goes takes its translation along, at its beginning, in its middle and at its end', async () => {
  const { rerender } = render(Quoting, { text: 'one 「A」 two 「B」 three' });
  translate();
  await settled();
  await rerender({ text: 'four' });
  await settled();
  expect(said()).toBe('four*');
  await rerender({ text: 'five 「C」 six' });
  await settled();
  expect(said()).toBe('five *「C」* six*');
  await rerender({ text: '日本語の文' });
  await settled();
  expect(said()).toBe('日本語の文*');
});

test.each([
  ['the same text', (font: Element, text: Text) => font.replaceWith(text)],
  ['a text of its own', (font: Element) => font.replaceWith('words')],
])('a translator that takes its work back, by %s, leaves the words once, and they live', async (_, takeBack) => {
  document.body.innerHTML = '<p>words</p>';
  const [text] = textsIn(document.body) as [Text];
  text.replaceWith(translated('words'));
  await settled();
  const font = document.querySelector('p > *') as Element;
  takeBack(font, text);
  await settled();
  expect(said()).toBe('words');
  text.data = 'others';
  expect(said()).toBe('others');
});

test('a translation into another language takes the place of the first', async () => {
  document.body.innerHTML = '<p>words</p>';
  const [text] = textsIn(document.body) as [Text];
  text.replaceWith(translated('words'));
  await settled();
  document.querySelector('p > *')?.replaceWith(translated('mots'));
  await settled();
  expect(said()).toBe('mots*');
  text.data = 'new';
  await settled();
  expect(said()).toBe('new');
});
