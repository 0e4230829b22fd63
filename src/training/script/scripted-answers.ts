import type { Profile } from '../../profile/profile.ts';
import type { AskOf } from '../../procedure/world/ask.ts';
import type { AnswerEvent } from '../../procedure/world/event.ts';
import type { World } from '../../procedure/world/world.ts';
import type { Scenario } from '../scenario.ts';
import { bankAnswer } from './scripted-bank.ts';
import { certificateOf, issuedBy, type ScriptedCertificates } from './scripted-certificates.ts';

/**
 * A bank, a CA and a PC that answer as the real ones would, for pictures, guidance and tests of the model. All they know is
 * in the world and in the script.
 */
export function scriptedAnswers(script: ScriptedCertificates): Scenario['answers'] {
  return (asked, world, profile) => {
    const ask = asked.id;
    switch (asked.kind) {
      case 'prepare': {
        const { loginId, given } = script;
        const certificates = given.map((fields) => ({ ...issuedBy(profile.organisation, fields, loginId), loginId }));
        return { type: 'prepared', ask, certificates };
      }
      case 'makeRequest':
        return { type: 'requestMade', ask };
      case 'wait':
        return { type: 'waited', ask };
      case 'install':
        return installed(asked, world, profile, script);
      default:
        return bankAnswer(asked, world, profile, script);
    }
  };
}

/** The certificate as the bank issued it, which need not have been the script's. */
function installed(
  { id, serialNumber }: AskOf<'install'>,
  { bank }: World,
  { organisation }: Profile,
  script: ScriptedCertificates,
): AnswerEvent {
  const issued = bank.certificates.find((each) => each.serialNumber === serialNumber);
  if (!issued) return { type: 'installationFailed', ask: id };
  const certificate = certificateOf(script, { loginId: issued.loginId, serialNumber, validity: issued });
  return { type: 'certificateInstalled', ask: id, certificate: issuedBy(organisation, certificate) };
}
