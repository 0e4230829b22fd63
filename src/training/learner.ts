/** A person who learns in this browser, under a name or number of their own choosing. */
export interface Learner {
  readonly id: string;
  readonly name: string;
}
