/** Says on `<html data-ready>`, for as long as its element is shown, that there is no picture at this address. */
export function sceneFailed(): () => void {
  const { dataset } = document.documentElement;
  dataset['ready'] = 'error';
  return () => delete dataset['ready'];
}
