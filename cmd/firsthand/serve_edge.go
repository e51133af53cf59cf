package main

import (
	"context"
	"log/slog"
	"net/netip"
	"os"
	"regexp"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/edge"
	"firsthand/internal/fetch"
	"firsthand/internal/ops"
	"firsthand/internal/site"
	"firsthand/internal/store"
)

// edgeFlags say what stands in front of the site and keeps its pages.
type edgeFlags struct {
	Edge          string `help:"Cache in front that is told which pages to throw away: varnish=http://127.0.0.1:6081, or cloudflare=ID of the zone. Without one, caches in front ask for each page anew." placeholder:"KIND=PLACE"`
	EdgeTokenFile string `help:"File that holds the token of Cloudflare's API, which needs the right to purge the zone's cache." placeholder:"FILE" type:"path"`
}

var zone = regexp.MustCompile(`^[0-9a-f]{32}$`)

// purger is nil where nothing stands in front.
func (f edgeFlags) purger() (edge.Purger, error) {
	kind, place, _ := strings.Cut(f.Edge, "=")
	switch {
	case f.Edge == "" && f.EdgeTokenFile != "":
		return nil, firsthand.Errorf(firsthand.Invalid, "--edge-token-file is for a cache in front that is not named: name it with --edge, or leave the file out.")
	case f.Edge == "":
		return nil, nil
	case kind == "varnish":
		if err := fetch.CheckAddress(place); err != nil {
			return nil, firsthand.Because(err, firsthand.Invalid, "--edge varnish=%s names no address: write it as varnish=http://127.0.0.1:6081.", place)
		}
		// Whoever runs the program has named it, wherever it is.
		everywhere := []netip.Prefix{netip.MustParsePrefix("0.0.0.0/0"), netip.MustParsePrefix("::/0")}
		return &edge.Varnish{URL: strings.TrimSuffix(place, "/") + "/", Fetch: fetch.New(fetch.Options{UserAgent: "Firsthand/" + version, Inside: everywhere, Deadline: 10 * time.Second})}, nil
	case kind == "cloudflare":
		if !zone.MatchString(place) {
			return nil, firsthand.Errorf(firsthand.Invalid, "--edge cloudflare=%s names no zone: its ID has 32 digits and letters from a to f, and stands on the zone's page.", place)
		}
		token, err := f.token()
		if err != nil {
			return nil, err
		}
		return &edge.Cloudflare{Zone: place, Token: token, Fetch: fetch.New(fetch.Options{UserAgent: "Firsthand/" + version, Deadline: 20 * time.Second})}, nil
	}
	return nil, firsthand.Errorf(firsthand.Invalid, "--edge %s is not known: write varnish=http://127.0.0.1:6081, or cloudflare= with the ID of the zone.", f.Edge)
}

func (f edgeFlags) token() (string, error) {
	if f.EdgeTokenFile == "" {
		return "", firsthand.Errorf(firsthand.Invalid, "--edge cloudflare needs a token: name the file that holds it with --edge-token-file.")
	}
	data, err := os.ReadFile(f.EdgeTokenFile)
	token := strings.TrimSpace(string(data))
	if err != nil || token == "" {
		return "", firsthand.Because(err, firsthand.Unavailable, "The file %s, with the token of Cloudflare's API, cannot be read or is empty.", f.EdgeTokenFile)
	}
	return token, nil
}

// queue is nil where nothing stands in front of the site with an address.
func (f edgeFlags) queue(base string, log *slog.Logger) (*edge.Queue, error) {
	to, err := f.purger()
	if err != nil || to == nil {
		return nil, err
	}
	return site.EdgeQueue(to, base, edge.Options{Log: log}), nil
}

// How often it is looked whether the cache in front hears, and for how long it may not before the doctor says so.
const (
	edgeLooked = 2 * time.Minute
	edgeDeaf   = 2 * time.Minute
)

// tellOfEdge keeps for the doctor, until ctx ends, that the cache in front hears nothing.
func (h *house) tellOfEdge(ctx context.Context, queue *edge.Queue) {
	if queue == nil {
		return
	}
	every := time.NewTicker(edgeLooked)
	defer every.Stop()
	noted := true // by the program that ran before, perhaps
	for {
		select {
		case <-ctx.Done():
			return
		case <-every.C:
		}
		since, why := queue.Trouble()
		deaf := !since.IsZero() && time.Since(since) >= edgeDeaf
		if !deaf && (!noted || !since.IsZero()) {
			continue
		}
		err := h.db.Maintain(ctx, func(tx *store.Tx) error {
			if !deaf {
				return ops.ForgetEdge(ctx, tx)
			}
			return ops.NoteEdge(ctx, tx, queue.Purger().Name(), since, why)
		})
		if err == nil {
			noted = deaf
		} else if ctx.Err() == nil {
			h.log.Error("note whether the cache in front hears", "error", err)
		}
	}
}
