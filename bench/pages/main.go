package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strconv"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "pages:", err)
		stop()
		os.Exit(1)
	}
}

// run does what the arguments say.
func run(ctx context.Context, args []string, out io.Writer) error {
	flags := flag.NewFlagSet("pages", flag.ContinueOnError)
	each := flags.Int("each", 2000, "ask for so many pages of each kind")
	profiles := flags.String("profiles", "", "keep a profile of each kind in this folder")
	only := flags.String("only", "", "count this kind of page alone")
	bodies := flags.Bool("bodies", true, "rendered bodies may be kept")
	stories := flags.Int("stories", 1000, "so many stories stand behind the server that is asked")
	seconds := flags.Duration("for", 4*time.Second, "ask a server for each kind of page for so long")
	if err := flags.Parse(args); err != nil {
		return err
	}
	switch args = flags.Args(); {
	case len(args) == 3 && args[0] == "archive":
		n, err := strconv.Atoi(args[2])
		if err != nil {
			return err
		}
		return writeArchive(args[1], n)
	case len(args) == 3 && args[0] == "counts":
		g, err := newGauge(ctx, args[1], args[2], *bodies)
		if err != nil {
			return err
		}
		defer g.db.Close()
		g.each, g.profiles, g.only = *each, *profiles, *only
		return counts(ctx, g, out)
	case len(args) == 4 && args[0] == "ask":
		pid, err := strconv.Atoi(args[2])
		if err != nil {
			return err
		}
		return ask(ctx, args[1], pid, shape{*stories, args[3]}, *seconds, out)
	case len(args) == 3 && args[0] == "memory":
		pid, err := strconv.Atoi(args[2])
		if err != nil {
			return err
		}
		return memory(ctx, args[1], pid, *stories, out)
	case len(args) == 5 && args[0] == "table":
		return table(args[1], args[2], args[3], args[4], out)
	}
	return fmt.Errorf("say pages archive FILE N | counts DATA THEME | ask URL PID KEY | memory URL PID | table KEPT BARE COUNTS GHOST; pages -h tells the options")
}
