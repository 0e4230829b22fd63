import type { SerialNumber } from '../pki/certificate-fields.ts';
import type { Instant } from '../pki/instant.ts';
import type { LoginId } from '../profile/profile.ts';
import type { LoginIdEntry, SecretEntry } from './entry.ts';
import type { WindowId } from './world.ts';

/** `<seq of the event that raised it>.<kind>`; answers name it. */
export type AskId = `${number}.${string}`;

/** A certificate that the PC has before the exercise begins. */
export interface GivenCertificate {
  readonly loginId: LoginId;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
}

/** What the outside (bank, CA, the PC's keys, time) must do next. `seq` makes the idempotency key `<attempt>/<seq>`. */
export type Ask = { readonly id: AskId; readonly seq: number } & (
  | { readonly kind: 'prepare'; readonly certificates: readonly GivenCertificate[] }
  | {
      readonly kind: 'authenticate' | 'logIn';
      readonly window: WindowId;
      readonly loginId: LoginIdEntry;
      readonly password: SecretEntry;
    }
  | { readonly kind: 'makeRequest'; readonly window: WindowId; readonly loginId: LoginId }
  /** `seq` is that of the request: sent again after silence, it gets the first one's answer. */
  | { readonly kind: 'enrol'; readonly window: WindowId; readonly loginId: LoginId; readonly code: string }
  | { readonly kind: 'wait'; readonly window: WindowId; readonly milliseconds: number }
  /** `request` is the seq of the certification request that the certificate answers. */
  | {
      readonly kind: 'install';
      readonly window: WindowId;
      readonly serialNumber: SerialNumber;
      readonly request: number;
    }
  | { readonly kind: 'signChallenge'; readonly window: WindowId; readonly serialNumber: SerialNumber }
  | {
      readonly kind: 'confirmPassword';
      readonly window: WindowId;
      readonly session: string;
      readonly loginId: LoginId;
      readonly password: SecretEntry;
    }
  | { readonly kind: 'renew' | 'logOut'; readonly window: WindowId; readonly session: string }
);

export type AskKind = Ask['kind'];
export type AskOf<K extends AskKind> = Extract<Ask, { kind: K }>;

type WithoutId<A> = A extends Ask ? Omit<A, 'id' | 'seq'> : never;

export const ask = (seq: number, content: WithoutId<Ask>): Ask =>
  ({ ...content, seq, id: `${seq}.${content.kind}` }) as Ask; // Omit over a union loses its link to Ask
