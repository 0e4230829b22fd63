import { fail, type Outcome } from '../../../src/contract/outcome.ts';
import { fromBase64 } from '../../../src/pki/base64.ts';
import type { CertificationRequest } from '../../../src/pki/certification-request.ts';
import { derTag } from '../../../src/pki/der.ts';
import type { Bytes } from '../../../src/pki/bytes.ts';
import { readCertificationRequest } from './read-certification-request.ts';

/**
 * Reads a certification request in base64 whatever Content-Transfer-Encoding says (RFC 8951, 3). Line breaks and blanks are passed
 * over as RFC 8951 wants it; alphabet and padding are those of RFC 4648, 4, whose section 3 tells readers to refuse any other.
 */
export async function readRequestBody(body: Bytes): Promise<Outcome<CertificationRequest>> {
  const text = new TextDecoder().decode(body);
  const der = fromBase64(text);
  if (der === undefined) return refused(remarkOn(body, text));
  const reading = await readCertificationRequest(der);
  if (reading.ok || reading.problem.type !== 'notACertificationRequest') return reading;
  const remark = remarkOnDecoded(der, text);
  return remark === undefined ? reading : refused(remark);
}

const refused = (detail: string): Outcome<never> =>
  fail({ type: 'notACertificationRequest', detail: `the body: ${detail}` });

const blanksInside = /\S +\S/;
const lostPlus = 'blanks within a line; a "+" may have become one on the way';

/** The likely reason why a body in base64 is no request, by its look. */
function remarkOnDecoded(der: Bytes, text: string): string | undefined {
  if (der.length === 0) return 'empty; a certification request in base64 is wanted';
  if (new TextDecoder().decode(der.subarray(0, pemBegin.length)) === pemBegin) {
    return 'a PEM file encoded once more; only the base64 between its armour lines is wanted';
  }
  if (hexSequence.test(text)) return hexadecimal;
  return blanksInside.test(text) ? lostPlus : undefined;
}

const pemBegin = '-----BEGIN ';
const hexSequence = /^\s*30[0-9A-Fa-f\s]*$/; // no base64 of a SEQUENCE begins like this
const hexadecimal = 'hexadecimal; base64 is wanted';

/** The likely reason why a body is no base64, by its look. */
function remarkOn([first, second = 0]: Bytes, text: string): string {
  const foreign = text.replaceAll(/[A-Za-z0-9+/=\r\n\t ]/g, '');
  if (/-----(BEGIN|END) /.test(text)) {
    return 'PEM; its armour lines (-----BEGIN … and -----END …) must go, only the base64 between them is wanted';
  }
  if (first === derTag.sequence && second >= 0x80) return 'DER itself; it must be sent in base64';
  if (/^[\0\ufffd]+$/.test(foreign)) return 'bytes between the letters, as in UTF-16; the base64 must be sent in ASCII';
  if (/^%+$/.test(foreign)) return 'encoded as for an address (%2B); the base64 must be sent as it is';
  if (hexSequence.test(text)) return hexadecimal;
  if (/^[-_]+$/.test(foreign)) return '"-" or "_"; the alphabet with "+" and "/" is wanted (RFC 4648, 4)';
  if (foreign !== '' || /=\s*[^=\s]/.test(text)) return 'not base64, or more than one text in base64';
  return blanksInside.test(text) ? lostPlus : 'cut off, or without the "=" at its end (RFC 4648, 3.2)';
}
