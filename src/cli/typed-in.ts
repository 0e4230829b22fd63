/** The folder in which a command was typed: npm runs its scripts in the repository's own. */
export const typedIn = process.env['INIT_CWD'] ?? process.cwd();
