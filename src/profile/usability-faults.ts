import { contrastOf } from './contrast.ts';
import { forms, saysTraining } from './forms.ts';
import { isAllowedLength } from './length-rule.ts';
import type { Account, Profile } from './profile.ts';
import type { ProfileFault } from './read-profile.ts';
import { unseen } from './unseen.ts';

/** A colour of the bank and one that is on it, with the least contrast of the two (WCAG 2.2, 1.4.3). */
interface ColourPair {
  readonly colour: keyof Profile['colours'];
  readonly on: (colours: Profile['colours']) => string;
  readonly least: number;
}

const white = () => '#ffffff';

// Colours that are no profile's are those of the bank's style sheets. A text that the sheets draw in a darker mixture of
// `accentDark`, or on a lighter one of `heading`, is held against the colour itself, which is the stricter pair and can be
// looked up in the file.
const pairs: readonly ColourPair[] = [
  { colour: 'accent', on: white, least: 4.5 },
  { colour: 'accentDark', on: white, least: 4.5 },
  // The lower end of the buttons for the font size.
  { colour: 'accentDark', on: () => '#dfe4ea', least: 4.5 },
  { colour: 'titleBar', on: white, least: 4.5 },
  { colour: 'heading', on: () => '#222222', least: 4.5 },
  { colour: 'heading', on: ({ accentDark }) => accentDark, least: 4.5 },
  { colour: 'header', on: () => '#555f69', least: 4.5 },
  { colour: 'header', on: ({ accentDark }) => accentDark, least: 4.5 },
];

/** A ratio is never said to be as great as the one that it falls short of. */
const roundedDown = (ratio: number): number => Math.floor(ratio * 10) / 10;

/** At most one fault for each colour. */
function colourFaults({ colours }: Profile): readonly ProfileFault[] {
  const faults = pairs.flatMap(({ colour, on, least }) => {
    const other = on(colours);
    const ratio = contrastOf(colours[colour], other);
    return ratio >= least ? [] : [{ path: `colours.${colour}`, other, ratio: roundedDown(ratio), least }];
  });
  return faults
    .filter(({ path }, index) => faults.findIndex((each) => each.path === path) === index)
    .map(({ path, other, ratio, least }) => ({
      path,
      expected: `a contrast of at least ${least} to ${other}; it is ${ratio}`,
      rule: { kind: 'contrast', other, ratio, least },
    }));
}

function accountFaults({ accounts }: Profile): readonly ProfileFault[] {
  const passwords = new Set(accounts.map(({ password }) => password));
  const ids = accounts.map(({ loginId }) => loginId.toLowerCase());
  return accounts.flatMap(({ loginId, confirmationPassword }, index) => [
    ...(ids.indexOf(loginId.toLowerCase()) < index
      ? [faultOfForm(`accounts.${index}.loginId`, 'idsDifferByLetters')]
      : []),
    ...(confirmationPassword !== undefined && passwords.has(confirmationPassword)
      ? [faultOfForm(`accounts.${index}.confirmationPassword`, 'noLoginPassword')]
      : []),
  ]);
}

const isUnseen = (text: string): boolean => text.replaceAll(unseen, '').trim() === '';

/** A name that consists of fillers alone. */
function textFaults({ name, service, footer, accounts }: Profile): readonly ProfileFault[] {
  const ofAccounts = accounts.flatMap(({ userName, company, note }, index) =>
    Object.entries({ userName, company, note }).map(([field, text]) => [`accounts.${index}.${field}`, text] as const),
  );
  return [...Object.entries({ name, service, footer }), ...ofAccounts]
    .filter(([, text]) => isUnseen(text))
    .map(([path]) => faultOfForm(path, 'oneLine'));
}

/** The footer is on each page, and stays in a picture that is cut off above. */
const footerFaults = ({ footer }: Profile): readonly ProfileFault[] =>
  saysTraining(footer) || isUnseen(footer) ? [] : [faultOfForm('footer', 'footer')];

const isMixed = (text: string): boolean => /[0-9]/.test(text) && /[A-Za-z]/.test(text);
const allDifferent = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

/** Returns whether ログインID取得 would accept what the memo says: of a master user, with different texts in the forms of the rules. */
function canBeRegistered(
  { loginId, password, confirmationPassword, role, registration: own }: Account,
  { passwordLength, mixedCredentials = false, provisionalCapitals = false }: Profile['rules'],
): boolean {
  if (own === undefined) return true;
  if (role !== 'master' || confirmationPassword === undefined) return false;
  const chosen = [loginId, password, confirmationPassword];
  const provisional = [own.provisionalPassword, own.provisionalConfirmationPassword];
  return (
    allDifferent([...chosen, ...provisional]) &&
    provisional.every((each) => isAllowedLength(each.length, passwordLength)) &&
    (!mixedCredentials || chosen.every(isMixed)) &&
    (!provisionalCapitals || provisional.every((each) => each === each.toUpperCase()))
  );
}

const registrationFaults = ({ accounts, rules }: Profile): readonly ProfileFault[] =>
  accounts.flatMap((account, index) =>
    canBeRegistered(account, rules) ? [] : [faultOfForm(`accounts.${index}.registration`, 'registrable')],
  );

const faultOfForm = (
  path: string,
  form: 'footer' | 'idsDifferByLetters' | 'noLoginPassword' | 'oneLine' | 'registrable',
): ProfileFault => ({
  path,
  expected: forms[form],
  rule: { kind: 'form', form },
});

/**
 * The faults of a profile that can be read but not be used: texts that nobody sees, pages that do not say that they are for
 * training, and entries that look right and are judged to be others. Only files are judged by them, so that what was stored before opens.
 */
export const usabilityFaults = (profile: Profile): readonly ProfileFault[] => [
  ...colourFaults(profile),
  ...textFaults(profile),
  ...footerFaults(profile),
  ...accountFaults(profile),
  ...registrationFaults(profile),
];
