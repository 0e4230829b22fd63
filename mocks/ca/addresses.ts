// On the profile's fictional host: certificates stay the same wherever the site is published. And http, since fetching a list
// over https would ask for a certificate's status first (RFC 5280, 8).
/** Where a certificate says that its CA's certificate, list and responder are. */
export const caAddresses = (host: string) => ({
  rootCertificate: `http://${host}/ca/root.cer`,
  issuingCertificate: `http://${host}/ca/issuing.cer`,
  rootCrl: `http://${host}/ca/root.crl`,
  issuingCrl: `http://${host}/ca/issuing.crl`,
  ocsp: `http://${host}/ca/ocsp`,
});

// Below the arc that ITU-T and ISO keep for examples.
export const trainingPolicy = '2.999.1.1';
export const clientAuth = '1.3.6.1.5.5.7.3.2';
