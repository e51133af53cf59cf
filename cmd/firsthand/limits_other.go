//go:build !unix

package main

// bearLimits has nothing to do here: these systems know no such limits.
func bearLimits() {}

// filesAtOnce is how many files and connections this process may have open, as far as these systems say.
func filesAtOnce() int { return 16_384 }
