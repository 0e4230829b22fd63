import * as v from 'valibot';
import { storedFilesQuestion, storedFilesReport, type StoredFilesReport } from '../contract/stored-files.ts';

/** The outcome of storing the site for use without a network, as the worker reports it. */
export type StoredSite =
  | {
      readonly outcome: 'reported';
      readonly report: StoredFilesReport;
      /** The answer that the page itself gets from the host. Only asked for where the worker did not reach it. */
      readonly script?: HostAnswer;
    }
  /** The worker gave up or did not answer, and nothing says why. */
  | { readonly outcome: 'silent' }
  | { readonly outcome: 'noWorkers' }
  /** The browser did not take the worker, whose script was served, answered with something else, or not reached. */
  | { readonly outcome: 'notRegistered'; readonly script: HostAnswer };

/** The host's answer to a request for the worker's script: the script, something else, or none. */
export type HostAnswer = 'served' | 'notServed' | 'unreached';

/** Limits in milliseconds: for an active worker's answer, and for one that was on its way when its worker gave up. */
export interface ReportLimits {
  readonly answer: number;
  readonly lastWord: number;
}

export const after = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));

/** Resolves once the worker is in this state or has given up. */
export const untilState = (worker: ServiceWorker, state: ServiceWorkerState): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (worker.state === state || worker.state === 'redundant') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });

/**
 * Asks a worker which files are stored. It fetches those that are missing before it answers; one that is being installed
 * answers at the end of its installation, however long that takes.
 */
export async function askStoredFiles(worker: ServiceWorker, limits: ReportLimits): Promise<StoredSite> {
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise<unknown>((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
  const wasActive = worker.state === 'activated';
  worker.postMessage(storedFilesQuestion, [port2]);
  const gaveUp = untilState(worker, 'redundant').then(() => after(limits.lastWord));
  const answer = await Promise.race([answered, gaveUp, ...(wasActive ? [after(limits.answer)] : [])]);
  port1.close();
  const report = v.safeParse(storedFilesReport, answer);
  if (!report.success) return { outcome: 'silent' };
  // Only an active worker opens the site without a network.
  if (report.output.missing.every(({ needed }) => !needed)) await untilState(worker, 'activated');
  return { outcome: 'reported', report: report.output };
}

/** Asks the host for the worker's script as a page does, past the browser's cache; no worker keeps its own script. */
export async function askForScript(script: URL): Promise<HostAnswer> {
  try {
    const response = await fetch(script, { cache: 'no-store', credentials: 'same-origin' });
    const isScript = /^(text|application)\/(x-)?javascript/.test(response.headers.get('Content-Type') ?? '');
    await response.body?.cancel();
    return response.ok && isScript ? 'served' : 'notServed';
  } catch {
    return 'unreached';
  }
}
