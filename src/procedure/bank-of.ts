import type { BankCertificate, World } from './world.ts';
import type { AccountState } from '../profile/account-state.ts';

/** What the bank must know to go on from this world: handed to it when an attempt starts or is taken up again. */
export const bankOf = (
  world: World,
): { readonly accounts: readonly AccountState[]; readonly certificates: readonly BankCertificate[] } => world.bank;
