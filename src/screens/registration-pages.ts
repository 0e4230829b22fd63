const load = () => import('./registration/Registration.svelte');

let loading: ReturnType<typeof load> | undefined;

/** The pages of ログインID取得, fetched when the first of them is shown. A failed load is tried again with the next page. */
export function registrationPages(): ReturnType<typeof load> {
  loading ??= load();
  loading.catch(() => (loading = undefined));
  return loading;
}
