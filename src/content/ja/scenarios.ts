import type { ScenarioId } from '../../training/scenarios/catalogue.ts';
import type { ScenarioTexts } from '../scenario-texts.ts';

const loaders: Readonly<Record<ScenarioId, () => Promise<ScenarioTexts>>> = {
  'expired-certificate': async () => (await import('./expired-certificate.ts')).expiredCertificateTexts,
  'edge-without-issue': async () => (await import('./edge-without-issue.ts')).edgeWithoutIssueTexts,
  'temporary-lock': async () => (await import('./temporary-lock.ts')).temporaryLockTexts,
  'full-lock': async () => (await import('./full-lock.ts')).fullLockTexts,
  'obtaining-login-id': async () => (await import('./obtaining-login-id.ts')).obtainingLoginIdTexts,
  'declined-installation': async () => (await import('./declined-installation.ts')).declinedInstallationTexts,
  'old-certificate-held': async () => (await import('./old-certificate-held.ts')).oldCertificateHeldTexts,
  'notice-of-expiry': async () => (await import('./notice-of-expiry.ts')).noticeOfExpiryTexts,
};

/** A scenario's Japanese words, a chunk of their own. */
export const loadScenarioTexts = (id: ScenarioId): Promise<ScenarioTexts> => loaders[id]();
