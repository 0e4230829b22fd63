/** The size of a picture's smallest letters, in pixels. */
const smallest = 11;

const enlargement = 10;

function sizeOfLetters(picture: HTMLElement, size: number): DOMRect {
  const probe = document.createElement('span');
  probe.textContent = '見本';
  Object.assign(probe.style, {
    position: 'absolute',
    visibility: 'hidden',
    whiteSpace: 'nowrap',
    fontFamily: 'var(--windows-font)',
    fontSize: `${size}px`,
    fontWeight: 'normal',
    lineHeight: '1',
  });
  picture.append(probe);
  const box = probe.getBoundingClientRect();
  probe.remove();
  return box;
}

/**
 * Says whether the browser draws small letters otherwise than asked: by a least size in its settings, by a zoom of the text
 * alone, or by a sheet of the user's that no page can see. Such a picture differs from those of other machines.
 */
export function altersLetters(picture: HTMLElement): boolean {
  const small = sizeOfLetters(picture, smallest);
  // A change of small letters alone shows beside large ones, however wide the font is.
  const large = sizeOfLetters(picture, smallest * enlargement);
  return Math.abs(small.height - smallest) > 0.5 || Math.abs(small.width - large.width / enlargement) > 0.5;
}
