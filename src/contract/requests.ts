import * as v from 'valibot';
import { fromBase64 } from '../pki/base64.ts';
import type { Octets } from '../pki/octets.ts';

// Longer than anything a person types, and short enough to be compared without harm.
const typed = v.pipe(v.string(), v.maxLength(200));

const base64 = v.pipe(
  v.string(),
  v.maxLength(40_000),
  v.rawTransform<string, Octets>(({ dataset, addIssue, NEVER }) => {
    const octets = fromBase64(dataset.value);
    if (octets !== undefined) return octets;
    addIssue({ message: 'base64' });
    return NEVER;
  }),
);

/** 認証, and ログイン with ID and password. */
export const credentialsRequest = v.object({ loginId: typed, password: typed });

/** 電子証明書ログイン: the certificate (DER) and the signature over the nonce of the challenge, both base64 on the wire. */
export const certificateLoginRequest = v.object({ challenge: typed, certificate: base64, signature: base64 });

/** BLGI004; the session stands in the header `Authorization: Bearer`. */
export const passwordRequest = v.object({ password: typed });

/** A trainer's certificate with any period of validity; the certification request is base64 on the wire. */
export const backdatedRequest = v.object({
  loginId: typed,
  request: base64,
  validity: v.object({ notBefore: v.pipe(v.number(), v.integer()), notAfter: v.pipe(v.number(), v.integer()) }),
});

/** The certificate (DER), base64 on the wire. */
export const backdatedAnswer = v.object({ certificate: base64 });
