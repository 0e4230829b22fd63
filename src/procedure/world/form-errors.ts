import { isAllowedLength } from '../../profile/length-rule.ts';
import type { Rules } from '../../profile/profile.ts';
import { hasSecretForm, type LoginIdEntry, type SecretEntry } from './entry.ts';

export type FieldError = 'empty' | 'form';
export interface FieldErrors {
  readonly loginId?: FieldError;
  readonly password?: FieldError;
}

export const noErrors: FieldErrors = {};

function loginIdError(entry: LoginIdEntry, rules: Rules): FieldError | undefined {
  switch (entry.kind) {
    case 'empty':
      return 'empty';
    case 'known':
      return entry.width === 'full' ? 'form' : undefined;
    case 'unknown':
      return entry.letters === 'other' || !isAllowedLength(entry.length, rules.loginIdLength) ? 'form' : undefined;
  }
}

function secretError(entry: SecretEntry, rules: Rules): FieldError | undefined {
  if (entry.judged === 'empty') return 'empty';
  if (entry.judged === 'right') return undefined;
  return hasSecretForm(entry) && isAllowedLength(entry.length, rules.passwordLength) ? undefined : 'form';
}

/** The errors that the page itself finds before it asks the bank. The bank never hears of such a form and counts no miss. */
export function formErrors(
  entries: { readonly loginId?: LoginIdEntry; readonly password: SecretEntry },
  rules: Rules,
): FieldErrors {
  const loginId = entries.loginId && loginIdError(entries.loginId, rules);
  const password = secretError(entries.password, rules);
  return { ...(loginId && { loginId }), ...(password && { password }) };
}

export const hasErrors = (errors: object): boolean => Object.keys(errors).length > 0;
