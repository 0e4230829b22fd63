/** The facts of a report that somebody may copy and send. */
export interface ReportFacts {
  readonly thrown?: unknown;
  /** The browser's own description of itself. */
  readonly userAgent: string;
  /** The version of the site. */
  readonly version: string;
  /** The names of what the browser lacks. */
  readonly missing: readonly string[];
}

const maxMessage = 300;
const maxFrames = 12;
const maxCauses = 3;

// Addresses may name a company's host, a user's folder, or carry somebody's query; the file and the line are enough.
const addresses = /\b[a-z][a-z\d+.-]*:\/\/\S*?([^/\s?#]*?)(?:[?#][^\s:)]*)?((?::\d+){0,2})(?=[\s)]|$)/gi;
const withoutAddresses = (text: string): string => text.replaceAll(addresses, '$1$2');

const cut = (text: string): string => (text.length > maxMessage ? `${text.slice(0, maxMessage)}…` : text);

/** The lines of a stack that name a place. Chromium puts name and message before them. */
const framesOf = ({ stack = '' }: Error): readonly string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at |@|:\d+:\d+/.test(line))
    .slice(0, maxFrames)
    .map((line) => `  ${cut(withoutAddresses(line.trim()))}`);

function* linesOf(thrown: unknown, depth = 0): Generator<string> {
  if (!(thrown instanceof Error)) {
    // Some objects cannot become text.
    yield typeof thrown === 'string' ? cut(withoutAddresses(thrown)) : Object.prototype.toString.call(thrown);
    return;
  }
  yield cut(withoutAddresses(`${thrown.name}: ${thrown.message}`));
  yield* framesOf(thrown);
  if (thrown.cause === undefined || depth === maxCauses) return;
  yield 'caused by';
  yield* linesOf(thrown.cause, depth + 1);
}

/** The facts that a developer needs of a failure, as text. Addresses are reduced to the names of files. */
export const faultReport = ({ thrown, userAgent, version, missing }: ReportFacts): string =>
  [
    `Shomei Dojo ${version}`,
    ...(thrown === undefined ? [] : linesOf(thrown)),
    ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
    userAgent,
  ].join('\n');
