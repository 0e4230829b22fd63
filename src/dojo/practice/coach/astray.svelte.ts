import type { World } from '../../../procedure/world/world.ts';
import type { PracticeSession } from '../../../session/ports/practice.ts';
import type { LearnerEvent } from '../../../training/scenario.ts';

interface Deed {
  readonly event: LearnerEvent;
  readonly before: World;
  /** Those that had been made before it. */
  readonly mistakes: readonly string[];
  readonly wrong: boolean;
}

/** What led astray, and what of it is to be told. */
export interface Told {
  /** What was done, and the world it was done in; null where only what followed from it was a mistake. */
  readonly deed: { readonly event: LearnerEvent; readonly before: World } | null;
  /** Ids of the taught mistakes that it was. */
  readonly mistakes: readonly string[];
}

/** Does what the learner does, and remembers it as far as it has to be explained: until something right is done. */
export class Astray {
  readonly #session: PracticeSession;
  #last = $state.raw<Deed | null>(null);

  constructor(session: PracticeSession) {
    this.#session = session;
  }

  /** A mistake may show itself only when the bank has answered, so it is looked for as long as the deed is the last one. */
  readonly told: Told | null = $derived.by(() => {
    if (!this.#last) return null;
    const { event, before, mistakes, wrong } = this.#last;
    const made = this.#session.mistakes.filter((id) => !mistakes.includes(id));
    return wrong || made.length > 0 ? { deed: wrong ? { event, before } : null, mistakes: made } : null;
  });

  act = (event: LearnerEvent): void => {
    const { world: before, mistakes } = this.#session;
    this.#session.act(event);
    if (this.#session.world === before) return;
    const verdict = this.#session.judgement?.verdict ?? 'neutral';
    // Whoever looks around or moves a window has not mended anything yet.
    if (verdict === 'neutral' && this.told) return;
    this.#last = { event, before, mistakes, wrong: verdict === 'wrong' };
  };
}
