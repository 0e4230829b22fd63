import type { CertificateDetails, CertificateFields } from '../../pki/certificate-fields.ts';
import { customerSubject } from '../../pki/organisation.ts';
import { bankOf } from '../../procedure/bank-of.ts';
import { notPrepared, requestName, requestContext, type AskHandlers, type AskContext } from './ask-context.ts';
import type { AttemptServices } from './services.ts';
import { problemEvent } from './problem-events.ts';

/** A certificate's fields as the world keeps them, without the viewer's rows. */
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

/** Opens an attempt at the bank, unless the bank knows it already. */
export function openBank({ bank, bankProfile }: AttemptServices, { attempt, now, world }: AskContext, seq: number) {
  const { accounts, certificates, enrolmentCodes, sessions, lastLogins } = bankOf(world);
  return bank.openAttempt(
    {
      profile: bankProfile.profile,
      now,
      accounts: [...accounts],
      certificates: [...certificates],
      enrolmentCodes: [...enrolmentCodes],
      sessions: [...sessions],
      lastLogins: [...lastLogins],
    },
    { attempt, now, idempotencyKey: `${attempt}/${seq}` },
  );
}

/** The asks about certificates: the ones issued before the exercise, the PC's keys, and enrolment at the CA. */
export const certificateAskHandlers: AskHandlers<'prepare' | 'makeRequest' | 'enrol' | 'install'> = {
  async prepare(ask, services, context) {
    const { bank, keys, bankProfile } = services;
    const { profile } = bankProfile;
    const about = requestContext(ask, context);
    const opened = await openBank(services, context, ask.seq);
    if (!opened.ok) return notPrepared;
    const pc = await keys();
    const certificates = [];
    for (const [index, { loginId, ...validity }] of ask.certificates.entries()) {
      const name = `${requestName(ask.seq, context)}/${index}`;
      const request = await pc.makeRequest(name, {
        subject: customerSubject(profile.organisation, loginId),
        key: 'shared',
        exportable: profile.rules.exportableKey,
      });
      const issued = await bank.issueBackdated({ loginId, request, validity }, { ...about, idempotencyKey: name });
      if (!issued.ok) return notPrepared;
      certificates.push({ ...(await pc.receive(name, issued.value)), loginId });
    }
    return { type: 'prepared', ask: ask.id, certificates };
  },

  async makeRequest(ask, { keys, bankProfile: { profile } }, context) {
    const pc = await keys();
    await pc.makeRequest(requestName(ask.seq, context), {
      subject: customerSubject(profile.organisation, ask.loginId),
      key: 'new',
      exportable: profile.rules.exportableKey,
    });
    return { type: 'requestMade', ask: ask.id };
  },

  async enrol(ask, { ca, keys }, context) {
    const pc = await keys();
    const name = requestName(ask.seq, context);
    const request = await pc.request(name);
    if (!request) {
      context.report('keysLost');
      return { type: 'enrolmentRefused', ask: ask.id, reason: 'refused', account: null };
    }
    const answer = await ca.submit(request, { loginId: ask.loginId, secret: ask.code }, requestContext(ask, context));
    if (!answer.ok) return problemEvent(ask, answer.problem);
    const certificate = await pc.receive(name, answer.value.certificate);
    return { type: 'certificateIssued', ask: ask.id, certificate };
  },

  async install(ask, { keys }, context) {
    const pc = await keys();
    const details = await pc.details(ask.serialNumber, []);
    if (!details) context.report('keysLost');
    return details
      ? { type: 'certificateInstalled', ask: ask.id, certificate: fieldsOf(details) }
      : { type: 'installationFailed', ask: ask.id };
  },
};
