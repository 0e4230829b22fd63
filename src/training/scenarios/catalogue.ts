import type { Scenario } from '../scenario.ts';

/** The facts about an exercise that are known before it is fetched. */
export interface ScenarioFacts {
  /** 1 is the procedure itself; in 3 the screen does not show the whole story. */
  readonly level: 1 | 2 | 3;
  /** The time that it takes at the first go. */
  readonly minutes: number;
}

// The order is the recommended one. Each scenario is a chunk of its own, fetched when it is opened.
const catalogue = {
  'expired-certificate': {
    level: 1,
    minutes: 5,
    load: async () => (await import('./expired-certificate.ts')).expiredCertificate,
  },
  'edge-without-issue': {
    level: 1,
    minutes: 5,
    load: async () => (await import('./edge-without-issue.ts')).edgeWithoutIssue,
  },
  'password-login-refused': {
    level: 1,
    minutes: 3,
    load: async () => (await import('./password-login-refused.ts')).passwordLoginRefused,
  },
  'refused-password': {
    level: 2,
    minutes: 4,
    load: async () => (await import('./refused-password.ts')).refusedPassword,
  },
  'temporary-lock': {
    level: 2,
    minutes: 5,
    load: async () => (await import('./temporary-lock.ts')).temporaryLock,
  },
  'full-lock': {
    level: 2,
    minutes: 3,
    load: async () => (await import('./full-lock.ts')).fullLock,
  },
  'cancelled-picker': {
    level: 2,
    minutes: 4,
    load: async () => (await import('./cancelled-picker.ts')).cancelledPicker,
  },
  'notice-of-expiry': {
    level: 2,
    minutes: 7,
    load: async () => (await import('./notice-of-expiry.ts')).noticeOfExpiry,
  },
  'obtaining-login-id': {
    level: 2,
    minutes: 8,
    load: async () => (await import('./obtaining-login-id.ts')).obtainingLoginId,
  },
  'hidden-question': {
    level: 3,
    minutes: 6,
    load: async () => (await import('./hidden-question.ts')).hiddenQuestion,
  },
  'declined-installation': {
    level: 3,
    minutes: 6,
    load: async () => (await import('./declined-installation.ts')).declinedInstallation,
  },
  'old-certificate-held': {
    level: 3,
    minutes: 4,
    load: async () => (await import('./old-certificate-held.ts')).oldCertificateHeld,
  },
} as const satisfies Record<string, ScenarioFacts & { readonly load: () => Promise<Scenario> }>;

export type ScenarioId = keyof typeof catalogue;

export const scenarioIds = Object.keys(catalogue) as readonly ScenarioId[]; // Object.keys forgets the keys' type

export const isScenarioId = (text: string): text is ScenarioId => Object.hasOwn(catalogue, text);

export const loadScenario = (id: ScenarioId): Promise<Scenario> => catalogue[id].load();

export function scenarioFacts(id: ScenarioId): ScenarioFacts {
  const { level, minutes } = catalogue[id];
  return { level, minutes };
}
