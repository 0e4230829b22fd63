import { http } from 'msw/http';
import { certsOnly } from '../../signing/certs-only.ts';
import { base64Answer } from '../wire/answers.ts';
import { authorityOf } from './authority.ts';
import { look } from '../wire/look.ts';
import type { Place } from '../wire/place.ts';
import { wire } from '../wire/wire.ts';

/** The media type of certificates alone (RFC 7030, 4.1.3). */
export const certsOnlyType = 'application/pkcs7-mime; smime-type=certs-only';

export const cacerts = (place: Place) =>
  http.get(wire('.well-known/est/cacerts'), ({ request }) =>
    look(place, request, async ({ bank }) => {
      const { root, issuing } = await authorityOf(place, bank);
      return base64Answer(certsOnlyType, certsOnly([root.certificate, issuing.certificate]));
    }),
  );
