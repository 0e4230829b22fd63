// The profile's fictional host, so that a certificate does not depend on where the site lies. http: RFC 5280, 4.2.1.13 and
// RFC 6960 want revocation to be reachable without a certificate to check first.
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
