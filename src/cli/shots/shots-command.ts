import { sceneSizes, sceneViews } from '../../dojo/shell/address.ts';
import { exerciseOptions, outOption } from '../exercises/exercise-options.ts';
import type { ValuesOf } from '../machine/options.ts';

export const shotsCommand = {
  name: 'shots',
  about:
    'Takes pictures of the exercises in a browser, and puts them in a folder with a page to look through them and a list for programs.',
  options: {
    ...exerciseOptions,
    step: {
      type: 'string',
      multiple: true,
      value: 'id',
      help: 'after which steps of the solution; 0 is the beginning',
    },
    view: { type: 'string', multiple: true, choices: sceneViews, default: 'desktop', help: 'how much of the screen' },
    size: { type: 'string', multiple: true, choices: sceneSizes, default: 'medium', help: "the bank's font size" },
    callouts: {
      type: 'string',
      choices: ['on', 'off'],
      default: 'off',
      value: 'on|off',
      help: 'with frames and arrows',
    },
    scale: {
      type: 'string',
      choices: ['1', '2'],
      default: '1',
      value: 'number',
      help: 'pixels for each of the PC’s own',
    },
    out: outOption('shots', 'replaced as a whole if it holds such pictures, refused if it holds anything else'),
    check: {
      type: 'string',
      value: 'folder',
      help: 'names what differs from the pictures in another folder, and draws it',
    },
    site: {
      type: 'string',
      value: 'folder',
      help: 'a site that is built already, such as dist; without it one is built',
    },
  },
  notes: 'Folders are named from where the command is typed, and made where they are missing.',
} as const;

export type ShotsOptions = ValuesOf<(typeof shotsCommand)['options']>;
