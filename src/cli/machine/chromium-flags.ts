/** What Chromium is told in tests and for pictures: it shall ask nothing of the network on its own. */
export const chromiumFlags = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
