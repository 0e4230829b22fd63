import type { CertificateDetails, CertificateFields } from '../../pki/certificate-fields.ts';
import { customerSubject } from '../../pki/organisation.ts';
import type { Problem } from '../../contract/problem.ts';
import type { PcKeys } from '../../crypto/pc-keys.ts';
import type { LoginId, Profile } from '../../profile/profile.ts';
import { bankOf } from '../../procedure/bank-of.ts';
import { askNow, notPrepared, requestName, requestContext, type AskHandlers, type AskContext } from './ask-context.ts';
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
export function openBank(
  { bank, bankProfile }: AttemptServices,
  { attempt, now, world }: Pick<AskContext, 'attempt' | 'now' | 'world'>,
  seq: number,
) {
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

/** Makes the certification request that a customer sends, with a key of its own. */
const makeRequest = (pc: PcKeys, name: string, loginId: LoginId, { organisation, rules }: Profile) =>
  pc.makeRequest(name, {
    subject: customerSubject(organisation, loginId),
    key: 'new',
    exportable: rules.exportableKey,
  });

function preparingFailed({ type, detail }: Problem, { note }: AskContext): typeof notPrepared {
  note(new Error(`prepare: ${type}: ${detail}`));
  return notPrepared;
}

/** The asks about certificates: the ones issued before the exercise, the PC's keys, and enrolment at the CA. */
export const certificateAskHandlers: AskHandlers<'prepare' | 'makeRequest' | 'enrol' | 'install'> = {
  async prepare(ask, services, context) {
    const { bank, keys, bankProfile } = services;
    const { profile } = bankProfile;
    const about = requestContext(ask, context);
    const opened = await openBank(services, context, ask.seq);
    if (!opened.ok) return preparingFailed(opened.problem, context);
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
      if (!issued.ok) return preparingFailed(issued.problem, context);
      certificates.push({ ...(await pc.receive(name, issued.value)), loginId });
    }
    return { type: 'prepared', ask: ask.id, certificates };
  },

  async makeRequest(ask, { keys, bankProfile: { profile } }, context) {
    await makeRequest(await keys(), requestName(ask.seq, context), ask.loginId, profile);
    return { type: 'requestMade', ask: ask.id };
  },

  async enrol(ask, { ca, keys, bankProfile: { profile } }, context) {
    const pc = await keys();
    const name = requestName(ask.seq, context);
    const made = await pc.request(name);
    if (!made) context.report('keysLost');
    // The bank may have answered the request that was lost. Its certificate is of no use without the key.
    const request = made ?? (await makeRequest(pc, name, ask.loginId, profile));
    const { loginId, proof } = ask;
    const credentials = proof.kind === 'code' ? { loginId, secret: proof.code } : ({ session: proof.session } as const);
    const answer = await ca.submit(request, credentials, requestContext(ask, context));
    if (!answer.ok) return problemEvent(ask, answer.problem);
    const received = pc.receive(name, answer.value.certificate);
    const certificate = await (made ? received : received.catch(() => null));
    return certificate
      ? { type: 'certificateIssued', ask: ask.id, certificate }
      : { type: 'enrolmentRefused', ask: ask.id, reason: 'refused', account: null };
  },

  async install(ask, { keys }, context) {
    const pc = await keys();
    const detailsOf = async ({ serialNumber }: typeof ask) => pc.details(serialNumber, []);
    const details = (await detailsOf(askNow(ask, context))) ?? (await detailsOf(await context.repairPc(ask)));
    return details
      ? { type: 'certificateInstalled', ask: ask.id, certificate: fieldsOf(details) }
      : { type: 'installationFailed', ask: ask.id };
  },
};
