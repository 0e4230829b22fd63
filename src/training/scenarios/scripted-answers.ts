import type { AccountState } from '../../profile/account-state.ts';
import type { Customer } from '../../profile/customer.ts';
import type { LoginId, Profile } from '../../profile/profile.ts';
import type { CertificateFields } from '../../pki/certificate-fields.ts';
import { instant, type Instant } from '../../pki/instant.ts';
import { isExpired } from '../../pki/validity.ts';
import { matches } from '../../procedure/entry.ts';
import type { Scenario } from '../scenario.ts';

/** The customer and the certificates of a scripted bank. */
export interface Script {
  readonly loginId: LoginId;
  readonly given: readonly CertificateFields[];
  readonly issued: CertificateFields;
}

function customerOf(profile: Profile, wanted: LoginId, certificateNotAfter: Instant): Customer {
  const account = profile.accounts.find(({ loginId }) => loginId === wanted);
  if (!account) throw new Error(`the profile ${profile.id} has no account ${wanted}`);
  const { loginId, userName, company, role, lastLogin } = account;
  return {
    loginId,
    userName,
    company,
    role,
    lastLogin: lastLogin === null ? null : instant(lastLogin),
    certificateNotAfter,
  };
}

/**
 * A bank, a CA and a PC that answer as the real ones would on a good day, for pictures and for tests of the model.
 * Codes and sessions are spoken words here: nothing checks them.
 */
export function scriptedAnswers({ loginId, given, issued }: Script): Scenario['answers'] {
  const account: AccountState = { loginId, misses: 0, temporaryLocks: 0, lock: { kind: 'none' } };
  return (asked, world, profile) => {
    const ask = asked.id;
    switch (asked.kind) {
      case 'prepare':
        return { type: 'prepared', ask, certificates: given.map((fields) => ({ ...fields, loginId })) };
      case 'authenticate':
        return matches(asked.loginId, asked.password)
          ? { type: 'authenticated', ask, loginId, code: 'scripted', account }
          : { type: 'credentialsRefused', ask, reason: 'mismatch', account: { ...account, misses: 1 } };
      case 'logIn':
        return { type: 'credentialsRefused', ask, reason: 'certificateRequired', account };
      case 'makeRequest':
        return { type: 'requestMade', ask };
      case 'enrol':
        return { type: 'certificateIssued', ask, certificate: issued };
      case 'wait':
        return { type: 'waited', ask };
      case 'install':
        return { type: 'certificateInstalled', ask, certificate: issued };
      case 'signChallenge': {
        const presented = world.store.find(({ serialNumber }) => serialNumber === asked.serialNumber);
        return presented && !isExpired(presented, world.now)
          ? { type: 'certificateAccepted', ask, loginId, session: 'scripted' }
          : { type: 'certificateRefused', ask, reason: 'expired' };
      }
      case 'confirmPassword': {
        const right = matches({ kind: 'known', loginId: asked.loginId, width: 'half' }, asked.password);
        return right
          ? {
              type: 'loggedIn',
              ask,
              session: 'scripted',
              customer: customerOf(profile, loginId, issued.notAfter),
              account,
            }
          : { type: 'credentialsRefused', ask, reason: 'mismatch', account: { ...account, misses: 1 } };
      }
      case 'renew':
        return { type: 'renewalGranted', ask, loginId, code: 'scripted' };
      case 'logOut':
        return { type: 'loggedOut', ask };
    }
  };
}
