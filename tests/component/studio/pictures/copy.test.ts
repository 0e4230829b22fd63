import { afterEach, expect, test } from 'vitest';
import { copyOf } from '../../../../src/studio/pictures/copy.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const place = (markup: string) => {
  document.body.innerHTML = `<div id="picture">${markup}</div>`;
  return document.getElementById('picture') as HTMLElement;
};
const copied = (node: HTMLElement) => new DOMParser().parseFromString(copyOf(node), 'text/html');

test('a copy has what was typed and what was ticked, and the original stays as it was', () => {
  const node = place(
    '<input id="id" value=""><input id="box" type="checkbox"><input id="off" type="checkbox" checked>',
  );
  const [id, box, off] = [...node.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement, HTMLInputElement];
  id.value = 'test999';
  box.checked = true;
  off.checked = false;
  const copy = copied(node);
  expect(copy.querySelector('#id')?.getAttribute('value')).toBe('test999');
  expect(copy.querySelector('#box')?.hasAttribute('checked')).toBe(true);
  expect(copy.querySelector('#off')?.hasAttribute('checked')).toBe(false);
  expect(id.getAttribute('value')).toBe('');
});

test('content that was scrolled away is moved, in the copy alone', () => {
  const node = place('<div id="list"><p id="inside">行</p></div><div id="still"><p>行</p></div>');
  const list = node.querySelector('#list') as HTMLElement;
  list.scrollTop = 30;
  list.scrollLeft = 7;
  const markup = copyOf(node);
  expect(markup.match(/translate: -7px -30px/g)).toHaveLength(1);
  expect(node.outerHTML).not.toContain('translate');
});

test('characters that XML has no place for do not break the picture', () => {
  const node = place('<p></p>');
  (node.firstChild as HTMLElement).textContent = 'あ\u0000い\u0008う\ufffeえ\tお🖊';
  expect(copyOf(node)).toContain('あ\ufffdい\ufffdう\ufffdえ\tお🖊');
});

test.each([
  ['down', 'scrollTop', 'translate: 0px -9px'],
  ['across', 'scrollLeft', 'translate: -9px 0px'],
] as const)('what was scrolled only %s is moved that way', (_, direction, moved) => {
  const node = place('<div><p>行</p></div>');
  Object.assign(node.firstElementChild as HTMLElement, { [direction]: 9 });
  expect(copyOf(node)).toContain(moved);
});
