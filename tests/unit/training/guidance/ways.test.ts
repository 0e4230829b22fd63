// Learners leave the solution: they do the same in another way, look around, or go astray. Longer than most: each way
// off the solution is walked to its end, and all are judged alike.
import { expect, test } from 'vitest';
import type { Action } from '../../../../src/training/scenario.ts';
import { rightPassword } from '../../../../src/training/scenarios/fragments.ts';
import { Attempt, ids, scenarioOf } from '../../../support/guided-attempt.ts';

const loginId = (window: 'w1' | 'w2' | 'w3') =>
  ({ type: 'typed', window, field: 'loginId', entry: { kind: 'known', loginId: 'test999', width: 'half' } }) as const;
const password = (window: 'w1' | 'w2' | 'w3') =>
  ({ type: 'typed', window, field: 'password', entry: rightPassword('test999') }) as const;
const mistyped = { type: 'typed', window: 'w2', field: 'password', entry: { judged: 'wrong', length: 8 } } as const;
const authenticate = { type: 'pressedAuthenticate', window: 'w2' } as const;
const order = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

const wellDone = (attempt: Attempt) => {
  expect(attempt.verdicts).not.toContain('wrong');
  attempt.follow();
  expect(attempt.course.reached).not.toBeNull();
  expect(attempt.course.steps.map(({ outcome }) => outcome)).not.toContain('wrong');
  expect(attempt.score).toMatchObject({ points: 100, passed: true });
};

test('the password may be typed before the log-in ID', () => {
  const attempt = new Attempt('expired-certificate').upTo('issueCertificate').do(password('w2'));
  expect(attempt.verdict).toBe('right');
  expect(attempt.wanted).toBe('enterLoginId');
  expect(attempt.outcomeOf('enterPassword')).toBe('right');
  expect(attempt.outcomeOf('enterLoginId')).toBe('open');
  attempt.do(loginId('w2'));
  expect(attempt.verdict).toBe('right');
  expect(attempt.outcomeOf('enterLoginId')).toBe('right');
  wellDone(attempt);
});

test('the browser may be searched for instead of opened by its icon', () => {
  const attempt = new Attempt('expired-certificate');
  attempt.do({ type: 'openedSearch' }, { type: 'searched', text: 'IE' });
  expect(attempt.verdicts).toEqual(['neutral', 'neutral']);
  attempt.do({ type: 'openedBrowser', browser: 'ie', from: 'search' });
  expect(attempt.verdict).toBe('right');
  expect(attempt.outcomeOf('openBrowser')).toBe('right');
  wellDone(attempt);
});

test('the browser may be opened by its icon where the solution searches for it', () => {
  const attempt = new Attempt('expired-certificate').upTo('closeAllWindows');
  attempt.do({ type: 'openedBrowser', browser: 'ie', from: 'icon' });
  expect(attempt.verdict).toBe('right');
  expect(['openSearch', 'searchBrowser', 'reopenBrowser'].map(attempt.outcomeOf)).toEqual([
    'passedOver',
    'passedOver',
    'right',
  ]);
  wellDone(attempt);
});

test('a learner who knows that the certificate has expired may go straight to the issue', () => {
  const attempt = new Attempt('expired-certificate').upTo('openBrowser');
  attempt.do({ type: 'pressedIssueCertificate', window: 'w1' });
  expect(attempt.verdict).toBe('right');
  expect(['certificateLogin', 'expiredCertificate', 'issueCertificate'].map(attempt.outcomeOf)).toEqual([
    'passedOver',
    'passedOver',
    'right',
  ]);
  wellDone(attempt);
});

test('choosing no certificate at all is as good as presenting an expired one', () => {
  const attempt = new Attempt('expired-certificate').upTo('certificateLogin');
  attempt.do({ type: 'closedDialog', window: 'w1' });
  expect(attempt.verdict).toBe('right');
  expect(attempt.wanted).toBe('issueCertificate');
  wellDone(attempt);
});

