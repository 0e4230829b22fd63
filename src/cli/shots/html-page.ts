import { markup } from '../../studio/manual/html/markup.ts';

/** Text as a page shows it, in an element or a quoted attribute. */
export const escaped = (text: string): string => markup`${text}`.html;

// Inlined: the pages of a set must work wherever its folder is copied.
const style = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#f6f3ec, #171c22);
  --raised: light-dark(#fffdf8, #1f262e);
  --ink: light-dark(#22303f, #e9e4d8);
  --soft: light-dark(#5b6875, #a7b0b9);
  --line: light-dark(#ddd6c8, #36404b);
  --seal: light-dark(#b3392d, #e9796b);
}
@media print { :root { color-scheme: light; } }
body {
  max-width: 1360px;
  margin: 0 auto;
  padding: 24px 20px 64px;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.7 'Hiragino Sans', 'Yu Gothic', 'Meiryo', 'Noto Sans CJK JP', 'Noto Sans JP', 'BIZ UDPGothic', sans-serif;
}
a { color: inherit; text-underline-offset: 3px; }
:focus-visible { outline: 3px solid var(--seal); outline-offset: 2px; }
.mark { display: inline-block; margin: 0; padding: 0 10px; border: 1px solid var(--seal); color: var(--seal); font-size: .8125rem; }
h1 { margin: 16px 0 4px; font-size: 1.75rem; }
h2 { margin: 48px 0 0; padding-bottom: 6px; border-bottom: 2px solid var(--line); font-size: 1.25rem; }
h3 { margin: 28px 0 10px; font-size: 1rem; font-weight: 600; }
h3 code { margin-right: 10px; color: var(--soft); font-weight: 400; font-size: .8125rem; }
p { margin: 4px 0; }
.lead, figcaption, dl { color: var(--soft); font-size: .875rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 2px 20px; margin: 12px 0; padding: 0; list-style: none; font-size: .875rem; }
form { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 8px 32px; padding: 10px 0; background: var(--paper); }
fieldset { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0; padding: 0; border: 0; }
legend { float: left; margin-right: 16px; color: var(--soft); }
label { display: inline-flex; align-items: center; gap: 6px; min-height: 24px; }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr)); gap: 16px; align-items: start; }
.triple { grid-template-columns: repeat(3, minmax(0, 1fr)); }
@media (width < 640px) { .triple { grid-template-columns: 1fr; } }
figure { margin: 0; padding: 10px; border: 1px solid var(--line); border-radius: 10px; background: var(--raised); }
figure a { display: block; }
img { display: block; width: 100%; height: auto; max-height: 360px; object-fit: scale-down; background: #fff; }
figcaption { margin-top: 6px; }
[hidden] { display: none !important; }
`.trim();

/** A page that loads nothing but its pictures. */
export const htmlPage = (title: string, body: string, script = ''): string =>
  `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${escaped(title)}</title>
<style>
${style}
</style>
</head>
<body>
${body}${script && `\n<script>\n${script}\n</script>`}
</body>
</html>
`;

interface FigureOptions {
  readonly file: string;
  readonly alt: string;
  readonly caption: string;
  /** In the file's own pixels; they reserve the space while it loads. */
  readonly width?: number;
  readonly height?: number;
  readonly data?: Readonly<Record<string, string>>;
}

/** A picture that is loaded when it scrolls near, and opens in its own size when pressed. */
export function figure({ file, alt, caption, width, height, data = {} }: FigureOptions): string {
  const place = width && height ? ` width="${width}" height="${height}"` : '';
  const marks = Object.entries(data).map(([name, value]) => ` data-${name}="${escaped(value)}"`);
  return (
    `<figure${marks.join('')}><a href="${escaped(file)}">` +
    `<img src="${escaped(file)}" alt="${escaped(alt)}"${place} loading="lazy" decoding="async"></a>` +
    `<figcaption>${escaped(caption)}</figcaption></figure>`
  );
}
