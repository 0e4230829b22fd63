import { expect, test } from 'vitest';
import type { World } from '../../../../src/procedure/world/world.ts';
import { situationOf } from '../../../../src/training/guidance/situation.ts';
import { days } from '../../../../src/time/instant.ts';
import { after, givenWorldOfTests, worldAfter } from '../../../support/attempts.ts';

const situationIn = (world: World, now = world.now) => situationOf(world, { account: 'test999', renews: false, now });
const ie = { type: 'openedBrowser', browser: 'ie', from: 'icon' } as const;
const edge = { type: 'openedBrowser', browser: 'edge', from: 'taskbar' } as const;
const w1 = { window: 'w1' } as const;

test('a certificate counts if it is on the PC, valid, and good at the bank for this customer', () => {
  const world = worldAfter('allowInstallation');
  const withEach = (change: Partial<World['bank']['certificates'][number]>): World => ({
    ...world,
    bank: { ...world.bank, certificates: world.bank.certificates.map((each) => ({ ...each, ...change })) },
  });
  expect(situationIn(worldAfter('allowRequest')).hasCertificate).toBe(false);
  expect(situationIn(world).hasCertificate).toBe(true);
  expect(situationIn({ ...world, store: [] }).hasCertificate).toBe(false);
  expect(situationIn(world, world.now + days(366)).hasCertificate).toBe(false);
  expect(situationIn(withEach({ status: 'revoked' })).hasCertificate).toBe(false);
  expect(situationIn(withEach({ loginId: 'test401' })).hasCertificate).toBe(false);
});

test('a browser that was started without the certificate, or holds another one or none, has to be started again', () => {
  const installed = worldAfter('confirmClosing');
  expect(situationIn(installed).stale).toEqual(['ie']);
  const closed = worldAfter('closeAllWindows');
  expect(situationIn(closed).stale).toEqual([]);
  const both = after(closed, edge, ie);
  expect(situationIn(both).stale).toEqual([]);
  const holding = (held: string | null): World => ({
    ...both,
    browsers: { ...both.browsers, edge: { offered: both.browsers.edge?.offered ?? [], held } },
  });
  expect(situationIn(holding('none')).stale).toEqual(['edge']);
  expect(situationIn(holding(both.store[0]?.serialNumber ?? '')).stale).toEqual(['edge']);
  expect(situationIn(holding(both.store[1]?.serialNumber ?? '')).stale).toEqual([]);
});

const locked = (world: World, lock: World['bank']['accounts'][number]['lock']): World => ({
  ...world,
  bank: { ...world.bank, accounts: world.bank.accounts.map((each) => ({ ...each, lock })) },
});

test('a lock is known once the bank has told of it', () => {
  const world = givenWorldOfTests();
  const told = { ...world, toldOfLock: ['test999'] };
  for (const lock of [{ kind: 'temporary', until: world.now + 60_000 }, { kind: 'full' }] as const) {
    expect(situationIn(locked(world, lock)).lock).toBe('untold');
    expect(situationIn(locked({ ...world, toldOfLock: ['somebodyElse'] }, lock)).lock).toBe('untold');
    expect(situationIn(locked(told, lock)).lock).toBe(lock.kind);
    expect(situationIn(locked(world, lock)).bare).not.toBe(situationIn(locked(told, lock)).bare);
  }
  expect(situationIn(told).lock).toBe('none');
});

test('a temporary lock is over at its end, by the clock that is looked at', () => {
  const world = { ...givenWorldOfTests(), toldOfLock: ['test999'] };
  const until = world.now + 60_000;
  expect(situationIn(world).lock).toBe('none');
  expect(situationIn(locked(world, { kind: 'temporary', until }), until - 1).lock).toBe('temporary');
  expect(situationIn(locked(world, { kind: 'temporary', until }), until).lock).toBe('none');
  expect(situationIn(locked(world, { kind: 'full' }), until).lock).toBe('full');
});

