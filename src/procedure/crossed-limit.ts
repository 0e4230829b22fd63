import type { Instant } from '../time/instant.ts';
import type { EventOf } from './world/event.ts';
import { pageOf } from './world/windows.ts';
import type { World } from './world/world.ts';

/**
 * The moment for which the bank refused a certificate: the end of its validity, or the beginning. People read the day only, so the
 * hour has to be said with the refusal. Null where the refusal was not about time.
 * @param world the world before the event
 */
export function crossedLimit(world: World, { ask, reason }: EventOf<'certificateRefused'>): Instant | null {
  const asked = world.asks.find(({ id }) => id === ask);
  if (asked?.kind === 'renew') {
    return reason === 'expired' ? (pageOf(world, asked.window, 'BTOP001')?.customer.certificateNotAfter ?? null) : null;
  }
  const certificate =
    asked?.kind === 'signChallenge'
      ? world.store.find(({ serialNumber }) => serialNumber === asked.serialNumber)
      : undefined;
  switch (reason) {
    case 'expired':
      return certificate?.notAfter ?? null;
    case 'notYetValid':
      return certificate?.notBefore ?? null;
    case 'revoked':
    case 'notConfirmed':
      return null;
  }
}
