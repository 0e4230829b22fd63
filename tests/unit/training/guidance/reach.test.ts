import { expect, test } from 'vitest';
import type { ActorEvent } from '../../../../src/procedure/world/event.ts';
import { reachOf } from '../../../../src/training/guidance/reach.ts';
import { Attempt } from '../../../support/guided-attempt.ts';

function worldAfter(...events: readonly ActorEvent[]) {
  const attempt = new Attempt('expired-certificate').upTo('openBrowser');
  for (const event of events) attempt.do(event);
  return attempt.world;
}

const window = 'w1';

test('the search panel, which lies in front of every window, is closed before a window is used', () => {
  const press = { type: 'pressedCertificateLogin', window } as const;
  expect(reachOf(worldAfter(), press)).toBeNull();
  expect(reachOf(worldAfter({ type: 'openedSearch' }), press)?.event).toEqual({ type: 'closedSearch' });
});

test('a button on another tab is reached by its tab', () => {
  const press = { type: 'openedCertificateStore', window } as const;
  const open = [
    { type: 'openedMenu', window, name: 'tools' },
    { type: 'openedInternetOptions', window },
  ] as const;
  const tab = { type: 'selectedOptionsTab', window, tab: 'content' } as const;
  expect(reachOf(worldAfter(...open), press)?.event).toEqual(tab);
  expect(reachOf(worldAfter(...open, tab), press)).toBeNull();
});

test('a program that the open search has found, or covers the icon of, is not opened by its icon', () => {
  const browser = { type: 'openedBrowser', browser: 'ie', from: 'icon' } as const;
  const found = worldAfter({ type: 'closedWindow', window }, { type: 'searched', text: 'IE' });
  expect(reachOf(found, browser)?.event).toEqual({ ...browser, from: 'search' });
  const mail = { type: 'openedMailProgram', from: 'icon' } as const;
  const attempt = new Attempt('notice-of-expiry');
  expect(reachOf(attempt.world, mail)).toBeNull();
  attempt.do({ type: 'openedSearch' });
  expect(reachOf(attempt.world, mail)?.event).toEqual({ ...mail, from: 'taskbar' });
});