test('windows are listed from front to back, and in the text in no order', () => {
  const two = after(givenWorldOfTests(), ie, edge);
  const raised = after(two, { type: 'focusedWindow', ...w1 });
  expect(situationIn(two).windows.map(({ id, kind }) => [id, kind])).toEqual([
    ['w2', 'edge'],
    ['w1', 'ie'],
  ]);
  expect(situationIn(raised).windows.map(({ id }) => id)).toEqual(['w1', 'w2']);
  expect(situationIn(raised).text).toBe(situationIn(two).text);
});

test('a window is identified by browser and page, and an action’s place by the dialog in front as well', () => {
  const world = worldAfter('issueCertificate');
  const [popup] = situationIn(world).windows;
  expect(popup).toMatchObject({
    id: 'w2',
    kind: 'ie popup',
    place: 'ie popup BSMS001 ',
    minimised: false,
    blockedBy: 0,
  });
  const keyboard = after(world, { type: 'openedSoftwareKeyboard', window: 'w2', order: [] });
  expect(situationIn(keyboard).windows[0]).toMatchObject({ place: 'ie popup BSMS001 softwareKeyboard', blockedBy: 0 });
  const minimised = after(world, { type: 'minimisedWindow', window: 'w2' });
  expect(situationIn(minimised).windows.find(({ id }) => id === 'w2')?.minimised).toBe(true);
  expect(situationIn(minimised).text).not.toBe(situationIn(world).text);
});

test('each dialog over a window has to go before it can be closed', () => {
  const options = after(worldAfter('openBrowser'), { type: 'openedInternetOptions', ...w1 });
  const store = after(options, { type: 'openedCertificateStore', ...w1 });
  expect(situationIn(options).windows[0]?.blockedBy).toBe(1);
  expect(situationIn(store).windows[0]).toMatchObject({ blockedBy: 2, place: 'ie BLGI001 certificateStore' });
});

const differing: readonly (readonly [what: string, one: World, other: World])[] = [
  [
    'the tab of Internet Options',
    after(worldAfter('openBrowser'), { type: 'openedInternetOptions', ...w1 }),
    after(
      worldAfter('openBrowser'),
      { type: 'openedInternetOptions', ...w1 },
      { type: 'selectedOptionsTab', ...w1, tab: 'content' },
    ),
  ],
  ['the question of Web アクセスの確認', worldAfter('issue'), worldAfter('allowRequest')],
  ['the certificate selected in the picker', worldAfter('certificateLoginAgain'), worldAfter('selectNewCertificate')],
  ['what stands in a form', worldAfter('issueCertificate'), worldAfter('enterLoginId')],
];

test.each(differing)('%s makes another situation', (_, one, other) => {
  expect(situationIn(one).bare).not.toBe(situationIn(other).bare);
});

test('an open menu or search makes another situation, but closes by itself', () => {
  const world = worldAfter('openBrowser');
  const menu = after(world, { type: 'openedMenu', ...w1, name: 'tools' });
  const search = after(world, { type: 'openedSearch' });
  const found = after(search, { type: 'searched', text: 'IE' });
  const texts = [world, menu, search, found].map((each) => situationIn(each).text);
  expect(new Set(texts).size).toBe(4);
  expect(new Set([world, menu, search, found].map((each) => situationIn(each).bare)).size).toBe(1);
});

test('where a window lies, what its page last said, and the font size make no other situation', () => {
  const world = worldAfter('expiredCertificate');
  const moved = after(world, { type: 'movedWindow', ...w1, x: 300, y: 80 });
  const larger = after(moved, { type: 'changedFontSize', ...w1, size: 'large' });
  expect(situationIn(larger).text).toBe(situationIn(world).text);
  const windows = world.windows.map((window) => ({ ...window, page: { ...window.page, commonError: null } }));
  expect(situationIn({ ...world, windows }).text).toBe(situationIn(world).text);
});
