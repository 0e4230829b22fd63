import { expect, test } from 'vitest';
import { viewOn } from '../../../src/pc/panning.ts';

const view = { from: 100, length: 300 };

test('a view that shows something already stays where it is', () => {
  expect(viewOn(view, { from: 150, length: 200 }, 'begin')).toBe(100);
});

test('a view goes no further than it must, on either side', () => {
  expect(viewOn(view, { from: 50, length: 100 }, 'begin')).toBe(42);
  expect(viewOn(view, { from: 450, length: 100 }, 'begin')).toBe(258);
});

test('of what is longer than the view its beginning is shown when it comes up, and nothing moves when it is touched', () => {
  expect(viewOn(view, { from: 20, length: 600 }, 'begin')).toBe(12);
  expect(viewOn(view, { from: 20, length: 600 }, 'stay')).toBe(100);
});
