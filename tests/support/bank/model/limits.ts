import type { Profile } from '../../../../src/profile/profile.ts';
import { days, seconds, type Instant } from '../../../../src/time/instant.ts';
import type { ModelAccount, ModelCertificate, ModelSession, ModelState } from './model-state.ts';

/** A moment at which something ends or begins by itself, with the thing. */
export interface Limit {
  readonly at: Instant;
  readonly of:
    | { readonly kind: 'session'; readonly session: ModelSession }
    | { readonly kind: 'code'; readonly code: ModelState['codes'][number] }
    | { readonly kind: 'challenge'; readonly challenge: string }
    | { readonly kind: 'lock'; readonly account: ModelAccount }
    | { readonly kind: 'certificate'; readonly certificate: ModelCertificate };
}

/** The limits by kind. A lock is soon over, so it is there twice. */
export function limitsIn(
  { sessions, codes, challenges, accounts, certificates }: ModelState,
  rules: Profile['rules'],
): readonly (readonly Limit[])[] {
  const idle = seconds(60 * (rules.sessionMinutes ?? 15));
  const locks = accounts.flatMap((account): readonly Limit[] =>
    account.lock.kind === 'temporary' ? [{ at: account.lock.until, of: { kind: 'lock', account } }] : [],
  );
  const endsLess = (span: number) =>
    certificates.map((certificate): Limit => ({
      at: certificate.notAfter - span,
      of: { kind: 'certificate', certificate },
    }));
  return [
    sessions.map((session) => ({ at: session.lastUsed + idle, of: { kind: 'session', session } })),
    codes.map((code) => ({ at: code.lastUsed + idle, of: { kind: 'code', code } })),
    challenges.map(({ name, lastUsed }) => ({ at: lastUsed + idle, of: { kind: 'challenge', challenge: name } })),
    locks,
    locks,
    endsLess(days(rules.renewalNoticeDays)),
    endsLess(0),
  ];
}
