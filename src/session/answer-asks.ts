import type { Problem, ProblemType } from '../contract/problem.ts';
import type { Surroundings } from '../gateway/surroundings.ts';
import type { CertificateDetails, CertificateFields } from '../pki/certificate-fields.ts';
import type { Instant } from '../pki/instant.ts';
import { customerSubject } from '../pki/organisation.ts';
import { bankOf } from '../procedure/bank-of.ts';
import type { Ask, AskKind, AskOf } from '../procedure/ask.ts';
import type { AnswerEvent, EventOf } from '../procedure/event.ts';
import type { World } from '../procedure/world.ts';
import type { Outside } from './outside.ts';
import { wireLoginId, wireSecret } from './wire-secrets.ts';

/** The attempt that asks, at the moment it asks. */
export interface Asking {
  readonly attempt: string;
  readonly now: Instant;
  readonly world: World;
}

/** Nothing that could be an event: the exercise itself could not be set up. */
export const notPrepared = 'notPrepared';

type Answering = {
  readonly [K in AskKind]: (
    asked: AskOf<K>,
    outside: Outside,
    asking: Asking,
  ) => Promise<AnswerEvent | typeof notPrepared>;
};

const surroundings = ({ seq }: Ask, { attempt, now }: Asking): Surroundings => ({
  attempt,
  now,
  idempotencyKey: `${attempt}/${seq}`,
});

const requestName = (seq: number, { attempt }: Asking): string => `${attempt}/${seq}`;

/** A certificate's fields without the viewer's rows: what the world keeps. */
const fieldsOf = ({
  serialNumber,
  subject,
  issuer,
  notBefore,
  notAfter,
  thumbprint,
}: CertificateDetails): CertificateFields => ({
  serialNumber,
  subject,
  issuer,
  notBefore,
  notAfter,
  thumbprint,
});

const refusals: Partial<Record<ProblemType, EventOf<'credentialsRefused'>['reason']>> = {
  credentialsRefused: 'mismatch',
  temporarilyLocked: 'temporarilyLocked',
  locked: 'locked',
  certificateRequired: 'certificateRequired',
};

const certificateRefusals: Partial<Record<ProblemType, EventOf<'certificateRefused'>['reason']>> = {
  certificateExpired: 'expired',
  certificateNotYetValid: 'notYetValid',
  certificateRevoked: 'revoked',
  certificateUnknown: 'notConfirmed',
  signatureRefused: 'notConfirmed',
  challengeUnknown: 'notConfirmed',
};

const enrolmentRefusals: Partial<Record<ProblemType, EventOf<'enrolmentRefused'>['reason']>> = {
  anotherCertificateValid: 'anotherCertificateValid',
  credentialsMissing: 'sessionEnded',
  credentialsRefused: 'sessionEnded',
};

const unreachable = ({ id }: Ask): AnswerEvent => ({ type: 'bankUnreachable', ask: id });

function formRefused(asked: Ask, { type, account }: Problem): AnswerEvent {
  const reason = refusals[type];
  if (reason) return { type: 'credentialsRefused', ask: asked.id, reason, account: account ?? null };
  return type === 'sessionUnknown' && asked.kind === 'confirmPassword'
    ? { type: 'sessionEnded', ask: asked.id }
    : unreachable(asked);
}

