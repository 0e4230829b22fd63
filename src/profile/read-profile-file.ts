import { findJsonFault, type JsonFault } from './find-json-fault.ts';
import type { Profile } from './profile.ts';
import { readProfile, type ProfileFault } from './read-profile.ts';
import { usabilityFaults } from './usability-faults.ts';

/** The reason why a file is no profile. Only `notProfile` was read far enough to have several faults. */
export type ProfileFileFault =
  | { readonly kind: 'empty' | 'utf16' | 'notUtf8' }
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

/** Reads a profile file as an editor wrote it: JSON in UTF-8, with or without a byte order mark. */
export function readProfileFile(bytes: Uint8Array): ProfileFileReading {
  const size = sizeFault(bytes.length);
  if (size) return wrong(size);
  const [first, second] = bytes;
  // UTF-16 begins with one of its byte order marks, or with an ASCII character that has a zero byte beside it.
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0) {
    return wrong({ kind: 'utf16' });
  }
  const text = decoded(bytes);
  return text === undefined ? wrong({ kind: 'notUtf8' }) : readProfileText(text);
}

export function readProfileText(text: string): ProfileFileReading {
  if (text.trim() === '') return wrong({ kind: 'empty' });
  const fault = findJsonFault(text);
  if (fault) return wrong({ kind: 'notJson', fault });
  const reading = readProfile(JSON.parse(text));
  const faults = reading.ok ? usabilityFaults(reading.profile) : reading.faults;
  return reading.ok && faults.length === 0 ? reading : wrong({ kind: 'notProfile', faults });
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes); // drops a byte order mark
  } catch {
    return undefined;
  }
}
