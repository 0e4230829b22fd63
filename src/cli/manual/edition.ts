import type { Gallery } from '../../studio/manual/gallery.ts';
import type { Manual, ManualPassage, PicturePlace } from '../../studio/manual/manual.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import { hashOf } from '../files/hash-of.ts';
import { version } from '../machine/version.ts';
import type { Edition, Said } from './memory-file.ts';
import { scale } from './take-shots.ts';

/** Returns the memory of a manual before any file of it is written: its sentences, pictures and versions. */
export function editionOf(manual: Manual, gallery: Gallery, { profile, hash }: ProfileSnapshot): Edition {
  const { scenario } = manual;
  const site = { version, profile: { id: profile.id, hash } };
  return { scenario, site, scale, said: saidIn(manual, gallery), files: {} };
}

function saidIn({ title, bank, when, steps, troubles, closing }: Manual, gallery: Gallery): Said {
  const place = ({ key, alt, caption }: PicturePlace) => {
    const { name, png } = gallery.at(key);
    return { key, alt, caption, picture: name, hash: hashOf(png) };
  };
  const passage = ({ paragraphs, picture }: ManualPassage) => ({ paragraphs, picture: place(picture) });
  return {
    title,
    bank,
    when: passage(when),
    steps: steps.map(({ id, number, instruction, explanation, note, picture }) => {
      return { id, number, instruction, explanation, note, picture: place(picture) };
    }),
    troubles: troubles.map(({ id, name, consequence, better }) => ({ id, name, consequence, better })),
    closing: passage(closing),
  };
}
