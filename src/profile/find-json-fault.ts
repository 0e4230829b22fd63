/** The place where a text stops being JSON, counted from 1 as editors do. `repeated` is a second field of the same name. */
export interface JsonFault {
  readonly kind: 'syntax' | 'repeated' | 'tooDeep';
  readonly line: number;
  readonly column: number;
}

const space = /[ \t\n\r]*/y;
const string = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const plain = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

const deepest = 20;

/**
 * The first place where a text is not JSON (RFC 8259), or undefined if it is. The messages of `JSON.parse` differ from engine to
 * engine, some give no place, and of two fields with one name it silently takes the last.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  let at = 0;
  let kind: JsonFault['kind'] = 'syntax';

  const take = (token: RegExp): string | undefined => {
    token.lastIndex = at;
    const [found] = token.exec(text) ?? [];
    at += found?.length ?? 0;
    return found;
  };
  const takeCharacter = (character: string): boolean => {
    take(space);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const list = (end: string, part: () => boolean): boolean => {
    if (takeCharacter(end)) return true;
    do if (!part()) return false;
    while (takeCharacter(','));
    return takeCharacter(end);
  };
  const field = (known: Set<string>, depth: number): boolean => {
    take(space);
    const start = at;
    const name = take(string);
    if (name === undefined || !takeCharacter(':')) return false;
    const meant = String(JSON.parse(name));
    if (known.has(meant)) {
      [kind, at] = ['repeated', start];
      return false;
    }
    known.add(meant);
    return value(depth);
  };
  const value = (depth: number): boolean => {
    take(space);
    if (depth > deepest) {
      kind = 'tooDeep';
      return false;
    }
    if (takeCharacter('{')) {
      const known = new Set<string>();
      return list('}', () => field(known, depth + 1));
    }
    if (takeCharacter('[')) return list(']', () => value(depth + 1));
    return (take(string) ?? take(plain)) !== undefined;
  };

  const whole = value(0);
  take(space);
  if (whole && at === text.length) return undefined;
  const before = text.slice(0, at).split(/\r\n|\n|\r/);
  return { kind, line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}
