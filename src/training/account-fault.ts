import type { Profile } from '../profile/profile.ts';
import type { Scenario } from './scenario.ts';

/** Why a scenario cannot be brought to its end with a bank: what is wrong with the account that the learner acts for. */
export interface AccountFault {
  readonly scenario: string;
  readonly loginId: string;
  readonly kind: 'missing' | 'otherMethod' | 'locked';
}

export function accountFault({ id, account }: Scenario, { accounts }: Profile): AccountFault | undefined {
  const found = accounts.find(({ loginId }) => loginId === account);
  const fault = (kind: AccountFault['kind']): AccountFault => ({ scenario: id, loginId: account, kind });
  if (!found) return fault('missing');
  if (found.method !== 'certificate') return fault('otherMethod');
  return found.lock === 'full' ? fault('locked') : undefined;
}
