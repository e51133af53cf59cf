//go:build !unix

package main

// bearLimits has nothing to do here: these systems know no such limits.
func bearLimits() {}
