import { instant } from '../../../time/instant.ts';
import type { CertificateFields } from '../../../pki/certificate-fields.ts';
import type { LoginId } from '../../../profile/profile.ts';
import type { GivenWindow, LeftPage } from '../../../procedure/world/ask.ts';
import type { Milestone } from '../../milestone.ts';
import type {
  CalloutsOfSteps,
  CaptionIn,
  Given,
  GivenAccount,
  Needs,
  Scenario,
  ScenarioParts,
  TaughtMistake,
  VariantPart,
} from '../../scenario.ts';
import { scenarioFor } from '../../scenario-for.ts';
import type { Check } from '../checks.ts';
import { fixedCertificates } from '../../script/fixed-certificates.ts';
import { scriptedAnswers } from '../../script/scripted-answers.ts';
import { givenCertificates } from '../../script/scripted-certificates.ts';
import { namedGoals, type GoalName } from './named-goals.ts';
import { mistakeNamed, type MistakeName } from './named-mistakes.ts';

/** A certificate that can be named: the pictures have it, and the viewer can open it. */
type CertificateName = Exclude<keyof typeof fixedCertificates, 'bank'>;

/** A window that is open at the beginning: Internet Explorer, with all certificates on offer, unless it says something else. */
interface CaseWindow extends Partial<Omit<GivenWindow, 'left'>> {
  /** The page as the customer left it, perhaps with the log-in ID typed. */
  readonly left?: Omit<LeftPage, 'loginId'> & { readonly idTyped?: true };
}

interface CaseGiven extends Partial<Omit<Given, 'startsAt' | 'certificates' | 'windows' | 'accounts' | 'mailbox'>> {
  /** The moment at which the exercise begins, with the offset of its zone. */
  readonly startsAt: string;
  /** The customer's certificates, the oldest first. */
  readonly certificates: readonly (CertificateName | CertificateFields)[];
  /** Those of them that never came to the PC. */
  readonly lost?: readonly CertificateFields[];
  /** The certificate that the bank will issue: `renewed` unless it says something else. */
  readonly issued?: CertificateName;
  readonly windows?: readonly CaseWindow[];
  /** The moments at which the forged mails came, in a case with a mail program. */
  readonly forgedMailAt?: readonly string[];
  /** The differences from an account in order. */
  readonly accountState?: Partial<Omit<GivenAccount, 'loginId'>>;
}

/** A mistake that only this exercise has. Its example is a function where it names the customer's account. */
interface CaseMistake extends Omit<TaughtMistake, 'example'> {
  readonly example: TaughtMistake['example'] | ((account: LoginId) => TaughtMistake['example']);
}

export type CaseMistakes = readonly (MistakeName | CaseMistake)[];

/** The short form of an exercise. A mistake is named, or written out where only this exercise has it. */
export interface CaseForm {
  readonly id: string;
  readonly account: LoginId;
  readonly given: CaseGiven;
  /** The places on the way to the goal, for the search that finds the solution. */
  readonly milestones?: readonly Milestone[];
  readonly solution: (account: LoginId) => Scenario['solution'];
  readonly goal: GoalName | Check;
  /** A function where a check names the customer's account. */
  readonly mistakes: CaseMistakes | ((account: LoginId) => CaseMistakes);
  /** 70 unless it says something else. */
  readonly passMark?: number;
  readonly needs?: Needs;
  readonly advice?: readonly string[];
  readonly callouts?: CalloutsOfSteps;
  readonly shownWhole?: readonly string[];
  readonly variants?: readonly VariantPart[];
}

type IdOf<Mistake> = Mistake extends { readonly id: infer Id extends string } ? Id : Extract<Mistake, string>;

type MistakesOf<Form extends CaseForm> = Form['mistakes'] extends (account: LoginId) => infer Mistakes
  ? Mistakes
  : Form['mistakes'];

/** The exercise of a form, with its own ids as types, so that its words are asked for by them. */
export type CaseOf<Form extends CaseForm> = Scenario<
  ReturnType<Form['solution']>[number]['step'],
  IdOf<Extract<MistakesOf<Form>, CaseMistakes>[number]>,
  Form extends { readonly advice: readonly (infer Advice extends string)[] } ? Advice : never,
  Form extends { readonly callouts: infer Callouts } ? CaptionIn<Callouts> : never
>;

function givenWindow({ left, ...window }: CaseWindow, account: LoginId, onPc: readonly number[]): GivenWindow {
  const shown = { browser: 'ie', offered: onPc, held: null, ...window } as const;
  if (!left) return shown;
  const { idTyped, ...page } = left;
  return { ...shown, left: { ...page, ...(idTyped && { loginId: account }) } };
}

/** Makes the whole exercise of its short form. */
export const caseOf = <const Form extends CaseForm>(form: Form): CaseOf<Form> =>
  // Its ids are those of the form.
  scenarioFor(form.account, (account) => partsFor(account, form)) as CaseOf<Form>;

function partsFor(account: LoginId, form: CaseForm): ScenarioParts {
  const { given, goal, mistakes, passMark = 70, advice = [], ...rest } = form;
  const {
    startsAt,
    certificates,
    lost = [],
    issued = 'renewed',
    windows,
    accountState,
    forgedMailAt,
    ...otherGiven
  } = given;
  const fields = certificates.map((each) => (typeof each === 'string' ? fixedCertificates[each].fields : each));
  const script = { loginId: account, given: fields, lost, issued: fixedCertificates[issued].fields };
  const onPc = [...fields.keys()].filter((index) => !lost.includes(fields[index] as CertificateFields));
  const solution = form.solution(account);
  const setting = { account, solution, givenWindows: windows?.length ?? 0, misses: accountState?.misses ?? 0 };
  return {
    ...rest,
    passMark,
    account,
    given: {
      icons: ['ie'],
      fontSize: 'medium',
      ...otherGiven,
      startsAt: instant(startsAt),
      certificates: givenCertificates(script),
      ...(windows && { windows: windows.map((window) => givenWindow(window, account, onPc)) }),
      ...(forgedMailAt && { mailbox: { loginId: account, forgedAt: forgedMailAt.map((text) => instant(text)) } }),
      ...(accountState && {
        accounts: [{ loginId: account, misses: 0, temporaryLocks: 0, lock: 'none', ...accountState }],
      }),
    },
    solution,
    script,
    answers: scriptedAnswers(script),
    goal: typeof goal === 'string' ? namedGoals[goal](account) : goal,
    mistakes: (typeof mistakes === 'function' ? mistakes(account) : mistakes).map((mistake) => {
      if (typeof mistake === 'string') return mistakeNamed(mistake, setting);
      const { example } = mistake;
      return { ...mistake, example: typeof example === 'function' ? example(account) : example };
    }),
    advice,
  };
}
