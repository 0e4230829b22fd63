// Prints what breaks the rules of the house: imports, circles, names of types, sizes of folders, paths in documents, markers of a merge.
import { repositoryBreaches } from './repository-breaches.ts';

const breaches = repositoryBreaches();
for (const breach of breaches) console.log(breach);
process.exitCode = breaches.length > 0 ? 1 : 0;