const answering: Answering = {
  async prepare(asked, { bank, keys, bankProfile: { profile } }, asking) {
    const about = surroundings(asked, asking);
    const opened = await bank.openAttempt({ ...copyOfBank(asking.world), profile, now: asking.now }, about);
    if (!opened.ok && opened.problem.type !== 'attemptExists') return notPrepared;
    const pc = await keys();
    const certificates = [];
    for (const [index, { loginId, ...validity }] of asked.certificates.entries()) {
      const name = `${requestName(asked.seq, asking)}/${index}`;
      const request = await pc.makeRequest(name, {
        subject: customerSubject(profile.organisation, loginId),
        key: 'shared',
        exportable: profile.rules.exportableKey,
      });
      const issued = await bank.issueBackdated({ loginId, request, validity }, { ...about, idempotencyKey: name });
      if (!issued.ok) return notPrepared;
      certificates.push({ ...fieldsOf(await pc.receive(name, issued.value)), loginId });
    }
    return { type: 'prepared', ask: asked.id, certificates };
  },

  async authenticate(asked, { bank, bankProfile }, asking) {
    const answer = await bank.authenticate(
      { loginId: wireLoginId(asked.loginId), password: wireSecret(asked.password, bankProfile.profile.accounts) },
      surroundings(asked, asking),
    );
    if (!answer.ok) return formRefused(asked, answer.problem);
    const { loginId, enrolmentCode, account } = answer.value;
    return { type: 'authenticated', ask: asked.id, loginId, code: enrolmentCode, account };
  },

  async logIn(asked, { bank, bankProfile }, asking) {
    const answer = await bank.logIn(
      { loginId: wireLoginId(asked.loginId), password: wireSecret(asked.password, bankProfile.profile.accounts) },
      surroundings(asked, asking),
    );
    return answer.ok ? { type: 'loggedIn', ask: asked.id, ...answer.value } : formRefused(asked, answer.problem);
  },

  async confirmPassword(asked, { bank, bankProfile }, asking) {
    const password = wireSecret(asked.password, bankProfile.profile.accounts);
    const answer = await bank.confirmPassword({ session: asked.session, password }, surroundings(asked, asking));
    return answer.ok ? { type: 'loggedIn', ask: asked.id, ...answer.value } : formRefused(asked, answer.problem);
  },

  async makeRequest(asked, { keys, bankProfile: { profile } }, asking) {
    const pc = await keys();
    await pc.makeRequest(requestName(asked.seq, asking), {
      subject: customerSubject(profile.organisation, asked.loginId),
      key: 'new',
      exportable: profile.rules.exportableKey,
    });
    return { type: 'requestMade', ask: asked.id };
  },

  async enrol(asked, { ca, keys }, asking) {
    const pc = await keys();
    const name = requestName(asked.seq, asking);
    const request = await pc.request(name);
    if (!request) return { type: 'enrolmentRefused', ask: asked.id, reason: 'refused' };
    const answer = await ca.submit(
      request,
      { loginId: asked.loginId, secret: asked.code },
      surroundings(asked, asking),
    );
    if (answer.ok) {
      const certificate = fieldsOf(await pc.receive(name, answer.value.certificate));
      return { type: 'certificateIssued', ask: asked.id, certificate };
    }
    if (answer.problem.type === 'unreachable') return unreachable(asked);
    return { type: 'enrolmentRefused', ask: asked.id, reason: enrolmentRefusals[answer.problem.type] ?? 'refused' };
  },

  async wait(asked, { clock }) {
    await clock.after(asked.milliseconds);
    return { type: 'waited', ask: asked.id };
  },

  async install(asked, { keys }) {
    const pc = await keys();
    const details = await pc.details(asked.serialNumber);
    return details
      ? { type: 'certificateInstalled', ask: asked.id, certificate: fieldsOf(details) }
      : { type: 'installationFailed', ask: asked.id };
  },

  async signChallenge(asked, { bank, keys }, asking) {
    const notConfirmed = { type: 'certificateRefused', ask: asked.id, reason: 'notConfirmed' } as const;
    const about = surroundings(asked, asking);
    const challenged = await bank.challenge(about);
    if (!challenged.ok) return unreachable(asked);
    const pc = await keys();
    const certificate = await pc.certificate(asked.serialNumber);
    const signature = await pc.sign(asked.serialNumber, octets(challenged.value.nonce));
    if (!certificate || !signature) return notConfirmed;
    const { challenge } = challenged.value;
    const answer = await bank.presentCertificate({ challenge, certificate, signature }, about);
    if (answer.ok) return { type: 'certificateAccepted', ask: asked.id, ...answer.value };
    const reason = certificateRefusals[answer.problem.type];
    return reason ? { type: 'certificateRefused', ask: asked.id, reason } : unreachable(asked);
  },

  async renew(asked, { bank }, asking) {
    const answer = await bank.renew(asked.session, surroundings(asked, asking));
    if (answer.ok) {
      return { type: 'renewalGranted', ask: asked.id, loginId: answer.value.loginId, code: answer.value.enrolmentCode };
    }
    return answer.problem.type === 'sessionUnknown' ? { type: 'sessionEnded', ask: asked.id } : unreachable(asked);
  },

  async logOut(asked, { bank }, asking) {
    const answer = await bank.logOut(asked.session, surroundings(asked, asking));
    return answer.ok || answer.problem.type === 'sessionUnknown'
      ? { type: 'loggedOut', ask: asked.id }
      : unreachable(asked);
  },
};

const octets = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

function copyOfBank(world: World) {
  const { accounts, certificates } = bankOf(world);
  return { accounts: [...accounts], certificates: [...certificates] };
}

/** What an ask comes to when the browser itself fails it: no storage, no keys, no library. */
function failed(asked: Ask): AnswerEvent | typeof notPrepared {
  switch (asked.kind) {
    case 'prepare':
      return notPrepared;
    case 'makeRequest':
      return { type: 'requestFailed', ask: asked.id };
    case 'install':
      return { type: 'installationFailed', ask: asked.id };
    default:
      return unreachable(asked);
  }
}

/** Does what was asked, and says how it went. */
export function answerAsk(asked: Ask, outside: Outside, asking: Asking): Promise<AnswerEvent | typeof notPrepared> {
  // The table has an answer for each kind of ask; the type system cannot follow the index through the union.
  const answer = answering[asked.kind] as Answering[AskKind];
  return answer(asked as never, outside, asking).catch(() => failed(asked));
}
