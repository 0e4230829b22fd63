import type { WindowId } from '../../procedure/window-id.ts';
import { credentialsMistyped, declinedWebAccess } from '../checks.ts';
import type { Action, Scenario } from '../scenario.ts';

/** A password that is not the account's, sent from BSMS001. */
export const mistyping = (window: WindowId): readonly Action[] => [
  { type: 'typed', window, field: 'password', entry: { judged: 'wrong', length: 8 } },
  { type: 'pressedAuthenticate', window },
];

/** What can go wrong wherever a certificate is obtained: with the password, and at each of the two questions. */
export const issuingMistakes = (window: WindowId) =>
  [
    {
      id: 'passwordMistyped',
      weight: 'light',
      check: credentialsMistyped,
      example: { after: 'enterLoginId', actions: mistyping(window) },
    },
    {
      id: 'requestDeclined',
      weight: 'light',
      check: declinedWebAccess('request'),
      example: { after: 'issue', actions: [{ type: 'answeredWebAccess', window, answer: 'no' }] },
    },
    {
      id: 'installationDeclined',
      weight: 'heavy',
      check: declinedWebAccess('install'),
      example: { after: 'allowRequest', actions: [{ type: 'answeredWebAccess', window, answer: 'no' }] },
    },
  ] as const satisfies Scenario['mistakes'];
