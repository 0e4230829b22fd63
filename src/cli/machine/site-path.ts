import { CommandError } from './command-error.ts';

/** @throws CommandError if the text is no path of a folder */
export function readSitePath(text: string): string {
  if (/^\/([\w.~-]+\/)*$/.test(text)) return text;
  throw new CommandError(`--path ${text} is not a path: begin and end it with "/", as in /training/.`);
}
