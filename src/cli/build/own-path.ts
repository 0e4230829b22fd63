import type { Connect, Plugin } from 'vite';

/** The path below which the site is served on this machine: the rest of the port belongs to other projects. */
export const ownPath = '/shomei-dojo/';

// Earlier versions were served at the root of the port, where their worker answers whatever is served there later. Browsers
// ask for its script again, and get this one: it waits until the pages of the old version are closed or the learner switches
// to the new one, as each new version does, and takes the old worker away. What learners have stored stays where it is.
const retiringWorker = `
addEventListener('message', ({ data }) => {
  if (data === 'switch') skipWaiting();
});
addEventListener('activate', (event) => event.waitUntil(retire()));
async function retire() {
  await caches.delete('workbox-precache-v2-' + registration.scope);
  await registration.unregister();
}
`;

const rootWorkers = ['/sw.js', '/dev-sw.js'];

const retireRootWorkers: Connect.NextHandleFunction = ({ url = '/' }, response, next) => {
  const [path = ''] = url.split('?');
  if (rootWorkers.includes(path)) {
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' }).end(retiringWorker);
  } else next();
};

/** Serves the site below a path of its own, in development and after a build, unless another one was chosen. */
export const servedAtOwnPath: Plugin = {
  name: 'served-at-own-path',
  apply: 'serve',
  config: ({ base }) => (base === './' ? { base: ownPath } : null),
  configureServer: ({ config, middlewares }) => {
    if (config.base !== '/') middlewares.use(retireRootWorkers);
  },
  configurePreviewServer: ({ config, middlewares }) => {
    if (config.base !== '/') middlewares.use(retireRootWorkers);
  },
};
