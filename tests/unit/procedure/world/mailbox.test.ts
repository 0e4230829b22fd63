import { expect, test } from 'vitest';
import type { Mailbox } from '../../../../src/procedure/world/mail/mail.ts';
import { mailsIn, unreadCount } from '../../../../src/procedure/world/mail/mailbox.ts';
import type { BankCertificate, World } from '../../../../src/procedure/world/world.ts';
import { instant, isoText, seconds } from '../../../../src/time/instant.ts';
import { givenWorldOfTests } from '../../../support/attempts.ts';

const never = instant('2049-01-01T00:00:00Z');
const mailbox: Mailbox = { loginId: 'test999', forgedAt: [] };

const certificate = (notBefore: string, notAfter: string, rest: Partial<BankCertificate> = {}): BankCertificate => ({
  serialNumber: '0a',
  loginId: 'test999',
  status: 'good',
  notBefore: instant(`${notBefore}+09:00`),
  notAfter: instant(`${notAfter}+09:00`),
  ...rest,
});

function worldWith(certificates: readonly BankCertificate[], change: Partial<World> = {}, box = mailbox): World {
  const world = givenWorldOfTests();
  return {
    ...world,
    mail: { mailbox: box, read: [], replies: [], window: null },
    bank: { ...world.bank, certificates },
    ...change,
  };
}

const arrivals = (world: World, now = never) =>
  mailsIn(world, now).map(({ id, arrivedAt }) => [id, isoText(arrivedAt + seconds(9 * 3_600)).slice(0, 19)]);

test.each([
  ['2010-10-01T09:33:00', '2011-10-01T09:33:00', '2011-08-22', '2011-09-21'],
  // Over the end of a year.
  ['2010-01-20T10:00:00', '2011-01-20T10:00:00', '2010-12-11', '2011-01-10'],
  ['2010-01-05T10:00:00', '2011-01-05T10:00:00', '2010-11-26', '2010-12-26'],
  // Over 29 February, and the same days of a common year.
  ['2011-03-20T10:00:00', '2012-03-20T10:00:00', '2012-02-09', '2012-03-10'],
  ['2012-03-20T10:00:00', '2013-03-20T10:00:00', '2013-02-08', '2013-03-10'],
  ['2011-03-10T10:00:00', '2012-03-10T10:00:00', '2012-01-30', '2012-02-29'],
  // The day is Japan's: at these ends it is still the day before in UTC.
  ['2010-10-01T00:00:00', '2011-10-01T00:00:00', '2011-08-22', '2011-09-21'],
  ['2010-10-01T08:59:59', '2011-10-01T08:59:59', '2011-08-22', '2011-09-21'],
  ['2010-10-01T23:59:59', '2011-10-01T23:59:59', '2011-08-22', '2011-09-21'],
])('of a certificate from %s to %s the bank writes at nine on %s and %s', (from, to, first, second) => {
  const day = to.slice(0, 10);
  const world = worldWith([certificate(from, to)]);
  expect(arrivals(world, instant(`${to}+09:00`))).toEqual([
    [`notice-10-${day}`, `${second}T09:00:00`],
    [`notice-40-${day}`, `${first}T09:00:00`],
  ]);
});

const current = certificate('2010-10-01T09:33:00', '2011-10-01T09:33:00');
const firstNotice = instant('2011-08-22T09:00:00+09:00');

test('a mail arrives with its second, not before', () => {
  const world = worldWith([current]);
  expect(arrivals(world, firstNotice - 1)).toEqual([]);
  expect(arrivals(world, firstNotice)).toHaveLength(1);
});

test('that the certificate has expired is written in the first second after its last', () => {
  const world = worldWith([current]);
  const [newest] = arrivals(world, current.notAfter + seconds(1));
  expect(newest).toEqual(['expired-2011-10-01', '2011-10-01T09:33:01']);
  expect(arrivals(world, current.notAfter + seconds(1) - 1)).toHaveLength(2);
});

test('the days are those of the bank; a bank may write no notice at all', () => {
  const { rules } = givenWorldOfTests();
  const daysOf = (mailNoticeDays: readonly number[]) =>
    arrivals(worldWith([current], { rules: { ...rules, mailNoticeDays: [...mailNoticeDays] } })).map(([id]) => id);
  expect(daysOf([30, 3, 30])).toEqual(['expired-2011-10-01', 'notice-3-2011-10-01', 'notice-30-2011-10-01']);
  expect(daysOf([])).toEqual(['expired-2011-10-01']);
});

test('whoever has renewed is reminded of the new certificate alone, and keeps what had arrived before', () => {
  const renewed = certificate('2011-08-22T10:20:00', '2012-08-22T10:20:00', { serialNumber: '0b' });
  expect(arrivals(worldWith([current, renewed])).map(([id]) => id)).toEqual([
    'expired-2012-08-22',
    'notice-10-2012-08-22',
    'notice-40-2012-08-22',
    'notice-40-2011-10-01',
  ]);
});

test('a certificate that was made again has the mails that it had', () => {
  const remade = { ...current, serialNumber: '0c' };
  expect(arrivals(worldWith([remade]))).toEqual(arrivals(worldWith([current])));
});

test('the certificates of others are none of this mailbox', () => {
  expect(arrivals(worldWith([{ ...current, loginId: 'other999' }]))).toEqual([]);
});

test('a PC without a mailbox has no mails', () => {
  const world = worldWith([current], { mail: null });
  expect([mailsIn(world, never), unreadCount(world, never)]).toEqual([[], 0]);
});

test('unread is what has arrived and was not opened, the forged mails included; the newest comes first', () => {
  const forgedAt = [firstNotice + seconds(60)];
  const world = worldWith([current], {}, { loginId: 'test999', forgedAt });
  const now = firstNotice + seconds(120);
  expect(arrivals(world, now).map(([id]) => id)).toEqual(['forged-1', 'notice-40-2011-10-01']);
  expect(unreadCount(world, now)).toBe(2);
  const read = world.mail && { ...world, mail: { ...world.mail, read: ['forged-1'] } };
  expect(read && unreadCount(read, now)).toBe(1);
});
