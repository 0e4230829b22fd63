// Longer than most: two banks are driven by the same moves, and each kind of ask needs its answer from both.
import { openBank, type AttemptBank } from '../../../mocks/bank/bank.ts';
import { acceptCertificate, giveChallenge } from '../../../mocks/bank/challenges.ts';
import { giveCode } from '../../../mocks/bank/codes.ts';
import type { Decision } from '../../../mocks/bank/decision.ts';
import { checkRegistration, completeRegistration, openRegistration } from '../../../mocks/bank/registrations.ts';
import { confirmSession, endSession, openSession } from '../../../mocks/bank/sessions.ts';
import { decideEnrolment } from '../../../mocks/handlers/authority/decide-enrolment.ts';
import { admitEnrolment, type Enrolment } from '../../../src/banking/enrolment.ts';
import { admitRenewal, endedByLogIn } from '../../../src/banking/renewal.ts';
import type { Ruling } from '../../../src/banking/ruling.ts';
import { succeed } from '../../../src/contract/outcome.ts';
import type { CertificateFields } from '../../../src/pki/certificate-fields.ts';
import { customerSubject, issuingName } from '../../../src/pki/organisation.ts';
import { validityFrom } from '../../../src/pki/validity.ts';
import { advance, isRefusal } from '../../../src/procedure/advance.ts';
import { answererOf } from '../../../src/procedure/answerer-of.ts';
import { bankOf } from '../../../src/procedure/bank-of.ts';
import type { AskOfBank } from '../../../src/procedure/refusal-event.ts';
import type { Ask, AskOf } from '../../../src/procedure/world/ask.ts';
import { namedBy, type SecretEntry } from '../../../src/procedure/world/entry.ts';
import { accountFields, ownersOfAll, serviceFields } from '../../../src/procedure/world/memo-entry.ts';
import type { AnswerEvent, Event } from '../../../src/procedure/world/event.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import type { LoginId, Profile } from '../../../src/profile/profile.ts';
import { problemEvent } from '../../../src/session/attempt/problem-events.ts';
import { days, seconds } from '../../../src/time/instant.ts';
import { givenWorld } from '../../../src/training/given-world.ts';
import { scriptedAnswers } from '../../../src/training/script/scripted-answers.ts';
import { givenCertificates } from '../../../src/training/script/scripted-certificates.ts';
import { profileWith, start } from '../fixtures.ts';
import { requestWhere } from './ca-requests.ts';

type Lock = Profile['accounts'][number]['lock'];

export interface Setting {
  readonly rules: Partial<Profile['rules']>;
  readonly locks: Readonly<Record<string, Lock>>;
  readonly given: { readonly misses: number; readonly temporaryLocks: number } | null;
  readonly certificates: readonly ('expired' | 'valid' | 'revoked' | 'notYetValid')[];
}

type WireCertificate = World['bank']['certificates'][number];

/** A number in the shape of a code, a session or a serial number. */
const token = (number: number): string => number.toString(16).padStart(32, 'a');

/** Blanks the values that each bank draws for itself. */
const withoutDrawn = (event: AnswerEvent) => ({
  ...event,
  ...('code' in event && { code: 'drawn' }),
  ...('session' in event && { session: 'drawn' }),
  ...('certificate' in event && { certificate: { ...event.certificate, serialNumber: 'drawn', thumbprint: 'drawn' } }),
});

const isOfBank = (asked: Ask): asked is AskOfBank =>
  !['prepare', 'makeRequest', 'wait', 'install'].includes(asked.kind);

/** One exercise that both banks accompany: the mock's answers are what happens in it, the script's are compared. */
export class TwoBanks {
  readonly #profile: Profile;
  readonly #scripted: ReturnType<typeof scriptedAnswers>;
  world: World;
  #bank: AttemptBank;
  #certificates: WireCertificate[];
  #seq = 0;
  #drawn = 0;

