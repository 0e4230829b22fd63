/** A name within a sentence: in quotation marks, with inner ones for those that it has itself. */
export const quoted = (name: string): string => `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;
