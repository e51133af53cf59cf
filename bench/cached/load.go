package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"time"
)

const connections = 32

// figure is what one round found of one kind of page.
type figure struct {
	server, kind, coding string
	aSecond              float64
	p99                  string
	processor            time.Duration // of the server, for one request
}

// load has wrk ask for a page.
func (b *bench) load(ctx context.Context, r *running, path, coding string) (figure, error) {
	args := []string{"-c", "1", "wrk", "-t1", fmt.Sprintf("-c%d", connections), fmt.Sprintf("-d%ds", max(1, int(b.each.Seconds()))), "--latency"}
	if coding != "" {
		args = append(args, "-H", "Accept-Encoding: "+coding)
	}
	before, err := r.processor()
	if err != nil {
		return figure{}, err
	}
	out, err := exec.CommandContext(ctx, "taskset", append(args, r.address+path)...).CombinedOutput()
	if err != nil {
		return figure{}, fmt.Errorf("wrk: %w\n%s", err, out)
	}
	after, err := r.processor()
	if err != nil {
		return figure{}, err
	}
	f, requests, err := readWrk(string(out))
	if err != nil {
		return figure{}, err
	}
	f.processor = (after - before) / time.Duration(max(1, requests))
	return f, nil
}

// readWrk reads what wrk prints.
func readWrk(text string) (f figure, requests int, err error) {
	if strings.Contains(text, "Non-2xx") || strings.Contains(text, "Socket errors") {
		return f, 0, fmt.Errorf("not everything was answered well:\n%s", text)
	}
	lines := bufio.NewScanner(strings.NewReader(text))
	for lines.Scan() {
		fields := strings.Fields(lines.Text())
		switch {
		case len(fields) == 2 && fields[0] == "Requests/sec:":
			f.aSecond, err = strconv.ParseFloat(fields[1], 64)
		case len(fields) == 2 && fields[0] == "99%":
			f.p99 = fields[1]
		case len(fields) > 3 && fields[1] == "requests" && fields[2] == "in":
			requests, err = strconv.Atoi(fields[0])
		}
		if err != nil {
			return f, 0, fmt.Errorf("%q: %w", lines.Text(), err)
		}
	}
	if f.aSecond == 0 || requests == 0 {
		return f, 0, fmt.Errorf("wrk prints no figures:\n%s", text)
	}
	return f, requests, nil
}

// tick is what /proc counts processor time in.
const tick = 10 * time.Millisecond

// processorOf is how much of it processes have used so far.
func processorOf(pids []int) (sum time.Duration, err error) {
	for _, pid := range pids {
		line, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
		if err != nil {
			return 0, fmt.Errorf("how much processor time the server took: %w", err)
		}
		_, rest, _ := strings.Cut(string(line), ") ")
		fields := strings.Fields(rest)
		if len(fields) < 13 {
			return 0, fmt.Errorf("/proc/%d/stat has %d fields", pid, len(fields))
		}
		user, err := strconv.Atoi(fields[11])
		system, err2 := strconv.Atoi(fields[12])
		if err := errors.Join(err, err2); err != nil {
			return 0, err
		}
		sum += time.Duration(user+system) * tick
	}
	return sum, nil
}
