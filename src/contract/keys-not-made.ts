/** Thrown where the browser fails to make a key pair. */
export class KeysNotMade extends Error {
  override readonly name = 'KeysNotMade';
}
