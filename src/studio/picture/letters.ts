// The letters of pictures as one style sheet without addresses: a picture that is drawn from a document of its own may fetch none.
let sheet: Promise<string> | undefined;

/** The bundled faces with their files inside. Fetched once; a failure is tried again at the next picture. */
export function lettersInside(): Promise<string> {
  sheet ??= Promise.all(bundledFaces().map(inside)).then((faces) => faces.join('\n'));
  sheet.catch(() => (sheet = undefined));
  return sheet;
}

const bundledFaces = (): readonly CSSFontFaceRule[] =>
  [...document.styleSheets]
    .flatMap((each) => [...each.cssRules])
    .filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule);

async function inside(face: CSSFontFaceRule): Promise<string> {
  const [, address = ''] = /url\("?([^")]+)"?\)/.exec(face.cssText) ?? [];
  // The build has put the small ones inside already.
  if (address.startsWith('data:')) return face.cssText;
  const answer = await fetch(new URL(address, face.parentStyleSheet?.href ?? document.baseURI));
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return face.cssText.replace(address, await dataUrl(await answer.blob()));
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (typeof reader.result === 'string') resolve(reader.result);
    };
    reader.onerror = () => {
      reject(new Error('a file of letters could not be read', { cause: reader.error }));
    };
    reader.readAsDataURL(blob);
  });
