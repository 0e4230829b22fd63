import { isDeepStrictEqual } from 'node:util';
import type { Profile } from '../../../../src/profile/profile.ts';
import { isoText, type Instant } from '../../../../src/time/instant.ts';
import type { DrawnRequest, DrawnStep } from './drawn-steps.ts';
import { limitsIn } from './limits.ts';
import { stateAtStart, type ModelAnswer, type ModelRequest, type ModelState } from './model-state.ts';
import { answered } from './model-bank.ts';
import { CrashingBank, type WireRequest } from './crashing-bank.ts';
import type { Names } from './names.ts';
import { Planner } from './planned-requests.ts';
import { worldsAfter, type Sent } from './possible-worlds.ts';
import { comparableState, type StoredState } from './stored-state.ts';
import { answerOf } from './wire-answers.ts';
import { datedAt, wireRequestOf } from './wire-requests.ts';

interface Setting {
  readonly attempt: string;
  readonly profile: Profile;
  readonly startsAt: Instant;
  readonly databaseName: string;
  readonly stored: StoredState;
  readonly names: Names;
}

interface Prepared {
  readonly request: ModelRequest;
  readonly wire: WireRequest;
}

/** One attempt at the bank and in the model at once. Throws at the first difference, with the last requests. */
export class ModelRun {
  readonly #setting: Setting;
  readonly #planner: Planner;
  readonly #sent: Prepared[] = [];
  readonly #log: string[] = [];
  readonly #lost: Prepared[] = [];
  #bank: CrashingBank;
  #worlds: readonly ModelState[];
  #now: Instant;
  /** The kinds of answers and crashes so far. */
  readonly seen: string[] = [];
  asked = 0;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#planner = new Planner(setting.attempt, setting.profile, setting.names);
    this.#bank = new CrashingBank(setting.databaseName);
    this.#worlds = [stateAtStart(setting.profile)];
    this.#now = setting.startsAt;
  }

  close = (): Promise<void> => this.#bank.close();

  async take(step: DrawnStep): Promise<void> {
    // A page that got no answer asks again, sooner or later.
    const lost = step.offset === 0 || step.does === 'repeat' ? this.#lost.splice(0) : [];
    for (const each of lost) await this.#send([each], null);
    const { does, request: drawn } = step;
    switch (does) {
      case 'clock':
        return this.#moveClock(step);
      case 'repeat':
        return this.#repeat(drawn, step);
      case 'request':
        return this.#perform([this.#planner.single(drawn, this.#world)], step);
      default:
        return this.#perform(this.#planner.flow(does, drawn, this.#world), step);
    }
  }

  /** One of the possible worlds: no answer has shown yet in which of them the bank is. */
  get #world(): ModelState {
    const [world = stateAtStart(this.#setting.profile)] = this.#worlds;
    return world;
  }

  /** Sends one request after the other; the other tab asks, and the bank crashes, during the last one. */
  async #perform(requests: readonly ModelRequest[], step: DrawnStep): Promise<void> {
    for (const [index, request] of requests.entries()) {
      const prepared = await this.#prepare(request);
      if (prepared === undefined) return;
      if (index < requests.length - 1) await this.#send([prepared], null);
      else await this.#atOnce(prepared, step);
    }
  }

  async #atOnce(prepared: Prepared, { twin, crashesAt }: DrawnStep): Promise<void> {
    // Without a key the bank cannot know that two requests are the same.
    const isSame = twin?.does === 'same' && prepared.request.key !== null;
    const own = () => twin && this.#prepare(this.#planner.single(twin.request, this.#world));
    const other = isSame ? prepared : await own();
    await this.#send(other ? [prepared, other] : [prepared], crashesAt, twin?.elsewhere);
  }

  /** Sends an earlier request again as it was, or another one with its key. */
  async #repeat(drawn: DrawnRequest, step: DrawnStep): Promise<void> {
    const earlier = this.#sent.at(-1 - (drawn.back % Math.max(1, this.#sent.length)));
    if (earlier === undefined || earlier.request.key === null) return;
    if (drawn.named === 'whole') return this.#atOnce(earlier, step);
    const other = this.#planner.single({ ...drawn, kind: earlier.request.asked.kind }, this.#world);
    const prepared = await this.#prepare({ ...other, key: earlier.request.key });
    if (prepared) await this.#send([prepared], step.crashesAt);
  }

  async #prepare(request: ModelRequest): Promise<Prepared | undefined> {
    const wire = await wireRequestOf(request, this.#setting);
    return wire && { request: { ...request, content: JSON.stringify(wire) }, wire };
  }

  async #send(prepared: readonly Prepared[], crashesAt: number | null, elsewhere = false): Promise<void> {
    const { names, databaseName } = this.#setting;
    const bank = this.#bank;
    const second = elsewhere ? new CrashingBank(databaseName) : bank;
    bank.crashAt(crashesAt);
    const responses = await Promise.all(
      prepared.map(({ wire }, index) => (index === 0 ? bank : second).answer(datedAt(wire, this.#now))),
    );
    bank.crashAt(null);
    const sent: Sent[] = [];
    for (const [index, { request }] of prepared.entries()) {
      const response = responses[index];
      sent.push({ request, answer: response ? await answerOf(request, response, names) : null });
    }
    if (elsewhere) await second.close();
    if (bank.crashed) {
      await bank.close();
      this.#bank = new CrashingBank(databaseName);
    }
    this.#sent.push(...prepared);
    this.#lost.push(...prepared.filter(({ request }, index) => sent[index]?.answer === null && request.key !== null));
    await this.#judge(sent);
  }

  async #judge(sent: readonly Sent[]): Promise<void> {
    const { attempt, profile, names, stored } = this.#setting;
    this.asked += sent.length;
    this.#note(sent);
    const given = { rules: profile.rules, now: this.#now };
    const before = this.#worlds;
    const fitting = worldsAfter(before, sent, given);
    const found = await stored.read(attempt, names, this.#now);
    const comparable = fitting.map((world) => comparableState(world, names, this.#now));
    this.#worlds = fitting.filter((_, index) => isDeepStrictEqual(comparable[index], found));
    if (this.#worlds.length > 0) {
      this.#noteCrash(sent, before);
      return;
    }
    const [state] = comparable;
    throw new ModelMismatch(
      this.#log.slice(-12),
      state === undefined ? { answers: this.#expected(before, sent) } : { found, state },
    );
  }

  /** The answers of the model to each of the requests alone. */
  #expected(worlds: readonly ModelState[], sent: readonly Sent[]) {
    const given = { rules: this.#setting.profile.rules, now: this.#now };
    return sent.map(({ request, answer }) => ({
      request: request.name,
      answer,
      expected: worlds.map((world) => answered(world, request, given).answer),
    }));
  }

  #note(sent: readonly Sent[]): void {
    for (const { request, answer } of sent) {
      const { name, key, asked } = request;
      this.#log.push(`${isoText(this.#now)} ${name} (${key}) ${JSON.stringify(asked)} → ${JSON.stringify(answer)}`);
      if (answer !== null) this.seen.push(`${request.asked.kind}: ${wordOf(answer)}`);
    }
  }

  /** The clock goes on to a limit of something, or close before or after it, and somebody tries what the limit is about. */
  async #moveClock(step: DrawnStep): Promise<void> {
    const { limit, offset, request } = step;
    const kinds = limitsIn(this.#world, this.#setting.profile.rules).map((kind) =>
      kind.filter(({ at }) => at + offset > this.#now),
    );
    const kind = kinds[limit % kinds.length] ?? [];
    const chosen = kind.at(-1 - (Math.floor(limit / kinds.length) % Math.max(1, kind.length)));
    if (chosen === undefined) return;
    this.#now = chosen.at + offset;
    await this.#perform([this.#planner.about(chosen.of, request)], step);
  }

  #noteCrash(sent: readonly Sent[], before: readonly ModelState[]): void {
    if (sent.every(({ answer }) => answer !== null)) return;
    this.seen.push(
      isDeepStrictEqual(before, this.#worlds) ? 'crash before anything was written' : 'crash after it was written',
    );
  }
}

const wordOf = (answer: ModelAnswer): string => ('refused' in answer ? answer.refused : 'granted');

export class ModelMismatch extends Error {
  constructor(log: readonly string[], difference: unknown) {
    super(`bank and model differ\n${JSON.stringify(difference, null, 1)}\nafter:\n${log.join('\n')}`);
  }
}
