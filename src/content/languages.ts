/** Each language's words about itself, in that language, for people who read no other. */
export const languages = [
  {
    id: 'ja',
    name: '日本語',
    missing: '英語の文章を読み込めませんでした。通信の状態を確かめてから、もう一度選んでください。',
  },
  {
    id: 'en',
    name: 'English',
    missing: 'English could not be loaded. Check the connection, then choose it again.',
  },
] as const;
