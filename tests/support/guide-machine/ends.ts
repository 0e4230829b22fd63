import { stateAt } from '../../../src/banking/locks.ts';
import { isValid } from '../../../src/pki/validity.ts';
import type { Scenario } from '../../../src/training/scenario.ts';
import type { ScenarioId } from '../../../src/training/scenarios/catalogue.ts';
import { happened } from '../../../src/training/scenarios/checks.ts';
import type { Journey } from './journey.ts';

/** The thing that an exercise still needs of the bank, in the order of its procedure. */
const wanted: Readonly<Record<ScenarioId, 'logIn' | 'certificate' | 'nothing'>> = {
  'expired-certificate': 'logIn',
  'edge-without-issue': 'certificate',
  'temporary-lock': 'certificate',
  'full-lock': 'nothing',
  'obtaining-login-id': 'certificate',
  'declined-installation': 'certificate',
  'old-certificate-held': 'logIn',
  'notice-of-expiry': 'logIn',
  'password-login-refused': 'logIn',
  'refused-password': 'certificate',
  'cancelled-picker': 'logIn',
  'hidden-question': 'certificate',
};

export interface End {
  readonly kind: 'locked' | 'secondForbidden';
  /** True if the learner's screen has shown it. */
  readonly isKnown: boolean;
}

/** The end that an attempt has come to by the bank's own records: nothing that the learner can do reaches the goal. */
export function endOf({ world, trace, bank }: Journey, scenario: Scenario): End | undefined {
  const goal = wanted[scenario.id as ScenarioId];
  const { account } = scenario;
  if (goal === 'nothing' || (goal === 'certificate' && happened('certificateInstalled')(trace))) return undefined;
  const isOpenOn = (serialNumber: string) =>
    world.windows.some(
      ({ page }) => page.screen === 'BSMS003' && page.loginId === account && page.issued === serialNumber,
    );
  const inForce = bank.certificates.filter(
    (each) => each.loginId === account && each.status === 'good' && isValid(each, world.now),
  );
  const onPc = inForce.filter(({ serialNumber }) => world.store.some((each) => each.serialNumber === serialNumber));
  const underWay = inForce.some(({ serialNumber }) => isOpenOn(serialNumber)) || isRepeatable(world, bank.enrolled);
  const state = bank.states.find(({ loginId }) => loginId === account);
  if (state && stateAt(state, world.now).lock.kind === 'full' && !(goal === 'certificate' && underWay)) {
    return {
      kind: 'locked',
      isKnown: world.bank.accounts.some((each) => each.loginId === account && each.lock.kind === 'full'),
    };
  }
  if (bank.profile.rules.secondCertificate === 'allow' || underWay || onPc.length > 0 || inForce.length === 0) {
    return undefined;
  }
  const isShown = inForce.some(({ serialNumber }) =>
    world.bank.certificates.some((each) => each.serialNumber === serialNumber),
  );
  const isTold = trace.some(
    ({ entry: { event } }) => event.type === 'enrolmentRefused' && event.reason === 'anotherCertificateValid',
  );
  return { kind: 'secondForbidden', isKnown: isShown || isTold };
}

/** A request whose answer got lost can be sent again as long as its page is open. */
const isRepeatable = ({ windows }: Journey['world'], enrolled: Journey['bank']['enrolled']): boolean =>
  windows.some(
    ({ page }) =>
      page.screen === 'BSMS002' && page.proof !== null && page.unanswered !== null && enrolled.has(page.unanswered),
  );
