import { expect, test } from 'vitest';
import { registrationPageActions as inEnglish } from '../../../src/content/en/actions/registration-pages.ts';
import { registrationPageActions } from '../../../src/content/ja/actions/registration-pages.ts';
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

test('a pop-up that is closed once the certificate is there sends nobody back to issue', async () => {
  const { world } = playSolution(edgeWithoutIssue, { profile: builtInProfile, hash: '' }, 0);
  const popup = { id: 'w9', browser: 'ie', popup: true, page: { screen: 'BSMS001' } };
  const { ofAction } = await textsOfCase('edge-without-issue');
  const words = ofAction({ ...world, windows: [...world.windows, popup] } as typeof world, {
    type: 'closedWindow',
    window: 'w9',
  });
  expect(words?.instruction).toContain('証明書取得のウィンドウ');
  expect(words?.why).not.toContain('やり直し');
});

test('a provisional password is typed as it is printed: not every bank prints capitals only', () => {
  const key = 'BLIS005.provisionalPassword';
  expect(registrationPageActions[key].why).toContain('大文字と小文字も、そのとおり');
  expect(inEnglish[key].why).toContain('as printed');
});
