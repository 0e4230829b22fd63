import { siteTexts } from '../../src/content/ja/site.ts';
import type { Mode } from '../../src/training/mode.ts';

const { title } = siteTexts.scenarios['expired-certificate'];

/** The name of the link on the first page by which the first exercise is entered in a mode. */
export const exerciseLink = (mode: Mode): string => siteTexts.home.modeOf(siteTexts.modes[mode].name, title);

/** The name of the link by which an unfinished attempt is gone on with. */
export const resumeLink = (mode: Mode): string => siteTexts.home.goOn(title, siteTexts.modes[mode].name);
