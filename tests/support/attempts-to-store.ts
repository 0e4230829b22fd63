// Attempts that a release stores beside its tests: every exercise, mode, origin and end, and every kind of event. Longer than
// most, since the list is one.
import type { SecretFault } from '../../src/procedure/world/entry.ts';
import type { Event } from '../../src/procedure/world/event.ts';
import type { WindowId } from '../../src/procedure/world/window-id.ts';
import { modelVersion } from '../../src/procedure/world/world.ts';
import { exerciseFor } from '../../src/session/attempt/exercise-for.ts';
import type { AttemptHeader, StoredAttempt } from '../../src/session/attempt/attempt.ts';
import { rescore } from '../../src/session/records/rescore.ts';
import { days, instant, seconds } from '../../src/time/instant.ts';
import type { AttemptOrigin } from '../../src/training/attempt/origin.ts';
import type { ProfileSnapshot } from '../../src/training/given-world.ts';
import type { Mode } from '../../src/training/mode.ts';
import type { Action } from '../../src/training/scenario.ts';
import { loadScenario, type ScenarioId } from '../../src/training/scenarios/catalogue.ts';
import { authenticating, loggingInByPassword, mistyping } from '../../src/training/scenarios/fragments.ts';
import { ScriptedAttempt } from './scripted-attempt.ts';

const minutes = (count: number) => seconds(60 * count);
const hanako = { id: 'l-hanako', name: '花子' };

const password = (window: WindowId, judged: SecretFault, length = 10): readonly Action[] => [
  { type: 'typed', window, field: 'password', entry: { judged, length } },
  { type: 'pressedAuthenticate', window },
];
const loginId = (window: WindowId, entry: Extract<Event, { type: 'typed'; field: 'loginId' }>['entry']): Action => ({
  type: 'typed',
  window,
  field: 'loginId',
  entry,
});
const authenticated = authenticating('test999', 'w2').map(({ action }) => action);

/** A log-in with the newest certificate in a window that is logged in already, in the days in which it can be renewed. */
const loggingInNearTheEnd = (window: WindowId): readonly Action[] => [
  ({ store }) => ({ type: 'clockMoved', to: (store.at(-1)?.notAfter ?? 0) - days(30) }),
  { type: 'pressedLogout', window },
  { type: 'pressedCertificateLogin', window },
  { type: 'pressedCancel', window },
  { type: 'pressedCertificateLogin', window },
  ...loggingInByPassword('test999', window).slice(1),
];

interface Plan {
  readonly scenario: ScenarioId;
  readonly mode: Mode;
  readonly learner?: AttemptHeader['learner'];
  readonly ownBank?: true;
  readonly isOpen?: true;
  /** The number of another customer. */
  readonly variant?: number;
  /** The part that is not the learner's, and the place that it leads to. */
  readonly lead?: {
    readonly origin: (entries: number) => AttemptOrigin;
    readonly write: (attempt: ScriptedAttempt) => ScriptedAttempt;
  };
  readonly write: (attempt: ScriptedAttempt) => ScriptedAttempt;
}

