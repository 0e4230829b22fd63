// Longer than most: one table of rules, whose every event is put to every page, wants its worlds in one place.
import { expect, test } from 'vitest';
import type { LoginIdEntry, SecretEntry } from '../../../../src/procedure/world/entry.ts';
import { emptyEntry } from '../../../../src/procedure/world/memo-entry.ts';
import type { EventOf, PageEvent } from '../../../../src/procedure/world/event.ts';
import { hasPassword, type Screen } from '../../../../src/procedure/world/page.ts';
import { frontDialog, frontWindow, windowOf } from '../../../../src/procedure/world/windows.ts';
import type { World } from '../../../../src/procedure/world/world.ts';
import { days } from '../../../../src/time/instant.ts';
import { after, afterFrom, askOf, outcomeOf, renewable, worldAfter } from '../../../support/attempts.ts';
import { screens, sessionOpened, showing, withoutRegistrations, type Shown } from '../../../support/pages-shown.ts';

const known: LoginIdEntry = { kind: 'known', loginId: 'test999', width: 'half' };
const right: SecretEntry = { judged: 'right', length: 10, of: ['test999'] };
const refused = (reason: string) => ({ refused: reason });
const pageIn = ({ window }: Shown, world: World) => windowOf(world, window)?.page;

type InWindow<E> = E extends PageEvent ? Omit<E, 'window'> : never;

/** Each page, where a certificate can be renewed at once. */
const pages = { ...showing, BTOP001: { ...showing.BTOP001, world: renewable(showing.BTOP001.world) } };

/** Everything that can be done on a page, and the pages that offer it. */
const everything: readonly (readonly [InWindow<PageEvent>, readonly Screen[]])[] = [
  [{ type: 'typed', field: 'loginId', entry: known }, ['BLGI001', 'BSMS001']],
  [{ type: 'typed', field: 'password', entry: right }, ['BSMS001']], // elsewhere only once the check is off
  [{ type: 'typedInReadOnlyField' }, ['BLGI001', 'BLGI004']],
  [{ type: 'openedSoftwareKeyboard', order: [] }, ['BLGI001', 'BSMS001', 'BLGI004']],
  [{ type: 'toggledSoftwareKeyboard', on: false }, ['BLGI001', 'BLGI004']],
  [{ type: 'pressedCertificateLogin' }, ['BLGI001']],
  [{ type: 'pressedIssueCertificate' }, ['BLGI001']],
  [{ type: 'pressedLogin' }, ['BLGI001', 'BLGI004']],
  [{ type: 'pressedObtainLoginId' }, ['BLGI001', 'BSMS001']],
  [{ type: 'pressedBack' }, ['BLIS006', 'BLIS007', 'BLIS008', 'loginIdAcquisition']],
  [{ type: 'pressedNext' }, ['BLIS005', 'BLIS006']],
  [{ type: 'pressedRegister' }, ['BLIS007']],
  [{ type: 'filledIn', field: 'branch', entry: emptyEntry }, ['BLIS005']],
  [{ type: 'filledIn', field: 'mailAgain', entry: emptyEntry }, ['BLIS006']],
  [{ type: 'openedSoftwareKeyboard', order: [], field: 'provisionalPassword' }, ['BLIS005']],
  [{ type: 'openedSoftwareKeyboard', order: [], field: 'passwordAgain' }, ['BLIS006']],
  [{ type: 'pressedAuthenticate' }, ['BSMS001']],
  [{ type: 'pressedCancel' }, ['BSMS001', 'BSMS002', 'BLGI004', 'BLIS005', 'BLIS006', 'BLIS007']],
  [{ type: 'pressedIssue' }, ['BSMS002']],
  [{ type: 'pressedClose' }, ['BSMS004']],
  [{ type: 'pressedRenew' }, ['BTOP001']],
  [{ type: 'pressedLogout' }, ['BTOP001']],
  [{ type: 'pressedMenu', item: 'transfer' }, ['BTOP001']],
  [{ type: 'changedFontSize', size: 'large' }, screens],
];

const inWindow = (event: InWindow<PageEvent>, { window }: Shown) => ({ ...event, window }) as PageEvent; // Omit over a union loses its link to it

test.each(everything)('$type is taken by the pages that offer it and by no other', (event, offering) => {
  const taking = screens.filter((screen) => {
    const shown = pages[screen];
    return !('refused' in outcomeOf(shown.world, inWindow(event, shown)));
  });
  expect([...taking].sort()).toEqual([...offering].sort());
});

test.each(everything)('$type in a window that is gone, minimised or below a question is refused', (event, [screen]) => {
  if (!screen) throw new Error('no page offers it');
  const shown = pages[screen];
  const { world, window } = shown;
  const outcomeIn = (changed: World) => outcomeOf(changed, inWindow(event, shown));
  expect(outcomeOf(world, { ...inWindow(event, shown), window: 'w9' })).toEqual(refused('noSuchWindow'));
  expect(outcomeIn(after(world, { type: 'minimisedWindow', window }))).toEqual(refused('windowMinimised'));
  const asked: World = { ...world, dialogs: [{ kind: 'closeQuestion', owner: window }] };
  expect(outcomeIn(asked)).toEqual(refused('dialogInFront'));
});

