import type { PcKeys } from '../../../src/crypto/pc-keys.ts';
import { succeed, type Outcome } from '../../../src/contract/outcome.ts';
import type { ProblemType } from '../../../src/contract/problem.ts';
import type { Surroundings } from '../../../src/gateway/surroundings.ts';
import type { CertificateDetails } from '../../../src/pki/certificate-fields.ts';
import type { AttemptStore, StoredAttempt } from '../../../src/session/attempt.ts';
import type { Outside } from '../../../src/session/outside.ts';
import { fixedCertificates } from '../../../src/training/scenarios/fixed-certificates.ts';
import { snapshot } from '../../attempts.ts';

const { expired, renewed } = fixedCertificates;
const account = { loginId: 'test999', misses: 0, temporaryLocks: 0, lock: { kind: 'none' } } as const;
const customer = {
  loginId: 'test999',
  userName: '見本 太郎',
  company: '株式会社みほん商事',
  role: 'master',
  lastLogin: null,
  certificateNotAfter: null,
} as const;
const detailsOf = (fields: typeof renewed.fields): CertificateDetails => ({ ...fields, details: [], path: [] });

/** Octets that stand for a certificate: its number in the list of those that exist. */
const certificates = [expired.fields, renewed.fields];
const octetsFor = (serialNumber: string) =>
  Uint8Array.of(certificates.findIndex((fields) => fields.serialNumber === serialNumber));

export const refused = (type: ProblemType): Outcome<never> => ({ ok: false, problem: { type, detail: 'scripted' } });

/** Everything that is done has been done once this resolves: the fakes here answer at once or when they are told. */
export const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** A clock that goes only when it is moved. */
export function handClock() {
  let time = 5_000;
  let waiting: { readonly at: number; readonly done: () => void }[] = [];
  const ticks = new Set<() => void>();
  return {
    clock: {
      elapsed: () => time,
      after: (milliseconds: number) =>
        new Promise<void>((done) => {
          waiting.push({ at: time + milliseconds, done });
        }),
      everySecond: (tick: () => void) => {
        ticks.add(tick);
        return () => {
          ticks.delete(tick);
        };
      },
    },
    ticks,
    move(milliseconds: number) {
      time += milliseconds;
      waiting.filter(({ at }) => at <= time).forEach(({ done }) => done());
      waiting = waiting.filter(({ at }) => at > time);
      ticks.forEach((tick) => tick());
    },
  };
}

/** Attempts in memory, the newest last. */
export function memoryAttempts(say: (line: string) => void = () => undefined) {
  const stored: { header: StoredAttempt['header']; entries: StoredAttempt['entries'] }[] = [];
  const store: AttemptStore = {
    async begin(header) {
      say(`begin ${header.id}`);
      stored.push({ header, entries: [] });
    },
    async append(attempt, entry) {
      say(`append ${entry.event.type}`);
      const found = stored.find(({ header }) => header.id === attempt);
      if (!found) throw new Error(`no attempt ${attempt}`);
      if (found.entries.some(({ seq }) => seq === entry.seq)) throw new Error(`entry ${entry.seq} is there already`);
      found.entries = [...found.entries, entry];
    },
    async setStatus(attempt, status) {
      say(`${attempt} is ${status}`);
      const found = stored.find(({ header }) => header.id === attempt);
      if (found && found.header.status !== 'solved') found.header = { ...found.header, status };
    },
    async newestOpen(scenario) {
      const found = stored.findLast(
        ({ header, entries }) => header.scenario === scenario && header.status === 'open' && entries.length > 1,
      );
      return found && { ...found };
    },
  };
  return { store, stored };
}

/** Locks as one tab sees them, and what the other tabs do. */
export function handLock() {
  const elsewhere = new Set<string>();
  const mine = new Map<string, () => void>();
  return {
    lock: {
      async hold(attempt: string, takeOver: boolean, onlost: () => void) {
        if (elsewhere.has(attempt) && !takeOver) return false;
        elsewhere.delete(attempt);
        mine.set(attempt, onlost);
        return true;
      },
      release: (attempt: string) => void mine.delete(attempt),
    },
    elsewhere,
    mine,
    /** Another tab takes an attempt from this one. */
    take(attempt: string) {
      const onlost = mine.get(attempt);
      mine.delete(attempt);
      elsewhere.add(attempt);
      onlost?.();
    },
  };
}

type Bank = Outside['bank'];
type Script = Partial<Bank> & { readonly submit?: Outside['ca']['submit']; readonly keys?: Partial<PcKeys> };

/**
 * A bank, a CA and a PC that grant everything but the expired certificate, unless the script has an answer of its own.
 * `log` holds in order what was saved and what was sent.
 */
export function fakeOutside(script: Script = {}) {
  const log: string[] = [];
  const sent: { readonly what: string; readonly asked: unknown; readonly about: Surroundings }[] = [];
  const attempts = memoryAttempts((line) => log.push(line));
  const time = handClock();
  const locks = handLock();
  let octet = 0;

  const sending =
    <A, T>(what: string, answer: (asked: A, about: Surroundings) => Promise<T>) =>
    (asked: A, about: Surroundings): Promise<T> => {
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
    renew: sending('renew', script.renew ?? grant({ loginId: 'test999', enrolmentCode: 'code' })),
    logOut: sending('logOut', script.logOut ?? grant(null)),
    openAttempt: sending('openAttempt', script.openAttempt ?? grant(null)),
    issueBackdated: sending('issueBackdated', script.issueBackdated ?? grant(octetsFor(expired.fields.serialNumber))),
  };

  const requests = new Set<string>();
  const keys: PcKeys = {
    async makeRequest(id) {
      requests.add(id);
      return Uint8Array.of(9);
    },
    request: async (id) => (requests.has(id) ? Uint8Array.of(9) : undefined),
    receive: async (_, certificate) => detailsOf(certificate[0] === 1 ? renewed.fields : expired.fields),
    certificate: async (serialNumber) => octetsFor(serialNumber),
    details: async (serialNumber) =>
      detailsOf(serialNumber === renewed.fields.serialNumber ? renewed.fields : expired.fields),
    sign: async () => Uint8Array.of(7),
    ...script.keys,
  };

  const outside: Outside = {
    bank,
    ca: {
      submit: (request, credentials, about) =>
        sending('submit', () =>
          (script.submit ?? grant({ certificate: octetsFor(renewed.fields.serialNumber) }))(
            request,
            credentials,
            about,
          ),
        )(credentials, about),
      caCertificates: grant([]),
    },
    keys: async () => keys,
    attempts: attempts.store,
    lock: locks.lock,
    clock: time.clock,
    randomness: { octets: (count) => Uint8Array.from({ length: count }, () => octet++ & 0xff) },
    bankProfile: snapshot,
  };
  return { outside, log, sent, stored: attempts.stored, time, locks };
}
