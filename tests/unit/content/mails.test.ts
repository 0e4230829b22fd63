// The rules for mails, whatever the bank is called: the bank's own have no link, all senders are below .example.
import { expect, test } from 'vitest';
import { mailWords } from '../../../src/content/ja/mail.ts';
import { mailSubjects } from '../../../src/content/ja/mail-names.ts';
import type { Mail } from '../../../src/procedure/world/mail/mail.ts';
import keiko from '../../../src/profile/built-in/keiko-bank.json';
import mihon from '../../../src/profile/built-in/mihon-bank.json';
import { instant } from '../../../src/time/instant.ts';

const arrivedAt = instant('2011-08-22T09:00:00+09:00');
const notAfter = instant('2011-10-01T09:33:00+09:00');
const notice: Mail = { id: 'notice', kind: 'notice', arrivedAt, notAfter };
const expired: Mail = { id: 'expired', kind: 'expired', arrivedAt, notAfter };
const forged: Mail = { id: 'forged', kind: 'forged', arrivedAt };

for (const bank of [mihon, keiko]) {
  test.each([notice, expired])(`the mail $kind of ${bank.id} has no link and names no address to go to`, (mail) => {
    const { link, paragraphs, subject } = mailWords(mail, bank, '見本 太郎');
    expect(link).toBeUndefined();
    expect([subject, ...paragraphs].join('')).not.toMatch(/https?:|www\.|\.example|リンク/);
    expect(paragraphs.join('')).toContain('2011年10月01日');
  });

  test(`a forged mail to a customer of ${bank.id} comes from another .example than the bank’s, and so does its link`, () => {
    const own = mailWords(notice, bank, '見本 太郎').address;
    const { address, link } = mailWords(forged, bank, '見本 太郎');
    const [ownHost, host] = [own, address].map((each) => each.split('@')[1]);
    expect(own).toMatch(/\.example$/);
    expect(address).toMatch(/\.example$/);
    expect(host).not.toBe(ownHost);
    expect(bank.host).not.toContain(host);
    expect(link).toBe(`https://${host}/koushin/`);
  });
}

test('the mail at the expiry is called as the bank’s guide calls it', () => {
  expect(mailSubjects.expired).toBe('電子証明書有効期限切れのご案内');
});
