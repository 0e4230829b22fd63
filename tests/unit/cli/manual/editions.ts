import type { Edition } from '../../../../src/cli/manual/memory-file.ts';

const place = (key: string) => ({ key, alt: '画面', caption: null, picture: key, hash: '0'.repeat(64) });

/** The sentences and picture of a manual with one step. */
export const edition = (
  scenario: string,
  instruction = '「はい」を押します。',
  files: Edition['files'] = {},
): Edition => ({
  scenario,
  site: { version: '0.3.0', profile: { id: 'mihon-bank', hash: 'of-the-profile' } },
  scale: 2,
  said: {
    title: '題',
    bank: '見本銀行',
    when: { paragraphs: ['こんなときに'], picture: place('00-when') },
    steps: [{ id: 'yes', number: 1, instruction, explanation: 'なぜなら', note: null, picture: place('01-yes') }],
    troubles: [{ id: 'no', name: '「いいえ」を押す', consequence: '閉じます', better: 'やり直します' }],
    closing: { paragraphs: ['おわり'], picture: place('02-closing') },
  },
  files,
});
