//go:build !unix

package main

// limitFiles has nothing to do here: these systems know no such limits.
func limitFiles(string) {}
