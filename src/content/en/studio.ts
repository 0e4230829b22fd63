import type { StudioTexts } from '../ja/studio.ts';

export const studioTexts: StudioTexts = {
  lead: 'Any screen of the exercises becomes a picture as it is. The same choice always gives the same picture.',
  // Stands in the picture, which is the same whatever the site speaks.
  sample: '見本',
  given: 'At the start',
  noWindow: 'After this step no window is open.',
  noDialog: 'After this step no dialog is open.',
  notDeveloped: (fault) =>
    fault.why === 'noLetters'
      ? 'The letters could not be loaded, so this screen cannot become a picture.'
      : `What a callout is bound to is not on this screen: ${fault.missing.join(', ')}`,
  builtInOnly:
    'The sample certificates are the built-in bank’s, so screens are always drawn with that bank. Settings opened at the trainer’s desk are used in exercises.',
  view: 'Crop',
  views: { desktop: 'Desktop', window: 'Window', page: 'Page', dialog: 'Dialog' },
  size: 'Text size',
  sizes: { small: 'Small', medium: 'Medium', large: 'Large' },
};
