import type { StepLinkTexts } from '../ja/step-link.ts';

/** The words around a link that begins an exercise at one of its steps. */
export const stepLinkTexts: StepLinkTexts = {
  step: 'Step at which the link begins',
  option: (number, instruction) => `${number}. ${instruction}`,
  copy: 'Copy a link that starts at this step',
  copied: 'The link was copied.',
  notCopied: 'This browser did not copy it. Select the address below and copy it.',
  address: 'Address of the link',
};
