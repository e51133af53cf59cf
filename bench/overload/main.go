package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "overload:", err)
		stop()
		os.Exit(1)
	}
}

// times are the loads, in parts of what the server can do.
var times = []float64{0.8, 1, 2, 5}

// run presses a server, and prints what came of it.
func run(ctx context.Context, args []string, out, progress io.Writer) error {
	flags := flag.NewFlagSet("overload", flag.ContinueOnError)
	pid := flags.Int("pid", 0, "the server's process, whose memory is told; 0: none")
	each := flags.Duration("for", 20*time.Second, "how long each load lasts")
	search := flags.Bool("search", false, "search instead of asking for stories")
	key := flags.String("key", "", "a key of the newsroom's API: its list of stories is asked for beside")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() != 1 {
		return errors.New("say overload [-pid PID] [-for 20s] [-search] [-key KEY] URL")
	}
	a, err := newAsker(ctx, flags.Arg(0), *search, *key)
	if err != nil {
		return err
	}
	rate, err := a.capacity(ctx, *each/2)
	if err != nil {
		return err
	}
	fmt.Fprintf(progress, "%.0f a second when each waits for its own\n", rate)
	var list []*pressed
	for _, n := range times {
		p, err := a.press(ctx, n*rate, *each, *pid)
		if err != nil {
			return err
		}
		p.times = n
		list = append(list, p)
		fmt.Fprintf(progress, "%.1f ×: %s\n", n, p)
	}
	_, err = io.WriteString(out, table(rate, list, *key != ""))
	return err
}
