// A bank that issues no second certificate while one is valid: one that is there already, and one that the PC did not get.
import { expect, test } from 'vitest';
import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { outcomeWords } from '../../../../src/content/ja/outcomes.ts';
import type { WindowId } from '../../../../src/procedure/world/window-id.ts';
import { frontWindow } from '../../../../src/procedure/world/windows.ts';
import { outcomeOf } from '../../../../src/training/attempt/outcome.ts';
import type { Action } from '../../../../src/training/scenario.ts';
import { rightPassword } from '../../../../src/training/scenarios/fragments.ts';
import { profileWith } from '../../../support/fixtures.ts';
import { Attempt } from '../../../support/guided-attempt.ts';

const strict = { profile: profileWith({ secondCertificate: 'forbid' }), hash: 'hash of a strict bank' };
const answer = (window: WindowId, to: 'yes' | 'no') => ({ type: 'answeredWebAccess', window, answer: to }) as const;
const declined = answer('w2', 'no');

/** 電子証明書発行 from the log-in page, up to はい at the first question. */
const issueIn = (window: WindowId): readonly Action[] => [
  { type: 'pressedIssueCertificate', window: 'w1' },
  { type: 'typed', window, field: 'loginId', entry: { kind: 'known', loginId: 'test999', width: 'half' } },
  { type: 'typed', window, field: 'password', entry: rightPassword('test999') },
  { type: 'pressedAuthenticate', window },
  { type: 'pressedIssue', window },
  answer(window, 'yes'),
];

const pageOf = ({ world }: Attempt) => frontWindow(world)?.page;
const toldBy = ({ trace, scenario, world }: Attempt) => {
  const shown = trace.map((happening) => outcomeOf(happening, scenario.account)).findLast((one) => one !== null);
  return shown && outcomeWords(shown, world.rules);
};

test('after いいえ at the second question page, explanation and guide all say that a revocation has to come first', () => {
  const attempt = new Attempt('expired-certificate', strict).upTo('allowRequest').do(declined);
  expect(pageOf(attempt)).toMatchObject({ screen: 'BSMS002', proof: null, commonError: 'certificateLost' });
  expect(bankTexts.commonErrors.certificateLost).toContain('証明書失効のお手続きが必要');
  expect(toldBy(attempt)?.todo).toContain('証明書失効の手続き');
  expect(toldBy(attempt)?.todo).not.toContain('やり直します');
  expect(attempt.course).toMatchObject({ deadEnd: 'certificateLost', next: null });
});

test('who tries again all the same is refused, and is offered 発行 no more', () => {
  const attempt = new Attempt('expired-certificate', strict).upTo('allowRequest').do(declined);
  attempt.do({ type: 'closedWindow', window: 'w2' }, ...issueIn('w3'));
  expect(pageOf(attempt)).toMatchObject({ screen: 'BSMS002', proof: null, commonError: 'anotherCertificateValid' });
  expect(attempt.take({ type: 'pressedIssue', window: 'w3' })).toBe(false);
  expect(toldBy(attempt)?.todo).toContain('証明書失効の手続き');
  expect(attempt.course).toMatchObject({ deadEnd: 'certificateLost', next: null });
});

test('who has the valid one on the PC is told to use it, and the guide leads on without 発行', () => {
  const attempt = new Attempt('expired-certificate', strict).upTo('confirmClosing').do(...issueIn('w3'));
  expect(pageOf(attempt)).toMatchObject({ screen: 'BSMS002', proof: null, commonError: 'anotherCertificateValid' });
  expect(toldBy(attempt)?.means).toContain('このパソコンに入っています');
  expect(toldBy(attempt)?.todo).not.toContain('失効');
  expect(attempt.follow()).not.toContain('pressedIssue');
  expect(attempt.course.reached).not.toBeNull();
});

test('a bank that allows a second one, or lets the customer renew, asks to start again', () => {
  const allowed = new Attempt('expired-certificate').upTo('allowRequest').do(declined);
  expect(pageOf(allowed)).toMatchObject({ commonError: 'notInstalled' });
  expect(toldBy(allowed)?.todo).toContain('やり直します');
  const noticing = { ...strict, profile: profileWith({ secondCertificate: 'forbid', renewalNoticeDays: 365 }) };
  const renewing = new Attempt('expired-certificate', noticing).upTo('login');
  const window = 'w3';
  renewing.do({ type: 'pressedRenew', window }, { type: 'pressedIssue', window }, answer(window, 'yes'));
  renewing.do(answer(window, 'no'));
  expect(pageOf(renewing)).toMatchObject({ screen: 'BSMS002', commonError: 'renewalNotInstalled' });
  expect(toldBy(renewing)?.todo).toContain('もう一度ログイン');
  expect(toldBy(renewing)?.means).toContain('これまでの電子証明書は、そのまま使えます');
});
