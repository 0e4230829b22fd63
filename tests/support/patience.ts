import { configure } from '@testing-library/svelte';

// `findBy…` waits for this many milliseconds. A busy machine makes a test slow, never wrong.
configure({ asyncUtilTimeout: 30_000 });
