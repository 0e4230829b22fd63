// The certificates of pictures are as real as those of the mock: the same programs judge them.
import { expect, test } from 'vitest';
import { fromBase64 } from '../../src/pki/base64.ts';
import { days, seconds, type Instant } from '../../src/time/instant.ts';
import { fixedCertificateFiles } from '../../src/training/script/fixed-certificate-files.ts';
import { fixedCertificates } from '../../src/training/script/fixed-certificates.ts';
import { certtoolVerify, certutilVerify, opensslVerify, type Chain } from './judges.ts';

const judges = [
  ['openssl', opensslVerify],
  ['certtool', certtoolVerify],
  ['certutil', certutilVerify],
] as const;

const { bank: _, ...certificates } = fixedCertificates;
const { root, issuing, ...files } = fixedCertificateFiles;
const der = (base64: string): Uint8Array => fromBase64(base64) ?? new Uint8Array();

const cases = judges.flatMap(([judge, verify]) =>
  Object.entries(files).map(([name, file]) => ({
    judge,
    verify,
    name,
    chain: (at: Instant): Chain => ({ root: der(root), issuing: der(issuing), certificate: der(file), at }),
    validity: certificates[name as keyof typeof certificates].fields, // Object.entries forgets the keys' type
  })),
);

test.each(cases)(
  '$judge accepts the fixed certificate $name within its validity alone',
  ({ verify, chain, validity }) => {
    const { notBefore, notAfter } = validity;
    expect(verify(chain(notBefore + seconds(60)))).toMatchObject({ accepted: true });
    expect(verify(chain(notAfter - seconds(60)))).toMatchObject({ accepted: true });
    expect(verify(chain(notAfter + seconds(1)))).toMatchObject({ accepted: false });
    expect(verify(chain(notBefore - days(2)))).toMatchObject({ accepted: false }); // NSS forgives a day
  },
);
