//go:build unix

package main

import (
	"math"
	"os/signal"
	"syscall"
)

// bearLimits has a write that would make a file larger than allowed fail, as on a full disk, instead of ending the program.
func bearLimits() { signal.Ignore(syscall.SIGXFSZ) }

// filesAtOnce is how many files and connections this process may have open.
func filesAtOnce() int {
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit); err != nil {
		return 1024 // as many as is usual
	}
	return int(min(uint64(limit.Cur), math.MaxInt32))
}
