import { commonNameOf } from '../../pki/distinguished-name.ts';
import { issuingName, rootName } from '../../pki/organisation.ts';
import { trainingYears } from '../../pki/validity.ts';
import type { Instant } from '../../time/instant.ts';
import type { StoreTab } from '../../procedure/world/dialog.ts';

/** A row of the certificate store for one of the bank's authorities. */
export interface AuthorityLine {
  readonly subject: string;
  readonly issuer: string;
  readonly notAfter: Instant;
}

/** The rows on one of the tabs for authorities. */
export function authoritiesOn(tab: StoreTab, organisation: string): readonly AuthorityLine[] {
  const { notAfter } = trainingYears;
  const root = commonNameOf(rootName(organisation));
  if (tab === 'root') return [{ subject: root, issuer: root, notAfter }];
  if (tab === 'intermediate') return [{ subject: commonNameOf(issuingName(organisation)), issuer: root, notAfter }];
  return [];
}
