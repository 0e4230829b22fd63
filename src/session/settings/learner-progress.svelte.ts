import type { ScenarioId } from '../../training/scenarios/catalogue.ts';
import type { Result } from '../../training/assessment/result.ts';
import type { KeptText } from '../machine/kept-text.ts';
import type { Learners } from '../ports/learners.ts';
import type { Records } from '../ports/records.ts';
import type { LearnerProgress, Unfinished } from '../ports/site.ts';

interface Sources {
  readonly learners: Learners;
  readonly records: Pick<Records, 'list'>;
  readonly unfinished: (learner: string | null) => Promise<readonly Unfinished[]>;
  /** The pairs of learner and exercise that were watched. */
  readonly watched: KeptText;
}

/** Stands for nobody in particular among the learners' ids. */
const nobody = '';

/** Reads the watched pairs; an unreadable text means that nothing was watched. */
function readWatched(text: string | null): readonly string[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

/** The progress of the current learner. It is reloaded on request; an answer about an earlier learner is discarded. */
export class StoredLearnerProgress implements LearnerProgress {
  readonly #sources: Sources;
  #watched = $state.raw<readonly string[]>([]);
  #found = $state.raw<{
    readonly learner: string | null;
    readonly results: readonly Result[];
    readonly unfinished: readonly Unfinished[];
  }>({ learner: null, results: [], unfinished: [] });

  constructor(sources: Sources) {
    this.#sources = sources;
    this.#watched = readWatched(sources.watched.read());
  }

  get #learner(): string | null {
    return this.#sources.learners.current?.id ?? null;
  }

  get results(): readonly Result[] {
    return this.#found.learner === this.#learner ? this.#found.results : [];
  }

  get unfinished(): readonly Unfinished[] {
    return this.#found.learner === this.#learner ? this.#found.unfinished : [];
  }

  #named = (scenario: ScenarioId): string => `${this.#learner ?? nobody}/${scenario}`;

  hasWatched = (scenario: ScenarioId): boolean => this.#watched.includes(this.#named(scenario));

  noteWatched = (scenario: ScenarioId): void => {
    if (this.hasWatched(scenario)) return;
    this.#watched = [...this.#watched, this.#named(scenario)];
    this.#sources.watched.write(JSON.stringify(this.#watched));
  };

  refresh = (): void => void this.#load();

  async #load(): Promise<void> {
    const learner = this.#learner;
    // Treat a failing storage as empty: the exercises themselves say what is wrong with it.
    const [results, unfinished] = await Promise.all([
      this.#sources.records.list().catch(() => []),
      this.#sources.unfinished(learner).catch(() => []),
    ]);
    if (learner !== this.#learner) return;
    const own = results.filter((result) => (result.learner?.id ?? null) === learner);
    this.#found = { learner, results: own, unfinished };
  }
}
