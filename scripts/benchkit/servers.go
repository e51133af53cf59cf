package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"os/signal"
	"path"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"syscall"
	"time"
)

var location = regexp.MustCompile(`<loc>([^<]+)</loc>`)

func get(address string) ([]byte, error) {
	answer, err := http.Get(address)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err == nil && answer.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s answers %s", address, answer.Status)
	}
	return body, err
}

// locations follows sitemaps of sitemaps and lists the paths of the pages.
func locations(base *url.URL, from string, depth int) ([]string, error) {
	body, err := get(base.ResolveReference(&url.URL{Path: from}).String())
	if err != nil {
		return nil, err
	}
	var paths []string
	for _, m := range location.FindAllStringSubmatch(string(body), -1) {
		at, err := url.Parse(m[1])
		if err != nil {
			return nil, err
		}
		if !strings.HasSuffix(at.Path, ".xml") {
			paths = append(paths, at.Path)
			continue
		}
		if depth == 0 {
			continue
		}
		more, err := locations(base, at.Path, depth-1)
		if err != nil {
			return nil, err
		}
		paths = append(paths, more...)
	}
	return paths, nil
}

// save takes stories and lists alike; the feed is saved as rss/index.html, which servers give the
// name of a page but the bytes of the feed.
func save(address, dir string, n int) error {
	base, err := url.Parse(address)
	if err != nil {
		return err
	}
	paths, err := locations(base, "/sitemap.xml", 2)
	if err != nil {
		return err
	}
	sort.Strings(paths)
	if step := len(paths) / max(n, 1); step > 1 { // spread over all, not the first ones
		kept := paths[:0]
		for i := 0; i < len(paths); i += step {
			kept = append(kept, paths[i])
		}
		paths = kept
	}
	for _, p := range append(paths, "/", "/rss/") {
		body, err := get(base.ResolveReference(&url.URL{Path: p}).String())
		if err != nil {
			return err
		}
		name := filepath.Join(dir, filepath.FromSlash(path.Clean(p)), "index.html")
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(name, body, 0o644); err != nil {
			return err
		}
		fmt.Println(p)
	}
	return nil
}

// bare is the least that net/http can do: a map from path to bytes.
func bare(address, dir string) error {
	pages := map[string][]byte{}
	err := filepath.WalkDir(dir, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		body, err := os.ReadFile(name)
		rel, relErr := filepath.Rel(dir, filepath.Dir(name))
		if relErr != nil {
			return relErr
		}
		at := "/" + strings.Trim(filepath.ToSlash(rel), "./") + "/"
		pages[strings.Replace(at, "//", "/", 1)] = body
		return err
	})
	if err != nil {
		return err
	}
	server := &http.Server{Addr: address, ReadHeaderTimeout: 10 * time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, ok := pages[r.URL.Path]
		if !ok {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Content-Length", strconv.Itoa(len(body)))
		w.Write(body)
	})}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	go func() { <-ctx.Done(); server.Close() }()
	fmt.Printf("listening on http://%s/\n", address)
	if err := server.ListenAndServe(); err != http.ErrServerClosed {
		return err
	}
	return nil
}

// cold starts the command five times and prints the middle of the times from start to first page.
func cold(command []string) error {
	var times []time.Duration
	for range 5 {
		took, err := firstPage(command)
		if err != nil {
			return err
		}
		times = append(times, took)
	}
	sort.Slice(times, func(i, j int) bool { return times[i] < times[j] })
	fmt.Println(times[len(times)/2].Milliseconds())
	return nil
}

func firstPage(command []string) (time.Duration, error) {
	cmd := exec.Command(command[0], command[1:]...)
	out, in, err := os.Pipe()
	if err != nil {
		return 0, err
	}
	defer out.Close()
	cmd.Stdout, cmd.Stderr = in, in
	start := time.Now()
	if err := cmd.Start(); err != nil {
		return 0, err
	}
	in.Close()
	defer func() {
		cmd.Process.Signal(syscall.SIGTERM)
		cmd.Wait()
	}()
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if _, address, ok := strings.Cut(lines.Text(), "listening on "); ok {
			_, err := get(strings.Fields(address)[0])
			return time.Since(start), err
		}
	}
	return 0, fmt.Errorf("%s never listened", command[0])
}
