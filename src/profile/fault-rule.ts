import type * as v from 'valibot';
import { forms, type Form } from './forms.ts';
import { logoFault, logoForm } from './logo/logo-fault.ts';
import type { LogoFault } from './logo/reason.ts';

/** The rule that a field breaks, as data for words of any language. */
export type FaultRule =
  | { readonly kind: 'missing' | 'additional' | 'integer' }
  | { readonly kind: 'type'; readonly wanted: 'text' | 'number' | 'boolean' | 'object' | 'list' }
  | { readonly kind: 'atLeast' | 'atMost'; readonly limit: number; readonly of: 'number' | 'characters' | 'items' }
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  | { readonly kind: 'form'; readonly form: Form }
  | { readonly kind: 'logo'; readonly fault: LogoFault }
  /** The contrast to another colour is less than the least one (WCAG 2.2, 1.4.3). */
  | { readonly kind: 'contrast'; readonly other: string; readonly ratio: number; readonly least: number };

const types = { string: 'text', number: 'number', boolean: 'boolean', strict_object: 'object', array: 'list' } as const;
const limits = { min_length: 'atLeast', min_value: 'atLeast', max_length: 'atMost', max_value: 'atMost' } as const;

const isKeyOf = <T extends object>(table: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(table, key);

const measured = (input: unknown) =>
  typeof input === 'string' ? 'characters' : typeof input === 'number' ? 'number' : 'items';

// The library reports a missing field as an issue of type `strict_object` that expects the field's name.
/** The rule that an issue of the library is about. */
export function ruleOf({ type, expected, message, requirement, input }: v.BaseIssue<unknown>): FaultRule {
  const form = Object.keys(forms).find((name): name is Form => isKeyOf(forms, name) && forms[name] === message);
  if (message === logoForm) return { kind: 'logo', fault: logoFault(String(input)) ?? { kind: 'form' } };
  if (form !== undefined) return { kind: 'form', form };
  if (type === 'strict_object' && expected !== 'Object') return { kind: 'missing' };
  if (type === 'picklist' || type === 'literal') {
    return { kind: 'oneOf', values: (expected ?? '').match(/[\w-]+/g) ?? [] };
  }
  if (isKeyOf(limits, type)) return { kind: limits[type], limit: Number(requirement), of: measured(input) };
  return isKeyOf(types, type) ? { kind: 'type', wanted: types[type] } : { kind: 'integer' };
}
