/** The reasons why the site does not work without a network in this browser. */
export type OfflineObstacle =
  | 'noWorkers'
  | 'framed'
  | 'forbidden'
  | 'scriptNotServed'
  | 'filesNotServed'
  | 'unreached'
  | 'otherVersion'
  | 'full'
  | 'notKept'
  | 'unknown';
