import type MailContents from './MailContents.svelte';

let loaded: typeof MailContents | undefined;

/** The contents of the mail program's window, if they have been loaded. */
export const loadedMailContents = (): typeof MailContents | undefined => loaded;

/** Loads the list, the mails and their words, which only exercises with mails need. */
export const loadMailContents = async (): Promise<typeof MailContents> =>
  (loaded ??= (await import('./MailContents.svelte')).default);
