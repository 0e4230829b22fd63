import '@abraham/reflection'; // the library below refuses to load without it
import { Name } from '@peculiar/x509';
import type { DistinguishedName } from '../../src/pki/distinguished-name.ts';

// The library parses names given as text and loses quotes, plus signs and backslashes on the way, so it gets objects.
export const nameOf = (name: DistinguishedName): Name =>
  new Name(
    name.map(({ type, value }) => ({ [type]: [type === 'C' ? { printableString: value } : { utf8String: value }] })),
  );
