import type { Profile } from '../../../../src/profile/profile.ts';
import type { DrawnFlow, DrawnRequest } from './drawn-steps.ts';
import type { Limit } from './limits.ts';
import type { Asked, AskedOf, ModelRequest, ModelState } from './model-state.ts';
import { elsewhere, nothing, type Names } from './names.ts';

/** Turns what was drawn into requests, by what the bank has given out so far. */
export class Planner {
  readonly #attempt: string;
  readonly #profile: Profile;
  readonly #names: Names;
  #requests = 0;
  #keys = 0;

  constructor(attempt: string, profile: Profile, names: Names) {
    [this.#attempt, this.#profile, this.#names] = [attempt, profile, names];
  }

  /** The requests of somebody who gets through some pages, each of which goes on with what the one before it was told. */
  flow(does: DrawnFlow, drawn: DrawnRequest, world: ModelState): readonly ModelRequest[] {
    const { right } = drawn;
    const request = (asked: Asked): ModelRequest => this.#request(asked, drawn);
    switch (does) {
      case 'acquisition': {
        const loginId = this.#loginId(drawn);
        const authentication = request({ kind: 'authenticate', loginId, right });
        return [authentication, request(this.#enrolment(drawn, loginId, { code: authentication.name }))];
      }
      case 'certificateLogin':
      case 'renewal': {
        const certificate = this.#givenOut(['enrol', 'renew'], drawn.back);
        const loginId = world.certificates.find(({ name }) => name === certificate)?.loginId ?? this.#loginId(drawn);
        const challenge = request({ kind: 'challenge' });
        const shown = request({ kind: 'present', challenge: challenge.name, certificate, signed: true });
        const session = shown.name;
        const login = [challenge, shown, request({ kind: 'confirmPassword', session, loginId, right })];
        return does === 'renewal' ? [...login, request(this.#renewal(drawn, loginId, { session }))] : login;
      }
      case 'registration': {
        const loginId = this.#unregistered(drawn);
        const account = request({ kind: 'confirmAccount', loginId, right });
        const session = account.name;
        const check = request({ kind: 'checkEntries', session, loginId, right: true });
        return [account, check, request({ kind: 'register', session })];
      }
      case 'misses': {
        const kind = doors.find((each) => each === drawn.kind) ?? 'authenticate';
        return Array.from({ length: this.#profile.rules.missesBeforeTemporaryLock }, () =>
          this.single({ ...drawn, kind, right: false, secret: 'wrong' }, world),
        );
      }
    }
  }

  single(drawn: DrawnRequest, world: ModelState): ModelRequest {
    return this.#request(this.#asked(drawn, world), drawn);
  }

  /** A try of something whose limit has just been reached. */
  about(of: Limit['of'], drawn: DrawnRequest): ModelRequest {
    return this.#request(this.#askedAbout(of, drawn), drawn);
  }

  #askedAbout(of: Limit['of'], drawn: DrawnRequest): Asked {
    switch (of.kind) {
      case 'session': {
        const { name: session, loginId, stage } = of.session;
        if (stage === 'loggedIn' && drawn.right) return this.#renewal(drawn, loginId, { session });
        if (stage === 'accountConfirmed') return { kind: 'checkEntries', session, loginId, right: true };
        if (stage === 'entriesChecked') return { kind: 'register', session };
        return { kind: 'confirmPassword', session, loginId, right: true };
      }
      case 'code':
        return this.#enrolment(drawn, of.code.loginId, { code: of.code.name });
      case 'challenge': {
        const certificate = this.#givenOut(['enrol', 'renew'], 0);
        return { kind: 'present', challenge: of.challenge, certificate, signed: true };
      }
      case 'lock': {
        const { loginId, method, registered } = of.account;
        if (registered === false) return { kind: 'confirmAccount', loginId, right: true };
        return { kind: method === 'password' ? 'logIn' : 'authenticate', loginId, right: true };
      }
      case 'certificate':
        return this.#renewal(drawn, of.certificate.loginId, { handshake: of.certificate.name });
    }
  }

  #asked(drawn: DrawnRequest, world: ModelState): Asked {
    const { kind, right, back, otherBack } = drawn;
    const loginId = this.#loginId(drawn);
    const session = this.#givenOut(
      kind === 'checkEntries' || kind === 'register' ? ['confirmAccount'] : sessionKinds,
      back,
    );
    const holder = world.sessions.find(({ name }) => name === session)?.loginId ?? loginId;
    switch (kind) {
      case 'authenticate':
      case 'logIn':
        return { kind, loginId, right };
      case 'challenge':
        return { kind };
      case 'present': {
        const certificate = otherBack === 9 ? elsewhere : this.#givenOut(['enrol', 'renew'], otherBack);
        return { kind, challenge: this.#givenOut(['challenge'], back), certificate, signed: right };
      }
      case 'confirmPassword':
      case 'checkEntries':
        return { kind, session, loginId: holder, right };
      case 'register':
      case 'logOut':
        return { kind, session };
      case 'confirmAccount':
        return { kind, loginId: back === 9 ? undefined : this.#unregistered(drawn), right };
      case 'enrol': {
        const code = this.#givenOut(['authenticate'], back);
        const owner = world.codes.find(({ name }) => name === code)?.loginId ?? loginId;
        return drawn.secret === 'code'
          ? this.#enrolment(drawn, right ? owner : loginId, { code })
          : this.#enrolment(drawn, loginId, drawn.secret);
      }
      case 'renew': {
        if (!drawn.handshake) return this.#renewal(drawn, holder, { session });
        const certificate = otherBack === 9 ? elsewhere : this.#givenOut(['enrol', 'renew'], otherBack);
        const owner = world.certificates.find(({ name }) => name === certificate)?.loginId ?? loginId;
        return this.#renewal(drawn, owner, { handshake: certificate });
      }
    }
  }

  #enrolment(drawn: DrawnRequest, loginId: string, secret: AskedOf<'enrol'>['secret']): Asked {
    return { kind: 'enrol', loginId, secret, key: this.#key(drawn), subject: this.#subject(drawn, loginId) };
  }

  #renewal(drawn: DrawnRequest, loginId: string, by: AskedOf<'renew'>['by']): Asked {
    return { kind: 'renew', by, key: this.#key(drawn), subject: this.#subject(drawn, loginId) };
  }

  #subject({ named, account }: DrawnRequest, loginId: string): AskedOf<'enrol'>['subject'] {
    const another = this.#profile.accounts[account]?.loginId ?? 'nobody';
    return { form: named === 'alone' ? 'alone' : 'whole', of: named === 'another' ? another : loginId };
  }

  #key({ key }: DrawnRequest): number {
    if (key === 'used' && this.#keys > 0) return this.#keys - 1;
    this.#keys += 1;
    return this.#keys - 1;
  }

  /** Somebody's log-in ID, or nobody's. */
  #loginId({ account, otherBack }: DrawnRequest): string {
    const { accounts } = this.#profile;
    return otherBack === 9 ? 'nobody9' : (accounts[account % accounts.length]?.loginId ?? '');
  }

  #unregistered({ account }: DrawnRequest): string {
    const open = this.#profile.accounts.filter(({ registration }) => registration !== undefined);
    return open[account % open.length]?.loginId ?? '';
  }

  /** The name of a value that the bank has given out for requests of these kinds, so far back. */
  #givenOut(kinds: readonly Asked['kind'][], back: number): string {
    return back === 9 ? nothing : (this.#names.givenFor(kinds).at(-1 - back) ?? nothing);
  }

  #request(asked: Asked, { withoutKey }: DrawnRequest): ModelRequest {
    this.#requests += 1;
    const name = `${asked.kind} ${this.#requests}`;
    return { name, key: withoutKey ? null : `${this.#attempt}/${this.#requests}`, asked };
  }
}

/** The requests whose wrong passwords are counted. */
const doors = ['authenticate', 'logIn', 'enrol', 'confirmPassword', 'confirmAccount'] as const;

const sessionKinds = ['present', 'logIn', 'confirmAccount'] as const;
