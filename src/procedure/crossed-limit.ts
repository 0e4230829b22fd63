import type { Instant } from '../time/instant.ts';
import type { EventOf } from './world/event.ts';
import type { World } from './world/world.ts';

/**
 * The moment for which the bank refused a certificate: the end of its validity, or the beginning. People read the day only, so the
 * hour has to be said with the refusal. Null where the refusal was not about time.
 * @param world the world before the event
 */
export function crossedLimit(
  world: World,
  { ask, reason }: EventOf<'certificateRefused' | 'enrolmentRefused'>,
): Instant | null {
  const asked = world.asks.find(({ id }) => id === ask);
  const shown =
    asked?.kind === 'signChallenge'
      ? asked.serialNumber
      : asked?.kind === 'enrol' && asked.proof.kind === 'session'
        ? asked.proof.renews
        : undefined;
  const certificate = world.store.find(({ serialNumber }) => serialNumber === shown);
  switch (reason) {
    case 'expired':
      return certificate?.notAfter ?? null;
    case 'notYetValid':
      return certificate?.notBefore ?? null;
    default:
      return null;
  }
}