const canWait = (screen: Screen) => 'busy' in (pageIn(showing[screen], showing[screen].world) ?? {});
const offeredWhileWaiting = everything
  .filter(([{ type }]) => type !== 'changedFontSize')
  .flatMap(([event, offering]) => offering.filter(canWait).map((screen) => [event, screen] as const));

test.each(offeredWhileWaiting)('$type on a page that waits for the bank is refused', (event, screen) => {
  const shown = pages[screen];
  const windows = shown.world.windows.map((window) => ({ ...window, page: { ...window.page, busy: true } }));
  // Windows with a page that cannot wait get a field that nobody reads.
  expect(outcomeOf({ ...shown.world, windows }, inWindow(event, shown))).toEqual(refused('busy'));
});

const { BLGI001, BLGI004, BSMS001, BSMS002, BSMS004, BTOP001 } = showing;

test('the font size is one for all windows, and can be changed while the bank is asked', () => {
  const busy = after(worldAfter('certificateLogin'), { type: 'choseCertificate', window: 'w1' });
  expect(after(busy, { type: 'changedFontSize', window: 'w1', size: 'large' }).fontSize).toBe('large');
});

test.each([BLGI001, BLGI004])('a password is typed only once the keyboard question was answered with はい', (shown) => {
  const { world, window } = shown;
  const typed = { type: 'typed', window, field: 'password', entry: right } as const;
  expect(outcomeOf(world, typed)).toEqual(refused('fieldReadOnly'));
  const free = after(
    world,
    { type: 'toggledSoftwareKeyboard', window, on: false },
    { type: 'answeredKeyboardQuestion', window, answer: 'yes' },
  );
  expect(pageIn(shown, after(free, typed))).toMatchObject({ password: right });
  const locked = after(free, { type: 'toggledSoftwareKeyboard', window, on: true });
  expect(outcomeOf(locked, typed)).toEqual(refused('fieldReadOnly'));
});

test('one software keyboard opens for a page, in the order that was drawn', () => {
  const open = (order: readonly number[]) => ({ type: 'openedSoftwareKeyboard', window: 'w1', order }) as const;
  const world = after(BLGI001.world, open([3, 1, 2]), open([9, 8, 7]));
  expect(world.dialogs).toEqual([{ kind: 'softwareKeyboard', owner: 'w1', order: [3, 1, 2] }]);
});

test.each([BLGI001, BLGI004, BSMS001])('a form that the page finds wrong is not sent', (shown) => {
  const { world, window } = shown;
  const press = { type: shown === BSMS001 ? 'pressedAuthenticate' : 'pressedLogin', window } as const;
  const told = after(world, press);
  expect(told.asks).toEqual(world.asks);
  expect(pageIn(shown, told)).toMatchObject({
    busy: false,
    commonError: 'inputIncomplete',
    fieldErrors: shown === BLGI004 ? { password: 'empty' } : { loginId: 'empty', password: 'empty' },
  });
});

const filled = (shown: Shown): World => ({
  ...shown.world,
  windows: shown.world.windows.map((window) => {
    const { page } = window;
    if (window.id !== shown.window || !hasPassword(page)) return window;
    return {
      ...window,
      page: page.screen === 'BLGI004' ? { ...page, password: right } : { ...page, loginId: known, password: right },
    };
  }),
});

test.each([
  [BLGI001, 'pressedLogin', 'logIn', { loginId: known }],
  [BSMS001, 'pressedAuthenticate', 'authenticate', { loginId: known }],
  [BLGI004, 'pressedLogin', 'confirmPassword', { loginId: 'test999', session: sessionOpened() }],
] as const)('a form filled in is sent, its secret as it was judged', (shown, type, kind, rest) => {
  const { window } = shown;
  const world = afterFrom(40, filled(shown), { type, window });
  expect(askOf(world, kind)).toEqual({ id: `40.${kind}`, seq: 40, kind, window, password: right, ...rest });
  expect(pageIn(shown, world)).toMatchObject({ busy: true, commonError: null, fieldErrors: {} });
});

test('電子証明書ログイン in a browser without certificates says so at once', () => {
  const bare: World = { ...BLGI001.world, store: [] };
  const world = after(bare, { type: 'pressedCertificateLogin', window: 'w1' });
  expect(world).toMatchObject({ dialogs: [], asks: [], browsers: { ie: { held: 'none' } } });
  expect(pageIn(BLGI001, world)).toMatchObject({ commonError: 'certificateNotConfirmed' });
});

test('a bank whose picker hides expired certificates has none to offer', () => {
  const { world } = BLGI001;
  const hiding: World = { ...world, rules: { ...world.rules, pickerListsExpired: false } };
  expect(after(hiding, { type: 'pressedCertificateLogin', window: 'w1' }).dialogs).toEqual([]);
});

