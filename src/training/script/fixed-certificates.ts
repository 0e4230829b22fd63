// Real certificates for still pictures; made by a program of this project, their private keys were never kept.
import type { CertificateFields } from '../../pki/certificate-fields.ts';

/** DER as base64. `expired` and `renewed` are `test999`'s, under `issuing` and `root`, which are `bank`'s. */
export const fixedCertificates = {
  bank: { organisation: 'Mihon Bank', host: 'ib.mihon-bank.example' },
  root: 'MIID8TCCAtmgAwIBAgIQC64UIHJRhkwvPCluN7ylYTANBgkqhkiG9w0BAQsFADCBgTELMAkGA1UEBhMCSlAxIzAhBgNVBAoMGk1paG9uIEJhbmsgKFRSQUlOSU5HIE9OTFkpMSAwHgYDVQQLDBdDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eTErMCkGA1UEAwwiTWlob24gQmFuayBSb290IENBIC0gVFJBSU5JTkcgT05MWTAeFw0wNTAxMDEwMDAwMDBaFw00OTEyMzEyMzU5NTlaMIGBMQswCQYDVQQGEwJKUDEjMCEGA1UECgwaTWlob24gQmFuayAoVFJBSU5JTkcgT05MWSkxIDAeBgNVBAsMF0NlcnRpZmljYXRpb24gQXV0aG9yaXR5MSswKQYDVQQDDCJNaWhvbiBCYW5rIFJvb3QgQ0EgLSBUUkFJTklORyBPTkxZMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAjHfyliDKLx6elWQ5x6RtEuSPoFIg5iLjdGrgAUJ/hX4KGlDPLfSHDK+GrtnK9jpOI4O97FRegZHFaHvuVGg+8cVMrPgUXN7jvOPQr7xm11JMDHVO60tz3xDG+0TDxe556sQSIJlisJD62Kh17oa7xcl46anc0Rab49GXuVTgv9Y1NN/3Q2za6c6nw0lyDIgYN3lLVzDqj32EJvP+9rKQQPJLymjJguUQYNNTPbzlUAYViPJmYasrWMto+GBfNLCy+PGiHd34ToDUL5HmgiNUC1pAq8jY5bMRrzeuFPvkXsiMfPZccW1F025OMAV+LDia168WSzW2uOB2ILnr/YxhWwIDAQABo2MwYTAPBgNVHRMBAf8EBTADAQH/MA4GA1UdDwEB/wQEAwIBhjAdBgNVHQ4EFgQUcKi2mi/ns2EMzmmtCwNzhdnltDMwHwYDVR0jBBgwFoAUcKi2mi/ns2EMzmmtCwNzhdnltDMwDQYJKoZIhvcNAQELBQADggEBABxAAaH6bzOsiFrwCw+5HG0obUHi+iRtzLuJjPLyhdtJC0CorwVFV/sHDxZxzMDhf1hMcQU37JfqRe5C7+PDrBo1k3NzYeN1iscjWsPs451HBPzKFtLH7djBvwu+sAAUOmj/jWynHriJvEYeMJhnd25vrvkf2DrmwlK8mv1PzEJBkRxuFnVFYyZetTz47kVZKtBJi6TQ8m7czSwfekLFgGk0Uce+icIjNnKVNmVIUmigehfA10gYNYXtkt4I4Uc2k+3GOn5WS40PutoapYpuSLvahVb+mNyEjMVybPWUOoAx+DyMgv/GdncN9XAmhxbM9owiOZvLY5YQs3tLL6EcVRs=',
  issuing:
    'MIIEljCCA36gAwIBAgIQOw1bRl6QLICCVqWLYOtZQDANBgkqhkiG9w0BAQsFADCBgTELMAkGA1UEBhMCSlAxIzAhBgNVBAoMGk1paG9uIEJhbmsgKFRSQUlOSU5HIE9OTFkpMSAwHgYDVQQLDBdDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eTErMCkGA1UEAwwiTWlob24gQmFuayBSb290IENBIC0gVFJBSU5JTkcgT05MWTAeFw0wNTAxMDEwMDAwMDBaFw00OTEyMzEyMzU5NTlaMIGNMQswCQYDVQQGEwJKUDEjMCEGA1UECgwaTWlob24gQmFuayAoVFJBSU5JTkcgT05MWSkxIDAeBgNVBAsMF0NlcnRpZmljYXRpb24gQXV0aG9yaXR5MTcwNQYDVQQDDC5NaWhvbiBCYW5rIEludGVybmV0IEJhbmtpbmcgQ0EgLSBUUkFJTklORyBPTkxZMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAkxst60WEvCmBZgtDAW8bRo1crFKtYXi8jcs+teSv4PVJl/izIRW5hbsW5mKOAEgxmR2yh+8uLDNTRC8nKpZ6mFoi8kA092nYi4qeME+e5/1YjwcFZcDTc5v4CLOtI/6pLBj1ECfOfKWBaKwB38C5wSbY3jYyeTjZEbK6iA9dSD97snKnGq1Z4VaPyyJ+UBaxtF8OU35Xh/A+qhaS9TIzk8PWXYwkCpQqhjn4xbdib6inwqDkkfI65GpWLqGIsZUmphdni7LxoFhUnRlwrDEun4Yh7WXMO1aRutEMJ9pXKkXlAlJ+vC9/BBchrB8bDT7dP1Qx7VxTsTYpB/Yi7aUSvwIDAQABo4H7MIH4MBIGA1UdEwEB/wQIMAYBAf8CAQAwDgYDVR0PAQH/BAQDAgGGMB0GA1UdDgQWBBSWGco6G5N4ahdgQhOmUficm7DSwjAfBgNVHSMEGDAWgBRwqLaaL+ezYQzOaa0LA3OF2eW0MzA5BgNVHR8EMjAwMC6gLKAqhihodHRwOi8vaWIubWlob24tYmFuay5leGFtcGxlL2NhL3Jvb3QuY3JsMEQGCCsGAQUFBwEBBDgwNjA0BggrBgEFBQcwAoYoaHR0cDovL2liLm1paG9uLWJhbmsuZXhhbXBsZS9jYS9yb290LmNlcjARBgNVHSAECjAIMAYGBIg3AQEwDQYJKoZIhvcNAQELBQADggEBACR9OTRXgAG6cr3eufqcPUOOSIOuBsf61IRzSPaZTRjr9Aq3UupunVQx2wfebw7TuPENUr4zHTM2H4/rWalyZ5bfV5SjhSJ0ySCTJj1IS9CAqE+Ed+hYIBf9XulfB4cdI3B/jl8HFHrVTxeK20bAsYIrrkchS2YiZOyLiCCSmEQmT2rm5fmWQPQuABJEInCZj9wQTKxWPAFz0o/bIRqY7Ge7xEDamP7Ic6k5QGddx+u6pCVDsbBoKnBnqZ0+uRWsnmoX0D6CNa8GQ/VlzCbmuZ9jdi6iV5cXeet4AwGXwzRFm6FtEVZW5w0b/s00SiOx2RtJemlKfbj4cIpGnB7AAeQ=',
  expired: {
    der: 'MIIExjCCA66gAwIBAgIQCDIEcx2eYFHw93j+8jumUDANBgkqhkiG9w0BAQsFADCBjTELMAkGA1UEBhMCSlAxIzAhBgNVBAoMGk1paG9uIEJhbmsgKFRSQUlOSU5HIE9OTFkpMSAwHgYDVQQLDBdDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eTE3MDUGA1UEAwwuTWlob24gQmFuayBJbnRlcm5ldCBCYW5raW5nIENBIC0gVFJBSU5JTkcgT05MWTAeFw0wOTA5MjQwMTAwMDBaFw0xMDA5MjQwMTAwMDBaMGkxCzAJBgNVBAYTAkpQMSMwIQYDVQQKDBpNaWhvbiBCYW5rIChUUkFJTklORyBPTkxZKTEjMCEGA1UECwwaQ29ycG9yYXRlIEludGVybmV0IEJhbmtpbmcxEDAOBgNVBAMMB3Rlc3Q5OTkwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQC/Km+OvFRAaSE2aAbvLuT0WVpNg47dLTToQ4crUsEoNIDjX7h2Z3KTV3E93Cu6GxdIouCzlSeKh1dS6nSv8GwLOHF+FqIPoe6i4AjRoc9sp85jyih8Y9OKbW5lto0vleGzRhI+gYx5wvlrv5p0GkCZlUCGj2YDlcRCqSMGTlp7tJrp6hcW4uOen84mdrE7AKpj6qm+1YHChysDgwpVbOJjYyNToVZHZhTPZEOocwVnZMjPIaP7H6kOXKvtKYuTGjkG4pM7yKlLLiYtH89PsMs5dLO9h5kajEGSrs+i9JrsckhsQ3QzcNerhnZA8+e3d2ZC8+Mv2hrgW1sAgGjrpjr3AgMBAAGjggFDMIIBPzAMBgNVHRMBAf8EAjAAMA4GA1UdDwEB/wQEAwIFoDATBgNVHSUEDDAKBggrBgEFBQcDAjAdBgNVHQ4EFgQUZeZRkQedY0QqaFtEypOvAsQwN+gwHwYDVR0jBBgwFoAUlhnKOhuTeGoXYEITplH4nJuw0sIwPAYDVR0fBDUwMzAxoC+gLYYraHR0cDovL2liLm1paG9uLWJhbmsuZXhhbXBsZS9jYS9pc3N1aW5nLmNybDB5BggrBgEFBQcBAQRtMGswMAYIKwYBBQUHMAGGJGh0dHA6Ly9pYi5taWhvbi1iYW5rLmV4YW1wbGUvY2Evb2NzcDA3BggrBgEFBQcwAoYraHR0cDovL2liLm1paG9uLWJhbmsuZXhhbXBsZS9jYS9pc3N1aW5nLmNlcjARBgNVHSAECjAIMAYGBIg3AQEwDQYJKoZIhvcNAQELBQADggEBAHH9VYxWc1cBH7v9g6QhHPSk5Sr3CNJEh5kt1b+8AvRJ4v6YcQQd0o0w3r3+Hl3zpidO4t8jrs8udQb0NsAc2++7E4iKwvNDHyGqw9k2p276csgRcTFMROOl94kwVfcYgGQkil6KN+xo5ZoUWoI5/lKq5tGp3sT5YpksjbCp/Oju6NwUHaMsHO/1abVx2bTXEQQuQuYWIzK9bxSWp9T5qNHNtyVmLqvcPNNtzUY9uE0KDNsfW//l2+4QjN9ZPgs18R4LcSRekKMdfMSntfhjyl1EFPiQTRUYk6muCxgd7fXZVDZYj9dwYjr0ap6R5MYiQcy7hbYTiUOjLEjtB4udnKQ=',
    fields: {
      serialNumber: '083204731d9e6051f0f778fef23ba650',
      subject: [
        {
          type: 'C',
          value: 'JP',
        },
        {
          type: 'O',
          value: 'Mihon Bank (TRAINING ONLY)',
        },
        {
          type: 'OU',
          value: 'Corporate Internet Banking',
        },
        {
          type: 'CN',
          value: 'test999',
        },
      ],
      issuer: [
        {
          type: 'C',
          value: 'JP',
        },
        {
          type: 'O',
          value: 'Mihon Bank (TRAINING ONLY)',
        },
        {
          type: 'OU',
          value: 'Certification Authority',
        },
        {
          type: 'CN',
          value: 'Mihon Bank Internet Banking CA - TRAINING ONLY',
        },
      ],
      notBefore: 1253754000000,
      notAfter: 1285290000000,
      thumbprint: 'dbe4ae75275fa6f9b42e6935c7a000cd2954d47a',
    } satisfies CertificateFields,
  },
  renewed: {
    der: 'MIIExjCCA66gAwIBAgIQD6KKHl2oprnlTuCojzUwdzANBgkqhkiG9w0BAQsFADCBjTELMAkGA1UEBhMCSlAxIzAhBgNVBAoMGk1paG9uIEJhbmsgKFRSQUlOSU5HIE9OTFkpMSAwHgYDVQQLDBdDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eTE3MDUGA1UEAwwuTWlob24gQmFuayBJbnRlcm5ldCBCYW5raW5nIENBIC0gVFJBSU5JTkcgT05MWTAeFw0xMDEwMDEwMDMzMDBaFw0xMTEwMDEwMDMzMDBaMGkxCzAJBgNVBAYTAkpQMSMwIQYDVQQKDBpNaWhvbiBCYW5rIChUUkFJTklORyBPTkxZKTEjMCEGA1UECwwaQ29ycG9yYXRlIEludGVybmV0IEJhbmtpbmcxEDAOBgNVBAMMB3Rlc3Q5OTkwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQCrivf+ANDLVbieRfjTihZ6No63117A40tI+weio4L0PddXwBxTC2TsjyQL+b274j5B1aGRx/Z1O0CbkyehnIqxRUohoQe9aXOiZyB1PEkM/M328s7k1ytUhRdQxo5IVUl0zq1JgvQgaPEyfSLNKc0qfTIyLU5yhlqxkbcju/FMhH7nJhvbg+I0pd9qLZ3XSIwegRdepK9Dyj+2zN3N36Cn0Zt3y2TdJ1gBD6sEFkUp0udywOnbLHUYJ4DGJDSo2r8qRdgDzHGcQC8ENJdUG7jKDf9zEGekXf+ZBZlWXjMgJKknxi1aP/lm/LKa/hX5wgVwxgK6trN5JdTBoSKRHx3NAgMBAAGjggFDMIIBPzAMBgNVHRMBAf8EAjAAMA4GA1UdDwEB/wQEAwIFoDATBgNVHSUEDDAKBggrBgEFBQcDAjAdBgNVHQ4EFgQUklIutD93bZ5WIJI2JIi1Q4dmtBgwHwYDVR0jBBgwFoAUlhnKOhuTeGoXYEITplH4nJuw0sIwPAYDVR0fBDUwMzAxoC+gLYYraHR0cDovL2liLm1paG9uLWJhbmsuZXhhbXBsZS9jYS9pc3N1aW5nLmNybDB5BggrBgEFBQcBAQRtMGswMAYIKwYBBQUHMAGGJGh0dHA6Ly9pYi5taWhvbi1iYW5rLmV4YW1wbGUvY2Evb2NzcDA3BggrBgEFBQcwAoYraHR0cDovL2liLm1paG9uLWJhbmsuZXhhbXBsZS9jYS9pc3N1aW5nLmNlcjARBgNVHSAECjAIMAYGBIg3AQEwDQYJKoZIhvcNAQELBQADggEBAHQ9l2tLHY46lBBFl1WifPotzRJw8PejRF1k+aBvUh5/gnCYlHAm8WGmrxABhkfLVf88Xpo1JvM6pIsf/7BLv3hWCNiCx4VEia9Nf7CvovvQwnXhOtfmU5D4fKO4tV7hibYFCmXL9nVhKgo4SicqnbylUnb1SUQppHGtzBgXKN5TunU+f4e2pOzuqaObmQf7HjiQ7T0P8+p248TqPNhKNODWd5Xtrdjqe+DhnrQbGXgha+giPRpLjU5kZ9gAeWGIQd49FlgRptifHsciv/KSl2PR83jzgGZ2Pz+I/7rjjIXbQxjczUMbo6jY+Oxhzhy4X0uwhqlTIus9iDw3Db+yzhU=',
    fields: {
      serialNumber: '0fa28a1e5da8a6b9e54ee0a88f353077',
      subject: [
        {
          type: 'C',
          value: 'JP',
        },
        {
          type: 'O',
          value: 'Mihon Bank (TRAINING ONLY)',
        },
        {
          type: 'OU',
          value: 'Corporate Internet Banking',
        },
        {
          type: 'CN',
          value: 'test999',
        },
      ],
      issuer: [
        {
          type: 'C',
          value: 'JP',
        },
        {
          type: 'O',
          value: 'Mihon Bank (TRAINING ONLY)',
        },
        {
          type: 'OU',
          value: 'Certification Authority',
        },
        {
          type: 'CN',
          value: 'Mihon Bank Internet Banking CA - TRAINING ONLY',
        },
      ],
      notBefore: 1285893180000,
      notAfter: 1317429180000,
      thumbprint: '5be16693584c402dc46df074720d7e2bf2921c49',
    } satisfies CertificateFields,
  },
};