  constructor({ rules, locks, given, certificates }: Setting) {
    const profile = profileWith(rules);
    this.#profile = {
      ...profile,
      accounts: profile.accounts.map((account) => ({ ...account, lock: locks[account.loginId] ?? account.lock })),
    };
    const own = certificates.map((kind, index) => this.#givenCertificate(kind, index));
    // The certificate that this script would put for an issued one is of another century, so that the bank's dates count.
    const issued = { ...this.#givenCertificate('valid', 99), notBefore: 0, notAfter: 1 };
    const script = { loginId: 'test999', given: own, issued };
    this.#scripted = scriptedAnswers(script);
    const accounts = given === null ? [] : [{ loginId: 'test401', lock: locks['test401'] ?? 'none', ...given }];
    this.world = givenWorld(
      { startsAt: start, icons: ['ie', 'edge'], fontSize: 'medium', certificates: givenCertificates(script), accounts },
      { profile: this.#profile, hash: 'hash' },
    );
    this.#answerRest();
    const isRevoked = new Set(
      own.filter((_, index) => certificates[index] === 'revoked').map((each) => each.serialNumber),
    );
    this.#certificates = this.world.bank.certificates.map((each) =>
      isRevoked.has(each.serialNumber) ? { ...each, status: 'revoked' } : each,
    );
    this.world = { ...this.world, bank: { ...this.world.bank, certificates: this.#certificates } };
    this.#bank = this.#bankOfWorld();
  }

  /** The mock loses all its data, as a browser may, and is given what the exercise knows. */
  takeOver() {
    this.#bank = this.#bankOfWorld();
  }

  #bankOfWorld(): AttemptBank {
    const { accounts, enrolmentCodes, sessions, lastLogins } = bankOf(this.world);
    return openBank({
      profile: this.#profile,
      now: this.world.now,
      accounts: [...accounts],
      certificates: [],
      enrolmentCodes: [...enrolmentCodes],
      sessions: [...sessions],
      lastLogins: [...lastLogins],
    });
  }

  /** Returns both banks' answers to every ask that an event raises; none if the event cannot happen now. */
  take(event: Event): readonly (readonly [scripted: object, wire: AnswerEvent])[] {
    const next = advance(this.world, { seq: this.#seq + 1, at: this.world.now, actor: 'trainee', event });
    if (isRefusal(next)) return [];
    this.#seq += 1;
    this.world = next;
    return this.#answerRest();
  }

  #answerRest() {
    const answers: (readonly [object, AnswerEvent])[] = [];
    for (let [asked] = this.world.asks; asked; [asked] = this.world.asks) {
      const scripted = this.#scripted(asked, this.world, this.#profile);
      if (!isOfBank(asked)) {
        this.#happen(scripted);
        continue;
      }
      const wire = this.#overTheWire(asked);
      answers.push([withoutDrawn(scripted), withoutDrawn(wire)]);
      this.#happen(wire);
    }
    return answers;
  }

  #happen(event: AnswerEvent) {
    const entry = { seq: this.#seq + 1, at: this.world.now, actor: answererOf(event), event };
    const next = advance(this.world, entry);
    if (isRefusal(next)) throw new Error(`${event.type}: ${next.refused}`);
    this.#seq += 1;
    this.world = next;
  }

  #draw(): string {
    this.#drawn += 1;
    return token(this.#drawn);
  }

  /** Returns the mock bank's answer as an attempt records it. */
  #overTheWire(asked: AskOfBank): AnswerEvent {
    const ask = asked.id;
    const { now } = this.world;
    const bank = this.#bank;
    switch (asked.kind) {
      case 'authenticate':
      case 'logIn': {
        const loginId = namedBy(asked.loginId) ?? '-------';
        const credentials = { loginId, passwordRight: isPasswordOf(loginId, asked.password) };
        return asked.kind === 'authenticate'
          ? this.#answer(asked, giveCode(bank, credentials, { now, code: this.#draw() }), (value) => ({
              type: 'authenticated',
              ask,
              loginId: value.loginId,
              code: value.enrolmentCode,
              account: value.account,
            }))
          : this.#answer(asked, openSession(bank, credentials, { now, session: this.#draw() }), (value) => ({
              type: 'loggedIn',
              ask,
              ...value,
            }));
      }
      case 'confirmPassword': {
        const { session, password } = asked;
        const holder = bank.sessions.find((each) => each.session === session)?.loginId ?? '';
        const shown = bank.sessions.find((each) => each.session === session)?.certificate;
        const revoked = endedByLogIn(bank.rules, this.#certificate(shown?.serialNumber));
        const judged = { session, passwordRight: isPasswordOf(holder, password), revoked };
        return this.#answer(asked, confirmSession(bank, judged, now), (value) => {
          this.#certificates = this.#certificates.map((each) =>
            each.serialNumber === value.revoked ? { ...each, status: 'revoked' } : each,
          );
          return { type: 'loggedIn', ask, ...value };
        });
      }
      case 'signChallenge': {
        const shown = this.world.store.find(({ serialNumber }) => serialNumber === asked.serialNumber);
        if (!shown) throw new Error('no key of this PC signs');
        const standing = this.#certificates.find(({ serialNumber }) => serialNumber === asked.serialNumber);
        const { bank: challenged } = giveChallenge(bank, { challenge: 'c', nonce: '' }, now);
        const certificate = { ...shown, issuedHere: true, signatureRight: true, standing };
        const decision = acceptCertificate(challenged, 'c', certificate, { now, session: this.#draw() });
        return this.#answer(asked, decision, (value) => ({ type: 'certificateAccepted', ask, ...value }));
      }
      case 'enrol': {
        const { loginId, proof } = asked;
        const request = requestWhere({ subject: customerSubject(this.#profile.organisation, loginId) });
        const decision = decideEnrolment(
          bank,
          this.#admit(asked),
          { reading: succeed(request), serialNumber: this.#draw(), now },
          {
            issuer: { ...this.#profile, subjectKeyIdentifier: '01' },
            keyCertified: false,
            certificates: this.#certificates.filter((each) => each.loginId === loginId),
          },
        );
        return this.#answer(asked, decision, ({ contents }) => {
          const { serialNumber, subject, issuer, notBefore, notAfter } = contents;
          const renewal = proof.kind === 'session' && { renews: proof.renews };
          const standing = { serialNumber, loginId, notBefore, notAfter, status: 'good' as const, ...renewal };
          this.#certificates = [...this.#certificates, standing];
          const certificate = { serialNumber, subject, issuer, notBefore, notAfter, thumbprint: serialNumber };
          return { type: 'certificateIssued', ask, certificate };
        });
      }
      case 'confirmAccount': {
        const { entries } = asked;
        const [loginId] = ownersOfAll(entries, ['branch', 'kind', 'number']);
        const passwordsRight = loginId !== undefined && ownersOfAll(entries, accountFields).includes(loginId);
        const decision = openRegistration(bank, { loginId, passwordsRight }, { now, session: this.#draw() });
        return this.#answer(asked, decision, (value) => ({ type: 'accountConfirmed', ask, ...value }));
      }
      case 'checkEntries': {
        const { session, entries } = asked;
        const holder = bank.sessions.find((each) => each.session === session)?.loginId ?? '';
        const entriesRight = ownersOfAll(entries, serviceFields).includes(holder);
        const decision = checkRegistration(bank, { session, entriesRight }, now);
        return this.#answer(asked, decision, () => ({ type: 'entriesChecked', ask }));
      }
      case 'register':
        return this.#answer(asked, completeRegistration(bank, asked.session, now), ({ account }) => ({
          type: 'registered',
          ask,
          account,
        }));
      case 'logOut':
        return this.#answer(asked, endSession(bank, asked.session), () => ({ type: 'loggedOut', ask }));
    }
  }

  #certificate(serialNumber: string | undefined): WireCertificate | undefined {
    return this.#certificates.find((each) => each.serialNumber === serialNumber);
  }

  /** As the handlers of simpleenroll and simplereenroll ask. */
  #admit({ loginId, proof }: AskOf<'enrol'>): Ruling<Enrolment> {
    const { now } = this.world;
    if (proof.kind === 'code') {
      return admitEnrolment(this.#bank, { loginId, secret: proof.code, passwordRight: false }, now);
    }
    const { session } = proof;
    const shown = this.#bank.sessions.find((each) => each.session === session)?.certificate;
    const standing = this.#certificate(shown?.serialNumber);
    const certificate = standing && { ...standing, issuedHere: true, signatureRight: true, standing };
    return admitRenewal(this.#bank, { session, certificate }, now);
  }

  #answer<T>(asked: AskOfBank, { bank, outcome }: Decision<T>, granted: (value: T) => AnswerEvent): AnswerEvent {
    this.#bank = bank;
    return outcome.ok ? granted(outcome.value) : problemEvent(asked, outcome.problem);
  }

  #givenCertificate(kind: Setting['certificates'][number], index: number): CertificateFields {
    const { organisation } = this.#profile;
    const from = { expired: -400, valid: -10, revoked: -10, notYetValid: 1 }[kind];
    return {
      serialNumber: token(0xbb00 + index),
      subject: customerSubject(organisation, 'test999'),
      issuer: issuingName(organisation),
      ...validityFrom(start + days(from) + seconds(index), 1),
      thumbprint: `${index}`,
    };
  }
}

const isPasswordOf = (loginId: LoginId, entry: SecretEntry): boolean =>
  entry.judged === 'right' && entry.of.includes(loginId);