test('windows may be closed in another order', () => {
  const attempt = new Attempt('old-certificate-held').upTo('certificateLogin');
  attempt.do({ type: 'closedWindow', window: 'w1' }, { type: 'closedWindow', window: 'w2' });
  wellDone(attempt);
});

test('the software keyboard may be used where the solution types', () => {
  const attempt = new Attempt('expired-certificate').upTo('enterLoginId');
  attempt.do({ type: 'openedSoftwareKeyboard', window: 'w2', order });
  expect(attempt.verdict).toBe('neutral');
  attempt.do({ type: 'confirmedSoftwareKeyboard', window: 'w2', entry: rightPassword('test999') });
  expect(attempt.verdict).toBe('right');
  expect(attempt.wanted).toBe('authenticate');
  wellDone(attempt);
});

test('the password may be typed where the solution uses the software keyboard, once that is turned off', () => {
  const attempt = new Attempt('expired-certificate').upTo('presentNewCertificate');
  attempt.do(
    { type: 'toggledSoftwareKeyboard', window: 'w3', on: false },
    { type: 'answeredKeyboardQuestion', window: 'w3', answer: 'yes' },
    password('w3'),
  );
  expect(attempt.verdict).toBe('right');
  expect(attempt.wanted).toBe('login');
  wellDone(attempt);
});

const looking: readonly (readonly [seen: string, actions: readonly Action[]])[] = [
  ['the tools menu', [{ type: 'openedMenu', window: 'w1', name: 'tools' }, { type: 'closedMenu' }]],
  [
    'internet options and the certificate store',
    [
      { type: 'openedInternetOptions', window: 'w1' },
      { type: 'selectedOptionsTab', window: 'w1', tab: 'content' },
      { type: 'openedCertificateStore', window: 'w1' },
      { type: 'selectedStoreTab', window: 'w1', tab: 'root' },
      { type: 'closedDialog', window: 'w1' },
      { type: 'closedDialog', window: 'w1' },
    ],
  ],
  ['a larger font', [{ type: 'changedFontSize', window: 'w1', size: 'large' }]],
  [
    'windows moved about',
    [
      { type: 'movedWindow', window: 'w1', x: 300, y: 80 },
      { type: 'maximisedWindow', window: 'w1' },
      { type: 'minimisedWindow', window: 'w1' },
      { type: 'focusedWindow', window: 'w1' },
    ],
  ],
  ['the search', [{ type: 'openedSearch' }, { type: 'searched', length: 3 }, { type: 'closedSearch' }]],
];

test.each(looking)('looking around (%s) is neither right nor wrong', (_, actions) => {
  const attempt = new Attempt('expired-certificate').upTo('expiredCertificate');
  const before = attempt.course;
  attempt.do(...actions);
  expect(attempt.verdicts.slice(before.judgements.length).filter((verdict) => verdict === 'wrong')).toEqual([]);
  expect(attempt.course.next).toEqual(before.next);
  wellDone(attempt);
});

test('a minimised window is fetched from the taskbar first', () => {
  const attempt = new Attempt('expired-certificate').upTo('authenticate');
  attempt.do({ type: 'minimisedWindow', window: 'w2' });
  expect(attempt.verdict).toBe('neutral');
  expect(attempt.course.next).toMatchObject({
    step: null,
    event: { type: 'focusedWindow', window: 'w2' },
    target: { window: null, id: 'taskbar.w2' },
  });
  wellDone(attempt);
});

test('a wrong password that is corrected before it is sent is no mistake', () => {
  const attempt = new Attempt('expired-certificate').upTo('enterLoginId').do(mistyped);
  expect(attempt.verdict).toBe('neutral');
  expect(attempt.wanted).toBe('enterPassword');
  attempt.do(password('w2'));
  expect(attempt.verdict).toBe('right');
  wellDone(attempt);
});

