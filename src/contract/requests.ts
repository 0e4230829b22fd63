import * as v from 'valibot';
import { fromBase64 } from '../pki/base64.ts';
import type { Bytes } from '../pki/bytes.ts';

// Nobody types more than this, and texts up to this length are cheap to compare.
const typed = v.pipe(v.string(), v.maxLength(200));

const base64 = v.pipe(
  v.string(),
  v.maxLength(40_000),
  v.rawTransform<string, Bytes>(({ dataset, addIssue, NEVER }) => {
    const bytes = fromBase64(dataset.value);
    if (bytes !== undefined) return bytes;
    addIssue({ message: 'base64' });
    return NEVER;
  }),
);

/** The body of 認証 (BSMS001), and of ログイン with ID and password (BLGI001). */
export const credentialsRequest = v.object({ loginId: typed, password: typed });

/** The body of 電子証明書ログイン: certificate (DER) and signature over the challenge's nonce, both base64 on the wire. */
export const certificateLoginRequest = v.object({ challenge: typed, certificate: base64, signature: base64 });

/** The body of the password page (BLGI004). The session is in the header `Authorization: Bearer`. */
export const passwordRequest = v.object({ password: typed });

/** The body of 口座情報登録 (BLIS005). */
export const accountRequest = v.object({
  branch: typed,
  kind: typed,
  number: typed,
  provisionalPassword: typed,
  provisionalConfirmationPassword: typed,
});

/** The body of サービス開始登録 (BLIS006). The page has compared what is entered twice, so it comes once. */
export const serviceRequest = v.object({
  userName: typed,
  mail: typed,
  loginId: typed,
  password: typed,
  confirmationPassword: typed,
});

export type AccountRequest = v.InferOutput<typeof accountRequest>;
export type ServiceRequest = v.InferOutput<typeof serviceRequest>;

/** A trainer's request for a certificate with any period of validity. The PKCS #10 request is base64 on the wire. */
export const backdatedRequest = v.object({
  loginId: typed,
  request: base64,
  validity: v.object({ notBefore: v.pipe(v.number(), v.integer()), notAfter: v.pipe(v.number(), v.integer()) }),
});

/** The certificate that was issued for it (DER), base64 on the wire. */
export const backdatedAnswer = v.object({ certificate: base64 });
