import type { LoginId, Profile } from '../../profile/profile.ts';
import type { AskOf } from '../../procedure/world/ask.ts';
import type { AnswerEvent } from '../../procedure/world/event.ts';
import { windowOf } from '../../procedure/world/windows.ts';
import type { World } from '../../procedure/world/world.ts';
import type { Scenario } from '../scenario.ts';
import {
  certificateOf,
  hasOneInForce,
  issuedBy,
  nextSerialNumber,
  presented,
  type ScriptedCertificates,
} from './scripted-certificates.ts';
import { accountNow, lockReason } from './scripted-accounts.ts';
import { credentialsAnswer, spoken } from './scripted-credentials.ts';

/** The only thing that a code tells here. */
const renewalCode = 'scripted-renewal';

function enrolmentAnswer(
  { id, loginId, code }: AskOf<'enrol'>,
  world: World,
  { organisation }: Profile,
  script: ScriptedCertificates,
): AnswerEvent {
  const account = accountNow(world, loginId);
  const lock = lockReason(account);
  if (lock) return { type: 'enrolmentRefused', ask: id, reason: lock, account };
  const forbidden = world.rules.secondCertificate === 'forbid' && code !== renewalCode;
  if (forbidden && hasOneInForce(script, world, loginId)) {
    return { type: 'enrolmentRefused', ask: id, reason: 'anotherCertificateValid', account: null };
  }
  const certificate = certificateOf(script, world, loginId, nextSerialNumber(script, world));
  return { type: 'certificateIssued', ask: id, certificate: issuedBy(organisation, certificate) };
}

/**
 * A bank, a CA and a PC that answer as the real ones would, for pictures, for guidance and for tests of the model. What they
 * know is in the world and in the script.
 */
export function scriptedAnswers(script: ScriptedCertificates): Scenario['answers'] {
  return (asked, world, profile) => {
    const ask = asked.id;
    switch (asked.kind) {
      case 'prepare':
        return {
          type: 'prepared',
          ask,
          certificates: script.given.map((fields) => ({
            ...issuedBy(profile.organisation, fields),
            loginId: script.loginId,
          })),
        };
      case 'authenticate':
      case 'logIn':
      case 'confirmPassword':
        return credentialsAnswer(asked, world, profile);
      case 'makeRequest':
        return { type: 'requestMade', ask };
      case 'enrol':
        return enrolmentAnswer(asked, world, profile, script);
      case 'wait':
        return { type: 'waited', ask };
      case 'install': {
        const { serialNumber } = asked;
        const owner = world.bank.certificates.find((each) => each.serialNumber === serialNumber)?.loginId;
        const certificate = certificateOf(script, world, owner ?? script.loginId, serialNumber);
        return { type: 'certificateInstalled', ask, certificate: issuedBy(profile.organisation, certificate) };
      }
      case 'signChallenge': {
        const shown = presented(world, asked.serialNumber);
        return typeof shown === 'string'
          ? { type: 'certificateRefused', ask, reason: shown }
          : { type: 'certificateAccepted', ask, loginId: shown.loginId, session: spoken };
      }
      case 'renew':
        return { type: 'renewalGranted', ask, loginId: ownerOf(world, asked, script), code: renewalCode };
      case 'logOut':
        return { type: 'loggedOut', ask };
    }
  };
}

/** Whose top page asks for the renewal. */
function ownerOf(world: World, { window }: AskOf<'renew'>, script: ScriptedCertificates): LoginId {
  const page = windowOf(world, window)?.page;
  return page?.screen === 'BTOP001' ? page.customer.loginId : script.loginId;
}
