// Longer than most: the outcomes, and the reading of each off the world after it, are one table.
import { isValid } from '../../pki/validity.ts';
import type { AccountState } from '../../profile/account-state.ts';
import type { LoginId, Rules } from '../../profile/profile.ts';
import type { RefusalWord } from '../../profile/refusals.ts';
import { crossedLimit } from '../../procedure/crossed-limit.ts';
import {
  entrySlips,
  loginIdSlip,
  passwordSlip,
  slipsOf,
  type EntrySlip,
  type FormSlips,
} from '../../procedure/entry-slip.ts';
import type { Ask } from '../../procedure/world/ask.ts';
import { isUnregistered } from '../../procedure/world/bank-account.ts';
import type { AnswerEvent, EventOf } from '../../procedure/world/event.ts';
import { hasErrors, type FieldErrors } from '../../procedure/world/form-errors.ts';
import { fieldIn } from '../../procedure/world/keyboard-field.ts';
import type { RegistrationField } from '../../procedure/world/memo-entry.ts';
import type { CommonError } from '../../procedure/world/common-error.ts';
import { hasPassword } from '../../procedure/world/page.ts';
import type { RegistrationFieldErrors } from '../../procedure/world/registration/registration-errors.ts';
import { fieldsOn, isRegistrationForm } from '../../procedure/world/registration/registration.ts';
import type { WindowId } from '../../procedure/world/window-id.ts';
import { dialogInFront, pageOf, windowOf } from '../../procedure/world/windows.ts';
import type { World } from '../../procedure/world/world.ts';
import type { Instant } from '../../time/instant.ts';
import type { Happening } from '../trace.ts';

/** The room that the bank's counting leaves. */
export interface Tries {
  /** Wrong passwords up to the next lock, that one included. */
  readonly left: number;
  /** Temporary locks up to the lock that does not end, that one included. */
  readonly locksLeft: number;
}

/**
 * The way to another certificate in place of one that the PC did not get: by 証明書発行, by 更新 as long as the old one is valid, or only
 * once the bank has revoked the lost one.
 */
export type NextAfterLoss = 'issue' | 'renewal' | 'revocation';

/** The outcome of an action that the page, the bank or the PC did not grant. */
export type PressOutcome =
  /** An entry that is not the customer's, before it is sent. */
  | { readonly kind: 'mistyped'; readonly slips: FormSlips }
  /** The page returned the form itself. The bank has not heard of it and counts nothing. */
  | {
      readonly kind: 'refusedByPage';
      readonly errors: FieldErrors;
      readonly slips: FormSlips;
      /** It was the log-in with a password, which the customer's contract does not have. */
      readonly vain?: true;
    }
  | {
      readonly kind: 'refusedByBank';
      /** The customer's log-in ID is still to be obtained. */
      readonly unregistered?: boolean;
      readonly reason: RefusalWord<'form'>;
      readonly slips: FormSlips;
      /** Null where the bank counts nothing, since the log-in ID is nobody's. */
      readonly tries: Tries | null;
    }
  /** The same of ログインID取得: an entry, a form that the page returned, and one that the bank did not take. */
  | { readonly kind: 'misfilled'; readonly entries: readonly EntrySlip[] }
  | {
      readonly kind: 'formReturned';
      readonly fieldErrors: RegistrationFieldErrors;
      readonly entries: readonly EntrySlip[];
    }
  | {
      readonly kind: 'registrationRefused';
      readonly entries: readonly EntrySlip[];
      readonly lock: AccountState['lock']['kind'];
      readonly tries: Tries | null;
    }
  | {
      readonly kind: 'certificateRefused';
      readonly reason: RefusalWord<'certificate'>;
      /** The end of its validity, or the beginning, if it was refused for that. */
      readonly limit: Instant | null;
      /** A certificate that is valid now is on the PC. */
      readonly validOneThere: boolean;
      readonly questionOpen?: true;
    }
  /**
   * The browser had no certificate to show, or the choice of none. `questionOpen` if one is issued already, and only waits for はい to
   * the second question.
   */
  | { readonly kind: 'noCertificate'; readonly validOneThere: boolean; readonly questionOpen?: true }
  | {
      readonly kind: 'enrolmentRefused';
      readonly reason: RefusalWord<'enrolment'>;
      /** The end of the old certificate, if a renewal was refused for that. */
      readonly limit: Instant | null;
      readonly inRenewal: boolean;
      readonly validOneThere: boolean;
    }
  /** いいえ to one of the two questions. */
  | { readonly kind: 'cancelled'; readonly question: 'request' }
  | { readonly kind: 'cancelled'; readonly question: 'install'; readonly next: NextAfterLoss }
  /** The PC could not make the request. */
  | { readonly kind: 'requestFailed'; readonly inRenewal: boolean }
  /** The PC could not take the certificate in. */
  | { readonly kind: 'installationFailed'; readonly next: NextAfterLoss }
  | { readonly kind: 'sessionEnded' }
  /** The bank did not answer. A form has lost its password by then. */
  | { readonly kind: 'unreachable'; readonly passwordGone: boolean };

