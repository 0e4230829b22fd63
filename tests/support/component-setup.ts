import { cleanup, configure } from '@testing-library/svelte';
import { afterEach } from 'vitest';
import { loadRegistrationPages } from '../../src/screens/registration-pages.svelte.ts';

// `findBy…` waits for at most this many milliseconds. A busy machine makes a test slow, never wrong.
configure({ asyncUtilTimeout: 30_000 });
// The library's own hook is set up once for each worker, and workers are shared.
afterEach(cleanup);

// A chunk of its own. Here every page is drawn at once.
await loadRegistrationPages();
