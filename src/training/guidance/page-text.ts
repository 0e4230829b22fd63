import type { LoginIdEntry, SecretEntry } from '../../procedure/world/entry.ts';
import { entryIn, ownersOf, type RegistrationField } from '../../procedure/world/memo-entry.ts';
import { fieldsOn } from '../../procedure/world/registration/registration.ts';
import type { RegistrationFormPage } from '../../procedure/world/registration/registration-pages.ts';
import type { Page } from '../../procedure/world/page.ts';
import type { LoginId } from '../../profile/profile.ts';

/** Returns whether the bank would take an entry for the account's log-in ID. */
export const isLoginIdOf = (entry: LoginIdEntry, account: LoginId): boolean =>
  entry.kind === 'known' && entry.loginId === account && entry.width === 'half';
/** Returns whether an entry is the account's password. */
export const isPasswordOf = (entry: SecretEntry, account: LoginId): boolean =>
  entry.judged === 'right' && entry.of.includes(account);

/**
 * A page as far as it matters for the next step, as a text that can be compared. A field counts as filled only if it holds what
 * the bank would accept from the account, and a page of another customer differs from the account's own.
 */
export function pageText(page: Page, account: LoginId): string {
  switch (page.screen) {
    case 'BSMS001':
      return `BSMS001${isLoginIdOf(page.loginId, account) ? ' id' : ''}${isPasswordOf(page.password, account) ? ' password' : ''}`;
    case 'BLGI004':
      return `BLGI004${ownedBy(page.loginId, account)}${isPasswordOf(page.password, account) ? ' password' : ''}`;
    case 'BSMS002':
      return `BSMS002${ownedBy(page.loginId, account)}${page.proof === null ? ' used up' : ''}`;
    case 'BSMS003':
      return `BSMS003${ownedBy(page.loginId, account)}`;
    case 'BTOP001':
      return `BTOP001${ownedBy(page.customer.loginId, account)}`;
    case 'BLIS005':
    case 'BLIS006': {
      const owner = page.screen === 'BLIS006' ? ownedBy(page.loginId, account) : '';
      return `${page.screen}${owner} ${nextFieldOn(page, account) ?? 'complete'}`;
    }
    case 'BLIS007':
      return `BLIS007${ownedBy(page.loginId, account)}`;
    case 'BLIS008':
    case 'BLGI001': // its fields are for contracts without a certificate
    case 'BSMS004':
    case 'loginIdAcquisition':
    case 'forgedSite':
      return page.screen;
  }
}

/** The first field whose entry is not the account's. The rest may be filled in whatever the order. */
export const nextFieldOn = (page: RegistrationFormPage, account: LoginId): RegistrationField | undefined =>
  fieldsOn(page).find((field) => !ownersOf(entryIn(page.entries, field), field).includes(account));

const ownedBy = (owner: LoginId, account: LoginId): string => (owner === account ? '' : ' of another');
