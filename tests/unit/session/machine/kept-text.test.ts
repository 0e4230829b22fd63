import { expect, test } from 'vitest';
import { keptText } from '../../../../src/session/machine/kept-text.ts';

function browser() {
  const map = new Map<string, string>();
  const state = { full: false, forbidden: false };
  const storage = () => {
    if (state.forbidden) throw new DOMException('', 'SecurityError');
    return {
      getItem: (key: string) => map.get(key) ?? null,
      removeItem: (key: string) => void map.delete(key),
      setItem(key: string, text: string) {
        if (state.full) throw new DOMException('', 'QuotaExceededError');
        map.set(key, text);
      },
    };
  };
  return { state, storage };
}

test('a text is there for the next page until it is taken away, and not for a site under another path', () => {
  const { storage } = browser();
  expect(keptText(storage, '/site/look').read()).toBeNull();
  expect(keptText(storage, '/site/look').write('readable')).toBe(true);
  expect(keptText(storage, '/site/look').read()).toBe('readable');
  expect(keptText(storage, '/elsewhere/look').read()).toBeNull();
  expect(keptText(storage, '/site/look').write(null)).toBe(true);
  expect(keptText(storage, '/site/look').read()).toBeNull();
});

test('a full storage says so and still has what was in it', () => {
  const { state, storage } = browser();
  const kept = keptText(storage, '/site/look');
  kept.write('readable');
  state.full = true;
  expect(kept.write('faithful')).toBe(false);
  expect(kept.read()).toBe('readable');
});

test('a browser that refuses its storage has kept nothing, and nothing fails', () => {
  const { state, storage } = browser();
  state.forbidden = true;
  const kept = keptText(storage, '/site/look');
  expect([kept.write('readable'), kept.write(null), kept.read()]).toEqual([false, false, null]);
});
