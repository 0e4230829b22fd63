import { openDB, type IDBPDatabase } from 'idb';
import type { AttemptRecord } from '../../../../mocks/handlers/wire/handler-context.ts';
import type { CertificateRecord, StandingRecord } from '../../../../mocks/store/schema.ts';
import type { Instant } from '../../../../src/time/instant.ts';
import { lockAt, reportOf, type ModelState, type Report } from './model-state.ts';
import type { Names } from './names.ts';

/** The name, in a state that is compared, of a value that was never given out, because the bank crashed before. */
const untold = '?';

/** Reads what the bank has stored of an attempt, in the form in which `comparableState` writes the model's. */
export class StoredState {
  readonly #opening: Promise<IDBPDatabase>;

  constructor(databaseName: string) {
    this.#opening = openDB(databaseName);
  }

  async read(attempt: string, names: Names, now: Instant) {
    const database = await this.#opening;
    const transaction = database.transaction(['attempts', 'standings', 'certificates', 'answers'], 'readonly');
    const own = IDBKeyRange.bound([attempt], [attempt, []]);
    const [record, standings, answers] = (await Promise.all([
      transaction.objectStore('attempts').get(attempt),
      transaction.objectStore('standings').getAll(own),
      transaction.objectStore('answers').count(own),
    ])) as [AttemptRecord, StandingRecord[], number];
    const certificates = (await Promise.all(
      standings.map(({ serialNumber }) => transaction.objectStore('certificates').get(serialNumber)),
    )) as (CertificateRecord | undefined)[];
    const { bank } = record;
    const named = (value: string) => names.nameOf(value) ?? untold;
    return {
      accounts: bank.states.map((each) => reportAt(each, now)),
      lastLogins: bank.accounts.map(({ lastLogin }) => lastLogin),
      codes: bank.enrolmentCodes.map(({ code, loginId, idleSince }) => [named(code), loginId, idleSince]),
      challenges: bank.challenges.map(({ challenge, idleSince }) => [named(challenge), idleSince]),
      sessions: bank.sessions.map(({ session, loginId, stage, certificate, idleSince }) => [
        named(session),
        loginId,
        stage,
        certificate && named(certificate.serialNumber),
        idleSince,
      ]),
      certificates: standings
        .map(({ serialNumber, loginId, revokedAt, renews }, index) => [
          named(serialNumber),
          loginId,
          certificates[index]?.notBefore,
          certificates[index]?.notAfter,
          revokedAt,
          renews === undefined ? null : named(renews),
        ])
        .map(String)
        .toSorted(),
      answers,
    };
  }

  close = async (): Promise<void> => (await this.#opening).close();
}

const reportAt = (report: Report, now: Instant): Report => ({ ...report, lock: lockAt(report.lock, now) });

export function comparableState(
  state: ModelState,
  names: Names,
  now: Instant,
): Awaited<ReturnType<StoredState['read']>> {
  const told = (name: string) => (names.valueOf(name) === undefined ? untold : name);
  return {
    accounts: state.accounts.map((each) => reportAt(reportOf(each), now)),
    lastLogins: state.accounts.map(({ lastLogin }) => lastLogin),
    codes: state.codes.map(({ name, loginId, lastUsed }) => [told(name), loginId, lastUsed]),
    challenges: state.challenges.map(({ name, lastUsed }) => [told(name), lastUsed]),
    sessions: state.sessions.map(({ name, loginId, stage, certificate, lastUsed }) => [
      told(name),
      loginId,
      stage,
      certificate && told(certificate),
      lastUsed,
    ]),
    certificates: state.certificates
      .map(({ name, loginId, notBefore, notAfter, revokedAt, renews }) => [
        told(name),
        loginId,
        notBefore,
        notAfter,
        revokedAt,
        renews && told(renews),
      ])
      .map(String)
      .toSorted(),
    answers: Object.keys(state.answers).length,
  };
}
