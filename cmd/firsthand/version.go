package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// version is set by the release build.
var version = "development"

type versionCommand struct{}

// Run prints the version, the commit it was built from and the Go version.
func (versionCommand) Run(s streams) error {
	commit := "unknown"
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, setting := range info.Settings {
			if setting.Key == "vcs.revision" {
				commit = setting.Value[:min(12, len(setting.Value))]
			}
		}
	}
	fmt.Fprintf(s.out, "firsthand %s (commit %s, %s, %s/%s)\n", version, commit, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return nil
}
