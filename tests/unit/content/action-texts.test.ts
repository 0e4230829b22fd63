import { expect, test } from 'vitest';
import { wordsOfAction } from '../../../src/content/ja/actions/action-texts.ts';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import { edgeWithoutIssue } from '../../../src/training/scenarios/edge-without-issue.ts';
import { playSolution } from '../../../src/training/script/play.ts';

test('a window that has to come to the front is named by its browser and page: several may be open', () => {
  const { world } = playSolution(edgeWithoutIssue, { profile: builtInProfile, hash: '' }, 0);
  const [window] = world.windows;
  expect(window?.browser).toBe('edge');
  const words = wordsOfAction(world, { type: 'focusedWindow', window: window?.id ?? 'w1' });
  expect(words.instruction).toBe(
    'タスクバーにあるMicrosoft Edge（ログイン）のボタンを押して、ウィンドウを手前に出します。',
  );
});
