import { encodedText, type EncodingFault } from './encoded-text.ts';
import { findJsonFault, type JsonFault } from './find-json-fault.ts';
import type { Profile } from './profile.ts';
import { readProfile, type ProfileFault } from './read-profile.ts';
import { usabilityFaults } from './usability-faults.ts';

/** The reason why a file is no profile. Only `notProfile` was read far enough to have several faults. */
export type ProfileFileFault =
  | { readonly kind: 'empty' | EncodingFault }
  | { readonly kind: 'tooLarge'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'notJson'; readonly fault: JsonFault }
  | { readonly kind: 'notProfile'; readonly faults: readonly ProfileFault[] };

export type ProfileFileReading =
  { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly fault: ProfileFileFault };

/** The greatest size of a profile file. One with fifty accounts and the largest logo is smaller; the bank accepts no more. */
export const maxProfileBytes = 200 * 1024;

const wrong = (fault: ProfileFileFault): ProfileFileReading => ({ ok: false, fault });

/** The fault of a file that is empty or too large, known before it is read. */
export const sizeFault = (bytes: number): ProfileFileFault | undefined => {
  if (bytes === 0) return { kind: 'empty' };
  return bytes > maxProfileBytes ? { kind: 'tooLarge', bytes, most: maxProfileBytes } : undefined;
};

/** Reads a profile file as an editor wrote it: JSON, in an encoding that `encodedText` knows. */
export function readProfileFile(bytes: Uint8Array): ProfileFileReading {
  const size = sizeFault(bytes.length);
  if (size) return wrong(size);
  const reading = encodedText(bytes);
  return reading.ok ? readProfileText(reading.text) : wrong({ kind: reading.fault });
}

export function readProfileText(text: string): ProfileFileReading {
  if (text.trim() === '') return wrong({ kind: 'empty' });
  const fault = findJsonFault(text);
  if (fault) return wrong({ kind: 'notJson', fault });
  const reading = readProfile(JSON.parse(text));
  const faults = reading.ok ? usabilityFaults(reading.profile) : reading.faults;
  return reading.ok && faults.length === 0 ? reading : wrong({ kind: 'notProfile', faults });
}
