import type { DistinguishedName } from '../pki/distinguished-name.ts';
import type { Instant } from '../time/instant.ts';

const parts = new Intl.DateTimeFormat('ja-JP-u-ca-gregory-nu-latn', {
  timeZone: 'Asia/Tokyo',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  second: '2-digit',
});

/** `2010年10月1日 9:31:05`, Japan time: as the viewer of a Japanese Windows writes it. */
export function windowsDate(moment: Instant): string {
  const part = Object.fromEntries(parts.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));
  const two = (text = '') => text.padStart(2, '0');
  return `${part['year']}年${part['month']}月${part['day']}日 ${Number(part['hour'])}:${two(part['minute'])}:${two(part['second'])}`;
}

/** The least significant part first, as Windows lists names. */
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

/** Pairs of digits, sixteen to a line, as the box below the list shows octets. */
export const windowsOctets = (hex: string): string =>
  hex.replaceAll(/(..)(?=.)/g, '$1 ').replaceAll(/((?:.. ){15}..) /g, '$1\n');
