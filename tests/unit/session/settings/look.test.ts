import { expect, test } from 'vitest';
import { lookChoice } from '../../../../src/session/settings/look.svelte.ts';
import { memoryText } from '../../../support/session/fakes.ts';

test('the PC is drawn faithfully, unless the browser asks for more contrast', () => {
  expect(lookChoice(memoryText(), false).readable).toBe(false);
  expect(lookChoice(memoryText(), true).readable).toBe(true);
});

test('the choice is kept, and counts for more than what the browser asks for', () => {
  const kept = memoryText();
  const look = lookChoice(kept, true);
  look.choose(false);
  expect(look.readable).toBe(false);
  expect(lookChoice(kept, true).readable).toBe(false);
  look.choose(true);
  expect(lookChoice(kept, false).readable).toBe(true);
});

test('a stored text that is no choice chooses nothing', () => {
  expect(lookChoice(memoryText('loud'), true).readable).toBe(true);
});

test('where nothing is kept the choice holds as long as the page', () => {
  const look = lookChoice({ read: () => null, write: () => false }, false);
  look.choose(true);
  expect(look.readable).toBe(true);
});
