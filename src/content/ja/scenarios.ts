import type { ScenarioId } from '../../training/scenarios/catalogue.ts';
import type { CaseWords } from '../scenario-texts.ts';

/** The Japanese words of each case, a chunk of their own. */
export const caseWords: Readonly<Record<ScenarioId, () => Promise<CaseWords>>> = {
  'expired-certificate': async () => (await import('./expired-certificate.ts')).expiredCertificateWords,
  'edge-without-issue': async () => (await import('./edge-without-issue.ts')).edgeWithoutIssueWords,
  'temporary-lock': async () => (await import('./temporary-lock.ts')).temporaryLockWords,
  'full-lock': async () => (await import('./full-lock.ts')).fullLockWords,
  'obtaining-login-id': async () => (await import('./obtaining-login-id.ts')).obtainingLoginIdWords,
  'declined-installation': async () => (await import('./declined-installation.ts')).declinedInstallationWords,
  'old-certificate-held': async () => (await import('./old-certificate-held.ts')).oldCertificateHeldWords,
  'notice-of-expiry': async () => (await import('./notice-of-expiry.ts')).noticeOfExpiryWords,
};
