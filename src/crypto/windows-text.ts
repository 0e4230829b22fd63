import type { DistinguishedName } from '../pki/distinguished-name.ts';
import type { Instant } from '../time/instant.ts';
import { japanTime, twoDigits } from '../time/japan-time.ts';

/** `2010年10月1日 9:31:05` in Japan's time, as the viewer of a Japanese Windows writes it. */
export function windowsDate(moment: Instant): string {
  const { year, month, day, hour, minute, second } = japanTime(moment);
  return `${year}年${month}月${day}日 ${hour}:${twoDigits(minute)}:${twoDigits(second)}`;
}

/** The values of a name, least significant first, as Windows lists them. */
export const windowsName = (name: DistinguishedName): string =>
  name
    .toReversed()
    .map(({ value }) => value)
    .join(', ');

export const windowsNameLines = (name: DistinguishedName): string =>
  name
    .toReversed()
    .map(({ type, value }) => `${type} = ${value}`)
    .join('\n');

/** Hexadecimal digits in pairs, sixteen to a line, as Windows shows bytes in the box below the list. */
export const windowsBytes = (hex: string): string =>
  hex.replaceAll(/(..)(?=.)/g, '$1 ').replaceAll(/((?:.. ){15}..) /g, '$1\n');
