import { expect, test } from 'vitest';
import { hasPassword } from '../../../../src/procedure/world/page.ts';
import { after, askOf, outcomeOf, worldAfter } from '../../../support/attempts.ts';
import { showing } from '../../../support/pages-shown.ts';

test('a resumed attempt has forgotten every secret, and nothing else', () => {
  const typed = worldAfter('confirmPassword');
  const world = after(typed, { type: 'resumed' });
  expect(world.windows.map(({ page }) => hasPassword(page) && page.password)).toEqual([{ judged: 'empty', length: 0 }]);
  const again = after(world, { type: 'openedSoftwareKeyboard', window: 'w3', order: [] });
  expect(
    after(again, {
      type: 'confirmedSoftwareKeyboard',
      window: 'w3',
      entry: { judged: 'right', length: 10, of: ['test999'] },
    }),
  ).toEqual(typed);
});

test('an ask from before a reload keeps the secret that it was made with', () => {
  const asked = after(worldAfter('enterPassword'), { type: 'pressedAuthenticate', window: 'w2' });
  expect(askOf(after(asked, { type: 'resumed' }), 'authenticate')).toEqual(askOf(asked, 'authenticate'));
});

test('a world without a form is resumed as it was', () => {
  const { world } = showing.BTOP001;
  expect(after(world, { type: 'resumed' })).toEqual(world);
});

test('a trainer moves the clock forwards only', () => {
  const { world } = showing.BLGI001;
  expect(after(world, { type: 'clockMoved', to: world.now + 86_400_000 }).now).toBe(world.now + 86_400_000);
  expect(after(world, { type: 'clockMoved', to: world.now }).now).toBe(world.now);
  expect(outcomeOf(world, { type: 'clockMoved', to: world.now - 1 })).toEqual({ refused: 'clockBackwards' });
});
