import type Registration from './registration/Registration.svelte';

let pages = $state.raw<typeof Registration | null>(null);
let loading: Promise<void> | undefined;

/** The pages of ログインID取得, once they have been fetched. */
export const loadedRegistrationPages = (): typeof Registration | null => pages;

/** Fetches the pages of ログインID取得 when the first of them is shown. A failed load is tried again with the next one. */
export function loadRegistrationPages(): Promise<void> {
  loading ??= import('./registration/Registration.svelte').then(({ default: loaded }) => void (pages = loaded));
  loading.catch(() => (loading = undefined));
  return loading;
}
