import type { CertificateDetails, CertificateFields } from '../../pki/certificate-fields.ts';
import { customerSubject } from '../../pki/organisation.ts';
import { bankOf } from '../../procedure/bank-of.ts';
import { notPrepared, requestName, surroundings, type Answering, type Asking } from './asking.ts';
import type { Outside } from './outside.ts';
import { problemEvent } from './problem-events.ts';

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

/** Tells the bank of an attempt unless it knows it already. */
export function openBank({ bank, bankProfile }: Outside, { attempt, now, world }: Asking, seq: number) {
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

/** What is asked around certificates: of the trainer's side before the exercise, of the PC's keys, and of the CA. */
export const certificateAnswers: Answering<'prepare' | 'makeRequest' | 'enrol' | 'install'> = {
  async prepare(asked, outside, asking) {
    const { bank, keys, bankProfile } = outside;
    const { profile } = bankProfile;
    const about = surroundings(asked, asking);
    const opened = await openBank(outside, asking, asked.seq);
    if (!opened.ok) return notPrepared;
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
      certificates.push({ ...(await pc.receive(name, issued.value)), loginId });
    }
    return { type: 'prepared', ask: asked.id, certificates };
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
    if (!request) {
      asking.tell('keysLost');
      return { type: 'enrolmentRefused', ask: asked.id, reason: 'refused', account: null };
    }
    const answer = await ca.submit(
      request,
      { loginId: asked.loginId, secret: asked.code },
      surroundings(asked, asking),
    );
    if (!answer.ok) return problemEvent(asked, answer.problem);
    const certificate = await pc.receive(name, answer.value.certificate);
    return { type: 'certificateIssued', ask: asked.id, certificate };
  },

  async install(asked, { keys }, asking) {
    const pc = await keys();
    const details = await pc.details(asked.serialNumber, []);
    if (!details) asking.tell('keysLost');
    return details
      ? { type: 'certificateInstalled', ask: asked.id, certificate: fieldsOf(details) }
      : { type: 'installationFailed', ask: asked.id };
  },
};
