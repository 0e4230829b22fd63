import { format, resolveConfig } from 'prettier';
import type { SerialNumber } from '../../../pki/certificate-fields.ts';
import { valueOf } from '../../../procedure/world/memo-entry.ts';
import { mailsIn } from '../../../procedure/world/mail/mailbox.ts';
import type { World } from '../../../procedure/world/world.ts';
import type { LoginId } from '../../../profile/profile.ts';
import { certificateAt, endOfLock, mailOf, newestCertificate } from '../../../training/scenarios/known-in-world.ts';
import { CommandError } from '../../machine/command-error.ts';
import type { DoneAction } from './milestone-met.ts';
import type { FoundStep } from './step-ids.ts';

/** The source of an action, and what it needs. */
interface WrittenAction {
  readonly source: string;
  readonly fragments?: readonly string[];
  readonly known?: readonly string[];
}

const text = (value: string): string => `'${value.replaceAll(/['\\]/g, String.raw`\$&`)}'`;

const fields = (pairs: Readonly<Record<string, string>>): string =>
  `{ ${Object.entries(pairs)
    .map(([name, source]) => `${name}: ${source}`)
    .join(', ')} }`;

const inWorld = (source: string): string => `(world: World) => (${source})`;

/** The source that names a certificate in the world before a step: the newest as such, any other by its place. */
function certificateSource(world: World, serialNumber: SerialNumber): WrittenAction {
  if (newestCertificate(world) === serialNumber)
    return { source: 'newestCertificate(world)', known: ['newestCertificate'] };
  const at = world.store.findIndex((each) => each.serialNumber === serialNumber);
  if (certificateAt(world, at) !== serialNumber) throw new CommandError(`No certificate ${serialNumber} is on the PC.`);
  return { source: `certificateAt(world, ${at})`, known: ['certificateAt'] };
}

/** The source of an action whose event holds more than texts and booleans; undefined for any other. */
function sourceInWorld({ before: world, entry: { event } }: DoneAction, account: LoginId): WrittenAction | undefined {
  const type = text(event.type);
  switch (event.type) {
    case 'clockMoved':
      if (event.to !== endOfLock(world, account)) throw new CommandError('Only the end of a lock can be waited for.');
      return { source: inWorld(fields({ type, to: 'endOfLock(world, account)' })), known: ['endOfLock'] };
    case 'openedMail': {
      const kind = mailsIn(world, world.now).find(({ id }) => id === event.mail)?.kind ?? 'notice';
      if (mailOf(world, kind) !== event.mail)
        throw new CommandError(`The mail ${event.mail} is not the newest of its kind.`);
      return { source: inWorld(fields({ type, mail: `mailOf(world, ${text(kind)})` })), known: ['mailOf'] };
    }
    case 'selectedCertificate':
    case 'openedCertificateViewer': {
      const { source, known = [] } = certificateSource(world, event.serialNumber);
      return { source: inWorld(fields({ type, window: text(event.window), serialNumber: source })), known };
    }
    case 'openedSoftwareKeyboard':
      return {
        source: fields({
          type,
          window: text(event.window),
          order: 'shuffled',
          ...(event.field && { field: text(event.field) }),
        }),
        fragments: ['shuffled'],
      };
    case 'confirmedSoftwareKeyboard':
      return {
        source: fields({ type, window: text(event.window), entry: 'rightPassword(account)' }),
        fragments: ['rightPassword'],
      };
    case 'typed':
      return {
        source: fields({
          type,
          window: text(event.window),
          field: text(event.field),
          entry:
            event.field === 'loginId' ? "{ kind: 'known', loginId: account, width: 'half' }" : 'rightPassword(account)',
        }),
        fragments: event.field === 'loginId' ? [] : ['rightPassword'],
      };
    case 'filledIn':
      return {
        source: fields({
          type,
          window: text(event.window),
          field: text(event.field),
          entry: `rightEntry(account, ${text(event.field)})`,
        }),
        fragments: ['rightEntry'],
      };
    case 'filledInByKeyboard': {
      if (event.entry.judged !== 'memo') throw new CommandError('Only what the memo has is entered.');
      const entry = `rightEntry(account, ${text(valueOf(event.entry.value))})`;
      return { source: fields({ type, window: text(event.window), entry }), fragments: ['rightEntry'] };
    }
    default:
      return undefined;
  }
}

function actionOf(done: DoneAction, account: LoginId): WrittenAction {
  const written = sourceInWorld(done, account);
  if (written) return written;
  const { event } = done.entry;
  const plain = Object.entries(event).map(([name, value]: [string, unknown]) => {
    if (typeof value !== 'string' && typeof value !== 'boolean')
      throw new CommandError(`${event.type}: no source is known for its ${name}.`);
    return [name, typeof value === 'string' ? text(value) : String(value)] as const;
  });
  return { source: fields(Object.fromEntries(plain)) };
}

const importOf = (names: readonly string[], from: string): string =>
  names.length === 0 ? '' : `import { ${[...new Set(names)].toSorted().join(', ')} } from '${from}';\n`;

/** The module of a found solution, formatted as all sources are. */
export async function writtenSolution(
  { id, account }: { readonly id: string; readonly account: LoginId },
  steps: readonly FoundStep[],
): Promise<string> {
  const written = steps.map(({ step, key, done }) => ({ step, key, ...actionOf(done, account) }));
  const isWorldNamed = written.some(({ known = [] }) => known.length > 0);
  const isAccountNamed = written.some(({ source }) => source.includes('account'));
  const rows = written.map(({ step, key, source }) => fields({ step: text(step), key: text(key), action: source }));
  const source = `// Found by \`node src/cli/exercises/find-solutions.ts ${id}\`. Change the milestones of the exercise, not this file.
${isWorldNamed ? "import type { World } from '../../../procedure/world/world.ts';\n" : ''}import type { LoginId } from '../../../profile/profile.ts';
import type { Scenario } from '../../scenario.ts';
${importOf(
  written.flatMap(({ fragments = [] }) => fragments),
  '../fragments.ts',
)}${importOf(
    written.flatMap(({ known = [] }) => known),
    '../known-in-world.ts',
  )}
export const solution = (${isAccountNamed ? 'account' : '_account'}: LoginId) => [
${rows.map((row) => `  ${row},\n`).join('')}] as const satisfies Scenario['solution'];
`;
  const config = await resolveConfig(import.meta.filename);
  return format(source, { ...config, parser: 'typescript' });
}
