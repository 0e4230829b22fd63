// The generator of variants, for tests that draw as well.
export { below, oneOf, seeded } from '../../../src/training/variants/seeded.ts';
