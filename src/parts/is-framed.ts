/** True where the site is shown inside another page, which may forbid workers, downloads, printing and new tabs. */
export const isFramed = (): boolean => window.self !== window.top;
