import type { OpeningFault, StudioTexts } from '../ja/studio.ts';
import { counted } from './counted.ts';
import { takeAwayTexts } from './take-away.ts';

const original = 'Choose the original file, made by “Save as PNG”.';

const faults: Readonly<Record<OpeningFault, string>> = {
  tooLarge: 'It is too large. PNG files of up to 20 MB can be opened.',
  unreadable: 'The file could not be read.',
  notPng: 'It is no PNG.',
  otherFormat: `Whatever its name says, it is in another format. What brings its screen back is lost when a picture is converted. ${original}`,
  cutOff: `The PNG is cut off or damaged. ${original}`,
  noNote: `This picture carries nothing that brings its screen back: copying and many chat programs remove it. ${original}`,
  notJson: 'What it says of its screen is damaged.',
  notPicture: 'What it says of its screen is damaged.',
  newerFormat: 'It was made by a newer version of the site. Reloading the page may help.',
  damaged: 'Part of what it says of its screen is damaged.',
  newerModel: 'It was made by a newer version of the site. Reloading the page may help.',
  otherModel: 'It was made by an earlier version of the site, and this one cannot show the same screen.',
  unknownScenario: 'It shows an exercise that this version does not have.',
  unknownStep: 'It shows a step that this exercise does not have.',
};

const notPrepared: StudioTexts['notPrepared'] = (fault) => {
  switch (fault.why) {
    case 'fontsFailed':
      return 'The fonts could not be loaded, so this screen cannot become a picture. Reload the page.';
    case 'failed':
      return 'This screen could not be put together, so it cannot become a picture.';
    case 'missing':
      return `What a callout is bound to cannot be seen on this screen, or there is no room for the callout beside it: ${fault.missing.join(', ')}`;
  }
};

const kilobytes = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

export const studioTexts: StudioTexts = {
  takenAway: takeAwayTexts,
  lead: 'Any screen of the exercises becomes a picture as it is, in Japanese, captions included. The same choice always gives the same picture.',
  // Part of the picture, which is the same in every language of the site.
  sample: '見本（訓練用の画面）',
  given: 'At the start',
  noWindow: 'After this step no window is open.',
  noDialog: 'After this step no dialog is open.',
  notPrepared,
  otherBank: (name) => `Drawn with the settings of “${name}”. Certificates bear the names of that bank as well.`,
  unsuitableBank:
    'The settings opened at the trainer’s desk do not suit the exercises of this version. The screens of steps are drawn with the built-in bank.',
  choose: 'Screen',
  scenario: 'Exercise',
  step: 'Step',
  stepNote: 'The screen once this step is done. Callouts point out where the next one is done.',
  earlier: 'Previous step',
  later: 'Next step',
  view: 'Crop',
  views: { desktop: 'Desktop', window: 'Window', page: 'Page', dialog: 'Dialog' },
  size: 'Text size',
  sizes: { small: 'Small', medium: 'Medium', large: 'Large' },
  resolution: 'Size',
  resolutions: {
    asIs: 'As on the screen (1×)',
    double: '2×',
    w600: '600 wide',
    w800: '800 wide',
    w1024: '1024 wide',
    a4at150: 'A4 text width, 150 dpi',
    a4at300: 'A4 text width, 300 dpi',
  },
  frame: 'Border',
  shadow: 'Shadow',
  callouts: 'Callouts (red frame, arrow)',
  noCallouts: 'There is nothing to point out on this screen.',
  preview: 'Result',
  taking: 'Taking the picture …',
  numbered: (number, step) => `${number}. ${step}`,
  facts: (file, width, height, bytes) => `${file} | ${width}×${height} pixels, ${kilobytes.format(bytes / 1_000)} KB`,
  altered:
    'Settings or an extension of this browser draw letters in another size or spacing, so this picture is not the same as on other computers. Set the least font size to none and the zoom of text alone back, then reload the page.',
  alt: 'Alternative text',
  altPlaceholder: 'This screen has no alternative text yet.',
  altNote: 'Read aloud to people who do not see the picture. It is written into the PNG as well.',
  altReset: 'Back to the original text',
  save: 'Save as PNG',
  copy: 'Copy',
  copyNote:
    'A copied picture has no alternative text, no size on paper and nothing that brings its screen back. Use “Save as PNG” to keep them.',
  copied: 'Copied to the clipboard.',
  copyRefused:
    'This browser does not allow copying to the clipboard. Use “Save as PNG”, or copy the picture by a right click.',
  address: 'Open this screen alone',
  backToStudio: 'Back to taking pictures',
  manual: 'Manual of this exercise',
  zip: 'Save all screens of this exercise as ZIP',
  zipping: (done, all) => `${done} of ${counted(all, 'picture')} taken`,
  zipped: (pictures, without, file) =>
    `${counted(pictures, 'picture')} in one ZIP file.${without === 0 ? '' : ` ${counted(without, 'screen')} without this crop left out.`} ${takeAwayTexts.started(file)}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. No file was made.',
  notTaken: (fault) =>
    fault.why === 'tooLarge'
      ? 'This screen could not be taken. It is larger than this browser can draw, or memory is short. Choose a smaller size and try again.'
      : notPrepared(fault),
  again: 'Again',
  open: 'Open a PNG',
  openLead: 'A PNG that was saved in the studio brings its screen back. You can also drop it here.',
  opened: (file) => `The screen of “${file}” is open.`,
  refused: (file, fault, at) => `“${file}” cannot be opened. ${faults[fault]}${at === undefined ? '' : ` (${at})`}`,
  oneFile: 'Choose one PNG only.',
  photo: (exercise) => `Taken in Free mode (${exercise})`,
  photoLead: 'A PNG of this screen brings back what it shows. What was done before is not in it.',
  backToPractice: 'Back to the exercise',
  leavePhoto: 'Back to the screens of steps',
};
