/**
 * Attributes of a field into which somebody might type a secret: no browser completes, corrects or checks it, sends it to a service
 * that suggests words, or offers to keep it.
 */
export const unaided = {
  autocomplete: 'off',
  autocapitalize: 'off',
  autocorrect: 'off',
  spellcheck: 'false',
  writingsuggestions: 'false',
  'data-1p-ignore': '',
  'data-bwignore': '',
  'data-lpignore': 'true',
  'data-form-type': 'other',
} as const;
