import { expect, test } from 'vitest';
import { commonNameOf, formatDistinguishedName } from '../../../src/pki/distinguished-name.ts';
import { customerSubject, issuingName, rootName } from '../../../src/pki/organisation.ts';

const longest = 'O'.repeat(28); // as long as a profile may make it

test('a customer’s certificate names the bank’s organisation and the log-in ID', () => {
  expect(formatDistinguishedName(customerSubject('Mihon Bank', 'test999'))).toBe(
    'C=JP, O=Mihon Bank (TRAINING ONLY), OU=Corporate Internet Banking, CN=test999',
  );
});

test('every name says that it is for training only', () => {
  for (const name of [customerSubject('Mihon Bank', 'test999'), rootName('Mihon Bank'), issuingName('Mihon Bank')]) {
    expect(name.find(({ type }) => type === 'O')?.value).toContain('TRAINING ONLY');
  }
  expect(commonNameOf(rootName('Mihon Bank'))).toContain('TRAINING ONLY');
  expect(commonNameOf(issuingName('Mihon Bank'))).toContain('TRAINING ONLY');
});

test('root and issuing CA have different names', () => {
  expect(formatDistinguishedName(rootName('Mihon Bank'))).not.toBe(formatDistinguishedName(issuingName('Mihon Bank')));
});

test('no part is longer than RFC 5280 allows, even for the longest organisation', () => {
  for (const name of [customerSubject(longest, 'x'.repeat(32)), rootName(longest), issuingName(longest)]) {
    for (const { value } of name) expect(value.length).toBeLessThanOrEqual(64);
  }
});
