import type { DrawnChange } from './draw-changes.ts';
import { escaped, figure, htmlPage } from './html-page.ts';
import { pageWords as words } from './page-words.ts';

function section({ change, files, pixels }: DrawnChange): string {
  const [before, after] = [change.kind !== 'new' && change.before, change.kind !== 'gone' && change.after];
  const { file, alt } = after || before || { file: '', alt: '' };
  const figures = (['before', 'after', 'difference'] as const).flatMap((kind) => {
    const path = files[kind];
    const own = kind === 'before' && before ? before.alt : alt;
    return path === undefined
      ? []
      : [figure({ file: path, alt: words.pictureOf(words[kind], own), caption: words[kind] })];
  });
  return [
    `<section class="step"><h3><code>${words.kinds[change.kind]}</code>${escaped(file)}</h3>`,
    pixels === null || pixels === 0 ? '' : `<p class="lead">${words.pixels(pixels)}</p>`,
    change.kind === 'changed' && change.in.alt ? both(words.alt, change.before.alt, change.after.alt) : '',
    change.kind === 'changed' && change.in.callouts
      ? both(words.callouts, JSON.stringify(change.before.callouts), JSON.stringify(change.after.callouts))
      : '',
    `<div class="pictures triple">`,
    ...figures,
    `</div></section>`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const both = (what: string, before: string, after: string): string =>
  `<dl><dt>${what}（${words.before}）</dt><dd>${escaped(before)}</dd><dt>${what}（${words.after}）</dt><dd>${escaped(after)}</dd></dl>`;

/** The page to look through the changes with: before, after and their difference side by side. */
export const changesPage = (changes: readonly DrawnChange[]): string =>
  htmlPage(
    words.changesTitle,
    [
      `<header><p class="mark">${words.mark}</p><h1>${words.changesTitle}</h1>`,
      `<p class="lead">${words.changesLead(changes.length)}</p>`,
      `<p><a href="../index.html">${words.toPictures}</a></p></header>`,
      `<main>`,
      ...changes.map(section),
      `</main>`,
    ].join('\n'),
  );
