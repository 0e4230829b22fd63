import type { LoginId } from '../../../profile/profile.ts';
import { loggedInWithCertificate, loggedInWithNewCertificate, resultClosed } from '../certificate-checks.ts';
import { all, everyWindowClosed, happened, type Check } from '../checks.ts';

/** The goals that a case takes by their names. */
export const namedGoals = {
  loggedIn: loggedInWithCertificate,
  loggedInWithNewCertificate,
  installed: () => all(happened('certificateInstalled'), resultClosed),
  installedAndAllClosed: () => all(happened('certificateInstalled'), everyWindowClosed),
} as const satisfies Readonly<Record<string, (account: LoginId) => Check>>;

export type GoalName = keyof typeof namedGoals;
