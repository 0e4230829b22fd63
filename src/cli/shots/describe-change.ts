import type { DrawnChange } from './draw-changes.ts';

/** A change in one line of the terminal. */
export function describeChange({ change, pixels }: DrawnChange): string {
  switch (change.kind) {
    case 'new':
      return `new: ${change.after.file}`;
    case 'gone':
      return `gone: ${change.before.file}`;
    case 'changed': {
      const { picture, alt, callouts } = change.in;
      const differs = `${pixels ?? 0} ${pixels === 1 ? 'pixel differs' : 'pixels differ'}`;
      const what = [picture && differs, alt && 'alternative text', callouts && 'callouts'].filter(Boolean);
      return `changed: ${change.after.file} (${what.join(', ')})`;
    }
  }
}
