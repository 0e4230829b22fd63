import * as v from 'valibot';
import { expect, test } from 'vitest';
import { picturedWorldSchema } from '../../../../src/session/records/world-schema.ts';
import { picturedWorld } from '../../../../src/training/pictured-world.ts';
import { showing } from '../../../support/pages-shown.ts';

test.each(['BSMS002', 'BSMS003'] as const)(
  'a picture of %s is read as this release and as earlier ones wrote it',
  (screen) => {
    const pictured = picturedWorld(showing[screen].world, 'desktop');
    expect(v.parse(picturedWorldSchema, pictured)).toEqual(pictured);
    const formerly = (code: '' | null) => ({
      ...pictured,
      windows: pictured.windows.map((window) => {
        if (!('proof' in window.page)) return window;
        const { proof: _, ...page } = window.page;
        return { ...window, page: { ...page, code } };
      }),
    });
    expect(v.parse(picturedWorldSchema, formerly(''))).toEqual(pictured);
    const spent = v.safeParse(picturedWorldSchema, formerly(null));
    expect(spent.success).toBe(screen === 'BSMS002');
    expect(spent.success && spent.output.windows.map(({ page }) => 'proof' in page && page.proof)).toEqual(
      screen === 'BSMS002' && pictured.windows.map(({ page }) => ('proof' in page ? null : false)),
    );
  },
);
