import { customerSubject } from '../../pki/organisation.ts';
import type { EventOf } from '../../procedure/world/event.ts';
import type { BankCertificate, World } from '../../procedure/world/world.ts';
import type { AskContext } from './ask-context.ts';
import type { AttemptServices } from './services.ts';

/** The certificates that the PC has, or is about to install. */
const onThePc = ({ bank, store, windows }: World): readonly BankCertificate[] =>
  bank.certificates.filter(
    ({ serialNumber }) =>
      store.some((certificate) => certificate.serialNumber === serialNumber) ||
      windows.some(({ page }) => page.screen === 'BSMS003' && page.issued === serialNumber),
  );

/**
 * Makes again what the browser has lost: each certificate with another key, for the same customer and time. A certificate
 * that was revoked is gone for good.
 * @param all the bank has lost its CA, so nobody accepts the certificates that the PC still has
 * @returns undefined if nothing was lost
 */
export async function remakeCertificates(
  { bank, keys, bankProfile: { profile } }: Pick<AttemptServices, 'bank' | 'keys' | 'bankProfile'>,
  { attempt, now, world }: Pick<AskContext, 'attempt' | 'now' | 'world'>,
  all: boolean,
): Promise<EventOf<'certificatesRemade'> | undefined> {
  const held = onThePc(world);
  if (held.length === 0) return undefined;
  const pc = await keys();
  const replaced = [];
  for (const { serialNumber: lost, loginId, status, notBefore, notAfter } of held) {
    const isLost = (await pc.certificate(lost)) === undefined;
    if (!isLost && !all) continue;
    if (status === 'revoked') {
      if (isLost) replaced.push({ lost, certificate: null });
      continue;
    }
    const name = `${attempt}/again/${lost}`;
    const request = await pc.makeRequest(name, {
      subject: customerSubject(profile.organisation, loginId),
      key: 'shared',
      exportable: profile.rules.exportableKey,
    });
    const validity = { notBefore, notAfter };
    const issued = await bank.issueBackdated({ loginId, request, validity }, { attempt, now, idempotencyKey: name });
    if (!issued.ok) throw new Error(issued.problem.detail);
    replaced.push({ lost, certificate: await pc.receive(name, issued.value) });
  }
  return replaced.length > 0 ? { type: 'certificatesRemade', replaced } : undefined;
}
