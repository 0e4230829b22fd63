import { frontWindow } from '../../../src/procedure/world/windows.ts';
import { TrainingSession } from '../../../src/session/attempt/training-session.svelte.ts';
import { withMemoLength } from '../../../src/training/script/with-memo-length.ts';
import { eventOf } from '../../../src/training/script/play.ts';
import type { Action } from '../../../src/training/scenario.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';
import { fakeServices } from './fake-services.ts';
import { settled } from './fakes.ts';
import { headerWith } from './headers.ts';

export type Fake = ReturnType<typeof fakeServices>;

const header = headerWith();

/** A session that has just begun and is prepared. */
export async function begun(fake: Fake = fakeServices()) {
  const session = new TrainingSession({ header, entries: [] }, expiredCertificate, fake.services, { owner: 'first' });
  session.start();
  await settled();
  return { ...fake, session };
}

/** Does actions as a learner would, with time for every answer. */
export async function doing(
  { session, time }: { session: TrainingSession; time: Fake['time'] },
  actions: readonly Action[],
) {
  for (const action of actions) {
    session.act(withMemoLength(eventOf(action, session.world), session.profile));
    await settled();
    time.move(2_000);
    await settled();
  }
}

/** Another page that takes up what is stored. */
export async function resumed({ stored }: Pick<Fake, 'stored'>, fake = fakeServices()) {
  const [{ entries } = { entries: [] }] = stored;
  fake.stored.push({ header, entries });
  const session = new TrainingSession({ header, entries }, expiredCertificate, fake.services, { owner: 'second' });
  session.start();
  await settled();
  return { ...fake, session };
}

/** The common error of the page in front. */
export const messageOf = ({ world }: TrainingSession) => {
  const page = frontWindow(world)?.page;
  return page && 'commonError' in page ? page.commonError : undefined;
};
