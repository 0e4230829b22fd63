/**
 * Faults of the guide that the machine has found and that are not mended yet, by what their findings begin with. A row goes as soon
 * as its fault is mended; a fault without a row fails the test.
 */
export const todaysFaults: readonly string[] = [
  'leads on past an end (secondForbidden)',
  'mark on a covered icon',
  'mark on a covered window',
  'mark off the screen',
  'counts as right what is refused',
  'judges its own advice wrong',
  'advises the mistake installationDeclined',
  'advises the mistake requestDeclined',
  'advises the mistake storeNotLookedInto',
  'advises the mistake heldCertificateTriedAgain',
  'advises the mistake triedAgainWhileLocked',
  'advises the mistake expiredCertificateChosen',
  'takes a longer way than needed',
];
