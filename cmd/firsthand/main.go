package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	_ "time/tzdata" // a bare machine has no time zones

	"github.com/alecthomas/kong"

	"firsthand"
)

// cli is the command line; the help texts are the manual.
type cli struct {
	Demo      demoCommand      `cmd:"" help:"Show a sample publication; with files, read and publish them first. Nothing is kept unless --data is given."`
	Serve     serveCommand     `cmd:"" help:"Serve a site."`
	Backup    backupCommand    `cmd:"" help:"Make a copy of all that a site keeps, while it runs, and read it back."`
	Bench     benchCommand     `cmd:"" help:"Fill an empty site with a made-up archive, to see how a machine bears a large one."`
	Doctor    doctorCommand    `cmd:"" help:"Find what is wrong with a site, and say what to do: damage, a full disk, a wrong clock, work that failed, no copy."`
	Files     filesCommand     `cmd:"" help:"Bring the pictures, captures and other files of a site from its folder into a bucket, so that several machines can serve it."`
	Restore   restoreCommand   `cmd:"" help:"Bring a site back out of a copy, or look whether it could be."`
	Import    importCommands   `cmd:"" help:"Bring pages into a site, or a whole site from elsewhere; tell what became of it."`
	Export    exportCommand    `cmd:"" help:"Take a site elsewhere: as an archive with everything, for Ghost, for WordPress, or as Markdown."`
	Read      readCommand      `cmd:"" help:"Read a page and tell what stands in it: people, interviews, quotes, credits."`
	Manual    manualCommand    `cmd:"" help:"Print the manual: its pages, or one of them."`
	Quotes    quotesCommand    `cmd:"" help:"Find quotes in texts, or check quotes against their sources, one JSON object a line."`
	Key       keyCommand       `cmd:"" help:"Make, list and remove the keys that let programs in."`
	Numbers   numbersCommand   `cmd:"" help:"Tell how often the site was read, what was read most, where readers came from and what they looked for."`
	Search    searchCommand    `cmd:"" help:"Make the indexes of the search anew, look for words."`
	Redirects redirectsCommand `cmd:"" help:"Check, keep and print the file of redirects: redirects.json or redirects.yaml in Ghost's form."`
	Routes    routesCommand    `cmd:"" help:"Check, keep and print routes.yaml, which says what stands where: routes, collections, channels, taxonomies, in Ghost's form."`
	Story     storyCommand     `cmd:"" help:"List and show stories, publish them, and take them away from readers."`
	Theme     themeCommand     `cmd:"" help:"Check themes, keep them, and choose the one that readers see."`
	Upgrade   upgradeCommand   `cmd:"" help:"Put a newer program in the place of this one, after a try on the site; the one before is kept."`
	User      userCommand      `cmd:"" help:"List who has an account, invite people, give them another role, suspend them, and let in who is locked out."`
	Version   versionCommand   `cmd:"" help:"Print the version."`
}

// streams are where a command reads and writes.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	status := run(ctx, os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr})
	stop()
	os.Exit(status)
}

// commandLine reads what somebody types; the manual is made of the same.
func commandLine(more ...kong.Option) (*kong.Kong, error) {
	return kong.New(&cli{}, append([]kong.Option{
		kong.Name("firsthand"),
		kong.Description("Firsthand publishes stories whose quotes say who said them, to whom and where.\n\nEvery flag can be set as an environment variable: FIRSTHAND_ and its name, such as FIRSTHAND_DATA."),
		kong.DefaultEnvars("FIRSTHAND"),
	}, more...)...)
}

// run is the program without the process around it: it returns the exit status.
func run(ctx context.Context, args []string, s streams) int {
	bearLimits()
	status := -1
	parser, err := commandLine(
		kong.UsageOnError(),
		kong.Writers(s.out, s.err),
		kong.Exit(func(code int) { status = code }),
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.Bind(s),
	)
	if err != nil {
		fmt.Fprintln(s.err, "firsthand:", err)
		return 2
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	k, err := parser.Parse(args)
	if status >= 0 {
		return status // --help was answered
	}
	if err != nil {
		fmt.Fprintf(s.err, "firsthand: %s. Try: firsthand --help\n", err)
		return 2
	}
	if err := k.Run(startedWith(flagsOf(k))); err != nil {
		var status exitStatus
		if errors.As(err, &status) {
			return int(status)
		}
		fmt.Fprintln(s.err, "firsthand:", sentence(stoppedIn(ctx, err, "It was stopped before its end. What was kept until then stays; give the command once more.")))
		return 1
	}
	return 0
}

// exitStatus is the error of a command that has already told the person what went wrong: its exit status.
type exitStatus int

// Error is for nobody: it was said.
func (s exitStatus) Error() string { return fmt.Sprintf("said already, with status %d", int(s)) }

// errSaid has the status of every error.
const errSaid = exitStatus(1)

// stoppedIn says what became of a command that somebody stopped, where it has no sentence for that of its own.
func stoppedIn(ctx context.Context, err error, says string) error {
	if ctx.Err() == nil || firsthand.ErrorCode(err) != firsthand.Internal {
		return err
	}
	return firsthand.Because(err, firsthand.Unavailable, "%s", says)
}

// sentence is what a person at the terminal is told; the cause helps whoever runs the machine.
func sentence(err error) string {
	if firsthand.ErrorCode(err) == firsthand.Internal {
		return err.Error()
	}
	return firsthand.ErrorMessage(err)
}
