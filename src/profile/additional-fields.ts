/** As much of a schema as tells which fields there are. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
}

const none: Shape = { type: 'none' };

/**
 * The paths of all fields that a schema does not have. The library stops at the first of an object, and takes names such as
 * `constructor` for known ones.
 */
export function additionalFields(
  { entries, item }: Shape,
  data: unknown,
  path: readonly string[] = [],
): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) {
    return item ? data.flatMap((part, index) => additionalFields(item, part, [...path, String(index)])) : [];
  }
  if (!entries) return [];
  return Object.entries(data).flatMap(([name, value]) => {
    const here = [...path, name];
    return Object.hasOwn(entries, name) ? additionalFields(entries[name] ?? none, value, here) : [here.join('.')];
  });
}
