import { http } from 'msw/http';
import type { Revocation } from '../../../src/pki/revocation.ts';
import { nextCrl, stillHolds } from '../../ca/crl-contents.ts';
import { signCrl } from '../../signing/sign-crl.ts';
import type { StandingRecord } from '../../store/schema.ts';
import { octetsAnswer } from '../wire/answers.ts';
import { authorityOf } from './authority.ts';
import { look } from '../wire/look.ts';
import type { Place } from '../wire/place.ts';
import { wire } from '../wire/wire.ts';

type Ca = 'root' | 'issuing';
const crlType = 'application/pkix-crl';

/** A CA's certificate in DER (RFC 5280, 4.2.2.1). */
export const caCertificate = (place: Place, ca: Ca) =>
  http.get(wire(`ca/${ca}.cer`), ({ request }) =>
    look(place, request, async ({ bank }) =>
      octetsAnswer('application/pkix-cert', (await authorityOf(place, bank))[ca].certificate),
    ),
  );

/** A CA's list of revoked certificates in DER (RFC 5280, 5), as this attempt counts them. Signed when the last one is over. */
export const caCrl = (place: Place, ca: Ca) =>
  http.get(wire(`ca/${ca}.crl`), ({ request }) =>
    look(place, request, async ({ attempt, bank, now }) => {
      const [given, revoked] = await place.store.look(async (records) => [
        await records.crl(attempt, ca),
        ca === 'root' ? [] : await records.revoked(attempt),
      ]);
      const revocations = revoked.flatMap(revocationOf);
      if (given !== undefined && stillHolds(given, revocations, now)) return octetsAnswer(crlType, given.der);
      const next = nextCrl(given, revocations, now);
      const der = await signCrl(next, (await authorityOf(place, bank))[ca]);
      await place.store.change(async (records) => {
        const [there, meanwhile] = await Promise.all([records.attempt(attempt), records.crl(attempt, ca)]);
        if (there === undefined || (meanwhile?.number ?? 0) >= next.number) return;
        await records.keepCrl(attempt, ca, { ...next, revoked: revocations.length, der });
      });
      return octetsAnswer(crlType, der);
    }),
  );

export const revocationOf = ({ serialNumber, revokedAt, reason }: StandingRecord): readonly Revocation[] =>
  revokedAt === null ? [] : [{ serialNumber, revokedAt, reason: reason ?? 'cessationOfOperation' }];
