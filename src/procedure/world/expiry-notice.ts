import { isExpired, isRenewable } from '../../pki/validity.ts';
import type { Instant } from '../../time/instant.ts';
import type { Rules } from '../../profile/profile.ts';

/**
 * The top page's block 電子証明書有効期限 (BTOP001): absent, shown with the date alone because the bank always shows it, with the
 * button 更新, or with the news that the certificate has expired.
 */
export type ExpiryNotice = 'none' | 'dateOnly' | 'renewable' | 'expired';

/** @param notAfter the end of the certificate that was shown at log-in; null where there was none */
export function expiryNoticeAt(
  notAfter: Instant | null,
  { renewalNoticeDays, alwaysShowsExpiry = false }: Pick<Rules, 'renewalNoticeDays' | 'alwaysShowsExpiry'>,
  now: Instant,
): ExpiryNotice {
  if (notAfter === null) return 'none';
  if (isExpired({ notAfter }, now)) return 'expired';
  if (isRenewable({ notAfter }, now, renewalNoticeDays)) return 'renewable';
  return alwaysShowsExpiry ? 'dateOnly' : 'none';
}
