import type { StartTexts } from '../ja/start.ts';

/** The words of the page that is shown when the site cannot start, and of the report that it offers. */
export const startTexts: StartTexts = {
  obstacles: {
    styles:
      'The style sheet of the site could not be loaded. Check the connection and reload. If that does not help, ask whoever runs the site whether the server sends .css as “text/css”.',
    server:
      'The site cannot be used by a double click on index.html. Put it on a web server and open it at an https or localhost address; README.md tells how.',
    secureContext:
      'This browser offers no cryptography here (WebCrypto). Please open the site at an https or localhost address.',
    ownOrigin:
      'The site is inside another page, and the browser gives it no storage there, so you cannot practise. Open it in a tab of its own. If the link does not work, paste this address into a new tab.',
    language:
      'This browser is too old for the exercises. Please use Microsoft Edge 120, Google Chrome 120, Firefox 121, Safari 17.4 or newer.',
    cryptography:
      'This browser offers no cryptography (WebCrypto). Check that no setting or extension switches it off, or use another browser.',
    notLoaded:
      'A part of the site could not be loaded. Check the connection and reload. If that does not help, copy the report below and send it to whoever runs the site.',
    unforeseen:
      'Something unforeseen kept the site from starting. If reloading does not help, copy the report below and send it to whoever runs the site.',
  },
  ownTab: 'Open in a new tab',
  address: 'Address of this site',
  reload: 'Reload',
  report: 'Report',
  reportNote:
    'It contains the error, the kind of browser and the version of the site, and no password or recorded action.',
  copy: 'Copy the report',
  copied: 'The report was copied.',
  notCopied: 'This browser did not copy it. Select the text above and copy it.',
};
