import type { offlineTexts as japanese } from '../ja/offline.ts';

const named = (files: readonly string[]) =>
  files.length <= 3 ? files.join(', ') : `${files.slice(0, 3).join(', ')} and ${files.length - 3} more`;

/** The words about use without a network. The claim itself is `offlineReady` of the site. */
export const offlineTexts: typeof japanese = {
  preparing: 'Storing the files so that the site can be used without a network.',
  readyWithout: (ready) => `${ready} (without some files that no exercise needs)`,
  lacking: (files) =>
    `Files that could not be stored: ${named(files)}. No exercise needs them, but the typeface of pictures, for instance, may differ.`,
  impossible: (because) => `This site cannot be used offline. ${because}`,
  naming: (because, files) => (files.length > 0 ? `${because} (${named(files)})` : because),
  notLoaded: (what, why) => `${what} ${why}`,
  connectionOrHost:
    'Check the connection, then try again. If that does not help, the server may lack a file that is needed; please tell its administrator.',
  because: {
    noWorkers:
      'This browser, or its private window, has no means of storing a site (service worker). You can practise all the same.',
    framed:
      'The site is open inside another page, so the browser does not let it be stored. Open the site in a tab of its own.',
    forbidden:
      'The browser’s settings do not allow the site to be stored (service worker). Check the settings for site data and cookies. You can practise all the same.',
    scriptNotServed:
      'The server does not send a file that is needed for storing as the right type (text/javascript). Please tell the server’s administrator.',
    filesNotServed: 'Some files cannot be had from the server. Please tell the server’s administrator.',
    unreached: 'Some files did not arrive. Check the connection, then reload the page.',
    otherVersion: 'The site is just being updated. Reload the page a little later.',
    full: 'This browser’s storage is full. Delete data that you do not need, then reload the page.',
    notKept:
      'This browser did not keep the files. Check that this is not a private window and that site data may be stored.',
    unknown: 'It could not be confirmed that the files are stored. Please reload the page.',
  },
};
