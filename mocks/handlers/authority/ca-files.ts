import { http } from 'msw/http';
import { caValidity } from '../../ca/ca-contents.ts';
import { nextCrl, stillHolds } from '../../ca/crl-contents.ts';
import { signCrl } from '../../signing/sign-crl.ts';
import { bytesAnswer } from '../wire/answers.ts';
import { authorityOf } from './authority.ts';
import { readAttempt } from '../wire/read-attempt.ts';
import type { HandlerContext } from '../wire/handler-context.ts';
import { wireAddress } from '../wire/wire-address.ts';

type Ca = 'root' | 'issuing';
const crlType = 'application/pkix-crl';

/** A CA's certificate in DER (RFC 5280, 4.2.2.1). */
export const caCertificate = (context: HandlerContext, ca: Ca) =>
  http.get(wireAddress(`ca/${ca}.cer`), ({ request }) =>
    readAttempt(context, request, async ({ bank }) =>
      bytesAnswer('application/pkix-cert', (await authorityOf(context, bank))[ca].certificate),
    ),
  );

/** A CA's CRL in DER (RFC 5280, 5), as this attempt counts revocations. A new one is signed when the last one has ended. */
export const caCrl = (context: HandlerContext, ca: Ca) =>
  http.get(wireAddress(`ca/${ca}.crl`), ({ request }) =>
    readAttempt(context, request, async ({ attempt, bank, now: asked }) => {
      // A CA whose certificate has ended signs no further list: its last one stays.
      const now = Math.min(asked, caValidity.notAfter);
      const [given, count] = await context.store.read((records) =>
        Promise.all([records.crl(attempt, ca), ca === 'root' ? 0 : records.revokedCount(attempt)]),
      );
      if (given !== undefined && stillHolds(given, count, now)) return bytesAnswer(crlType, given.der);
      const revoked = count === 0 ? [] : await context.store.read((records) => records.revoked(attempt));
      const next = nextCrl(given, revoked, now);
      const der = await signCrl(next, (await authorityOf(context, bank))[ca]);
      const current = await context.store.change(async (records) => {
        const [there, meanwhile] = await Promise.all([records.attempt(attempt), records.crl(attempt, ca)]);
        // Another request was quicker. A number must not stand for two different CRLs (RFC 5280, 5.2.3).
        if (meanwhile !== undefined && meanwhile.number >= next.number) return meanwhile.der;
        const { revocations, ...dated } = next;
        if (there !== undefined) await records.keepCrl(attempt, ca, { ...dated, revoked: revocations.length, der });
        return der;
      });
      return bytesAnswer(crlType, current);
    }),
  );
