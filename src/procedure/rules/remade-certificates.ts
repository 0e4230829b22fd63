import type { CertificateFields, SerialNumber } from '../../pki/certificate-fields.ts';
import type { Ask } from '../world/ask.ts';
import type { Dialog } from '../world/dialog.ts';
import type { EnrolmentProof } from '../world/enrolment-proof.ts';
import type { EventOf } from '../world/event.ts';
import type { Page } from '../world/page.ts';
import type { BrowserMemory, World } from '../world/world.ts';

type Remade = EventOf<'certificatesRemade'>['replaced'][number];

/** A world in which other certificates stand for those that were lost, wherever one is named. */
export function withRemadeCertificates(world: World, replaced: readonly Remade[]): World {
  const byLost = new Map(replaced.map(({ lost, certificate }) => [lost, certificate]));
  /** Null for a certificate that is gone for good. */
  const now = (serialNumber: SerialNumber): SerialNumber | null => {
    const found = byLost.get(serialNumber);
    return found === undefined ? serialNumber : (found?.serialNumber ?? null);
  };
  const still = (serialNumber: SerialNumber): SerialNumber => now(serialNumber) ?? serialNumber;

  const fields = (certificate: CertificateFields): readonly CertificateFields[] => {
    const found = byLost.get(certificate.serialNumber);
    return found === null ? [] : [found ?? certificate];
  };
  const memory = (each: BrowserMemory | null): BrowserMemory | null =>
    each && {
      offered: each.offered.flatMap((serialNumber) => now(serialNumber) ?? []),
      held: each.held === null || each.held === 'none' ? each.held : now(each.held),
    };
  const proof = (each: EnrolmentProof): EnrolmentProof =>
    each.kind === 'session' ? { ...each, renews: still(each.renews) } : each;
  const page = (each: Page): Page => {
    switch (each.screen) {
      case 'BSMS002':
        return { ...each, proof: each.proof && proof(each.proof) };
      case 'BSMS003':
        return { ...each, proof: proof(each.proof), issued: each.issued === null ? null : still(each.issued) };
      case 'BSMS004':
        return { ...each, serialNumber: still(each.serialNumber) };
      default:
        return each;
    }
  };
  const dialog = (each: Dialog): readonly Dialog[] => {
    switch (each.kind) {
      case 'certificateStore':
        return [{ ...each, selected: each.selected === null ? null : now(each.selected) }];
      case 'certificatePicker': {
        const selected = now(each.selected);
        return selected === null ? [] : [{ ...each, selected }];
      }
      case 'certificateViewer': {
        const serialNumber = now(each.serialNumber);
        return serialNumber === null ? [] : [{ ...each, serialNumber }];
      }
      default:
        return [each];
    }
  };
  const ask = (each: Ask): Ask => {
    if (each.kind === 'enrol') return { ...each, proof: proof(each.proof) };
    return each.kind === 'install' || each.kind === 'signChallenge'
      ? { ...each, serialNumber: still(each.serialNumber) }
      : each;
  };

  const { ie, edge } = world.browsers;
  return {
    ...world,
    store: world.store.flatMap(fields),
    bank: {
      ...world.bank,
      certificates: world.bank.certificates.map((each) => ({
        ...each,
        serialNumber: still(each.serialNumber),
        ...(each.renews !== undefined && { renews: still(each.renews) }),
      })),
    },
    browsers: { ie: memory(ie), edge: memory(edge) },
    windows: world.windows.map((window) => ({ ...window, page: page(window.page) })),
    dialogs: world.dialogs.flatMap(dialog),
    asks: world.asks.map(ask),
  };
}