const plans: Readonly<Record<string, Plan>> = {
  solvedWithOutOfScope: {
    scenario: 'expired-certificate',
    mode: 'test',
    write: (attempt) =>
      attempt
        .do({ type: 'triedOutOfScope', place: 'recycleBin' })
        .do({ type: 'openedSearch' }, { type: 'searched', length: 8 }, { type: 'closedSearch' })
        .upTo('certificateLoginAgain')
        .do({ type: 'triedOutOfScope', place: 'address' })
        .from('certificateLoginAgain', 'presentNewCertificate')
        .do({ type: 'typedInReadOnlyField', window: 'w3' })
        .from('presentNewCertificate'),
  },
  everySlip: {
    scenario: 'expired-certificate',
    mode: 'practice',
    write: (attempt) =>
      attempt
        .upTo('issueCertificate')
        .hint('enterLoginId', 1)
        .do(
          loginId('w2', { kind: 'unknown', length: 8, letters: 'other', slip: 'blank' }),
          ...password('w2', 'blank', 11),
        )
        .do(loginId('w2', { kind: 'unknown', length: 7, letters: 'alphanumeric', slip: 'letterCase' }))
        .do(...password('w2', 'letterCase'))
        .do(loginId('w2', { kind: 'known', loginId: 'test999', width: 'full' }), ...password('w2', 'fullWidth'))
        .do(loginId('w2', { kind: 'known', loginId: 'test999', width: 'half' }), ...password('w2', 'confirmation', 11))
        .do(...password('w2', 'letterCase'), ...password('w2', 'tooLong', 30), ...password('w2', 'symbol'))
        .hint('enterPassword', 3)
        .do(...authenticated)
        .from('authenticate'),
  },
  sessionEnded: {
    scenario: 'expired-certificate',
    mode: 'practice',
    write: (attempt) =>
      attempt
        .upTo('authenticate')
        .wait(minutes(16))
        .do({ type: 'pressedIssue', window: 'w2' }, { type: 'answeredWebAccess', window: 'w2', answer: 'yes' })
        .handIn(),
  },
  sessionEndedAtPassword: {
    scenario: 'old-certificate-held',
    mode: 'guided',
    ownBank: true,
    write: (attempt) =>
      attempt
        .upTo('confirmPassword')
        .wait(minutes(6))
        .do({ type: 'pressedLogin', window: 'w3' }, { type: 'pressedCertificateLogin', window: 'w3' })
        .from('presentNewCertificate'),
  },
  fullyLocked: {
    scenario: 'expired-certificate',
    mode: 'test',
    write: (attempt) => {
      attempt.upTo('enterLoginId');
      for (let lock = 1; lock <= 4; lock += 1) {
        for (let miss = 1; miss <= 5; miss += 1) attempt.do(...mistyping('w2'));
        attempt.wait(minutes(2));
      }
      return attempt.do(...authenticated).handIn();
    },
  },
  authorityExpired: {
    scenario: 'expired-certificate',
    mode: 'free',
    learner: null,
    write: (attempt) =>
      attempt
        .upTo('issueCertificate')
        .do({ type: 'clockMoved', to: instant('2050-02-01T09:00:00+09:00') })
        .from('issueCertificate', 'allowRequest')
        .handIn(),
  },
  lostItsKeys: {
    scenario: 'expired-certificate',
    mode: 'practice',
    write: (attempt) => attempt.upTo('certificateLoginAgain').loseKeys().from('certificateLoginAgain'),
  },
  wentOnToRenewal: {
    scenario: 'expired-certificate',
    mode: 'free',
    write: (attempt) =>
      attempt
        .upTo()
        .do({ type: 'pressedMenu', window: 'w3', item: 'transfer' })
        .do(...loggingInNearTheEnd('w3'), { type: 'pressedRenew', window: 'w3' })
        // The answer that versions up to 0.2.0 had to it.
        .take('bank', { type: 'renewalGranted', ask: '0.renew', loginId: 'test999', code: 'code' })
        .do({ type: 'pressedIssue', window: 'w3' })
        .do({ type: 'answeredWebAccess', window: 'w3', answer: 'yes' })
        .do({ type: 'answeredWebAccess', window: 'w3', answer: 'yes' }),
  },
  loggedOut: {
    scenario: 'old-certificate-held',
    mode: 'free',
    write: (attempt) => attempt.upTo().do({ type: 'pressedLogout', window: 'w3' }),
  },
  branch: {
    scenario: 'expired-certificate',
    mode: 'test',
    lead: {
      origin: (entries) => ({ kind: 'branch', attempt: 'solvedWithOutOfScope', entries }),
      write: (attempt) => attempt.upTo('issue'),
    },
    write: (attempt) => attempt.do({ type: 'answeredWebAccess', window: 'w2', answer: 'no' }).from('authenticate'),
  },
  guidedWithDetour: {
    scenario: 'edge-without-issue',
    mode: 'guided',
    write: (attempt) =>
      attempt
        .do({ type: 'minimisedWindow', window: 'w1' }, { type: 'focusedWindow', window: 'w1' })
        .do(
          { type: 'movedWindow', window: 'w1', x: 40, y: 30 },
          { type: 'changedFontSize', window: 'w1', size: 'large' },
        )
        .upTo('issueCertificate')
        .take('time', { type: 'resumed' })
        .from('issueCertificate'),
  },
  fromLink: {
    scenario: 'edge-without-issue',
    mode: 'test',
    lead: {
      origin: () => ({ kind: 'link', step: 'issueCertificate' }),
      write: (attempt) => attempt.ledUpTo('openInternetExplorer'),
    },
    write: (attempt) => attempt.from('openInternetExplorer'),
  },
  handedInAtOnce: { scenario: 'temporary-lock', mode: 'test', write: (attempt) => attempt.handIn() },
  triedWhileLocked: {
    scenario: 'temporary-lock',
    mode: 'practice',
    write: (attempt) =>
      attempt
        .withMistake('triedAgainWhileLocked')
        .wait(minutes(31))
        .do(...authenticated)
        .from('authenticateAgain'),
  },
  criticalAdvice: {
    scenario: 'full-lock',
    mode: 'test',
    write: (attempt) => attempt.withMistake('toldToWait').do({ type: 'advised', advice: 'branch' }),
  },
  repeat: {
    scenario: 'full-lock',
    mode: 'practice',
    lead: {
      origin: () => ({ kind: 'repeat', step: 'adviseBranch' }),
      write: (attempt) => attempt.ledUpTo('authenticate'),
    },
    write: (attempt) => attempt.hint('adviseBranch', 2).from('authenticate'),
  },
  unreachableThenDeclined: {
    scenario: 'declined-installation',
    mode: 'test',
    write: (attempt) =>
      attempt
        .upTo('enterPassword')
        .failing('authenticate', 'bankUnreachable')
        .do({ type: 'pressedAuthenticate', window: 'w2' })
        .from('enterLoginId', 'issue')
        .do({ type: 'answeredWebAccess', window: 'w2', answer: 'no' })
        .from('authenticate'),
  },
  lookedEverywhere: {
    scenario: 'declined-installation',
    mode: 'free',
    write: (attempt) =>
      attempt
        .do({ type: 'openedSearch' }, { type: 'closedSearch' })
        .do({ type: 'maximisedWindow', window: 'w1' }, { type: 'restoredWindow', window: 'w1' })
        .do({ type: 'openedMenu', window: 'w1', name: 'file' }, { type: 'closedMenu' })
        .do({ type: 'pressedObtainLoginId', window: 'w1' }, { type: 'pressedCancel', window: 'w1' })
        .do({ type: 'toggledSoftwareKeyboard', window: 'w1', on: false })
        .do({ type: 'answeredKeyboardQuestion', window: 'w1', answer: 'yes' })
        .do({ type: 'toggledSoftwareKeyboard', window: 'w1', on: true })
        .upTo('openCertificates')
        .do(
          { type: 'selectedStoreTab', window: 'w1', tab: 'root' },
          { type: 'selectedStoreTab', window: 'w1', tab: 'personal' },
        )
        .do(({ store }) => ({ type: 'selectedCertificate', window: 'w1', serialNumber: store[0]?.serialNumber ?? '' }))
        .do(({ store }) => ({
          type: 'openedCertificateViewer',
          window: 'w1',
          serialNumber: store[0]?.serialNumber ?? '',
        }))
        .do({ type: 'selectedViewerTab', window: 'w1', tab: 'details' }, { type: 'closedDialog', window: 'w1' })
        .from('openCertificates', 'issue')
        .failing('makeRequest', 'requestFailed')
        .do({ type: 'answeredWebAccess', window: 'w2', answer: 'yes' })
        .from('authenticate', 'allowRequest')
        .failing('install', 'installationFailed')
        .do({ type: 'answeredWebAccess', window: 'w2', answer: 'yes' })
        .handIn(),
  },
  passwordLogin: {
    scenario: 'declined-installation',
    mode: 'practice',
    learner: null,
    write: (attempt) => attempt.do(...loggingInByPassword('test999', 'w1')).handIn(),
  },
  expiredChosen: {
    scenario: 'old-certificate-held',
    mode: 'test',
    write: (attempt) => attempt.withMistake('expiredCertificateChosen').handIn(),
  },
  forgedMail: {
    scenario: 'notice-of-expiry',
    mode: 'practice',
    write: (attempt) =>
      attempt
        .upTo('readForgedMail')
        .do({ type: 'openedReply' }, { type: 'cancelledReply' }, { type: 'openedReply' })
        .do({ type: 'choseReply', reply: 'askForCall' }, { type: 'followedMailLink' })
        .do({ type: 'closedWindow', window: 'w1' }, { type: 'triedOutOfScope', place: 'mail' })
        .do({ type: 'changedFontSize', window: 'mail', size: 'small' }, { type: 'closedWindow', window: 'mail' })
        .do({ type: 'openedMailProgram', from: 'taskbar' }, { type: 'minimisedWindow', window: 'mail' })
        .handIn(),
  },
  renewed: { scenario: 'notice-of-expiry', mode: 'test', write: (attempt) => attempt.upTo() },
  loginIdObtained: {
    scenario: 'obtaining-login-id',
    mode: 'practice',
    write: (attempt) =>
      attempt
        .withMistake('smallLetters')
        .from('enterNumber', 'enterProvisionalConfirmation')
        .do(
          { type: 'filledIn', window: 'w1', field: 'branch', entry: { judged: 'wrong', length: 3 } },
          { type: 'pressedNext', window: 'w1' },
        )
        .from('obtainLoginId', 'confirmAccount')
        .do(
          { type: 'pressedBack', window: 'w1' },
          { type: 'openedSoftwareKeyboard', window: 'w1', order: [1, 2, 3], field: 'provisionalPassword' },
          { type: 'filledInByKeyboard', window: 'w1', entry: { judged: 'wrong', length: 10 } },
        )
        .from('enterNumber'),
  },
  loginIdThereAlready: {
    scenario: 'old-certificate-held',
    mode: 'free',
    ownBank: true,
    write: (attempt) =>
      attempt.do({ type: 'pressedObtainLoginId', window: 'w2' }, { type: 'pressedBack', window: 'w2' }).handIn(),
  },
  leftOpen: {
    scenario: 'edge-without-issue',
    mode: 'practice',
    isOpen: true,
    write: (attempt) => attempt.upTo('issueCertificate').hint('enterLoginId', 1),
  },
  passwordTriedAgain: {
    scenario: 'password-login-refused',
    mode: 'practice',
    write: (attempt) => attempt.withMistake('passwordLogin').from('0'),
  },
  passwordsConfused: {
    scenario: 'refused-password',
    mode: 'test',
    write: (attempt) => attempt.withMistake('passwordsConfused').from('0'),
  },
  pickerCancelledAgain: {
    scenario: 'cancelled-picker',
    mode: 'test',
    write: (attempt) => attempt.withMistake('triedWithoutPicker').from('0'),
  },
  questionHidden: {
    scenario: 'hidden-question',
    mode: 'test',
    write: (attempt) => attempt.upTo(),
  },
  anotherCustomer: {
    scenario: 'notice-of-expiry',
    mode: 'test',
    variant: 40,
    write: (attempt) => attempt.upTo(),
  },
  anotherCustomerWithEdgeLeftOpen: {
    scenario: 'temporary-lock',
    mode: 'practice',
    ownBank: true,
    variant: 2,
    write: (attempt) => attempt.withMistake('triedAgainWhileLocked').handIn(),
  },
};

