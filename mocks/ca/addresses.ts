/**
 * The addresses of the CAs' certificates, CRLs and responder, as certificates name them. They lie on the profile's fictional
 * host, so that certificates do not depend on where the site is published, and use http, since fetching a CRL over https
 * would need the status of another certificate first (RFC 5280, 8).
 */
export const caAddresses = (host: string) => ({
  rootCertificate: `http://${host}/ca/root.cer`,
  issuingCertificate: `http://${host}/ca/issuing.cer`,
  rootCrl: `http://${host}/ca/root.crl`,
  issuingCrl: `http://${host}/ca/issuing.crl`,
  ocsp: `http://${host}/ca/ocsp`,
});

// Below the arc that ITU-T and ISO reserve for examples.
export const trainingPolicy = '2.999.1.1';
export const clientAuth = '1.3.6.1.5.5.7.3.2';
export const ocspSigning = '1.3.6.1.5.5.7.3.9';
