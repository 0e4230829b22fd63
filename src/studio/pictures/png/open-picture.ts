import type { OpeningFault } from '../../../content/ja/studio.ts';
import type { PictureNote, PictureNotes } from '../../../session/ports/pictures.ts';
import { keptText } from './kept-text.ts';
import { formatOf } from './picture-format.ts';
import { chunksOf, isPng } from './png-chunks.ts';
import { keywords } from '../take.ts';

const maxBytes = 20_000_000;

export type PictureOpening =
  | { readonly ok: true; readonly note: PictureNote }
  | { readonly ok: false; readonly fault: OpeningFault; readonly at?: string };

/** Reads the note about the screen from a picture's file. */
export async function openPicture(
  file: Pick<Blob, 'size' | 'arrayBuffer'>,
  notes: PictureNotes,
): Promise<PictureOpening> {
  if (file.size > maxBytes) return { ok: false, fault: 'tooLarge' };
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (!bytes) return { ok: false, fault: 'unreadable' };
  if (!isPng(bytes)) {
    const format = formatOf(bytes);
    return format === undefined ? { ok: false, fault: 'notPng' } : { ok: false, fault: 'otherFormat', at: format };
  }
  const chunks = chunksOf(bytes);
  if (!chunks) return { ok: false, fault: 'cutOff' };
  const text = await keptText(chunks, keywords.note);
  if (text === undefined) return { ok: false, fault: 'noNote' };
  const reading = await notes.read(text);
  if (reading.ok) return reading;
  const { kind, at } = reading.fault;
  return { ok: false, fault: kind, ...(at !== undefined && { at }) };
}
