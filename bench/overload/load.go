package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// clients find out what the server can do.
const clients = 8

// capacity is how many requests a second are answered when a few clients wait for their answers.
func (a *asker) capacity(ctx context.Context, each time.Duration) (aSecond float64, err error) {
	var n, failed atomic.Int64
	began := time.Now()
	var all sync.WaitGroup
	for range clients {
		all.Go(func() {
			for time.Since(began) < each {
				if r, err := a.any(ctx); err != nil || a.send(r) != http.StatusOK {
					failed.Add(1)
					return
				}
				n.Add(1)
			}
		})
	}
	all.Wait()
	if failed.Load() > 0 || n.Load() == 0 {
		return 0, fmt.Errorf("%d requests were answered well and %d not, before the server was pressed at all", n.Load(), failed.Load())
	}
	return float64(n.Load()) / time.Since(began).Seconds(), nil
}

// waits are how long requests took, that came to the same end.
type waits struct {
	mu   sync.Mutex
	list []time.Duration
}

func (w *waits) add(d time.Duration) {
	w.mu.Lock()
	w.list = append(w.list, d)
	w.mu.Unlock()
}

// part is the wait that a part of all are below: 0.99 is p99.
func (w *waits) part(of float64) time.Duration {
	if len(w.list) == 0 {
		return 0
	}
	slices.Sort(w.list)
	return w.list[min(len(w.list)-1, int(of*float64(len(w.list))))]
}

// stream is requests of one sort and what came of them.
type stream struct {
	admitted, refused waits
	failed            atomic.Int64
}

// pressed is what came of one load.
type pressed struct {
	times             float64
	aSecond           float64 // that were sent
	main, front, desk stream
	late              time.Duration // how far the client fell behind at most
	memory            int64         // bytes that the server held at most
}

// beside is how often a second the front page and the newsroom are asked for.
const beside = 20

// press sends requests at a rate, for a time.
func (a *asker) press(ctx context.Context, rate float64, each time.Duration, pid int) (*pressed, error) {
	p := &pressed{aSecond: rate}
	done, ended := context.WithCancel(ctx)
	var streams sync.WaitGroup
	streams.Go(func() { p.memory = mostMemory(done, pid) })
	var sent sync.WaitGroup
	sent.Go(func() { p.late = a.stream(ctx, &p.main, a.any, rate, each) })
	sent.Go(func() { a.stream(ctx, &p.front, a.front, beside, each) })
	if a.key != "" {
		sent.Go(func() { a.stream(ctx, &p.desk, a.desk, beside, each) })
	}
	sent.Wait()
	ended()
	streams.Wait()
	return p, ctx.Err()
}

// stream sends one request after the other when its time has come, and waits for the answers at the end alone.
func (a *asker) stream(ctx context.Context, s *stream, next func(context.Context) (*http.Request, error), rate float64, each time.Duration) (late time.Duration) {
	var all sync.WaitGroup
	began := time.Now()
	for n := 0; ctx.Err() == nil; n++ {
		due := began.Add(time.Duration(float64(n) / rate * float64(time.Second)))
		if due.Sub(began) > each {
			break
		}
		time.Sleep(time.Until(due))
		late = max(late, time.Since(due))
		all.Go(func() {
			r, err := next(ctx)
			if err != nil {
				s.failed.Add(1)
				return
			}
			switch status := a.send(r); status {
			case http.StatusOK:
				s.admitted.add(time.Since(due))
			case http.StatusServiceUnavailable:
				s.refused.add(time.Since(due))
			default:
				s.failed.Add(1)
			}
		})
	}
	all.Wait()
	return late
}

// mostMemory is what a process holds at most, in bytes, looked at ten times a second.
func mostMemory(ctx context.Context, pid int) (most int64) {
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for pid != 0 {
		select {
		case <-ctx.Done():
			return most
		case <-tick.C:
		}
		text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
		if err != nil {
			return most
		}
		for line := range strings.Lines(string(text)) {
			var kb int64
			if n, _ := fmt.Sscanf(line, "VmRSS: %d kB", &kb); n == 1 {
				most = max(most, kb<<10)
			}
		}
	}
	return most
}
