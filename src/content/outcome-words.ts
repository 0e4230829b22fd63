import type { EntrySlip, MemoFault } from '../procedure/entry-slip.ts';
import type { RegistrationField } from '../procedure/world/memo-entry.ts';
import type { RegistrationError } from '../procedure/world/registration/registration-errors.ts';
import type { Rules } from '../profile/profile.ts';
import type { Instant } from '../time/instant.ts';
import {
  explanationOf,
  type CrossedLimit,
  type MeaningPart,
  type RoomLeft,
  type WayPart,
} from '../training/attempt/explanation.ts';
import type { ShownOutcome, Tries } from '../training/attempt/outcome.ts';
import { bankTexts } from './ja/bank.ts';
import { registrationTexts } from './ja/registration.ts';

/** An explanation, part by part. */
export interface OutcomeWords {
  /** The messages on the page, word for word; empty where no page says anything. */
  readonly quotes: readonly string[];
  readonly means: string;
  readonly todo: string;
  /** The room that is left before a lock; null where nothing is counted. */
  readonly left: string | null;
}

/** The sentences of one language about presses that were not granted. */
export interface OutcomeSentences {
  readonly means: Readonly<Record<MeaningPart, string>>;
  readonly limit: Readonly<Record<CrossedLimit['part'], (moment: Instant) => string>>;
  readonly todo: Readonly<Record<WayPart, string>>;
  readonly left: Readonly<Record<Exclude<RoomLeft['part'], 'notCounted'>, (tries: Tries) => string>> & {
    readonly notCounted: string;
  };
  /** The fault of an entry of ログインID取得, and its correction. */
  readonly entry: (slip: EntrySlip) => string;
  readonly entryCorrections: Readonly<Record<MemoFault, string>>;
  /** Stands between two sentences. */
  readonly between: string;
}

/** The messages of a page: the common one, and those beside its fields. They are the bank's, in Japanese. */
function messagesOf({ outcome, message }: ShownOutcome, rules: Rules): readonly string[] {
  const common = message === null ? [] : [bankTexts.commonErrors[message]];
  if (outcome.kind === 'formReturned') {
    const errors = Object.entries(outcome.fieldErrors) as [RegistrationField, RegistrationError][]; // Object.entries forgets the keys' type
    return [...common, ...errors.map(([field, error]) => registrationTexts.fieldErrors[error](field, rules))];
  }
  if (outcome.kind !== 'refusedByPage') return common;
  const { loginId, password } = outcome.errors;
  const { fieldErrors } = bankTexts;
  return [
    ...common,
    ...(loginId ? [fieldErrors.loginId[loginId](rules)] : []),
    ...(password ? [fieldErrors.password[password](rules)] : []),
  ];
}

/** Makes the words of a language. A sentence that both fields call for is said once. */
export const outcomeWordsIn =
  ({ means, limit, todo, left, entry, entryCorrections, between }: OutcomeSentences) =>
  (shown: ShownOutcome, rules: Rules): OutcomeWords => {
    const explanation = explanationOf(shown.outcome);
    const said = (sentences: readonly string[]) => [...new Set(sentences)].join(between);
    const { left: room, limit: crossed, entries = [] } = explanation;
    const reasons = [...entries.map(entry), ...explanation.means.map((part) => means[part])];
    const ways = [
      ...entries.map(({ fault }) => entryCorrections[fault]),
      ...explanation.todo.map((part) => todo[part]),
    ];
    return {
      quotes: messagesOf(shown, rules),
      means: said(crossed ? [...reasons, limit[crossed.part](crossed.moment)] : reasons),
      todo: said(ways),
      left: room && (room.part === 'notCounted' ? left.notCounted : left[room.part](room.tries)),
    };
  };
