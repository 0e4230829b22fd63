/**
 * Says whether a key belongs to the input method, such as the Enter that ends a conversion. Safari reports that Enter after
 * the conversion has ended, and only the deprecated key code distinguishes it.
 */
// oxlint-disable-next-line typescript/no-deprecated -- no newer property shows it in Safari
export const isForInputMethod = ({ isComposing, keyCode }: KeyboardEvent): boolean => isComposing || keyCode === 229;
