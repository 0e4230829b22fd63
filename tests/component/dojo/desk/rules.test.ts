// Every rule of the bank stands on the trainer's desk. The rules are those of the schema, so that a new one is not forgotten.
import { cleanup, render, screen, within } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { profileFileTexts as english } from '../../../../src/content/en/profile-file.ts';
import { siteTexts as englishSite } from '../../../../src/content/en/site.ts';
import { profileFileTexts as japanese } from '../../../../src/content/ja/profile-file.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import Desk from '../../../../src/dojo/desk/Desk.svelte';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import { profileSchema, type Rules } from '../../../../src/profile/profile.ts';

afterEach(cleanup);

/** The part of a schema from which values can be made. */
interface ValueSchema {
  readonly type: string;
  readonly wrapped?: ValueSchema;
  readonly options?: readonly unknown[];
}

/** Two values that a rule may have. */
function valuesOf({ type, wrapped, options }: ValueSchema): readonly unknown[] {
  if (wrapped) return valuesOf(wrapped);
  if (options) return options.slice(0, 2);
  switch (type) {
    case 'number':
      return [3, 4];
    case 'boolean':
      return [true, false];
    case 'array':
      return [[21], [22, 7]];
    case 'strict_object':
      return [
        { min: 7, max: 9 },
        { min: 8, max: 8 },
      ];
    default:
      throw new Error(`no values of type ${type}`);
  }
}

const schemas = Object.entries(profileSchema.entries.rules.entries as Readonly<Record<string, ValueSchema>>);
const languages = [
  ['Japanese', siteTexts, japanese],
  ['English', englishSite, english],
] as const;

/** The rules as the desk lists them. */
function listed(rules: Rules, [, text, words]: (typeof languages)[number]): readonly string[] {
  const snapshot = { profile: { ...builtInProfile, rules }, hash: '' };
  const bank = {
    inForce: { origin: 'own', snapshot },
    undoable: false,
    keep: () => Promise.resolve(true),
    returnToBuiltIn: () => Promise.resolve(true),
    undo: () => Promise.resolve(true),
  } as const;
  render(Desk, { bank, text, words });
  const list = screen.getByRole('heading', { name: text.desk.rules }).nextElementSibling;
  if (!(list instanceof HTMLElement)) throw new Error('there is no list of rules');
  const lines = within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  cleanup();
  return lines;
}

test.each(
  languages.flatMap((language) => schemas.map(([name, schema]) => [name, language[0], schema, language] as const)),
)('the rule %s stands on the desk in %s, with its value', (name, _, schema, language) => {
  const [one, other] = valuesOf(schema).map((value) => listed({ ...builtInProfile.rules, [name]: value }, language));
  expect(one?.length).toBe(schemas.length);
  expect(one?.filter((line) => !other?.includes(line))).toHaveLength(1);
  expect(other?.filter((line) => !one?.includes(line))).toHaveLength(1);
});

test.each(languages)('a bank that leaves rules at their usual values shows these, in %s', (...language) => {
  const { sessionMinutes: _, ...rules } = builtInProfile.rules;
  const lines = listed(rules, language);
  expect(lines).toHaveLength(schemas.length);
  expect(lines.join('\n')).toMatch(/15/);
  expect(lines.join('\n')).toMatch(/40.*10/);
  expect(lines.join('\n')).not.toMatch(/undefined|NaN/);
});
