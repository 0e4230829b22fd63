/** The part of a schema that says which fields there are. */
interface SchemaShape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaShape>>;
  readonly item?: SchemaShape;
  /** The schema of a field that may be left out. */
  readonly wrapped?: SchemaShape;
}

const none: SchemaShape = { type: 'none' };

/**
 * The paths of all fields that a schema does not have. The library itself stops at the first one of an object, and takes names
 * such as `constructor` for known ones.
 */
export function additionalFields(
  { entries, item, wrapped }: SchemaShape,
  data: unknown,
  path: readonly string[] = [],
): readonly string[] {
  if (wrapped) return additionalFields(wrapped, data, path);
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
