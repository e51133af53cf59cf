package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"runtime/pprof"
	"strings"
	"syscall"
	"time"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/ghostapi"
	"firsthand/internal/media"
	"firsthand/internal/site"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/theme"
	"firsthand/themes"
)

// gauge asks the doors in this process, past every finished page.
type gauge struct {
	db               *store.DB
	public, programs http.Handler
	shape            shape
	each             int
	theme            string // folder of the theme
	profiles         string // folder for a profile of each kind, "" for none
	only             string // the one kind that is asked for, "" for all
}

// cost is what one answer costs.
type cost struct {
	processor   time.Duration
	statements  float64
	allocations float64
	bytes       float64
}

func newGauge(ctx context.Context, data, worn string, bodies bool) (*gauge, error) {
	db, err := store.Open(ctx, "sqlite:"+filepath.Join(data, "firsthand.db"), store.Options{})
	if err != nil {
		return nil, err
	}
	g := &gauge{db: db, theme: worn}
	if err := g.open(ctx, data, bodies); err != nil {
		db.Close()
		return nil, err
	}
	return g, nil
}

func (g *gauge) open(ctx context.Context, data string, bodies bool) error {
	own, _, err := theme.Load(themes.Broadsheet(), theme.Options{Fallbacks: site.Fallbacks()})
	if err != nil {
		return err
	}
	blobs, err := media.OpenDir(filepath.Join(data, "blobs"))
	if err != nil {
		return err
	}
	log := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
	kept := ghost.NewKept(ghost.KeptBytes, bodies)
	base := &url.URL{Scheme: "https", Host: "quay.example"}
	worn, _, err := theme.Load(os.DirFS(g.theme), theme.Options{Fallbacks: site.Fallbacks(), Locales: themes.Broadsheet()})
	if err != nil {
		return err
	}
	shelf := theme.NewShelf(func(string) (*theme.Theme, []theme.Problem, error) { return worn, nil, nil }, nil)
	g.public, err = site.New(site.Options{DB: g.db, Blobs: blobs, Theme: own, Themes: shelf, URL: base, Clock: firsthand.SystemClock{}, Log: log, CacheMax: -1, Bodies: kept})
	if err != nil {
		return err
	}
	g.programs = ghostapi.New(ghostapi.Options{DB: g.db, BaseURL: base.String(), Clock: firsthand.SystemClock{}, Log: log, KeepMax: -1, Bodies: kept})
	owner := firsthand.Actor{Name: "The gauge", Role: firsthand.Owner}
	return g.db.Write(ctx, owner, firsthand.KeySave, func(tx *store.Tx) (err error) {
		if g.shape.stories, err = store.Get(ctx, tx, store.Value[int], `SELECT COUNT(*) FROM stories WHERE status = 'published' AND is_page = 0`); err != nil {
			return err
		}
		_, g.shape.key, err = staff.AddKey(ctx, tx, staff.Key{Kind: staff.ContentKey, Name: "The gauge"})
		return err
	})
}

// cost asks for pages of a kind, after some that are not counted.
func (g *gauge) cost(ctx context.Context, k kind) (c cost, err error) {
	dice := rand.New(rand.NewPCG(3, 5))
	for range max(10, 4*g.shape.stories*min(1, g.each/20)) { // what is kept of bodies is there once the site was read
		if _, err := g.ask(ctx, k.draw(dice, g.shape)); err != nil {
			return c, err
		}
		if k.name != "story" && k.name != "Content API" {
			break
		}
	}
	if g.profiles != "" {
		if err := allocations(filepath.Join(g.profiles, strings.ReplaceAll(k.name, " ", "-")+".before.pprof")); err != nil {
			return c, err
		}
		f, err := os.Create(filepath.Join(g.profiles, strings.ReplaceAll(k.name, " ", "-")+".pprof"))
		if err != nil {
			return c, err
		}
		defer f.Close()
		if err := pprof.StartCPUProfile(f); err != nil {
			return c, err
		}
		defer pprof.StopCPUProfile()
	}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	statements, began := g.db.Statements(), processor()
	for range g.each {
		n, err := g.ask(ctx, k.draw(dice, g.shape))
		if err != nil {
			return c, err
		}
		c.bytes += float64(n)
	}
	took := processor() - began
	runtime.ReadMemStats(&after)
	if g.profiles != "" {
		if err := allocations(filepath.Join(g.profiles, strings.ReplaceAll(k.name, " ", "-")+".allocs.pprof")); err != nil {
			return c, err
		}
	}
	n := float64(g.each)
	return cost{took / time.Duration(g.each), float64(g.db.Statements()-statements) / n, float64(after.Mallocs-before.Mallocs) / n, c.bytes / n}, nil
}

// allocations writes the profile of all that was allocated so far: what a kind of page allocates is the difference of two.
func allocations(file string) error {
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	defer f.Close()
	return pprof.Lookup("allocs").WriteTo(f, 0)
}

// ask gives the length of an answer.
func (g *gauge) ask(ctx context.Context, path string) (int, error) {
	r := httptest.NewRequestWithContext(ctx, http.MethodGet, "https://quay.example"+path, nil)
	w := httptest.NewRecorder()
	door := g.public
	if strings.HasPrefix(path, ghostapi.ContentPath) {
		door = g.programs
	}
	if door.ServeHTTP(w, r); w.Code != http.StatusOK {
		return 0, fmt.Errorf("%s answers %d: %.300s", path, w.Code, w.Body)
	}
	return w.Body.Len(), nil
}

// processor is how much of it this process has used.
func processor() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err) // it is asked about itself
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// counts prints a line for every kind: name, statements, allocations and bytes a request, milliseconds of processor.
func counts(ctx context.Context, g *gauge, out io.Writer) error {
	for _, k := range kinds {
		if g.only != "" && g.only != k.name {
			continue
		}
		c, err := g.cost(ctx, k)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "%s\t%.1f\t%.0f\t%.0f\t%.4f\n", k.name, c.statements, c.allocations, c.bytes, c.processor.Seconds()*1000)
	}
	return nil
}
