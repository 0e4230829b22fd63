/**
 * Runs in the page: says what is wrong with the focus, or null. It has to be on something that is on the screen and uncovered,
 * with a ring of at least 2 px that stands out 3:1 against its background.
 */
export function focusFault(): string | null {
  const held = document.activeElement;
  if (held === null || held === document.body) return 'nothing has the focus';
  const name = `${held.tagName.toLowerCase()} 「${held.getAttribute('aria-label') ?? held.textContent.trim().slice(0, 30)}」`;
  // A radio button that is only heard shows its focus on the words beside it.
  const shown = (held.matches('.heard-only') && held.nextElementSibling) || held;

  const box = shown.getBoundingClientRect();
  const left = Math.max(box.left, 0);
  const right = Math.min(box.right, innerWidth);
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, innerHeight);
  if (right - left < 2 || bottom - top < 2) return `${name} is not on the screen`;
  const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  if (seen === null || !shown.contains(seen)) return `${name} is covered by ${seen?.className ?? 'nothing'}`;

  const numbers = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = numbers(colour).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const style = getComputedStyle(shown);
  if (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2) return `${name} has no ring`;
  const second = style.boxShadow === 'none' ? null : /rgba?\([^)]*\)/.exec(style.boxShadow)?.[0];
  if (second && contrast(style.outlineColor, second) >= 3) return null;
  // Outside or inside its own box, the ring lies on the nearest ground that is painted.
  let ground: Element | null = Number.parseFloat(style.outlineOffset) < 0 ? shown : shown.parentElement;
  while (ground && (numbers(getComputedStyle(ground).backgroundColor)[3] ?? 1) === 0) ground = ground.parentElement;
  const colour = ground ? getComputedStyle(ground).backgroundColor : 'rgb(255, 255, 255)';
  return contrast(style.outlineColor, colour) >= 3 ? null : `the ring of ${name} does not stand out`;
}
