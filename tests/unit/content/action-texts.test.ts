import { expect, test } from 'vitest';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import { edgeWithoutIssue } from '../../../src/training/scenarios/edge-without-issue.ts';
import { playSolution } from '../../../src/training/script/play.ts';
import { textsOfCase } from '../../support/words/texts-of.ts';

test('a window that has to come to the front is named by its browser and page: several may be open', async () => {
  const { world } = playSolution(edgeWithoutIssue, { profile: builtInProfile, hash: '' }, 0);
  const [window] = world.windows;
  expect(window?.browser).toBe('edge');
  const { ofAction } = await textsOfCase('edge-without-issue');
  const words = ofAction(world, { type: 'focusedWindow', window: window?.id ?? 'w1' });
  expect(words?.instruction).toBe(
    'タスクバーにあるMicrosoft Edge（ログイン）のボタンを押して、ウィンドウを手前に出します。',
  );
});
