import { commonNameOf } from '../../pki/distinguished-name.ts';
import { instant, type Instant } from '../../time/instant.ts';
import { issuingName, rootName } from '../../pki/organisation.ts';
import type { StoreTab } from '../../procedure/world/dialog.ts';

/** A line of the certificate store for one of the bank's authorities. */
export interface AuthorityLine {
  readonly subject: string;
  readonly issuer: string;
  readonly notAfter: Instant;
}

// The exercise's authorities outlive every year in which one takes place.
const notAfter = instant('2049-12-31T23:59:59+09:00');

/** What the tabs of the authorities list. */
export function authoritiesOn(tab: StoreTab, organisation: string): readonly AuthorityLine[] {
  const root = commonNameOf(rootName(organisation));
  if (tab === 'root') return [{ subject: root, issuer: root, notAfter }];
  if (tab === 'intermediate') return [{ subject: commonNameOf(issuingName(organisation)), issuer: root, notAfter }];
  return [];
}
