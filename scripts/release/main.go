// Command release builds the archives of a release, for every system that Firsthand runs on, and their checksums:
//
//	go run ./scripts/release -version 1.4.0 -out dist [-only linux/amd64,…]
//
// The same sources and version give the same bytes, wherever and whenever it runs: nothing of the machine goes in, and the
// time of everything in an archive is that of the last commit.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// targets are the systems, in the order in which they are built.
var targets = []string{"linux/amd64", "linux/arm64", "darwin/amd64", "darwin/arm64", "windows/amd64", "windows/arm64"}

// beside are what lies in each archive beside the program; a folder stands for all that is in it.
var beside = []string{"LICENSE", "README.md", "CHANGELOG.md", "packaging"}

func main() {
	version := flag.String("version", "", "the version; without it, of the last tag")
	out := flag.String("out", "dist", "where the archives go")
	only := flag.String("only", strings.Join(targets, ","), "systems, parted by commas")
	flag.Parse()
	if err := release(context.Background(), *version, *out, strings.Split(*only, ",")); err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

func release(ctx context.Context, version, out string, systems []string) error {
	if version == "" {
		version = strings.TrimPrefix(said(ctx, "git", "describe", "--tags", "--always", "--dirty"), "v")
	}
	if version == "" || strings.ContainsAny(version, "/ '\"") {
		return fmt.Errorf("%q is no version: give -version 1.4.0", version)
	}
	seconds, err := strconv.ParseInt(said(ctx, "git", "log", "-1", "--format=%ct"), 10, 64)
	if err != nil {
		return fmt.Errorf("the time of the last commit: %w", err)
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	work, err := os.MkdirTemp("", "firsthand-release-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	var made []string
	for _, system := range systems {
		goos, goarch, ok := strings.Cut(system, "/")
		if !ok {
			return fmt.Errorf("%q is no system: write it as linux/amd64", system)
		}
		start := time.Now()
		program := filepath.Join(work, goos+"-"+goarch, programName(goos))
		if err := build(ctx, program, version, goos, goarch); err != nil {
			return err
		}
		name, err := pack(pieces{version: version, goos: goos, goarch: goarch, program: program, root: ".", beside: beside, at: time.Unix(seconds, 0).UTC()}, out)
		if err != nil {
			return err
		}
		made = append(made, name)
		fmt.Printf("%s\t%s\n", name, time.Since(start).Round(time.Second))
	}
	return writeSums(out, made)
}

func programName(goos string) string {
	if goos == "windows" {
		return "firsthand.exe"
	}
	return "firsthand"
}

// build compiles the program without anything of this machine in it: no paths, no version control, no C.
func build(ctx context.Context, into, version, goos, goarch string) error {
	cmd := exec.CommandContext(ctx, "go", "build", "-trimpath", "-buildvcs=false",
		"-ldflags=-s -w -buildid= -X main.version="+version, "-o", into, "./cmd/firsthand")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS="+goos, "GOARCH="+goarch, "GOAMD64=v1", "GOARM64=v8.0", "GOFLAGS=")
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("build for %s/%s: %w", goos, goarch, err)
	}
	return nil
}

// said is what a command prints; "" where it fails.
func said(ctx context.Context, name string, args ...string) string {
	out, err := exec.CommandContext(ctx, name, args...).Output()
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(out))
}
