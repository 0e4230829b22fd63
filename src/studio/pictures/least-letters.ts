/** The size of a picture's smallest letters, in pixels. */
const smallest = 11;

/**
 * Says whether the browser draws small letters otherwise than asked: by a least size in its settings, by a zoom of the text
 * alone, or by a sheet of the user's that no page can see. Such a picture differs from those of other machines.
 */
export function altersLetters(picture: HTMLElement): boolean {
  const probe = document.createElement('span');
  const letters = '見本';
  probe.textContent = letters;
  Object.assign(probe.style, {
    position: 'absolute',
    visibility: 'hidden',
    whiteSpace: 'nowrap',
    font: `${smallest}px/1 var(--windows-font)`,
  });
  picture.append(probe);
  const { width, height } = probe.getBoundingClientRect();
  probe.remove();
  return Math.abs(width - letters.length * smallest) > 0.5 || Math.abs(height - smallest) > 0.5;
}
