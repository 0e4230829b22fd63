import { sceneSizes, sceneViews } from '../../dojo/shell/address.ts';
import { siteTexts } from '../../content/ja/site.ts';
import { escaped, figure, htmlPage } from './html-page.ts';
import { pageWords as words } from './page-words.ts';
import type { ListedPicture } from './picture-list.ts';

/** Shows the ticked views and sizes, and hides steps and exercises without a picture of them. */
const filter = `
const form = document.querySelector('form');
const ticked = (name) => new Set([...form.querySelectorAll('[name="' + name + '"]:checked')].map((box) => box.value));
const show = () => {
  const [views, sizes] = [ticked('view'), ticked('size')];
  for (const figure of document.querySelectorAll('figure')) {
    figure.hidden = !views.has(figure.dataset.view) || !sizes.has(figure.dataset.size);
  }
  for (const part of document.querySelectorAll('.step, .exercise')) part.hidden = !part.querySelector('figure:not([hidden])');
  document.querySelector('#nothing').hidden = document.querySelector('figure:not([hidden])') !== null;
};
form.hidden = false;
form.addEventListener('change', show);
show();
`.trim();

// A list of an earlier version may have names that this one has not.
const nameIn = (names: Readonly<Record<string, string>>, name: string): string => names[name] ?? name;
const viewName = (view: string): string => nameIn(words.views, view);
const sizeName = (size: string): string => nameIn(words.sizes, size);
const titles: Readonly<Record<string, { readonly title: string }>> = siteTexts.scenarios;
const titleOf = (id: string): string => titles[id]?.title ?? id;

/** Groups items by a key, in the order of their first items. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly [string, Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups];
}

const boxes = (name: string, legend: string, values: readonly string[], nameOf: (value: string) => string): string =>
  `<fieldset><legend>${legend}</legend>${values
    .map((value) => `<label><input type="checkbox" name="${name}" value="${value}" checked>${nameOf(value)}</label>`)
    .join('')}</fieldset>`;

function stepSection([step, pictures]: readonly [string, readonly ListedPicture[]]): string {
  const [first] = pictures;
  const figures = pictures.map(({ file, alt, view, size, width, height }) =>
    figure({ file, alt, width, height, caption: `${viewName(view)}・${sizeName(size)}`, data: { view, size } }),
  );
  const place = step === '0' ? words.given : `${first?.count ?? ''} ${step}`;
  return [
    `<section class="step"><h3><code>${escaped(place)}</code>${escaped(first?.alt ?? '')}</h3>`,
    `<div class="pictures">`,
    ...figures,
    `</div></section>`,
  ].join('\n');
}

/**
 * The page to look through a set with.
 * @param changes how many pictures changed since an earlier set
 */
export function indexPage(pictures: readonly ListedPicture[], changes: number): string {
  const exercises = grouped(pictures, ({ scenario }) => scenario);
  const present = (all: readonly string[], of: 'view' | 'size') =>
    all.filter((each) => pictures.some((picture) => picture[of] === each));
  const body = [
    `<header><p class="mark">${words.mark}</p><h1>${words.title}</h1><p class="lead">${words.lead(pictures.length)}</p>`,
    changes > 0 ? `<p><a href="changes/index.html">${words.toChanges(changes)}</a></p>` : '',
    `<nav aria-label="${words.exercises}"><ul>`,
    ...exercises.map(([id]) => `<li><a href="#${id}">${escaped(titleOf(id))}</a></li>`),
    `</ul></nav></header>`,
    // The form does nothing without scripts, so the script shows it.
    `<form aria-label="${words.choices}" hidden>`,
    boxes('view', words.view, present(sceneViews, 'view'), viewName),
    boxes('size', words.size, present(sceneSizes, 'size'), sizeName),
    `</form>`,
    `<main>`,
    `<p id="nothing" role="status" hidden>${words.nothing}</p>`,
    ...exercises.map(([id, own]) =>
      [
        `<section class="exercise" id="${id}"><h2>${escaped(titleOf(id))}</h2>`,
        ...grouped(own, ({ step }) => step).map(stepSection),
        `</section>`,
      ].join('\n'),
    ),
    `</main>`,
  ];
  return htmlPage(words.title, body.filter((line) => line !== '').join('\n'), filter);
}
