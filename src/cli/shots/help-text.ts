import { sceneSizes, sceneViews } from '../../dojo/shell/address.ts';
import type { Exercise } from '../exercises/exercise.ts';

export const helpText = (exercises: readonly Exercise[]): string => `
npm run shots -- [options]

Takes pictures of the exercises in a browser, and puts them in a folder with a page to look through them.

What is taken; each may be given several times, or be "all":
  --scenario ID    default all: ${exercises.map(({ id }) => id).join(', ')}
  --step ID        default all: after a step of the solution; 0 is the beginning
  --view VIEW      default desktop: ${sceneViews.join(', ')}
  --size SIZE      default medium: ${sceneSizes.join(', ')}

How:
  --callouts on    with what the pictures point out; default off
  --scale 2        two pixels for each of the page's own; default 1
  --site FOLDER    of a site that is built already, such as dist; default: it is built anew, into a folder that is thrown away
  --out DIR        default shots: replaced as a whole if it holds such pictures, and refused if it holds anything else
  --check EARLIER  names what differs from the pictures in another folder, and draws it in DIR/changes

Folders are named from where the command is typed, and made where they are missing.

Ends with 0; with 1 where --check found changes; with 2 where there are no pictures, for a wrong option or any other reason.
`;