test('a wrong password that is sent is a mistake of the step that was next', () => {
  const attempt = new Attempt('expired-certificate').upTo('enterLoginId').do(mistyped, authenticate);
  expect(attempt.verdict).toBe('wrong');
  expect(attempt.course.judgements.at(-1)?.wanted?.step).toBe('enterPassword');
  expect(attempt.outcomeOf('enterPassword')).toBe('tried');
  attempt.follow();
  expect(attempt.outcomeOf('enterPassword')).toBe('wrong');
  expect(attempt.outcomeOf('authenticate')).toBe('right');
});

test('an empty form that is sent is wrong, though the bank never hears of it', () => {
  const attempt = new Attempt('expired-certificate').upTo('issueCertificate').do(authenticate);
  expect(attempt.verdict).toBe('wrong');
  expect(attempt.world.asks).toEqual([]);
  expect(attempt.course.next).toMatchObject({ step: 'enterLoginId' });
});

test('a certificate for another customer is no way to the goal', () => {
  const other = { kind: 'known', loginId: 'test401', width: 'half' } as const;
  const attempt = new Attempt('expired-certificate').upTo('issueCertificate');
  attempt.do(
    { type: 'typed', window: 'w2', field: 'loginId', entry: other },
    { type: 'typed', window: 'w2', field: 'password', entry: rightPassword('test401') },
    authenticate,
  );
  expect(attempt.verdict).toBe('wrong');
  expect(attempt.world.windows.at(-1)?.page.screen).toBe('BSMS002');
  attempt.do({ type: 'pressedIssue', window: 'w2' }, { type: 'answeredWebAccess', window: 'w2', answer: 'yes' });
  attempt.do({ type: 'answeredWebAccess', window: 'w2', answer: 'yes' });
  expect(attempt.course.position.situation.hasCertificate).toBe(false);
  attempt.follow();
  expect(attempt.course.reached).not.toBeNull();
});

test('from a page that leads nowhere its own button leads back, and no window need be closed', () => {
  const attempt = new Attempt('expired-certificate').upTo('issueCertificate');
  attempt.do({ type: 'pressedObtainLoginId', window: 'w2' });
  expect(attempt.course.next).toMatchObject({
    step: null,
    event: { type: 'pressedCancel', window: 'w2' },
    distance: 19,
  });
  attempt.do({ type: 'pressedCancel', window: 'w2' });
  expect(attempt.wanted).toBe('enterLoginId');
});

test('a customer who logged in with ID and password is logged out again', () => {
  const other = { kind: 'known', loginId: 'test201', width: 'half' } as const;
  const attempt = new Attempt('expired-certificate')
    .upTo('openBrowser')
    .do(
      { type: 'typed', window: 'w1', field: 'loginId', entry: other },
      { type: 'openedSoftwareKeyboard', window: 'w1', order },
      { type: 'confirmedSoftwareKeyboard', window: 'w1', entry: rightPassword('test201') },
      { type: 'pressedLogin', window: 'w1' },
    );
  expect(attempt.world.windows.at(-1)?.page.screen).toBe('BTOP001');
  expect(attempt.course.next?.event).toEqual({ type: 'pressedLogout', window: 'w1' });
});

test('after キャンセル on the password page the log-in is begun again', () => {
  const attempt = new Attempt('old-certificate-held').upTo('presentNewCertificate');
  expect(attempt.world.windows.at(-1)?.page.screen).toBe('BLGI004');
  attempt.do({ type: 'pressedCancel', window: 'w3' });
  expect(attempt.course.next?.event).toMatchObject({ type: 'pressedCertificateLogin', window: 'w3' });
  attempt.follow();
  expect(attempt.course.reached).not.toBeNull();
});

