import type { ScenarioId } from '../../training/scenarios/catalogue.ts';
import type { ScenarioTexts } from '../scenario-texts.ts';

const loaders: Readonly<Record<ScenarioId, () => Promise<ScenarioTexts>>> = {
  'expired-certificate': async () => (await import('./expired-certificate.ts')).expiredCertificateTexts,
};

/** A scenario's Japanese words, a chunk of their own. */
export const loadScenarioTexts = (id: ScenarioId): Promise<ScenarioTexts> => loaders[id]();
