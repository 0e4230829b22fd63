// A page that draws worlds one after the other and says of each whether the marked place can be pressed.
import { flushSync, mount } from 'svelte';
import { loadMailContents } from '../../../src/desktop/mail/mail-contents.ts';
import StillPc from '../../../src/pc/StillPc.svelte';
import { placeIn, revealed } from '../../../src/pc/target-place.ts';
import { isWholeDialog } from '../../../src/pc/whole-dialog.ts';
import type { Target } from '../../../src/procedure/target.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { loadRegistrationPages } from '../../../src/screens/registration-pages.svelte.ts';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import '../../../src/styles/controls.css';
import '../../../src/styles/focus.css';

// Without these the mail program's list would come only after its window, and the pages of ログインID取得 after theirs.
await Promise.all([loadMailContents(), loadRegistrationPages()]);

/** A world, and the place on it that is marked. */
export interface Layout {
  readonly world: World;
  readonly target: Target;
}

declare global {
  interface Window {
    /** The reason why what is marked cannot be pressed, for each layout; null where it can. */
    markFaults: (layouts: readonly Layout[], profile: Profile) => readonly (string | null)[];
  }
}

const nameOf = (element: Element | null): string =>
  element?.closest('[data-target]')?.getAttribute('data-target') ?? element?.tagName ?? 'nothing';

function faultOf(pc: HTMLElement, target: Target): string | null {
  const marked = revealed(pc, target);
  if (!marked) return 'is not there';
  const place = placeIn(marked, pc, 1);
  if (!place) return 'is scrolled out of sight';
  // The mark itself is cut off at the edges of the screen.
  const middle = (from: number, size: number, screen: number) =>
    (Math.max(0, from) + Math.min(screen, from + size)) / 2;
  const { left, top, width, height } = pc.getBoundingClientRect();
  const under = document.elementFromPoint(
    left + middle(place.x, place.width, width),
    top + middle(place.y, place.height, height),
  );
  if (!marked.contains(under)) return `lies under ${nameOf(under)}`;
  return !isWholeDialog(target) && marked.matches(':disabled') ? 'is disabled' : null;
}

/** One PC, on which each world follows the last: a new PC for each takes twice as long. */
function shownPc({ world: first }: Layout, profile: Profile) {
  let shown = $state.raw(first);
  mount(StillPc, {
    target: document.body,
    props: {
      get world() {
        return shown;
      },
      profile,
    },
  });
  return (world: World): HTMLElement | null => {
    flushSync(() => {
      shown = world;
    });
    const pc = document.querySelector<HTMLElement>('.pc');
    // As on a new PC: the last world may have been scrolled.
    for (const scrolled of pc?.querySelectorAll('*') ?? []) scrolled.scrollTop = 0;
    return pc;
  };
}

window.markFaults = (layouts, profile) => {
  const [first] = layouts;
  if (!first) return [];
  const show = shownPc(first, profile);
  return layouts.map(({ world, target }) => {
    const pc = show(world);
    return pc ? faultOf(pc, target) : 'has no PC';
  });
};
