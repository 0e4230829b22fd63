import type { OfflineObstacle } from '../../contract/offline-use.ts';
import type { MissingFile } from '../../contract/stored-files.ts';
import type { StoredSite } from '../../gateway/stored-site.ts';
import type { OfflineUse } from '../ports/site.ts';

const obstacles: Readonly<Record<MissingFile['why'], OfflineObstacle>> = {
  refused: 'filesNotServed',
  unreached: 'unreached',
  otherVersion: 'otherVersion',
  full: 'full',
  notKept: 'notKept',
};

/**
 * Decides from the outcome of storing the site if it works without a network, and if not, why.
 * @param framed the page is shown inside another one, whose limits then are the likeliest reason for a refusal
 */
export function offlineUseOf(stored: StoredSite, framed: boolean): OfflineUse {
  const impossible = (because: OfflineObstacle, files: readonly string[] = []): OfflineUse => ({
    state: 'impossible',
    because,
    files,
  });
  switch (stored.outcome) {
    case 'noWorkers':
      return impossible(framed ? 'framed' : 'noWorkers');
    case 'notRegistered':
      if (stored.script === 'notServed') return impossible('scriptNotServed', ['sw.js']);
      if (stored.script === 'unreached') return impossible('unreached');
      return impossible(framed ? 'framed' : 'forbidden');
    case 'silent':
      return impossible('unknown');
    case 'reported': {
      const { files, missing } = stored.report;
      if (files === 0) return impossible('unknown');
      const needed = missing.filter((file) => file.needed);
      // A file that the host refuses stays missing at every later try, so it is named before anything that may pass.
      const refused = needed.filter(({ why }) => why === 'refused');
      const [worst] = [...refused, ...needed];
      if (!worst) return { state: 'ready', lacking: missing.map(({ path }) => path) };
      // In a frame of another site WebKit runs the worker and lets it reach nothing, while the page reaches the host.
      if (framed && worst.why === 'unreached' && stored.script === 'served') return impossible('framed');
      return impossible(
        obstacles[worst.why],
        refused.map(({ path }) => path),
      );
    }
  }
}
