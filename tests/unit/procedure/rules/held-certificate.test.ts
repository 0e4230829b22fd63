// The certificate that a browser presents without asking, in each of its windows and until the last of them is closed.
import { expect, test } from 'vitest';
import type { Event } from '../../../../src/procedure/world/event.ts';
import { frontDialog, pageOf } from '../../../../src/procedure/world/windows.ts';
import { Attempt } from '../../../support/guided-attempt.ts';
import { after, settled, worldAfter } from '../../../support/attempts.ts';
import { textsOfCase } from '../../../support/words/texts-of.ts';

const refused = worldAfter('expiredCertificate');
const openIe: Event = { type: 'openedBrowser', browser: 'ie', from: 'icon' };
const logIn = (window: 'w1' | 'w2' | 'w3'): Event => ({ type: 'pressedCertificateLogin', window });
const messageIn = (world: typeof refused, window: 'w1' | 'w2' | 'w3') => pageOf(world, window, 'BLGI001')?.commonError;

test('the same certificate is presented without a picker, in the same window and in another one', () => {
  const again = settled(after(refused, logIn('w1')));
  expect([frontDialog(again, 'w1'), messageIn(again, 'w1')]).toEqual([undefined, 'certificateExpired']);
  const other = settled(after(refused, openIe, logIn('w2')));
  expect([frontDialog(other, 'w2'), messageIn(other, 'w2')]).toEqual([undefined, 'certificateExpired']);
});

test('a minimised window keeps the choice though all others are closed', () => {
  const kept = after(
    refused,
    openIe,
    { type: 'minimisedWindow', window: 'w1' },
    { type: 'closedWindow', window: 'w2' },
    openIe,
  );
  const world = settled(after(kept, logIn('w3')));
  expect([frontDialog(world, 'w3'), messageIn(world, 'w3')]).toEqual([undefined, 'certificateExpired']);
});

test('after the last window was closed there is a picker again', () => {
  const world = after(refused, openIe, { type: 'closedWindow', window: 'w1' }, { type: 'closedWindow', window: 'w2' });
  expect(frontDialog(after(world, openIe, logIn('w3')), 'w3')?.kind).toBe('certificatePicker');
});

test('the guide sends to the window that was only minimised, and names it', async () => {
  const { ofAction } = await textsOfCase('expired-certificate');
  const attempt = new Attempt('expired-certificate')
    .upTo('confirmClosing')
    .do({ type: 'minimisedWindow', window: 'w1' });
  const next = attempt.course.next?.event;
  expect(next).toMatchObject({ type: 'focusedWindow', window: 'w1' });
  expect(next && ofAction(attempt.world, next)?.instruction).toMatch(/最小化.*ログイン|ログイン.*最小化/);
});
