import type { AccountState } from '../../profile/account-state.ts';
import { afterMiss, afterSuccess } from '../../profile/lock.ts';
import type { Account, LoginId, Profile } from '../../profile/profile.ts';
import type { Customer } from '../../profile/customer.ts';
import { instant, type Instant } from '../../time/instant.ts';
import type { Ask, AskOf } from '../../procedure/world/ask.ts';
import { browserMemory } from '../../procedure/world/browser-memory.ts';
import { matches, namedBy } from '../../procedure/world/entry.ts';
import type { EventOf, AnswerEvent } from '../../procedure/world/event.ts';
import { windowOf } from '../../procedure/world/windows.ts';
import type { World } from '../../procedure/world/world.ts';
import { accountNow, lockReason } from './scripted-accounts.ts';

/** A code or a session: nothing checks it here. */
export const spoken = 'scripted';

/** What a bank says to a log-in ID and a password: whose they are, or why it does not take them. */
type Checked =
  | { readonly ok: true; readonly customer: Account; readonly account: AccountState }
  | {
      readonly ok: false;
      readonly reason: EventOf<'credentialsRefused'>['reason'];
      readonly account: AccountState | null;
    };

/** Counts as the bank's rules say: a locked account is not even compared, and a miss may lock. */
function checkCredentials(
  world: World,
  { accounts }: Profile,
  { loginId, right }: { readonly loginId: LoginId | undefined; readonly right: boolean },
): Checked {
  const customer = accounts.find((account) => account.loginId === loginId);
  if (!customer) return { ok: false, reason: 'mismatch', account: null };
  const account = accountNow(world, customer.loginId);
  const lock = lockReason(account);
  if (lock) return { ok: false, reason: lock, account };
  if (right) return { ok: true, customer, account: afterSuccess(account) };
  const missed = afterMiss(account, world.rules, world.now);
  return { ok: false, reason: lockReason(missed) ?? 'mismatch', account: missed };
}

const customerOf = (
  { loginId, userName, company, role, lastLogin }: Account,
  certificateNotAfter: Instant | null,
): Customer => ({
  loginId,
  userName,
  company,
  role,
  lastLogin: lastLogin === null ? null : instant(lastLogin),
  certificateNotAfter,
});

/** When the certificate ends that the browser of a window has shown to the bank. */
function endOfHeld(world: World, { window: id }: AskOf<'confirmPassword'>): Instant | null {
  const window = windowOf(world, id);
  const held = window && browserMemory(world, window).held;
  return world.store.find(({ serialNumber }) => serialNumber === held)?.notAfter ?? null;
}

const refused = ({ id }: Ask, { reason, account }: Extract<Checked, { ok: false }>): AnswerEvent => ({
  type: 'credentialsRefused',
  ask: id,
  reason,
  account,
});

const asKnown = (loginId: LoginId) => ({ kind: 'known', loginId, width: 'half' }) as const;

/** To 認証, ログイン and the password after a certificate. */
export function credentialsAnswer(
  asked: AskOf<'authenticate' | 'logIn' | 'confirmPassword'>,
  world: World,
  profile: Profile,
): AnswerEvent {
  const entry = asked.kind === 'confirmPassword' ? asKnown(asked.loginId) : asked.loginId;
  const checked = checkCredentials(world, profile, {
    loginId: namedBy(entry),
    right: matches(entry, asked.password),
  });
  if (!checked.ok) return refused(asked, checked);
  const { customer, account } = checked;
  const before = accountNow(world, customer.loginId);
  switch (asked.kind) {
    case 'authenticate':
      return customer.method === 'certificate'
        ? { type: 'authenticated', ask: asked.id, loginId: customer.loginId, code: spoken, account }
        : refused(asked, { ok: false, reason: 'mismatch', account: before });
    case 'logIn':
      return customer.method === 'password'
        ? { type: 'loggedIn', ask: asked.id, session: spoken, customer: customerOf(customer, null), account }
        : refused(asked, { ok: false, reason: 'certificateRequired', account: before });
    case 'confirmPassword':
      return {
        type: 'loggedIn',
        ask: asked.id,
        session: spoken,
        customer: customerOf(customer, endOfHeld(world, asked)),
        account,
      };
  }
}
