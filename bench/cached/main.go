package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "cached:", err)
		stop()
		os.Exit(1)
	}
}

// bench is one run.
type bench struct {
	dir      string // of its own
	binary   string
	site     string // the export
	each     time.Duration
	rounds   int
	progress io.Writer

	figures []figure
	facts   [][2]string
}

// kinds are the pages that are asked for.
var kinds = []struct{ name, path string }{{"home", "/"}, {"story", "/story-7/"}, {"topic", "/tag/topic-1/"}, {"feed", "/rss/"}}

// codings are how they are asked for.
var codings = []string{"", "gzip", "br"}

func run(ctx context.Context, args []string, out, progress io.Writer) (err error) {
	flags := flag.NewFlagSet("cached", flag.ContinueOnError)
	each := flags.Duration("for", 4*time.Second, "ask for each kind of page for so long")
	rounds := flags.Int("rounds", 3, "go round all servers so often")
	binary := flags.String("binary", "bin/firsthand", "the program")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() < 1 || *rounds < 1 {
		return errors.New("say cached [-for 4s] [-rounds 3] SITE.zip [OUT.md]")
	}
	dir, err := os.MkdirTemp("", "firsthand-cached.")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	b := &bench{dir: dir, binary: *binary, site: flags.Arg(0), each: *each, rounds: *rounds, progress: progress}
	if err := b.prepare(ctx); err != nil {
		return err
	}
	for round := range b.rounds {
		for _, s := range servers {
			if err := b.round(ctx, s, round == b.rounds-1); err != nil {
				return fmt.Errorf("%s: %w", s.name, err)
			}
		}
	}
	if err := b.coldStart(ctx); err != nil {
		return err
	}
	text := b.page(ctx)
	if _, err := io.WriteString(out, text); err != nil || flags.NArg() < 2 {
		return err
	}
	return b.keep(flags.Arg(1), text)
}

// prepare brings the site in, and saves the pages as Firsthand gives them for the servers beside.
func (b *bench) prepare(ctx context.Context) error {
	began := time.Now()
	b.say("importing %s", b.site)
	if text, err := exec.CommandContext(ctx, b.binary, "import", "--data", b.data(), b.site).CombinedOutput(); err != nil {
		return fmt.Errorf("import %s: %w\n%s", b.site, err, text)
	}
	b.facts = append(b.facts, [2]string{"the site comes in (`import`)", fmt.Sprintf("%.1f s", time.Since(began).Seconds())})
	s, err := b.start(ctx, servers[0])
	if err != nil {
		return err
	}
	defer s.stop()
	b.say("waiting until what the import left to do is done")
	if err := s.settle(); err != nil {
		return err
	}
	for _, k := range kinds {
		for _, coding := range codings {
			if err := b.save(ctx, s.address, k.path, coding); err != nil {
				return err
			}
		}
	}
	return nil
}

func (b *bench) data() string { return filepath.Join(b.dir, "data") }

func (b *bench) say(format string, args ...any) {
	fmt.Fprintf(b.progress, "%s %s\n", time.Now().Format(time.TimeOnly), fmt.Sprintf(format, args...))
}

// round asks a server for everything once.
func (b *bench) round(ctx context.Context, as server, last bool) error {
	s, err := b.start(ctx, as)
	if err != nil {
		return err
	}
	defer s.stop()
	if err := s.warm(ctx); err != nil {
		return err
	}
	before, err := s.memory()
	if err != nil {
		return err
	}
	for _, k := range kinds {
		for _, coding := range codings {
			if coding == "br" && !as.brotli {
				continue
			}
			f, err := b.load(ctx, s, k.path, coding)
			if err != nil {
				return fmt.Errorf("%s %s: %w", k.name, coding, err)
			}
			f.server, f.kind, f.coding = as.name, k.name, coding
			b.figures = append(b.figures, f)
			b.say("%-22s %-6s %-5s %7.0f requests/s  %.4f ms of processor", as.name, k.name, coding, f.aSecond, f.processor.Seconds()*1000)
		}
	}
	if last {
		after, err := s.memory()
		if err != nil {
			return err
		}
		b.facts = append(b.facts, [2]string{"memory of " + as.name + " before and after", fmt.Sprintf("%d and %d MB", before>>20, after>>20)})
	}
	return nil
}

// coldStart takes the time from the start of the program to its first page, five times.
func (b *bench) coldStart(ctx context.Context) error {
	var took []time.Duration
	for range 5 {
		began := time.Now()
		s, err := b.start(ctx, servers[0])
		if err != nil {
			return err
		}
		_, _, err = fetch(ctx, s.address+"/", "")
		took = append(took, time.Since(began))
		s.stop()
		if err != nil {
			return err
		}
	}
	slices.Sort(took)
	b.facts = append(b.facts, [2]string{"cold start to the first page", fmt.Sprintf("%d ms (%d to %d)", took[2].Milliseconds(), took[0].Milliseconds(), took[4].Milliseconds())})
	if info, err := os.Stat(b.binary); err == nil {
		b.facts = append(b.facts, [2]string{"the binary", fmt.Sprintf("%.1f MB", float64(info.Size())/1e6)})
	}
	return nil
}

// heading is where the file's part of this program ends, and what others keep there begins.
const heading = "\n## Uncached pages"

// keep writes the page to a file, before what other programs keep in it, and the charts beside.
func (b *bench) keep(file, text string) error {
	old, err := os.ReadFile(file)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	if at := strings.Index(string(old), heading); at >= 0 {
		text += string(old[at:])
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		return err
	}
	charts := filepath.Join(filepath.Dir(file), "charts")
	if err := os.MkdirAll(charts, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(charts, "cached.svg"), []byte(b.chart()), 0o644)
}
