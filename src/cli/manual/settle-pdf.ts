/** A constant date, as long as the ones it replaces. */
const day = '20000101000000';

/**
 * Removes the time of its making from a PDF, so that two runs can be compared. Its length must not change, since a PDF has a table
 * of the offsets of its parts.
 */
export function settlePdf(pdf: Uint8Array): Uint8Array {
  // In this encoding each byte is one character, and is restored as it was.
  const text = Buffer.from(pdf).toString('latin1');
  const settled = text
    .replaceAll(/(\/(?:CreationDate|ModDate) ?\(D:)\d{14}/g, `$1${day}`)
    .replaceAll(/\/ID ?\[ ?<([0-9A-Fa-f]+)> ?<([0-9A-Fa-f]+)> ?\]/g, (id) =>
      id.replaceAll(/<[0-9A-Fa-f]+>/g, (hex) => `<${'0'.repeat(hex.length - 2)}>`),
    );
  return new Uint8Array(Buffer.from(settled, 'latin1'));
}
