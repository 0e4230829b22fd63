// The composition root: makes the parts and hands them to one another. Only this file may load the mock bank into the page,
// for browsers in which no worker can run.
import { mount, type Component } from 'svelte';
import App from './App.svelte';
import StartFailure from './dojo/shell/StartFailure.svelte';
import { faultReport } from './dojo/shell/fault-report.ts';
import { rescueFocus } from './dojo/shell/focus-rescue.ts';
import { followTranslator } from './dojo/shell/translated-texts.ts';
import { siteTexts } from './content/ja/site.ts';
import { translations } from './content/translations.ts';
import { spoken } from './content/words.ts';
import { isEntryPage } from './contract/entry-page.ts';
import { estCaGateway } from './gateway/est-ca-gateway.ts';
import { fetchBankGateway } from './gateway/fetch-bank-gateway.ts';
import { connectWorker } from './gateway/service-worker.ts';
import { isOutdated } from './gateway/is-outdated.ts';
import { reportingStorageFaults } from './gateway/reporting-storage-faults.ts';
import type { Send } from './gateway/request-context.ts';
import { withTimeout } from './gateway/with-timeout.ts';
import { isFramed } from './parts/is-framed.ts';
import { builtInProfile } from './profile/built-in.ts';
import { webLock } from './session/machine/attempt-lock.ts';
import { machineClock } from './session/machine/clock.ts';
import { highWaterMarks } from './session/records/high-water-marks.ts';
import { attemptsByChoice } from './session/records/attempts-by-choice.ts';
import { indexedDbAttempts, memoryAttempts } from './session/records/stored-attempts.ts';
import { fixedDetailsOf } from './session/rooms/fixed-details.ts';
import { keptText } from './session/machine/kept-text.ts';
import { languageChoice } from './session/settings/language.svelte.ts';
import { KeptLearners } from './session/settings/learners.svelte.ts';
import { lookChoice } from './session/settings/look.svelte.ts';
import { loadOnce } from './session/machine/load-once.ts';
import { StoredRecordKeeping } from './session/settings/record-keeping.svelte.ts';
import { rememberingResults } from './session/records/remembering-results.ts';
import { resultMarks } from './session/records/result-marks.ts';
import { StoredBankChoice } from './session/settings/bank-choice.svelte.ts';
import type { Ability, StartObstacle } from './contract/ability.ts';
import type { SessionServices } from './session/attempt/services.ts';
import { profileHash } from './session/machine/profile-hash.ts';
import { missingAbilities } from './session/machine/missing-abilities.ts';
import { pageLoaded } from './session/machine/page-loaded.ts';
import { machineRandomness } from './session/machine/randomness.ts';
import { StorageWatch } from './session/machine/storage-watch.svelte.ts';
import { missingToStart, obstacleOf } from './session/machine/start-obstacle.ts';
import { siteState } from './session/machine/site-state.svelte.ts';
import { StoredLearnerProgress } from './session/settings/learner-progress.svelte.ts';
import { modes } from './training/mode.ts';
import { scenarioIds } from './training/scenarios/catalogue.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/focus.css';
import './styles/forced-colours.css';

// The first request of a first visit also makes the CA, which takes a slow machine several seconds.
const silenceLimit = 30_000;
// A translation may have to come from the network; if that hangs, the page still appears.
const languageLimit = 5_000;
// The browser answers at once whether another tab has an attempt, unless its locks do not work.
const lockLimit = 5_000;

const target = document.getElementById('app') ?? document.body;
rescueFocus(target);
followTranslator(document.body);

const base = new URL('.', document.baseURI);
// Another copy of this site may lie below the same host, so the names of stored things begin with the path.
const named = (part: string) => `${base.pathname}${part}`;
const kept = (part: string) => keptText(() => localStorage, named(part));

const language = languageChoice(kept('language'), translations);
addEventListener('storage', language.changedElsewhere);

