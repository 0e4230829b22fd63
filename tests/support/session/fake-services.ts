import type { PcKeys } from '../../../src/crypto/pc-keys.ts';
import { succeed, type Outcome } from '../../../src/contract/outcome.ts';
import type { ProblemType } from '../../../src/contract/problem.ts';
import type { RequestContext } from '../../../src/gateway/request-context.ts';
import type { CertificateDetails } from '../../../src/pki/certificate-fields.ts';
import type { AttemptServices, SessionServices } from '../../../src/session/attempt/services.ts';
import { fixedCertificates } from '../../../src/training/script/fixed-certificates.ts';
import { StorageWatch } from '../../../src/session/machine/storage-watch.svelte.ts';
import { snapshot } from '../attempts.ts';
import { handClock, handLock, memoryAttempts } from './fakes.ts';

const { expired, renewed } = fixedCertificates;
const account = { loginId: 'test999', misses: 0, temporaryLocks: 0, lock: { kind: 'none' } } as const;
const unregistered = { ...account, loginId: 'test501', registered: false } as const;
const customer = {
  loginId: 'test999',
  userName: '見本 太郎',
  company: '株式会社みほん商事',
  role: 'master',
  lastLogin: null,
  certificateNotAfter: null,
} as const;
const detailsOf = (fields: typeof renewed.fields): CertificateDetails => ({ ...fields, details: [], path: [] });

/** Bytes that stand for a certificate: its number in the list of those that exist. */
const certificates = [expired.fields, renewed.fields];
const bytesFor = (serialNumber: string) =>
  Uint8Array.of(certificates.findIndex((fields) => fields.serialNumber === serialNumber));

export const refused = (type: ProblemType): Outcome<never> => ({ ok: false, problem: { type, detail: 'scripted' } });

type Bank = AttemptServices['bank'];
type Script = Partial<Bank> & { readonly submit?: AttemptServices['ca']['submit']; readonly keys?: Partial<PcKeys> };

/**
 * A bank, a CA and a PC that grant everything but the expired certificate, unless the script has an answer of its own.
 * `log` holds in order what was saved and what was sent.
 */
export function fakeServices(script: Script = {}) {
  const log: string[] = [];
  const sent: { readonly what: string; readonly asked: unknown; readonly about: RequestContext }[] = [];
  const attempts = memoryAttempts((line) => log.push(line));
  const time = handClock();
  const locks = handLock();
  let byte = 0;

  const sending =
    <A, T>(what: string, answer: (asked: A, about: RequestContext) => Promise<T>) =>
    (asked: A, about: RequestContext): Promise<T> => {
      log.push(`send ${what}`);
      sent.push({ what, asked, about });
      return answer(asked, about);
    };
  const grant =
    <T>(value: T) =>
    async (): Promise<Outcome<T>> =>
      succeed(value);

  const bank: Bank = {
    authenticate: sending(
      'authenticate',
      script.authenticate ?? grant({ loginId: 'test999', enrolmentCode: 'code', account }),
    ),
    logIn: sending('logIn', script.logIn ?? grant({ session: 'session', customer, account })),
    challenge: (about) =>
      sending('challenge', () => (script.challenge ?? grant({ challenge: 'challenge', nonce: 'AQID' }))(about))(
        null,
        about,
      ),
    presentCertificate: sending(
      'presentCertificate',
      script.presentCertificate ??
        (async ({ certificate }) =>
          certificate[0] === 1 ? succeed({ session: 'session', loginId: 'test999' }) : refused('certificateExpired')),
    ),
    confirmPassword: sending(
      'confirmPassword',
      script.confirmPassword ?? grant({ session: 'session', customer, account }),
    ),
    confirmAccount: sending(
      'confirmAccount',
      script.confirmAccount ?? grant({ session: 'session', loginId: 'test501', account: unregistered }),
    ),
    checkEntries: sending('checkEntries', script.checkEntries ?? grant({ loginId: 'test501' })),
    register: sending('register', script.register ?? grant({ account: { ...unregistered, registered: true } })),
    logOut: sending('logOut', script.logOut ?? grant(null)),
    openAttempt: sending('openAttempt', script.openAttempt ?? grant<'opened' | 'known'>('known')),
    forgetAttempt: (about) => sending('forgetAttempt', script.forgetAttempt ?? grant(null))(about, about),
    issueBackdated: sending('issueBackdated', script.issueBackdated ?? grant(bytesFor(expired.fields.serialNumber))),
  };

  const requests = new Set<string>();
  const forgotten: string[] = [];
  const keys: PcKeys = {
    async makeRequest(id) {
      requests.add(id);
      return Uint8Array.of(9);
    },
    request: async (id) => (requests.has(id) ? Uint8Array.of(9) : undefined),
    receive: async (_, certificate) => (certificate[0] === 1 ? renewed.fields : expired.fields),
    certificate: async (serialNumber) => bytesFor(serialNumber),
    details: async (serialNumber) =>
      detailsOf(serialNumber === renewed.fields.serialNumber ? renewed.fields : expired.fields),
    sign: async () => Uint8Array.of(7),
    check: async () => undefined,
    forget: async (beginning) => void forgotten.push(beginning),
    ...script.keys,
  };

  const services: AttemptServices & SessionServices = {
    bank,
    ca: {
      submit: (request, credentials, about) =>
        sending('submit', () =>
          (script.submit ?? grant({ certificate: bytesFor(renewed.fields.serialNumber) }))(request, credentials, about),
        )(credentials, about),
      caCertificates: grant([]),
    },
    keys: async () => keys,
    attempts: attempts.store,
    lock: locks.lock,
    clock: time.clock,
    randomness: { bytes: (count) => Uint8Array.from({ length: count }, () => byte++ & 0xff) },
    storage: new StorageWatch(),
    bankProfile: snapshot,
    bankForNewAttempts: async () => snapshot,
    learner: () => null,
  };
  return { services, log, sent, forgotten, stored: attempts.stored, time, locks };
}
