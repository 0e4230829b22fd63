import { cleanup, configure } from '@testing-library/svelte';
import { afterEach } from 'vitest';

// `findBy…` waits for this many milliseconds. A busy machine makes a test slow, never wrong.
configure({ asyncUtilTimeout: 30_000 });
afterEach(cleanup);