async function start(missing: readonly Ability[]): Promise<void> {
  const worker = connectWorker(base);

  // Another tab has switched to a newer version, so this page's own chunks are no longer stored.
  worker.onReplaced(openNextPlaceAfresh);

  const handlersInPage = (keeps: 'database' | 'memory') =>
    loadOnce(async () => (await import('../mocks/answer.ts')).createBankServer({ base, keeps }).answer);
  const [keepingHandlers, memoryHandlers] = [handlersInPage('database'), handlersInPage('memory')];
  const pc = loadOnce(async () => {
    const { memoryPcKeys, openPcKeys } = await import('./crypto/open-pc-keys.ts');
    return { kept: openPcKeys(named('pc'), storage.reporter('pc')), inMemory: memoryPcKeys() };
  });
  const storage: StorageWatch = new StorageWatch(async (inMemory) => {
    if (inMemory !== 'all') await keptAttempts.find('');
    const { kept: keys, inMemory: keysInMemory } = await pc();
    await (inMemory === 'nothing' ? keys : keysInMemory).check();
  });
  // The worker leaves a page to the network that a host shows at another address than the site's own.
  const isAnswered = isEntryPage(base, location);
  const toMemory: Send = async (request) => (await memoryHandlers())(request);
  const reach: Send = async (request) => {
    if (storage.inMemory !== 'nothing') return toMemory(request);
    return isAnswered && (await worker.inControl()) ? fetch(request) : (await keepingHandlers())(request);
  };
  const send = reportingStorageFaults(
    withTimeout(reach, () => machineClock.after(silenceLimit)),
    storage.reporter('bank'),
  );

  const builtIn = { profile: builtInProfile, hash: await profileHash(builtInProfile) };
  const bank = new StoredBankChoice(
    kept('bank-profile'),
    builtIn,
    async () => (await import('./profile/read-profile.ts')).readProfile,
  );
  bank.refresh().catch(() => undefined);
  addEventListener('storage', bank.chosenElsewhere);

  const learners = new KeptLearners(kept('learners'), machineRandomness);
  addEventListener('storage', learners.changedElsewhere);

  const keeping = new StoredRecordKeeping({
    manager: navigator.storage,
    // Of the engines, Firefox alone asks the user, and WebKit alone forgets a site after seven days without a visit.
    asksUser: CSS.supports('-moz-appearance', 'none'),
    forgetsAfterDays: /^Apple/.test(navigator.vendor), // a hardened browser may have no vendor
    marks: resultMarks(kept('results')),
    now: machineClock.realTime,
  });
  const attemptsInDatabase = indexedDbAttempts(
    named('attempts'),
    highWaterMarks(kept('attempts')),
    storage.reporter('attempts'),
    machineClock.realTime,
  );
  const keptAttempts = rememberingResults(attemptsInDatabase, keeping);
  const services: SessionServices = {
    bank: fetchBankGateway(base, send),
    ca: estCaGateway(base, send),
    keys: async () => (await pc())[storage.inMemory === 'nothing' ? 'kept' : 'inMemory'],
    attempts: attemptsByChoice(keptAttempts, memoryAttempts(machineClock.realTime), () => storage.inMemory === 'all'),
    lock: webLock(base.pathname, missing.includes('locks') ? undefined : navigator.locks, () =>
      machineClock.after(lockLimit),
    ),
    clock: machineClock,
    randomness: machineRandomness,
    storage,
    bankForNewAttempts: bank.forNewAttempts,
    learner: () => learners.current,
  };
  // Of a demonstration nothing is kept, wherever it is shown.
  const shown: SessionServices = {
    ...services,
    bank: fetchBankGateway(base, toMemory),
    ca: estCaGateway(base, toMemory),
    keys: async () => (await pc()).inMemory,
    attempts: memoryAttempts(),
    storage: new StorageWatch(),
  };

  // The home page needs neither the model of the PC nor the guidance.
  const rooms = loadOnce(async () => (await import('./session/rooms/rooms.ts')).createRooms(services, shown));
  const records = loadOnce(async () =>
    (await import('./session/records/attempt-records.ts')).attemptRecords(services.attempts, bank.forNewAttempts, () =>
      services.clock.after(0),
    ),
  );
  const pictures = loadOnce(async () => (await import('./session/records/picture-notes.ts')).pictureNotes);
  const unfinished = async (learner: string | null) => {
    const pairs = scenarioIds.flatMap((scenario) => modes.map((mode) => ({ scenario, mode })));
    const open = await Promise.all(
      pairs.map(async (pair) => ((await services.attempts.newestOpen({ ...pair, learner })) ? [pair] : [])),
    );
    return open.flat();
  };
  const learnerProgress = new StoredLearnerProgress({
    learners,
    records: { list: async () => (await records()).list() },
    unfinished,
    watched: kept('watched'),
  });

  const look = lookChoice(kept('look'), matchMedia('(prefers-contrast: more)').matches);

  await languageKnown();
  show(App, {
    bank,
    builtIn,
    site: siteState(worker, {
      events: window,
      framed: isFramed(),
      reload: () => location.reload(),
      isOutdated: () => isOutdated(base, document.head.outerHTML),
      heldElsewhere: () => services.lock.heldElsewhere(),
    }),
    look,
    language,
    learners,
    learnerProgress,
    keeping,
    rooms,
    records,
    pictures,
    now: () => machineClock.realTime(),
    fixedDetailsOf,
  });
}

/** Until the chosen language has loaded, the site speaks Japanese. */
const languageKnown = () => Promise.race([language.ready, machineClock.after(languageLimit)]);

/** Puts a component in place of all that the page shows. What stands there stays if the component cannot be made. */
function show<P extends Record<string, unknown>>(component: Component<P>, props: P): void {
  const before = [...target.childNodes];
  mount(component, { target, props });
  for (const node of before) node.remove();
}

// The style sheet defines the colours of the site, so without it there are none.
const isStyled = () => getComputedStyle(document.documentElement).getPropertyValue('--paper') !== '';

async function refuse(obstacle: StartObstacle, missing: readonly Ability[], thrown?: unknown): Promise<void> {
  await languageKnown();
  const { site: text } = spoken(language.translation, { site: siteTexts });
  document.documentElement.lang = language.language;
  const report = faultReport({
    thrown,
    userAgent: navigator.userAgent,
    version: import.meta.env.SITE_VERSION,
    missing,
  });
  show(StartFailure, { obstacle, report, address: location.href, text });
}

const openNextPlaceAfresh = () => addEventListener('hashchange', () => location.reload(), { once: true });

// An open page does not request a chunk again that failed to load once, so the next address starts a fresh page.
addEventListener('vite:preloadError', openNextPlaceAfresh);

async function startOrRefuse(): Promise<void> {
  // WebKit may run scripts before the style sheet has arrived; the other engines wait for it.
  if (!isStyled()) await pageLoaded(document, window);
  const missing = missingAbilities(globalThis, isStyled());
  const obstacle = missingToStart(missing);
  if (obstacle) return refuse(obstacle, missing);
  return start(missing).catch((thrown: unknown) => refuse(obstacleOf(thrown), missing, thrown));
}

void startOrRefuse();
