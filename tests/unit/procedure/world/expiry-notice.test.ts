import { expect, test } from 'vitest';
import { expiryNoticeAt } from '../../../../src/procedure/world/expiry-notice.ts';
import { days, instant, seconds } from '../../../../src/time/instant.ts';

const notAfter = instant('2011-10-01T09:33:00+09:00');
const usual = { renewalNoticeDays: 40 };
const always = { ...usual, alwaysShowsExpiry: true };

test.each([
  ['a year before', notAfter - days(365), 'none', 'dateOnly'],
  ['a second before the 40 days', notAfter - days(40) - seconds(1), 'none', 'dateOnly'],
  ['with the 40 days', notAfter - days(40), 'renewable', 'renewable'],
  ['in the last second', notAfter, 'renewable', 'renewable'],
  ['as long as clocks show the last second', notAfter + seconds(1) - 1, 'renewable', 'renewable'],
  ['a second later', notAfter + seconds(1), 'expired', 'expired'],
])('%s, the top page says %o: %s, or %s if the bank always shows the date', (_, now, wanted, wantedAlways) => {
  expect(expiryNoticeAt(notAfter, usual, now)).toBe(wanted);
  expect(expiryNoticeAt(notAfter, always, now)).toBe(wantedAlways);
});

test('the days are those of the bank', () => {
  expect(expiryNoticeAt(notAfter, { renewalNoticeDays: 10 }, notAfter - days(40))).toBe('none');
  expect(expiryNoticeAt(notAfter, { renewalNoticeDays: 10 }, notAfter - days(10))).toBe('renewable');
});

test('a customer who logged in without a certificate is told of none', () => {
  expect(expiryNoticeAt(null, always, notAfter)).toBe('none');
});
