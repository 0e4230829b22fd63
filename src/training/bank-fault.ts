import type { Account, LoginId, Profile } from '../profile/profile.ts';
import { mailNoticeDays } from '../procedure/world/mail/mailbox.ts';
import { sessionMinutes } from '../profile/session-minutes.ts';
import type { NeededRules, Scenario } from './scenario.ts';

/** A reason why a scenario cannot be solved with a bank: its account, or a rule that differs from the one the scenario needs. */
export type BankFault = { readonly scenario: string } & (
  | {
      readonly kind: 'missing' | 'otherMethod' | 'locked' | 'noRegistration' | 'notRegistered';
      readonly loginId: LoginId;
    }
  | { readonly kind: 'otherRole'; readonly loginId: LoginId; readonly role: Account['role'] }
  | { readonly kind: 'rule'; readonly rule: keyof NeededRules; readonly wanted: string | boolean }
  | { readonly kind: 'noticeDays'; readonly rule: 'renewalNoticeDays' | 'mailNoticeDays'; readonly least: number }
  | { readonly kind: 'sessionTooShort'; readonly minutes: number }
);

/** A lock in the profile does not matter if the exercise sets the account's lock itself. */
const isLockedForGood = ({ given }: Scenario, { loginId, lock }: Account): boolean =>
  lock === 'full' && !given.accounts?.some((account) => account.loginId === loginId);

function accountFaults(scenario: Scenario, { accounts }: Profile): readonly BankFault[] {
  const about = { scenario: scenario.id, loginId: scenario.account };
  const found = accounts.find(({ loginId }) => loginId === scenario.account);
  if (!found) return [{ ...about, kind: 'missing' }];
  const { role = found.role, registration = false } = scenario.needs ?? {};
  const hasRegistration = found.registration !== undefined;
  return [
    ...(registration === hasRegistration
      ? []
      : [{ ...about, kind: registration ? 'noRegistration' : 'notRegistered' } as const]),
    ...(found.method === 'certificate' ? [] : [{ ...about, kind: 'otherMethod' } as const]),
    ...(isLockedForGood(scenario, found) ? [{ ...about, kind: 'locked' } as const] : []),
    ...(found.role === role ? [] : [{ ...about, kind: 'otherRole', role } as const]),
  ];
}

const ruleFaults = ({ id, needs }: Scenario, { rules }: Profile): readonly BankFault[] =>
  Object.entries(needs?.rules ?? {}).flatMap(([name, wanted]) => {
    const rule = name as keyof NeededRules; // Object.entries forgets the keys' type
    return rules[rule] === wanted ? [] : [{ scenario: id, kind: 'rule', rule, wanted } as const];
  });

/** A bank that offers 更新 all the time would do so for the new certificate as well, so that the renewal would have no end. */
function noticeFaults({ id, needs }: Scenario, { rules }: Profile): readonly BankFault[] {
  const least = needs?.noticeDays;
  if (least === undefined) return [];
  const { renewalNoticeDays, validityYears } = rules;
  const about = { scenario: id, kind: 'noticeDays', least } as const;
  return [
    ...(renewalNoticeDays < least || renewalNoticeDays >= 365 * validityYears
      ? [{ ...about, rule: 'renewalNoticeDays' } as const]
      : []),
    ...(mailNoticeDays(rules).some((days) => days >= least) ? [] : [{ ...about, rule: 'mailNoticeDays' } as const]),
  ];
}

const sessionFaults = ({ id, needs }: Scenario, { rules }: Profile): readonly BankFault[] => {
  const minutes = needs?.sessionMinutes ?? 1;
  return sessionMinutes(rules) < minutes ? [{ scenario: id, kind: 'sessionTooShort', minutes }] : [];
};

export const bankFaults = (scenario: Scenario, profile: Profile): readonly BankFault[] => [
  ...accountFaults(scenario, profile),
  ...ruleFaults(scenario, profile),
  ...noticeFaults(scenario, profile),
  ...sessionFaults(scenario, profile),
];

/** The place in the profile where a fault is mended. */
export function placeOfFault(fault: BankFault): string {
  if (fault.kind === 'sessionTooShort') return 'rules.sessionMinutes';
  return 'rule' in fault ? `rules.${fault.rule}` : 'accounts';
}

/** Returns whether a bank simply has nobody for this exercise, as one that was written before there was such an exercise. */
export const lacksCustomer = ({ needs }: Scenario, { accounts }: Profile): boolean =>
  needs?.registration === true && accounts.every(({ registration }) => registration === undefined);
