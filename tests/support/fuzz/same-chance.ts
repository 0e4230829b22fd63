import fc from 'fast-check';

// A property is tried on the same values each time, so that a failure comes with the change that caused it.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 5_280 });
