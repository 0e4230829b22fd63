import type { Enrolment } from '../../src/banking/enrolment.ts';
import { formatDistinguishedName } from '../../src/pki/distinguished-name.ts';
import type { RequestedName } from '../../src/pki/certification-request.ts';
import { customerSubject } from '../../src/pki/organisation.ts';

/**
 * Compares the requested subject with the customer's. Undefined if it is the bank's full form, or the common name alone: programs
 * that do not know this bank ask for that, and the CA completes the subject. Otherwise a sentence that says what was compared.
 *
 * In a renewal the subject is the old certificate's, which is the full form (RFC 7030, 4.2.2).
 *
 * Values are compared exactly, whatever their types of string. RFC 5280, 7.1 would ignore case and repeated blanks, but a
 * trainee's log-in ID is exact at the bank, and a request that is close deserves to be told rather than altered.
 */
export function faultOfSubject(
  given: RequestedName,
  organisation: string,
  loginId: string,
  purpose: Enrolment['purpose'],
): string | undefined {
  const full: RequestedName = customerSubject(organisation, loginId);
  const alone: RequestedName = [{ type: 'CN', value: loginId }];
  const expected = purpose === 'renewal' ? [full] : [full, alone];
  if (expected.some((name) => isSame(name, given))) return undefined;
  const asked = given.length === 0 ? 'no name' : shortened(formatDistinguishedName(given));
  const remark = remarks.find(({ rewrite }) => expected.some((name) => isSame(rewrite(name), rewrite(given))));
  return [
    'the subject is not that of the authenticated customer',
    `given: ${asked}`,
    `expected: ${formatDistinguishedName(full)}`,
    ...(expected.includes(alone)
      ? [`or alone: ${formatDistinguishedName(alone)}`]
      : ['a renewal keeps the whole subject']),
    ...(remark ? [remark.words] : []),
  ].join('; ');
}

const isSame = (one: RequestedName, other: RequestedName): boolean =>
  one.length === other.length &&
  one.every(({ type, value }, index) => other[index]?.type === type && other[index].value === value);

const sorted = (name: RequestedName): RequestedName =>
  name.toSorted((one, other) => (`${one.type}=${one.value}` < `${other.type}=${other.value}` ? -1 : 1));

const folded = (name: RequestedName): RequestedName =>
  name.map(({ type, value }) => ({
    type,
    value: value.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim(),
  }));

/** Ways to write a name anew by which two become the same, with the difference they take away. */
const remarks: readonly { readonly rewrite: (name: RequestedName) => RequestedName; readonly words: string }[] = [
  { rewrite: sorted, words: 'only the order differs, and another order is another name' },
  { rewrite: folded, words: 'only case, blanks or the width of characters differ, and they are compared exactly' },
  {
    rewrite: (name) => sorted(folded(name)),
    words: 'the order differs, and case, blanks or the width of characters, which are compared exactly',
  },
];

// A request may be as long as the wire allows, and the detail repeats it.
const longest = 500;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
