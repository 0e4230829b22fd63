// A copy of an element needs no more of its style than what the site's own sheets and attributes can have changed: some
// hundred properties instead of all that a browser knows, which it takes long to ask for.

function* styleRules(rules: CSSRuleList): Generator<CSSStyleDeclaration> {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) yield rule.style;
    if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) yield* styleRules(rule.cssRules);
  }
}

const known = new WeakMap<CSSStyleSheet, readonly string[]>();

function inSheet(sheet: CSSStyleSheet): readonly string[] {
  const names = known.get(sheet) ?? [...new Set([...styleRules(sheet.cssRules)].flatMap((style) => [...style]))];
  known.set(sheet, names);
  return names;
}

/** The names of the properties that any style sheet of the page sets, or an element here by itself. */
export function propertiesInUse(node: Element): string[] {
  const sheets = [...document.styleSheets].flatMap(inSheet);
  const own = [...node.querySelectorAll<HTMLElement>('[style]')].flatMap(({ style }) => [...style]);
  return [...new Set([...sheets, ...own])].filter((name) => !name.startsWith('--')).toSorted();
}
