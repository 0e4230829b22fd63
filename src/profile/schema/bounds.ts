import * as v from 'valibot';

/**
 * Bounds of what comes from a file, a note, an address or the wire, where no rule of its own is narrower: without them a file could
 * be sound and still take longer to read, judge or draw than anybody waits.
 */
export const maxText = 200;

/** A name, an id, or another text that nobody reads as a sentence. */
export const shortText = v.pipe(v.string(), v.maxLength(maxText));

/** Sentences for developers, or all that a field of a certificate shows. */
export const longText = v.pipe(v.string(), v.maxLength(10_000));

/** Certificates of an attempt, which it may issue for as long as it lasts. What is handed over is bounded by its bytes before. */
export const maxCertificates = 100_000;

/** More than an attempt makes of anything else: accounts, sessions, codes. */
export const maxOfKind = 1_000;
