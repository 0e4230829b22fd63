import { pictureListOf, type ListedPicture, type PictureList } from '../../../../src/cli/shots/picture-list.ts';

export const listed = (changes: Partial<ListedPicture> = {}): ListedPicture => ({
  file: 'full-lock/01-openBrowser-page-small.png',
  scenario: 'full-lock',
  step: 'openBrowser',
  count: 1,
  view: 'page',
  size: 'small',
  width: 2,
  height: 2,
  callouts: [],
  alt: 'ログイン画面が表示されている。',
  hash: 'a'.repeat(64),
  ...changes,
});

export const listOf = (pictures: readonly ListedPicture[], changes: Partial<PictureList> = {}): PictureList => ({
  ...pictureListOf({
    site: { version: '0.1.0', profile: { id: 'mihon-bank', hash: 'b'.repeat(64) } },
    scale: 1,
    callouts: 'off',
    selection: { scenarios: 'all', steps: 'all', views: 'all', sizes: 'all' },
    pictures,
  }),
  ...changes,
});
