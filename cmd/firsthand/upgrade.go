package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"firsthand"
)

// upgradeCommand puts a newer program in the place of this one, once it has shown that it can serve the site.
type upgradeCommand struct {
	dataFlags
	From    string `help:"Archive of a release, as firsthand_1.4.0_linux_amd64.tar.gz." type:"path" placeholder:"FILE" xor:"from" required:""`
	Back    bool   `help:"Put the program in its place again that was there before the last upgrade." xor:"from" required:""`
	Sums    string `help:"File of checksums; without it, SHA256SUMS beside the archive." type:"path" placeholder:"FILE"`
	Program string `help:"The program to be replaced; without it, the one that runs." type:"path" placeholder:"FILE"`
}

// Run replaces the program. The server goes on as it is until it is started anew.
func (c *upgradeCommand) Run(ctx context.Context, s streams) error {
	program, err := c.program()
	if err != nil {
		return err
	}
	fresh := oldProgram(program)
	if !c.Back {
		if err := checkSum(c.From, c.Sums); err != nil {
			return err
		}
		if fresh, err = unpackProgram(c.From, filepath.Dir(program)); err != nil {
			return err
		}
		defer os.Remove(fresh) // nothing is there any more once it was moved
	} else if _, err := os.Stat(fresh); err != nil {
		return firsthand.Because(err, firsthand.NotFound, "There is no %s to go back to.", fresh)
	}
	told, err := c.tried(ctx, fresh)
	if err != nil {
		return err
	}
	if !c.Back && sameContent(fresh, program) { // it is not put in the place of itself: the one before would be lost
		fmt.Fprintf(s.out, "%s\n", told)
		fmt.Fprintf(s.err, "%s is this program already, and nothing was changed. If it does not run yet, start the server anew: systemctl restart firsthand.\n", program)
		return nil
	}
	if err := putProgram(fresh, program, c.Back); err != nil {
		return firsthand.Because(err, firsthand.Unavailable, "%s cannot be replaced: run this as somebody who may write there.", program)
	}
	fmt.Fprintf(s.out, "%s\n", told)
	fmt.Fprintf(s.err, "%s is in place, and the one before is %s. Start the server anew: systemctl restart firsthand.\n", program, oldProgram(program))
	return nil
}

func (c *upgradeCommand) program() (string, error) {
	if c.Program != "" {
		return c.Program, nil
	}
	program, err := os.Executable()
	if err == nil {
		program, err = filepath.EvalSymlinks(program)
	}
	if err != nil {
		return "", firsthand.Because(err, firsthand.Unavailable, "Where this program lies cannot be told: name it with --program.")
	}
	return program, nil
}

// How long a program that is tried has, for its version and for a look at the site.
const (
	versionTakes = 30 * time.Second
	checkTakes   = 30 * time.Minute
)

// tried has a program tell its version, which shows that it runs on this machine, and look at the site.
func (c *upgradeCommand) tried(ctx context.Context, program string) (told string, err error) {
	told, err = c.ask(ctx, versionTakes, program, "version")
	if err != nil {
		return "", firsthand.Because(err, firsthand.Invalid, "The program in %s does not run on this machine: take the archive for its system. Nothing was changed.", filepath.Base(c.From))
	}
	if _, err := os.Stat(filepath.Join(c.Data, "firsthand.db")); c.Database == "" && errors.Is(err, fs.ErrNotExist) {
		return "", firsthand.Because(err, firsthand.NotFound, "There is no site in the folder %s on which the program could be tried: name its folder with --data, or its database with --database. Nothing was changed.", c.Data)
	}
	if last, err := c.ask(ctx, checkTakes, program, "serve", "--check"); err != nil {
		return "", firsthand.Because(err, firsthand.Conflict, "That program cannot serve this site, so nothing was changed. It says: %s", strings.TrimPrefix(last, "firsthand: "))
	}
	return told, nil
}

// ask runs a program on the site, and gives the last line that it said.
func (c *upgradeCommand) ask(ctx context.Context, takes time.Duration, program string, args ...string) (last string, err error) {
	ctx, stop := context.WithTimeout(ctx, takes)
	defer stop()
	cmd := exec.CommandContext(ctx, program, args...)
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	cmd.Env = append(append(os.Environ(), "FIRSTHAND_DATA="+c.Data, "FIRSTHAND_DATABASE="+c.Database), c.environment()...)
	err = cmd.Run()
	lines := strings.Split(strings.TrimSpace(said.String()), "\n")
	return shorten(plainCell(lines[len(lines)-1]), 400), err
}

// sameContent tells whether two files hold the same bytes.
func sameContent(one, other string) bool {
	a, err := digestOf(one)
	if err != nil {
		return false
	}
	b, err := digestOf(other)
	return err == nil && a == b
}

// putProgram puts a program in the place of another, which is kept as .old. Whoever starts it meanwhile gets one or the other.
func putProgram(fresh, program string, back bool) error {
	old := oldProgram(program)
	if back {
		swapped := oldProgram(old)
		if err := os.Rename(program, swapped); err != nil {
			return err
		}
		if err := os.Rename(fresh, program); err != nil {
			return errors.Join(err, os.Rename(swapped, program))
		}
		return os.Rename(swapped, old)
	}
	if err := os.Remove(old); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if os.Link(program, old) != nil { // a file system without links, and Windows while it runs: then there is none for a moment
		if err := os.Rename(program, old); err != nil {
			return err
		}
	}
	if err := os.Rename(fresh, program); err != nil {
		return errors.Join(err, os.Rename(old, program))
	}
	return syncPath(filepath.Dir(program), true)
}
