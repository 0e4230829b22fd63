/** Sets `<html data-ready="error">` while its element is shown: there is no picture at this address. */
export function sceneFailed(): () => void {
  const { dataset } = document.documentElement;
  dataset['ready'] = 'error';
  return () => delete dataset['ready'];
}
