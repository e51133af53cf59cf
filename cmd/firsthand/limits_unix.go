//go:build unix

package main

import (
	"os/signal"
	"syscall"
)

// bearLimits has a write that would make a file larger than allowed fail, as on a full disk, instead of ending the program.
func bearLimits() { signal.Ignore(syscall.SIGXFSZ) }