/** An outcome with the message that the page shows of it. */
export interface ShownOutcome {
  readonly outcome: PressOutcome;
  /** Null where no page says anything. */
  readonly message: CommonError | null;
}

const noSlips: FormSlips = { loginId: null, password: null };

/** Returns the outcome of a happening; null where all was granted. */
export function outcomeOf(happening: Happening, account: LoginId): ShownOutcome | null {
  const { before, entry, after } = happening;
  const { event } = entry;
  if ('ask' in event) {
    const asked = before.asks.find(({ id }) => id === event.ask);
    const outcome = asked && answerOutcome(asked, event, happening, account);
    return outcome && 'window' in asked ? shownIn(after, asked.window, outcome) : null;
  }
  switch (event.type) {
    case 'typed': {
      const slips = typedSlips(event, account);
      const isWrong = [slips.loginId, slips.password].some((slip) => slip !== null && slip !== 'empty');
      return isWrong ? { outcome: { kind: 'mistyped', slips }, message: null } : null;
    }
    case 'confirmedSoftwareKeyboard': {
      const password = passwordSlip(event.entry, account);
      return password === null || password === 'empty'
        ? null
        : { outcome: { kind: 'mistyped', slips: { ...noSlips, password } }, message: null };
    }
    case 'pressedAuthenticate':
    case 'pressedLogin': {
      const page = windowOf(after, event.window)?.page;
      if (!page || !hasPassword(page) || !hasErrors(page.fieldErrors)) return null;
      const slips = slipsOf(page, account);
      const vain = page.screen === 'BLGI001' && isRegistered(after, account) && ({ vain: true } as const);
      return shownIn(after, event.window, { kind: 'refusedByPage', errors: page.fieldErrors, slips, ...vain });
    }
    case 'filledIn':
      return misfilled(event.field, event, account);
    case 'filledInByKeyboard': {
      const field = fieldIn(before, event.window);
      return field ? misfilled(field, event, account) : null;
    }
    case 'pressedNext': {
      const page = windowOf(after, event.window)?.page;
      if (!page || !isRegistrationForm(page) || !hasErrors(page.entryErrors)) return null;
      const entries = entrySlips(fieldsOn(page), page.entries, account);
      return shownIn(after, event.window, { kind: 'formReturned', fieldErrors: page.entryErrors, entries });
    }
    case 'pressedCertificateLogin': {
      const goesOn = after.asks.length > before.asks.length || after.dialogs.length > before.dialogs.length;
      return goesOn ? null : shownIn(after, event.window, withoutCertificate(after));
    }
    case 'closedDialog':
      return dialogInFront(before, event.window, 'certificatePicker')
        ? shownIn(after, event.window, withoutCertificate(after))
        : null;
    case 'answeredWebAccess': {
      const question = dialogInFront(before, event.window, 'webAccess')?.purpose;
      if (!question || event.answer === 'yes') return null;
      return shownIn(
        after,
        event.window,
        question === 'request'
          ? { kind: 'cancelled', question }
          : { kind: 'cancelled', question, next: nextAfterLoss(after, event.window) },
      );
    }
    default:
      return null;
  }
}

function misfilled(
  field: RegistrationField,
  { entry }: EventOf<'filledIn' | 'filledInByKeyboard'>,
  account: LoginId,
): ShownOutcome | null {
  const entries = entrySlips([field], { [field]: entry }, account).filter(({ fault }) => fault !== 'empty');
  return entries.length === 0 ? null : { outcome: { kind: 'misfilled', entries }, message: null };
}

function shownIn(after: World, window: WindowId, outcome: PressOutcome): ShownOutcome {
  const page = windowOf(after, window)?.page;
  return { outcome, message: page && 'commonError' in page ? page.commonError : null };
}

