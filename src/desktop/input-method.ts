/**
 * Whether a key is the input method's own, as the Enter that ends a conversion. Safari tells of that one when the conversion
 * has ended already; then only the old code says it.
 */
// oxlint-disable-next-line typescript/no-deprecated -- nothing newer tells it in Safari
export const isForInputMethod = ({ isComposing, keyCode }: KeyboardEvent): boolean => isComposing || keyCode === 229;
