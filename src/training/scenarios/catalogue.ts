import type { Scenario } from '../scenario.ts';

// Each scenario is a chunk of its own, fetched when it is opened.
const loaders = {
  'expired-certificate': async () => (await import('./expired-certificate.ts')).expiredCertificate,
} satisfies Record<string, () => Promise<Scenario>>;

export type ScenarioId = keyof typeof loaders;

export const scenarioIds = Object.keys(loaders) as readonly ScenarioId[]; // Object.keys forgets the keys' type

export const isScenarioId = (text: string): text is ScenarioId => Object.hasOwn(loaders, text);

export const loadScenario = (id: ScenarioId): Promise<Scenario> => loaders[id]();
