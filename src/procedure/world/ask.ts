import type { SerialNumber } from '../../pki/certificate-fields.ts';
import type { Instant } from '../../time/instant.ts';
import type { LoginId } from '../../profile/profile.ts';
import type { CommonError } from './common-error.ts';
import type { EnrolmentProof } from './enrolment-proof.ts';
import type { LoginIdEntry, SecretEntry } from './entry.ts';
import type { RegistrationEntries } from './memo-entry.ts';
import type { WindowId } from './window-id.ts';
import type { Browser } from './browser.ts';

/** `<seq of the event that raised the ask>.<kind>`. Answers name their ask by it. */
export type AskId = `${number}.${string}`;

/** The seq of the event that raised the ask with this id. */
export const seqOf = (id: AskId): number => Number.parseInt(id, 10);

/** A certificate that the PC has before the exercise begins. */
export interface GivenCertificate {
  readonly loginId: LoginId;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  /** False if the bank has issued the certificate but it never reached this PC. */
  readonly installed?: false;
}

/**
 * A browser window that is open when the exercise begins. Certificates are named by their index in the list of given ones.
 */
export interface GivenWindow {
  readonly browser: Browser;
  /** The certificates that were on the PC when the browser was started. */
  readonly offered: readonly number[];
  /** The certificate that the browser holds on to, or the choice of none, if a site has asked for one since. */
  readonly held: number | 'none' | null;
  /** The page as the customer left it; absent where BLGI001 is as it opens. */
  readonly left?: LeftPage;
}

/** A page on which something was refused, with what is still typed in it. */
export interface LeftPage {
  readonly screen: 'BLGI001' | 'BSMS001';
  readonly message: CommonError;
  readonly loginId?: LoginId;
}

type Kind<K extends string, Content> = K extends string ? { readonly kind: K } & Content : never;

/**
 * A task for the world outside the model (bank, CA, the PC's keys, time), which answers with an event. `seq` makes the
 * idempotency key `<attempt>/<seq>`.
 */
export type Ask = { readonly id: AskId; readonly seq: number } & (
  | Kind<'prepare', { readonly certificates: readonly GivenCertificate[]; readonly windows: readonly GivenWindow[] }>
  | Kind<
      'authenticate' | 'logIn',
      { readonly window: WindowId; readonly loginId: LoginIdEntry; readonly password: SecretEntry }
    >
  | Kind<'makeRequest', { readonly window: WindowId; readonly loginId: LoginId }>
  /** `seq` is that of the certification request: when it is sent again after silence, the CA repeats its first answer. */
  | Kind<'enrol', { readonly window: WindowId; readonly loginId: LoginId; readonly proof: EnrolmentProof }>
  | Kind<'wait', { readonly window: WindowId; readonly milliseconds: number }>
  /** `request` is the seq of the certification request that the certificate answers. */
  | Kind<'install', { readonly window: WindowId; readonly serialNumber: SerialNumber; readonly request: number }>
  | Kind<'signChallenge', { readonly window: WindowId; readonly serialNumber: SerialNumber }>
  | Kind<
      'confirmPassword',
      {
        readonly window: WindowId;
        readonly session: string;
        readonly loginId: LoginId;
        readonly password: SecretEntry;
      }
    >
  | Kind<'confirmAccount', { readonly window: WindowId; readonly entries: RegistrationEntries }>
  | Kind<'checkEntries', { readonly window: WindowId; readonly session: string; readonly entries: RegistrationEntries }>
  | Kind<'logOut' | 'register', { readonly window: WindowId; readonly session: string }>
);

export type AskKind = Ask['kind'];
export type AskOf<K extends AskKind> = Extract<Ask, { kind: K }>;

type WithoutId<A> = A extends Ask ? Omit<A, 'id' | 'seq'> : never;

export const ask = (seq: number, content: WithoutId<Ask>): Ask => ({ ...content, seq, id: `${seq}.${content.kind}` });