/** Reads off the page how another certificate is to be had. */
function nextAfterLoss(after: World, window: WindowId): NextAfterLoss {
  const message = pageOf(after, window, 'BSMS002')?.commonError;
  if (message === 'renewalNotInstalled') return 'renewal';
  return message === 'certificateLost' ? 'revocation' : 'issue';
}

function isInRenewal(before: World, asked: Ask): boolean {
  if (asked.kind === 'enrol') return asked.proof.kind === 'session';
  return 'window' in asked && pageOf(before, asked.window, 'BSMS003')?.proof.kind === 'session';
}

function answerOutcome(
  asked: Ask,
  event: AnswerEvent,
  { before, after }: Happening,
  account: LoginId,
): PressOutcome | null {
  switch (event.type) {
    case 'credentialsRefused':
      return refusedByBank(asked, event, before, account);
    case 'registrationRefused': {
      const entries = 'entries' in asked ? asked.entries : {};
      const fields = Object.keys(entries) as RegistrationField[]; // Object.keys forgets the keys' type
      return {
        kind: 'registrationRefused',
        entries: entrySlips(fields, entries, account),
        lock: event.account?.lock.kind ?? 'none',
        tries: event.account && triesLeft(before.rules, event.account),
      };
    }
    case 'certificateRefused':
      return {
        kind: 'certificateRefused',
        reason: event.reason,
        limit: crossedLimit(before, event),
        validOneThere: hasValidOne(before),
        ...questionOpenIn(before),
      };
    case 'enrolmentRefused':
      return {
        kind: 'enrolmentRefused',
        reason: event.reason,
        limit: crossedLimit(before, event),
        inRenewal: isInRenewal(before, asked),
        validOneThere: hasValidOne(before),
      };
    case 'installationFailed':
      return {
        kind: 'installationFailed',
        next: 'window' in asked ? nextAfterLoss(after, asked.window) : 'issue',
      };
    case 'requestFailed':
      return { kind: 'requestFailed', inRenewal: isInRenewal(before, asked) };
    case 'sessionEnded':
      return { kind: event.type };
    case 'bankUnreachable':
      return { kind: 'unreachable', passwordGone: 'password' in asked || 'entries' in asked };
    default:
      return null;
  }
}

const triesLeft = (rules: Rules, state: AccountState): Tries => ({
  left: rules.missesBeforeTemporaryLock - state.misses,
  locksLeft: rules.temporaryLocksBeforeFullLock - state.temporaryLocks,
});

function refusedByBank(
  asked: Ask,
  { reason, account: state }: EventOf<'credentialsRefused'>,
  world: World,
  account: LoginId,
): PressOutcome {
  const tries = state && triesLeft(world.rules, state);
  const unregistered = isUnregistered(world, account);
  return {
    kind: 'refusedByBank',
    reason,
    slips: askedSlips(asked, account),
    tries,
    ...(unregistered && { unregistered }),
  };
}

function askedSlips(asked: Ask, account: LoginId): FormSlips {
  switch (asked.kind) {
    case 'authenticate':
    case 'logIn':
      return { loginId: loginIdSlip(asked.loginId, account), password: passwordSlip(asked.password, account) };
    case 'confirmPassword':
      return { loginId: null, password: passwordSlip(asked.password, asked.loginId) };
    default:
      return noSlips;
  }
}

const typedSlips = (event: EventOf<'typed'>, account: LoginId): FormSlips =>
  event.field === 'loginId'
    ? { ...noSlips, loginId: loginIdSlip(event.entry, account) }
    : { ...noSlips, password: passwordSlip(event.entry, account) };

const withoutCertificate = (world: World): PressOutcome => ({
  kind: 'noCertificate',
  validOneThere: hasValidOne(world),
  ...questionOpenIn(world),
});

const questionOpenIn = ({ dialogs }: World): { readonly questionOpen?: true } =>
  dialogs.some((dialog) => dialog.kind === 'webAccess' && dialog.purpose === 'install') ? { questionOpen: true } : {};

const isRegistered = ({ bank }: World, account: LoginId): boolean =>
  bank.accounts.some(({ loginId, registered = true }) => loginId === account && registered);

/** True if a certificate on the PC is valid, and is not one that the bank has said to be revoked. */
function hasValidOne({ store, bank, now }: World): boolean {
  const revoked = new Set(bank.certificates.flatMap((each) => (each.status === 'revoked' ? [each.serialNumber] : [])));
  return store.some((each) => isValid(each, now) && !revoked.has(each.serialNumber));
}