interface Banks {
  readonly bank: ProfileSnapshot;
  /** The bank of a trainer's own. */
  readonly ownBank: ProfileSnapshot;
}

async function written(id: string, index: number, plan: Plan, { bank, ownBank }: Banks): Promise<StoredAttempt> {
  const { mode, learner = hanako, lead, variant } = plan;
  const own = plan.ownBank ? ownBank : bank;
  const { scenario, bankProfile } = await exerciseFor(await loadScenario(plan.scenario), own, variant);
  const customer = variant === undefined ? {} : { variant };
  const writing = new ScriptedAttempt(scenario, bankProfile);
  lead?.write(writing);
  const origin = lead?.origin(writing.entries.length);
  plan.write(writing);
  const startedAt = instant('2026-11-30T10:00:00+09:00') + minutes(10 * index);
  const header: AttemptHeader = {
    id,
    scenario: scenario.id,
    mode,
    learner,
    ...(origin && { origin }),
    ...customer,
    startedAt,
    profile: { id: own.profile.id, hash: own.hash },
    snapshot: own.profile,
    modelVersion,
    status: 'open',
  };
  const attempt = { header, entries: writing.entries };
  if (plan.isOpen) return attempt;
  const about = { attempt: id, scenario: scenario.id, mode, learner, modelVersion };
  const times = { seconds: 240, finishedAt: startedAt + minutes(4) };
  const unscored = {
    grade: null,
    reached: false,
    wrongSteps: [],
    unreachedSteps: [],
    steps: 0,
    hints: 0,
    mistakes: [],
  };
  const scored = await rescore(
    attempt,
    { ...about, ...times, ...unscored },
    scenario,
    bankProfile,
    async () => undefined,
  );
  if (!scored.ok) throw new Error(`${id} is ${scored.fault} at entry ${scored.index + 1}`);
  return { header: { ...header, status: scored.status }, entries: attempt.entries, result: scored.result };
}

/** The attempts by today's model and today's rules, in the order in which they were begun. */
export const attemptsToStore = (banks: Banks): Promise<readonly StoredAttempt[]> =>
  Promise.all(Object.entries(plans).map(([id, plan], index) => written(id, index, plan, banks)));
