// Real certificates for still pictures; made in one run by a program of this project, which kept no private key.
import type { CertificateFields } from '../../pki/certificate-fields.ts';

/** The fields by which exercises know them, under the names of `bank`. */
export const fixedCertificates = {
  bank: { organisation: 'Mihon Bank', host: 'ib.mihon-bank.example' },
  expired: {
    fields: {
      serialNumber: '2ff95004b62de52464f6594e00d49360',
      subject: [
        { type: 'C', value: 'JP' },
        { type: 'O', value: 'Mihon Bank (TRAINING ONLY)' },
        { type: 'OU', value: 'Corporate Internet Banking' },
        { type: 'CN', value: 'test999' },
      ],
      issuer: [
        { type: 'C', value: 'JP' },
        { type: 'O', value: 'Mihon Bank (TRAINING ONLY)' },
        { type: 'OU', value: 'Certification Authority' },
        { type: 'CN', value: 'Mihon Bank Internet Banking CA - TRAINING ONLY' },
      ],
      notBefore: 1253754000000,
      notAfter: 1285290000000,
      thumbprint: '7a4a674a0f94fe10d0acc0cbdff52a33b7ee8fe9',
    } satisfies CertificateFields,
  },
  renewed: {
    fields: {
      serialNumber: '15615ac7280fa0377a1b46fd45c21afd',
      subject: [
        { type: 'C', value: 'JP' },
        { type: 'O', value: 'Mihon Bank (TRAINING ONLY)' },
        { type: 'OU', value: 'Corporate Internet Banking' },
        { type: 'CN', value: 'test999' },
      ],
      issuer: [
        { type: 'C', value: 'JP' },
        { type: 'O', value: 'Mihon Bank (TRAINING ONLY)' },
        { type: 'OU', value: 'Certification Authority' },
        { type: 'CN', value: 'Mihon Bank Internet Banking CA - TRAINING ONLY' },
      ],
      notBefore: 1285893180000,
      notAfter: 1317429180000,
      thumbprint: 'eed4b095301ce982c58004a4acc296c0f5f83fb6',
    } satisfies CertificateFields,
  },
  expiring: {
    fields: {
      serialNumber: '18a717c9333a24f34a9c061404fc47e5',
      subject: [
        { type: 'C', value: 'JP' },
        { type: 'O', value: 'Mihon Bank (TRAINING ONLY)' },
        { type: 'OU', value: 'Corporate Internet Banking' },
        { type: 'CN', value: 'test999' },
      ],
      issuer: [
        { type: 'C', value: 'JP' },
        { type: 'O', value: 'Mihon Bank (TRAINING ONLY)' },
        { type: 'OU', value: 'Certification Authority' },
        { type: 'CN', value: 'Mihon Bank Internet Banking CA - TRAINING ONLY' },
      ],
      notBefore: 1285893180000,
      notAfter: 1317429180000,
      thumbprint: '316ba4994805b588083933165bcf8cf39f49ff50',
    } satisfies CertificateFields,
  },
  renewedInTime: {
    fields: {
      serialNumber: '67aeb47187d883a1fe20059fd9b4928f',
      subject: [
        { type: 'C', value: 'JP' },
        { type: 'O', value: 'Mihon Bank (TRAINING ONLY)' },
        { type: 'OU', value: 'Corporate Internet Banking' },
        { type: 'CN', value: 'test999' },
      ],
      issuer: [
        { type: 'C', value: 'JP' },
        { type: 'O', value: 'Mihon Bank (TRAINING ONLY)' },
        { type: 'OU', value: 'Certification Authority' },
        { type: 'CN', value: 'Mihon Bank Internet Banking CA - TRAINING ONLY' },
      ],
      notBefore: 1313975700000,
      notAfter: 1345598100000,
      thumbprint: 'c50736e7a51e0609cce116df9052ea7a5987b420',
    } satisfies CertificateFields,
  },
  newCustomer: {
    fields: {
      serialNumber: '475cdd31b19dd0636fba7a896ab1de50',
      subject: [
        { type: 'C', value: 'JP' },
        { type: 'O', value: 'Mihon Bank (TRAINING ONLY)' },
        { type: 'OU', value: 'Corporate Internet Banking' },
        { type: 'CN', value: 'test501' },
      ],
      issuer: [
        { type: 'C', value: 'JP' },
        { type: 'O', value: 'Mihon Bank (TRAINING ONLY)' },
        { type: 'OU', value: 'Certification Authority' },
        { type: 'CN', value: 'Mihon Bank Internet Banking CA - TRAINING ONLY' },
      ],
      notBefore: 1285913400000,
      notAfter: 1317449400000,
      thumbprint: '4713503c33d17dd821059059e93c9325140d4ba6',
    } satisfies CertificateFields,
  },
};
