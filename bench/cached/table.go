package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"time"
)

// middle is the median of the rounds of one server and kind of page, and how far they are apart.
type middle struct {
	aSecond, least, most float64
	processor            time.Duration
	p99                  string
}

func (b *bench) middle(server, kind, coding string) (m middle, ok bool) {
	var list []figure
	for _, f := range b.figures {
		if f.server == server && f.kind == kind && f.coding == coding {
			list = append(list, f)
		}
	}
	if len(list) == 0 {
		return m, false
	}
	slices.SortFunc(list, func(a, b figure) int { return int(a.processor - b.processor) })
	m.processor = list[len(list)/2].processor
	slices.SortFunc(list, func(a, b figure) int { return int(a.aSecond - b.aSecond) })
	f := list[len(list)/2]
	m.aSecond, m.p99, m.least, m.most = f.aSecond, f.p99, list[0].aSecond, list[len(list)-1].aSecond
	return m, true
}

// page is what was found, as Markdown.
func (b *bench) page(ctx context.Context) string {
	var t strings.Builder
	fmt.Fprintf(&t, `# How fast, how large

`+"`make bench`"+`, in one run: each server on one core, the client (wrk, %d connections, %s for each kind of page) on another, the servers in turns, %d rounds.
nginx gives the very bytes that Firsthand gave, from files, its compressed copies ready. Figures are medians, with the slowest and the fastest
round behind them; *ms* are of the server's processor, all its processes, for one request, and *× nginx* are requests a second (by processor time in brackets).

%s, %s, %d cores, Linux %s, %s, SQLite, a load of %s meanwhile, these runs among it.

| page | coding | server | requests/s | slowest to fastest | p99 | ms | × nginx |
|---|---|---|---|---|---|---|---|
`, connections, b.each, b.rounds, time.Now().UTC().Format("2 January 2006"), cpu(), runtime.NumCPU(), said(ctx, "uname", "-r"), runtime.Version(), load1())
	for _, k := range kinds {
		for _, coding := range codings {
			beside, _ := b.middle("nginx, files", k.name, coding)
			for _, s := range servers {
				m, ok := b.middle(s.name, k.name, coding)
				if !ok {
					continue
				}
				times := "–"
				if beside.aSecond > 0 && s.args != nil {
					times = fmt.Sprintf("%.2f (%.2f)", m.aSecond/beside.aSecond, float64(beside.processor)/float64(max(1, m.processor)))
				}
				fmt.Fprintf(&t, "| %s | %s | %s | %.0f | %.0f to %.0f | %s | %.4f | %s |\n", k.name, orPlain(coding), s.name, m.aSecond, m.least, m.most, m.p99, m.processor.Seconds()*1000, times)
			}
		}
	}
	t.WriteString("\n![Requests a second of cached pages](charts/cached.svg)\n\n| | |\n|---|---|\n")
	for _, fact := range b.facts {
		fmt.Fprintf(&t, "| %s | %s |\n", fact[0], fact[1])
	}
	return t.String()
}

func orPlain(coding string) string {
	if coding == "" {
		return "plain"
	}
	return coding
}

func said(ctx context.Context, command string, args ...string) string {
	out, err := exec.CommandContext(ctx, command, args...).Output()
	if err != nil {
		return "?"
	}
	return strings.TrimSpace(string(out))
}

func cpu() string {
	text, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return "?"
	}
	for line := range strings.Lines(string(text)) {
		if name, value, _ := strings.Cut(line, ":"); strings.TrimSpace(name) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return "?"
}

func load1() string {
	text, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return "?"
	}
	first, _, _ := strings.Cut(string(text), " ")
	return first
}
