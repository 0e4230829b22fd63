import type { Actor, AnswerEvent } from './world/event.ts';

const answerers: Partial<Record<AnswerEvent['type'], Actor>> = {
  waited: 'time',
  requestMade: 'pc',
  requestFailed: 'pc',
  certificateInstalled: 'pc',
  installationFailed: 'pc',
};

/** Who brings an answer about: whatever is neither time nor the PC itself comes from the bank. */
export const answererOf = ({ type }: AnswerEvent): Actor => answerers[type] ?? 'bank';
