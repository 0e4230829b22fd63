import type { LoginId } from '../profile/profile.ts';
import type { Scenario, ScenarioParts } from './scenario.ts';

/**
 * Makes an exercise that can be made again for another account.
 * @param account the account that the learner acts for unless a variant names another one
 */
export const scenarioFor = <S extends ScenarioParts>(
  account: LoginId,
  make: (account: LoginId) => S,
): S & Pick<Scenario, 'forAccount'> => ({ ...make(account), forAccount: (other) => scenarioFor(other, make) });
