import { createHash } from 'node:crypto';
import { siteTexts } from '../../../content/ja/site.ts';
import { markup, trusted } from '../../../studio/manual/html/markup.ts';
import type { PackageLicence } from './package-licence.ts';

const style = `
body { max-width: 48rem; margin: 0 auto; padding: 24px 20px 64px; background: #f6f4ef; color: #22303f; font: 1rem/1.7 sans-serif; }
h2 { margin: 40px 0 8px; font-size: 1.125rem; }
pre { overflow-x: auto; padding: 12px; border: 1px solid #ddd6c8; background: #fffdf8; font-size: 0.8125rem; white-space: pre-wrap; }
`;

// The site's own policy does not fit: a sheet of its own would be one more file to store for use without a network.
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** A page of its own with the licence of each package, readable without the program that they are about. */
export const licencesPage = (packages: readonly PackageLicence[]): string =>
  markup`<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>ライセンス Licences — 証明書道場</title>
<style>${trusted(style)}</style>
</head>
<body>
<p>${siteTexts.trainingMark}</p>
<h1>ライセンス <span lang="en">Licences</span></h1>
<p>このサイトに含まれるソフトウェアとフォントの著作権表示とライセンスです。</p>
<p lang="en">The copyright notices and licences of the software and the fonts that this site contains.</p>
<p><a href="./">証明書道場に戻る <span lang="en">(back to the site)</span></a></p>
<main lang="en">
${packages.map(
  ({ name, version, identifier, text }) => markup`<section>
<h2>${name} ${version} (${identifier})</h2>
<pre>${text}</pre>
</section>
`,
)}</main>
</body>
</html>
`.html;
