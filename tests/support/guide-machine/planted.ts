// Faults that a guide once had, or might have, planted into the product's guide.
import { frontDialog } from '../../../src/procedure/world/windows.ts';
import { targetOf } from '../../../src/procedure/target.ts';
import { isAtPc, type LearnerEvent } from '../../../src/training/scenario.ts';
import type { NextStep } from '../../../src/training/guidance/next-step.ts';
import type { ScenarioId } from '../../../src/training/scenarios/catalogue.ts';
import type { Guide, SoFar } from './guide.ts';
import { canHappen } from './learner-events.ts';

type Plant = (guide: Guide) => Guide;

/** Changes the advice where a fault would show. Undefined leaves it as it is. */
const advising =
  (change: (soFar: SoFar, next: NextStep | null) => LearnerEvent | null | undefined): Plant =>
  (guide) => ({
    ...guide,
    next: (soFar) => {
      const next = guide.next(soFar);
      const event = change(soFar, next);
      if (event === undefined) return next;
      if (event === null) return null;
      return { step: null, distance: 1, event, target: isAtPc(event) ? targetOf(soFar.world, event) : null };
    },
  });

const declining = (purpose: 'request' | 'install'): Plant =>
  advising(({ world }, next) => {
    if (next?.event.type !== 'answeredWebAccess') return undefined;
    const dialog = frontDialog(world, next.event.window);
    return dialog?.kind === 'webAccess' && dialog.purpose === purpose ? { ...next.event, answer: 'no' } : undefined;
  });

interface PlantedFault {
  readonly name: string;
  readonly plant: Plant;
  /** The report that it has to lead to. */
  readonly reported: RegExp;
  /** The exercise in which it shows, where not every one does. */
  readonly in?: ScenarioId;
}

export const plantedFaults: readonly PlantedFault[] = [
  {
    name: 'いいえ at the second question',
    plant: declining('install'),
    reported: /^advises the mistake installationDeclined/,
  },
  { name: 'いいえ at the first question', plant: declining('request'), reported: /^declines the first question/ },
  {
    name: 'a full-width log-in ID taken for right',
    plant: (guide) => ({
      ...guide,
      verdict: (soFar) => {
        const event = soFar.trace.at(-1)?.entry.event;
        const isFull =
          event?.type === 'typed' &&
          event.field === 'loginId' &&
          event.entry.kind === 'known' &&
          event.entry.width === 'full';
        return isFull ? 'right' : guide.verdict(soFar);
      },
    }),
    reported: /^counts as right what is refused: typed BSMS001 by the page, loginId \(kind:known width:full\)/,
  },
  {
    name: 'a mark on a covered window',
    plant: advising(({ world }) => {
      const [back, ...others] = world.windows
        .filter(({ state }) => state !== 'minimised')
        .toSorted((one, other) => one.order - other.order);
      const event = back && others.length > 0 ? ({ type: 'closedWindow', window: back.id } as const) : undefined;
      return event && canHappen(world, event) ? event : undefined;
    }),
    reported: /^mark on a covered window: closedWindow/,
  },
  {
    name: 'an expired certificate chosen beside a valid one',
    plant: advising((_, next) =>
      next?.event.type === 'selectedCertificate' ? { type: 'choseCertificate', window: next.event.window } : undefined,
    ),
    reported: /^advises the mistake expiredCertificateChosen/,
  },
  {
    name: 'a window closed and opened for ever',
    plant: advising(() => ({ type: 'openedSearch' })),
    reported: /^leads round in circles/,
  },
  {
    name: 'no advice once a search lasts too long',
    plant: advising(({ world }) => (world.windows.length > 2 ? null : undefined)),
    reported: /^no advice, though this is no end/,
  },
  {
    name: 'waiting before the bank has told of a lock',
    plant: advising(({ world: { bank, now } }, next) => {
      const lock = bank.accounts.map((account) => account.lock).find(({ kind }) => kind === 'temporary');
      const isNext = next?.event.type === 'pressedAuthenticate' && lock?.kind === 'temporary' && lock.until > now;
      return isNext ? { type: 'clockMoved', to: lock.until } : undefined;
    }),
    reported: /^waits for a lock that the bank has not told of: clockMoved/,
    in: 'temporary-lock',
  },
  {
    name: 'an action that the page does not offer',
    plant: advising((_, next) =>
      next?.event.type === 'pressedIssue' ? { type: 'pressedClose', window: next.event.window } : undefined,
    ),
    reported: /^advises what cannot be done: pressedClose BSMS002/,
  },
  {
    name: 'advice after the end',
    plant: advising((_, next) => (next ? undefined : { type: 'openedSearch' })),
    reported: /^leads on past an end/,
  },
  {
    name: 'advice that it then calls wrong',
    plant: (guide) => ({
      ...guide,
      verdict: (soFar) => (soFar.trace.at(-1)?.entry.event.type === 'pressedIssue' ? 'wrong' : guide.verdict(soFar)),
    }),
    reported: /^judges its own advice wrong: pressedIssue BSMS002/,
  },
  {
    name: 'two actions more than needed',
    plant: advising(({ trace }, next) => {
      if (next?.event.type !== 'pressedBack' && next?.event.type !== 'closedWindow') return undefined;
      const { window } = next.event;
      const last = trace.findLast(({ entry: { event } }) => !('ask' in event))?.entry.event.type;
      if (last === 'maximisedWindow') return { type: 'restoredWindow', window };
      return last === 'restoredWindow' ? undefined : { type: 'maximisedWindow', window };
    }),
    reported: /^takes a longer way than needed/,
  },
];
