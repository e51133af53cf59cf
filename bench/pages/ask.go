package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"
)

// clients ask at once: a server on one core has always something to do, and nobody waits for long.
const clients = 4

// tick is what /proc counts processor time in.
const tick = 10 * time.Millisecond

// answered is how a server answered a kind of page.
type answered struct {
	aSecond   float64
	processor time.Duration // a request
}

// ask asks a server for every kind of page for some time, and prints a line for each: name, requests a second, milliseconds of the
// server's processor a request.
func ask(ctx context.Context, base string, pid int, s shape, each time.Duration, out io.Writer) error {
	client := &http.Client{Timeout: 60 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: clients, DisableCompression: true}}
	for i := range s.stories { // every story once: bodies that are kept are kept from then on
		if err := fetch(ctx, client, base+"/"+storySlug(i)+"/"); err != nil {
			return err
		}
	}
	for _, k := range kinds {
		if _, err := load(ctx, client, base, pid, k, s, each/2); err != nil { // what is read for the first time is not counted
			return err
		}
		a, err := load(ctx, client, base, pid, k, s, each)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "%s\t%.1f\t%.4f\n", k.name, a.aSecond, a.processor.Seconds()*1000)
	}
	return nil
}

// load asks for pages of a kind for a time.
func load(ctx context.Context, client *http.Client, base string, pid int, k kind, s shape, each time.Duration) (a answered, err error) {
	used, err := processorOf(pid)
	if err != nil {
		return a, err
	}
	began := time.Now()
	var all sync.WaitGroup
	counts, failed := make([]int, clients), make([]error, clients)
	for c := range clients {
		all.Go(func() {
			dice := rand.New(rand.NewPCG(uint64(c), 17))
			for time.Since(began) < each && failed[c] == nil {
				if failed[c] = fetch(ctx, client, base+k.draw(dice, s)); failed[c] == nil {
					counts[c]++
				}
			}
		})
	}
	all.Wait()
	took := time.Since(began)
	now, err := processorOf(pid)
	if err := errors.Join(append(failed, err)...); err != nil {
		return a, err
	}
	n := 0
	for _, count := range counts {
		n += count
	}
	return answered{float64(n) / took.Seconds(), (now - used) / time.Duration(max(1, n))}, nil
}

func fetch(ctx context.Context, client *http.Client, address string) error {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return err
	}
	return read(client, r)
}

func read(client *http.Client, r *http.Request) error {
	answer, err := client.Do(r)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if _, err := io.Copy(io.Discard, answer.Body); err != nil {
		return err
	}
	if answer.StatusCode != http.StatusOK {
		return fmt.Errorf("%s answers %s", r.URL, answer.Status)
	}
	return nil
}

// processorOf is how much of it a process has used so far, as Linux tells it.
func processorOf(pid int) (time.Duration, error) {
	line, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0, fmt.Errorf("how much processor time the server took: %w", err)
	}
	fields := strings.Fields(string(line[strings.LastIndexByte(string(line), ')')+1:]))
	if len(fields) < 13 {
		return 0, fmt.Errorf("/proc/%d/stat has %d fields", pid, len(fields))
	}
	var ticks int
	for _, field := range fields[11:13] {
		n, err := strconv.Atoi(field)
		if err != nil {
			return 0, err
		}
		ticks += n
	}
	return time.Duration(ticks) * tick, nil
}
