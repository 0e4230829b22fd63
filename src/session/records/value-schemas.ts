// Values that stored events and pictures have in common.
import * as v from 'valibot';
import { attributeTypes } from '../../pki/distinguished-name.ts';
import { shortText } from '../../profile/schema/bounds.ts';
import { momentSchema as moment } from '../../profile/schema/moment.ts';
import { maxAccounts } from '../../profile/profile.ts';
import { entryFaults, memoValues, type MemoEntry } from '../../procedure/world/memo-entry.ts';
import type { WindowId } from '../../procedure/world/window-id.ts';
import {
  entryLetters,
  entryWidths,
  loginIdSlips,
  secretFaults,
  type LoginIdEntry,
  type SecretEntry,
} from '../../procedure/world/entry.ts';

export const text = shortText;
export const length = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
export const coordinate = v.pipe(v.number(), v.finite());
// The patterns match the types.
export const browserWindowId = v.pipe(text, v.regex(/^w\d{1,9}$/)) as v.GenericSchema<unknown, WindowId>;
export const window = v.pipe(text, v.regex(/^(w\d{1,9}|mail)$/)) as v.GenericSchema<unknown, WindowId>;
export const ask = v.pipe(text, v.regex(/^\d{1,9}\.\w{1,40}$/)) as v.GenericSchema<unknown, `${number}.${string}`>;
export const order = v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(10));

export const loginId: v.GenericSchema<unknown, LoginIdEntry> = v.variant('kind', [
  v.object({ kind: v.literal('empty') }),
  v.object({ kind: v.literal('known'), loginId: text, width: v.picklist(entryWidths) }),
  v.object({
    kind: v.literal('unknown'),
    length,
    letters: v.picklist(entryLetters),
    slip: v.exactOptional(v.picklist(loginIdSlips)),
  }),
]);
export const secret: v.GenericSchema<unknown, SecretEntry> = v.variant('judged', [
  v.object({ judged: v.picklist(secretFaults), length }),
  v.object({ judged: v.literal('right'), length, of: v.pipe(v.array(text), v.maxLength(maxAccounts)) }),
]);
export const memoEntry: v.GenericSchema<unknown, MemoEntry> = v.variant('judged', [
  v.object({ judged: v.literal('empty'), length: v.literal(0) }),
  v.object({
    judged: v.literal('memo'),
    length,
    value: v.picklist(memoValues),
    of: v.pipe(v.array(text), v.maxLength(maxAccounts)),
  }),
  v.object({ judged: v.picklist(entryFaults), length }),
]);
const name = v.pipe(v.array(v.object({ type: v.picklist(attributeTypes), value: text })), v.maxLength(20));
/** The fields of a certificate that lists and pickers show. */
export const certificateFields = {
  serialNumber: text,
  subject: name,
  issuer: name,
  notBefore: moment,
  notAfter: moment,
  thumbprint: text,
};
