import { createContext } from 'svelte';
import type { CertificateDetails, SerialNumber } from '../pki/certificate-fields.ts';
import type { ActorEvent } from '../procedure/world/event.ts';
import type { Profile } from '../profile/profile.ts';
import type { Instant } from '../time/instant.ts';

/** The parts of the PC that a picture can show. */
export type SampleView = 'desktop' | 'window' | 'page' | 'dialog';

/** Everything that the windows and pages of one imitation PC need and its world does not hold. */
export interface PcContext {
  readonly profile: Profile;
  /** The training clock's time as it is shown. */
  readonly clock: Instant;
  readonly detailsOf: (serialNumber: SerialNumber) => Promise<CertificateDetails | undefined>;
  /** A new order of the digits for a software keyboard that is being opened. */
  readonly shuffledDigits: () => readonly number[];
  /** CSS pixels for each pixel of the PC: distances that the mouse goes are divided by it. */
  readonly scale: number;
  readonly onaction: (event: ActorEvent) => void;
  /** In a picture, the words that say what it is. */
  readonly sample?: { readonly words: string; readonly view: SampleView } | undefined;
}

// Read its members where they are used: some change while the PC is shown.
export const [getPcContext, setPcContext] = createContext<PcContext>();
