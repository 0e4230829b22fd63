/** Flags for tests and pictures that keep Chromium from using the network on its own. */
export const chromiumFlags = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
