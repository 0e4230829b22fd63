import { expect, test } from 'vitest';
import { issuingContents, rootContents } from '../../../../mocks/ca/ca-contents.ts';
import { authoritiesOn } from '../../../../src/desktop/dialogs/authorities.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import { shortDate } from '../../../../src/time/japan-time.ts';

const { organisation } = builtInProfile;
const key = { serialNumber: '01', subjectPublicKeyInfo: new Uint8Array(), subjectKeyIdentifier: '02' };

test('the certificate store lists the authorities with the last day that their certificates have', () => {
  const [root] = authoritiesOn('root', organisation);
  const [issuing] = authoritiesOn('intermediate', organisation);
  expect(root?.notAfter).toBe(rootContents(organisation, key).notAfter);
  expect(issuing?.notAfter).toBe(issuingContents(builtInProfile, key, '02').notAfter);
  expect(shortDate(root?.notAfter ?? 0)).toBe('2050/01/01');
});

test('the root is its own issuer, the intermediate authority is issued by the root, and other tabs list none', () => {
  const root = `${organisation} Root CA - TRAINING ONLY`;
  const intermediate = `${organisation} Internet Banking CA - TRAINING ONLY`;
  expect(authoritiesOn('root', organisation)).toMatchObject([{ subject: root, issuer: root }]);
  expect(authoritiesOn('intermediate', organisation)).toMatchObject([{ subject: intermediate, issuer: root }]);
  expect(authoritiesOn('personal', organisation)).toEqual([]);
  expect(authoritiesOn('others', organisation)).toEqual([]);
});
