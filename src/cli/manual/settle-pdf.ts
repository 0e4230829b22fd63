/** Of the same length as the dates that a PDF has, and as true for every run. */
const day = '20000101000000';

/**
 * A PDF without the time at which it was made, so that two runs can be compared. Nothing changes its length, since a PDF
 * holds a table of where each of its parts begins.
 */
export function settlePdf(pdf: Uint8Array): Uint8Array {
  // Each octet is a letter of its own and comes back as it was.
  const text = Buffer.from(pdf).toString('latin1');
  const settled = text
    .replaceAll(/(\/(?:CreationDate|ModDate) ?\(D:)\d{14}/g, `$1${day}`)
    .replaceAll(/\/ID ?\[ ?<([0-9A-Fa-f]+)> ?<([0-9A-Fa-f]+)> ?\]/g, (id) =>
      id.replaceAll(/<[0-9A-Fa-f]+>/g, (hex) => `<${'0'.repeat(hex.length - 2)}>`),
    );
  return new Uint8Array(Buffer.from(settled, 'latin1'));
}
