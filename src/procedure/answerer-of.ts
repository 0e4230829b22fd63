import type { Actor, AnswerEvent } from './world/event.ts';

const answerers: Partial<Record<AnswerEvent['type'], Actor>> = {
  waited: 'time',
  requestMade: 'pc',
  requestFailed: 'pc',
  certificateInstalled: 'pc',
  installationFailed: 'pc',
};

/** The actor of an answer. All answers come from the bank but those of the PC itself and of time. */
export const answererOf = ({ type }: AnswerEvent): Actor => answerers[type] ?? 'bank';
