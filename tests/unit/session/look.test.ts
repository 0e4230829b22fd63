import { expect, test } from 'vitest';
import { lookChoice } from '../../../src/session/look.svelte.ts';

function storageWith(kept: string | null = null) {
  const items = new Map(kept === null ? [] : [['/site/look', kept]]);
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

const key = '/site/look';

test('the PC is drawn faithfully, unless the browser asks for more contrast', () => {
  expect(lookChoice({ storage: storageWith(), key, wantsContrast: false }).readable).toBe(false);
  expect(lookChoice({ storage: storageWith(), key, wantsContrast: true }).readable).toBe(true);
});

test('what was chosen is kept, and counts for more than what the browser asks for', () => {
  const storage = storageWith();
  const look = lookChoice({ storage, key, wantsContrast: true });
  look.choose(false);
  expect(look.readable).toBe(false);
  expect(lookChoice({ storage, key, wantsContrast: true }).readable).toBe(false);
  look.choose(true);
  expect(lookChoice({ storage, key, wantsContrast: false }).readable).toBe(true);
});

test('what stands in the storage without having been chosen there chooses nothing', () => {
  expect(lookChoice({ storage: storageWith('loud'), key, wantsContrast: true }).readable).toBe(true);
});

test('without a storage, or with a full one, the choice holds as long as the page', () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full');
    },
  };
  for (const storage of [undefined, full]) {
    const look = lookChoice({ storage, key, wantsContrast: false });
    look.choose(true);
    expect(look.readable).toBe(true);
  }
});
