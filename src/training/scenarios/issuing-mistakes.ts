import type { WindowId } from '../../procedure/world/window-id.ts';
import { declinedWebAccess } from './certificate-checks.ts';
import { credentialsMistyped } from './credential-checks.ts';
import type { Action, Scenario } from '../scenario.ts';

/** A password that is not the account's, sent from BSMS001. */
export const mistyping = (window: WindowId): readonly Action[] => [
  { type: 'typed', window, field: 'password', entry: { judged: 'wrong', length: 8 } },
  { type: 'pressedAuthenticate', window },
];

/**
 * The mistakes that can be made wherever a certificate is obtained: with the password, and at each of the two questions.
 * @param typingAfter the step after which the password is typed
 */
export const issuingMistakes = (window: WindowId, typingAfter = 'enterLoginId') =>
  [
    {
      id: 'passwordMistyped',
      weight: 'light',
      check: credentialsMistyped,
      example: { after: typingAfter, actions: mistyping(window) },
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
