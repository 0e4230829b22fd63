import '@abraham/reflection'; // before the library for certificates, which refuses to load without it
import { X509Certificates } from '@peculiar/x509';
import { fromBase64 } from '../../../../src/pki/base64.ts';
import { bytesOf } from '../../../../src/pki/bytes.ts';
import type { BankRefusal } from '../../../../src/profile/refusals.ts';
import type { AskedOf, ModelAnswer, ModelRequest, Report } from './model-state.ts';
import type { Names } from './names.ts';

/** The answer in the words of the model. What it tells is learned. */
export async function answerOf({ name, asked }: ModelRequest, response: Response, names: Names): Promise<ModelAnswer> {
  const text = await response.text();
  if (!response.ok) {
    const { type, account = null } = JSON.parse(text) as { type: BankRefusal; account?: Report };
    return { refused: type, account };
  }
  if (asked.kind === 'enrol' || asked.kind === 'renew') return certificateIn(text, name, asked, names);
  const { account = null, ...told } = (text === '' ? {} : JSON.parse(text)) as Told;
  const drawn = told.session ?? told.enrolmentCode ?? told.challenge;
  const named = drawn === undefined ? '' : names.learn(name, drawn);
  switch (asked.kind) {
    case 'authenticate':
      return { granted: { loginId: told.loginId, code: named }, account };
    case 'challenge':
      names.learnNonce(named, fromBase64(told.nonce ?? ''));
      return { granted: { challenge: named }, account };
    case 'present':
    case 'confirmAccount':
      return { granted: { session: named, loginId: told.loginId }, account };
    case 'logIn':
    case 'confirmPassword': {
      const { loginId, lastLogin, certificateNotAfter } = told.customer ?? {};
      const revoked = told.revoked === undefined ? null : (names.nameOf(told.revoked) ?? told.revoked);
      return { granted: { session: named, loginId, lastLogin, certificateNotAfter, revoked }, account };
    }
    case 'checkEntries':
      return { granted: { loginId: told.loginId }, account };
    case 'register':
    case 'logOut':
      return { granted: {}, account };
  }
}

interface Told {
  readonly account?: Report;
  readonly loginId?: string;
  readonly session?: string;
  readonly enrolmentCode?: string;
  readonly challenge?: string;
  readonly nonce?: string;
  readonly revoked?: string;
  readonly customer?: Readonly<Record<string, unknown>>;
}

function certificateIn(text: string, name: string, { key }: AskedOf<'enrol' | 'renew'>, names: Names): ModelAnswer {
  const [certificate, ...more] = new X509Certificates(text);
  if (certificate === undefined || more.length > 0) throw new Error('not one certificate');
  const der = bytesOf(certificate.rawData);
  const named = names.learn(name, certificate.serialNumber.toLowerCase());
  names.certificates.set(named, { der, key });
  const [loginId = ''] = certificate.subjectName.getField('CN');
  const { notBefore, notAfter } = certificate;
  const granted = { certificate: named, loginId, notBefore: notBefore.getTime(), notAfter: notAfter.getTime() };
  return { granted, account: null };
}