test('a certificate that the browser holds is presented again without a question', () => {
  const world = after(worldAfter('expiredCertificate'), { type: 'pressedCertificateLogin', window: 'w1' });
  expect(world.dialogs).toEqual([]);
  expect(askOf(world, 'signChallenge').serialNumber).toBe(world.store[0]?.serialNumber);
});

test('電子証明書発行 opens a window of its own, and only in Internet Explorer', () => {
  const world = after(BLGI001.world, { type: 'pressedIssueCertificate', window: 'w1' });
  expect(frontWindow(world)).toMatchObject({ id: 'w2', popup: true, page: { screen: 'BSMS001' } });
  const edge = after(BLGI001.world, { type: 'openedBrowser', browser: 'edge', from: 'taskbar' });
  expect(outcomeOf(edge, { type: 'pressedIssueCertificate', window: 'w2' })).toEqual(refused('notOnScreen'));
});

test.each([BLGI001, BSMS001])(
  'ログインID取得 where nobody has to obtain an ID leads back to an empty form of the page it came from',
  (shown) => {
    const { world, window } = shown;
    const away = after(withoutRegistrations(filled(shown)), { type: 'pressedObtainLoginId', window });
    expect(pageIn(shown, after(away, { type: 'pressedBack', window }))).toEqual(
      pageIn(shown, shown === BLGI001 ? world : BSMS001.world),
    );
  },
);

test('キャンセル closes a window of the issuing, and leads from the password back to the log-in', () => {
  for (const { world, window } of [BSMS001, BSMS002]) {
    expect(after(world, { type: 'pressedCancel', window }).windows.map(({ id }) => id)).toEqual(['w1']);
  }
  const { world, window } = BLGI004;
  expect(pageIn(BLGI004, after(world, { type: 'pressedCancel', window }))).toMatchObject({
    screen: 'BLGI001',
    commonError: null,
  });
});

test('発行 asks first, and is refused once the code is used up', () => {
  const { world, window } = BSMS002;
  const asked = after(world, { type: 'pressedIssue', window });
  expect(frontDialog(asked, window)).toEqual({ kind: 'webAccess', owner: window, purpose: 'request' });
  const spent = after(worldAfter('allowRequest'), { type: 'answeredWebAccess', window, answer: 'no' });
  expect(outcomeOf(spent, { type: 'pressedIssue', window })).toEqual(refused('notOnScreen'));
});

test('閉じる on the result page asks first', () => {
  const { world, window } = BSMS004;
  const asked = after(world, { type: 'pressedClose', window });
  expect(frontDialog(asked, window)?.kind).toBe('closeQuestion');
});

test('更新 is there from the days of notice to the last second of the certificate, and for certificates alone', () => {
  const { world, window } = BTOP001;
  const notAfter = world.store.at(-1)?.notAfter ?? 0;
  const at = (now: number, certificateNotAfter: number | null = notAfter) => {
    const windows = world.windows.map((each) =>
      each.page.screen === 'BTOP001'
        ? { ...each, page: { ...each.page, customer: { ...each.page.customer, certificateNotAfter } } }
        : each,
    );
    return outcomeOf({ ...world, windows, now }, { type: 'pressedRenew', window });
  };
  const first = notAfter - days(world.rules.renewalNoticeDays);
  expect(at(first - 1)).toEqual(refused('notOnScreen'));
  expect(at(first)).not.toHaveProperty('refused');
  expect(at(notAfter + 999)).not.toHaveProperty('refused');
  expect(at(notAfter + 1_000)).toEqual(refused('notOnScreen'));
  expect(at(first, null)).toEqual(refused('notOnScreen'));
});

test('更新 leads to the confirmation in the same window, with the session and the certificate of the log-in', () => {
  const { world, window } = BTOP001;
  const renewing = after(renewable(world), { type: 'pressedRenew', window });
  expect(renewing.asks).toEqual([]);
  expect(pageIn(BTOP001, renewing)).toEqual({
    screen: 'BSMS002',
    loginId: 'test999',
    proof: { kind: 'session', session: sessionOpened(), renews: world.store.at(-1)?.serialNumber },
    unanswered: null,
    commonError: null,
    idleSince: world.now,
  });
});

test('ログアウト asks the bank with the session', () => {
  const { world, window } = BTOP001;
  const asked = after(world, { type: 'pressedLogout', window });
  expect(askOf(asked, 'logOut')).toMatchObject({ window, session: sessionOpened() });
  expect(pageIn(BTOP001, asked)).toMatchObject({ busy: true });
});

test('a menu item outside the exercise brings a remark, until something else is done', () => {
  const { world, window } = BTOP001;
  const pressed = (item: EventOf<'pressedMenu'>['item']) => after(world, { type: 'pressedMenu', window, item });
  expect(pressed('transfer').remark).toBe('notPartOfExercise');
  expect(pressed('home').remark).toBeNull();
  expect(after(pressed('transfer'), { type: 'openedSearch' }).remark).toBeNull();
});
