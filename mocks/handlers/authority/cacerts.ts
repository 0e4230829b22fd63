import { http } from 'msw/http';
import { certsOnly } from '../../signing/certs-only.ts';
import { base64Answer } from '../wire/answers.ts';
import { authorityOf } from './authority.ts';
import { readAttempt } from '../wire/read-attempt.ts';
import type { HandlerContext } from '../wire/handler-context.ts';
import { wireAddress } from '../wire/wire-address.ts';

/** The media type of a certs-only PKCS #7 (RFC 7030, 4.1.3). */
export const certsOnlyType = 'application/pkcs7-mime; smime-type=certs-only';

export const cacerts = (context: HandlerContext) =>
  http.get(wireAddress('.well-known/est/cacerts'), ({ request }) =>
    readAttempt(context, request, async ({ bank }) => {
      const { root, issuing } = await authorityOf(context, bank);
      return base64Answer(certsOnlyType, certsOnly([root.certificate, issuing.certificate]));
    }),
  );
