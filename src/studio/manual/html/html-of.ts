import type { ManualFrame } from '../../../content/ja/manual-frame.ts';
import { anchors, stepAnchor } from '../anchors.ts';
import type { Gallery } from '../gallery.ts';
import type { ContentsEntry, Manual, ManualPassage, ManualStep, ManualTrouble } from '../manual.ts';
import sheet from '../manual.css?raw';
import pageSheet from './page.css?raw';
import { drawnPicture, repeatedPictures } from './drawn-picture.ts';
import { markup, type Markup, emptyMarkup, sentence, trusted } from './markup.ts';

const passage = (anchor: string, heading: string, { paragraphs, picture }: ManualPassage, gallery: Gallery): Markup =>
  markup`<section id="${anchor}" class="passage">
<h2>${heading}</h2>
${paragraphs.map((paragraph) => markup`<p>${sentence(paragraph)}</p>`)}
${drawnPicture(picture, gallery)}
</section>`;

const line = ({ anchor, title, number }: ContentsEntry): Markup =>
  number === null
    ? markup`<li><a href="#${anchor}">${title}</a></li>`
    : markup`<li class="of-step"><a href="#${anchor}"><span class="number">${number}</span> ${sentence(title)}</a></li>`;

const stepSection = (
  { number, instruction, picture, explanation, note }: ManualStep,
  frame: ManualFrame,
  gallery: Gallery,
): Markup =>
  markup`<section class="step" id="${stepAnchor(number)}">
<h3><span class="number">${number}</span> <span class="title">${sentence(instruction)}</span></h3>
${drawnPicture(picture, gallery)}
<p class="explanation"><strong>${frame.explanation}</strong> ${sentence(explanation)}</p>
${note === null ? emptyMarkup : markup`<p class="note"><strong>${frame.note}</strong> ${sentence(note)}</p>`}
</section>`;

function troublesSection(troubles: readonly ManualTrouble[], { troubles: heading, columns }: ManualFrame): Markup {
  if (troubles.length === 0) return emptyMarkup;
  const cell = (label: string, text: string) => markup`<td data-label="${label}">${sentence(text)}</td>`;
  return markup`<section id="${anchors.troubles}">
<h2>${heading}</h2>
<table>
<thead><tr>${Object.values(columns).map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${troubles.map(
  ({ name, consequence, better }) =>
    markup`<tr><th scope="row">${name}</th>${[
      cell(columns.consequence, consequence),
      cell(columns.better, better),
    ]}</tr>`,
)}
</tbody>
</table>
</section>`;
}

/** The manual as one self-contained file. */
export function htmlOf(manual: Manual, gallery: Gallery, frame: ManualFrame): string {
  const { title, bank, contents, when, steps, troubles, closing } = manual;
  return markup`<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}（${frame.kind}）</title>
<style>
${trusted(pageSheet)}
${trusted(sheet)}
</style>
</head>
<body>
${repeatedPictures(gallery)}
<main class="manual">
<header>
<p class="kind">${frame.kind}</p>
<h1>${title}</h1>
<p class="of-bank">${bank}</p>
<p class="sample">${frame.sample}</p>
</header>
<nav aria-labelledby="contents">
<h2 id="contents">${frame.contents}</h2>
<ul>
${contents.map(line)}
</ul>
</nav>
${passage(anchors.when, frame.when, when, gallery)}
<section id="${anchors.steps}">
<h2>${frame.steps}</h2>
<p>${sentence(frame.stepsLead)}</p>
${steps.map((step) => stepSection(step, frame, gallery))}
</section>
${troublesSection(troubles, frame)}
${passage(anchors.closing, frame.closing, closing, gallery)}
</main>
</body>
</html>
`.html;
}
