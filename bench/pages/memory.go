package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

const (
	memoryRounds = 5  // every story is read so often
	crowd        = 32 // connections that ask for the front page and the feed between two rounds
	crowdReads   = 40 // of each, by each connection
	looksEvery   = 20 * time.Millisecond
	later        = 12 * time.Second // after the last answer
)

// resident is what the system says that a process holds, in kB: what is its own, and what is of files, its program among them.
type resident struct{ own, files int }

func (r resident) String() string {
	return fmt.Sprintf("%d MB (%d of its own)", (r.own+r.files+512)>>10, (r.own+512)>>10)
}

// memory has every story read several times by clients that take gzip and brotli, between that the front page and the feed by many, and
// prints what the server holds: what a site of that size takes once all of it was read.
func memory(ctx context.Context, base string, pid, stories int, out io.Writer) error {
	client := &http.Client{Timeout: 60 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: crowd, DisableCompression: true}}
	if err := browse(ctx, client, base+"/"); err != nil {
		return err
	}
	first, err := residentOf(pid)
	if err != nil {
		return err
	}
	used, err := processorOf(pid)
	if err != nil {
		return err
	}
	w := watched{pid: pid}
	stop := w.watch()
	fmt.Fprintf(out, "after the first page\t%s\n", first)
	for round := range memoryRounds {
		if err := together(clients, func(c int) error { return readAll(ctx, client, base, c, stories) }); err != nil {
			return err
		}
		if round == 0 {
			fmt.Fprintf(out, "each story once, at most\t%s\n", w.most())
		}
		if err := together(crowd, func(int) error { return readFront(ctx, client, base) }); err != nil {
			return err
		}
	}
	stop()
	fmt.Fprintf(out, "%d times each, at most\t%s\n", memoryRounds, w.most())
	time.Sleep(later)
	now, err := processorOf(pid)
	if err != nil {
		return err
	}
	last, err := residentOf(pid)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "%s later\t%s\nprocessor for all of that\t%.2f s\n", later, last, (now - used).Seconds())
	return nil
}

// readAll reads every fourth story, or as many as clients there are.
func readAll(ctx context.Context, client *http.Client, base string, c, stories int) error {
	for i := c; i < stories; i += clients {
		if err := browse(ctx, client, base+"/"+storySlug(i)+"/"); err != nil {
			return err
		}
	}
	return nil
}

func readFront(ctx context.Context, client *http.Client, base string) error {
	for range crowdReads {
		for _, path := range []string{"/", "/rss/"} {
			if err := browse(ctx, client, base+path); err != nil {
				return err
			}
		}
	}
	return nil
}

// browse reads a page as a browser does.
func browse(ctx context.Context, client *http.Client, address string) error {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return err
	}
	r.Header.Set("Accept-Encoding", "gzip, br")
	return read(client, r)
}

// together has so many do something at once, and tells what the first said who failed.
func together(n int, do func(i int) error) error {
	var all sync.WaitGroup
	var once sync.Once
	var first error
	for i := range n {
		all.Go(func() {
			if err := do(i); err != nil {
				once.Do(func() { first = err })
			}
		})
	}
	all.Wait()
	return first
}

// watched is a process of which the most that it held is noted.
type watched struct {
	pid int
	own atomic.Int64 // when it held most
	sum atomic.Int64
}

// watch looks often, until the answer is called.
func (w *watched) watch() (stop func()) {
	end, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		look := time.NewTicker(looksEvery)
		defer look.Stop()
		for {
			if r, err := residentOf(w.pid); err == nil && int64(r.own+r.files) > w.sum.Load() {
				w.sum.Store(int64(r.own + r.files))
				w.own.Store(int64(r.own))
			}
			select {
			case <-end:
				return
			case <-look.C:
			}
		}
	}()
	return func() { close(end); <-ended }
}

func (w *watched) most() resident {
	own := int(w.own.Load())
	return resident{own, int(w.sum.Load()) - own}
}

// residentOf is what a process holds, as Linux tells it.
func residentOf(pid int) (r resident, err error) {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return r, fmt.Errorf("how much memory the server holds: %w", err)
	}
	for line := range strings.Lines(string(status)) {
		var kb int
		if n, _ := fmt.Sscanf(line, "RssAnon: %d kB", &kb); n == 1 {
			r.own = kb
		}
		if n, _ := fmt.Sscanf(line, "RssFile: %d kB", &kb); n == 1 {
			r.files += kb
		}
		if n, _ := fmt.Sscanf(line, "RssShmem: %d kB", &kb); n == 1 {
			r.files += kb
		}
	}
	return r, nil
}
