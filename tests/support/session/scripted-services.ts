import { fail, succeed, type Outcome } from '../../../src/contract/outcome.ts';
import type { ProblemType } from '../../../src/contract/problem.ts';
import type { RequestContext } from '../../../src/gateway/request-context.ts';
import type { CertificateFields } from '../../../src/pki/certificate-fields.ts';
import { fold } from '../../../src/procedure/advance.ts';
import type { AnswerEvent, EventOf } from '../../../src/procedure/world/event.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import { bankRefusals, refusalWord } from '../../../src/profile/refusals.ts';
import { givenWorld } from '../../../src/training/given-world.ts';
import type { Scenario } from '../../../src/training/scenario.ts';
import { snapshot } from '../attempts.ts';
import { fakeServices } from './fake-services.ts';

const occasions = {
  credentialsRefused: 'form',
  certificateRefused: 'certificate',
  enrolmentRefused: 'enrolment',
} as const;

/** A problem that an attempt records as this event. */
function problemOf({ type, reason }: EventOf<keyof typeof occasions>): ProblemType {
  const found = bankRefusals.find((each) => refusalWord(occasions[type], each) === reason);
  if (!found) throw new Error(`no refusal comes to ${reason}`);
  return found;
}

// A certificate is its own fields here, so that whoever receives one can read it.
const bytesOf = (fields: object) => new TextEncoder().encode(JSON.stringify(fields));
const fieldsOf = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as CertificateFields;

/** Turns the script's answer into the wire's. */
function onTheWire(event: AnswerEvent): Outcome<unknown> {
  if ('reason' in event) {
    const type = problemOf(event);
    const account = 'account' in event ? event.account : null;
    return fail({ type, detail: 'scripted', ...(account && { account }) });
  }
  switch (event.type) {
    case 'authenticated':
      return succeed({ ...event, enrolmentCode: event.code });
    case 'certificateIssued':
      return succeed({ certificate: bytesOf(event.certificate) });
    case 'loggedOut':
      return succeed(null);
    default:
      return succeed(event);
  }
}

/** A bank, a CA and a PC that answer as a scenario's script does. */
export function scriptedServices(scenario: Scenario) {
  const certificates = new Map<string, CertificateFields>();

  function worldOf(attempt: string): World {
    const kept = fake.stored.find(({ header }) => header.id === attempt);
    if (!kept) throw new Error(`nothing is known of attempt ${attempt}`);
    return fold(givenWorld(scenario.given, snapshot), kept.entries).world;
  }
  function scripted({ attempt, idempotencyKey }: RequestContext): AnswerEvent {
    const world = worldOf(attempt);
    const seq = Number(idempotencyKey.split('/')[1]);
    // A wait that the same event raised has the same number, and asks nobody.
    const asked = world.asks.find((each) => each.seq === seq && each.kind !== 'wait');
    if (!asked) throw new Error(`nothing asks for ${idempotencyKey}`);
    return scenario.answers(asked, world, snapshot.profile);
  }
  // The script answers each ask with an event of its own kind, which the type system cannot follow.
  const say = async (_: unknown, about: RequestContext) => onTheWire(scripted(about)) as never;

  const fake = fakeServices({
    authenticate: say,
    logIn: say,
    presentCertificate: say,
    confirmPassword: say,
    logOut: say,
    submit: (_request, _credentials, about) => say(null, about),
    async issueBackdated(_, about) {
      const prepared = scripted(about);
      const index = Number(about.idempotencyKey.split('/')[2]);
      const fields = prepared.type === 'prepared' ? prepared.certificates[index] : undefined;
      if (!fields) throw new Error(`the script has no certificate ${index}`);
      return succeed(bytesOf(fields));
    },
    keys: {
      async receive(_, bytes) {
        const { serialNumber, subject, issuer, notBefore, notAfter, thumbprint } = fieldsOf(bytes);
        const fields = { serialNumber, subject, issuer, notBefore, notAfter, thumbprint };
        certificates.set(serialNumber, fields);
        return fields;
      },
      certificate: async (serialNumber) => bytesOf({ serialNumber }),
      async details(serialNumber) {
        const fields = certificates.get(serialNumber);
        return fields && { ...fields, details: [], path: [] };
      },
    },
  });
  return fake;
}