test('advice that is known to be right can be given from anywhere, and is then the last thing to do', () => {
  const attempt = new Attempt('full-lock').upTo('authenticate').do({ type: 'closedWindow', window: 'w2' });
  expect(attempt.course.next).toMatchObject({ step: 'adviseBranch', target: null, distance: 1 });
  attempt.do({ type: 'advised', advice: 'branch' });
  expect(attempt.verdict).toBe('right');
  expect(attempt.course.reached).not.toBeNull();
});

test('a window too many is closed on the way, and the step that it hinders is not done twice', () => {
  const attempt = new Attempt('expired-certificate').upTo('openBrowser');
  attempt.do({ type: 'openedBrowser', browser: 'edge', from: 'taskbar' });
  expect(attempt.verdict).toBe('wrong');
  expect(attempt.course.next).toMatchObject({ event: { type: 'closedWindow', window: 'w2' }, step: null });
  attempt.do({ type: 'closedWindow', window: 'w2' });
  expect(attempt.verdict).toBe('right');
  expect(attempt.wanted).toBe('certificateLogin');
  expect(attempt.outcomeOf('openBrowser')).toBe('right');
});

test('a deep heap of windows and dialogs is cleared away one by one', () => {
  const attempt = new Attempt('expired-certificate')
    .upTo('authenticate')
    .do(
      { type: 'openedBrowser', browser: 'edge', from: 'taskbar' },
      { type: 'openedBrowser', browser: 'edge', from: 'taskbar' },
      { type: 'pressedObtainLoginId', window: 'w3' },
      { type: 'openedBrowser', browser: 'ie', from: 'icon' },
      { type: 'openedInternetOptions', window: 'w5' },
      { type: 'openedCertificateStore', window: 'w5' },
      { type: 'minimisedWindow', window: 'w2' },
    );
  expect(attempt.follow().slice(0, 6).toSorted()).toEqual([
    'closedDialog',
    'closedDialog',
    'closedWindow',
    'closedWindow',
    'closedWindow',
    'focusedWindow',
  ]);
  expect(attempt.course.reached).not.toBeNull();
});

test('advice on menus and tabs starts from what is open already', () => {
  const attempt = new Attempt('declined-installation').do({ type: 'openedMenu', window: 'w1', name: 'file' });
  expect(attempt.wanted).toBe('openToolsMenu');
  attempt.do({ type: 'openedMenu', window: 'w1', name: 'tools' });
  expect(attempt.wanted).toBe('openInternetOptions');
  attempt.do(
    { type: 'openedInternetOptions', window: 'w1' },
    { type: 'selectedOptionsTab', window: 'w1', tab: 'content' },
  );
  attempt.do({ type: 'openedCertificateStore', window: 'w1' });
  expect(attempt.wanted).toBe('closeCertificates');
  // Nobody need look twice, whichever way the dialogs were left.
  attempt.do({ type: 'closedDialog', window: 'w1' }, { type: 'selectedOptionsTab', window: 'w1', tab: 'general' });
  attempt.do({ type: 'closedDialog', window: 'w1' });
  expect(attempt.wanted).toBe('issueCertificate');
});

test.each(ids)('in %s every window can be closed after any step, and a way leads on', (id) => {
  const { solution } = scenarioOf(id);
  for (const { step } of [{ step: '0' }, ...solution.slice(0, -1)]) {
    const attempt = new Attempt(id).upTo(step);
    for (let count = 0; attempt.world.windows.length > 0 && count < 20; count += 1) {
      const window = attempt.world.windows.at(-1)?.id ?? 'w0';
      const front = attempt.world.dialogs.findLast(({ owner }) => owner === window)?.kind;
      if (front === 'closeQuestion') attempt.do({ type: 'answeredCloseQuestion', window, answer: 'yes' });
      else if (front === 'webAccess') attempt.do({ type: 'answeredWebAccess', window, answer: 'no' });
      else attempt.do({ type: front === undefined ? 'closedWindow' : 'closedDialog', window });
    }
    attempt.follow();
    expect(attempt.course.reached, `after ${step}`).not.toBeNull();
  }
});
