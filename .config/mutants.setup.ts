import fc from 'fast-check';

// The same cases for every mutant, and the first that fails is enough: whether a mutant lives must not be luck.
fc.configureGlobal({ seed: 2026, endOnFailure: true });
