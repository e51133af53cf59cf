package bring

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"path/filepath"
	"runtime/debug"
	"sync"

	"firsthand"
	"firsthand/internal/fetch"
	"firsthand/internal/importers"
	"firsthand/internal/importers/runs"
	"firsthand/internal/media"
	"firsthand/internal/store"
)

// Desk brings sites in for whoever works in the newsroom, one at a time. Close it before its database.
type Desk struct {
	DB       *store.DB
	Pictures *media.Renderer
	Fetch    *fetch.Client
	Clock    firsthand.Clock
	Log      *slog.Logger

	mu     sync.Mutex
	closed bool
	now    *work
	all    sync.WaitGroup
}

// work is a site that is being brought in.
type work struct {
	run  runs.ID // "" until there is one
	stop context.CancelFunc
}

// Wish is a site that somebody wants to bring in: a file that is sent, or an address.
type Wish struct {
	Actor   firsthand.Actor
	Name    string // of the file
	From    io.Reader
	Address string // of a feed or a page; "": it is a file
	Dry     bool   // read and judge everything, and keep nothing but the account of it
	Open    bool   // what stood behind the password of a whole site of Ghost is read by everybody here
}

// Begin takes a site and begins to bring it in; the run that it gives goes on by itself and says how far it is. What is no site is
// refused before anything is kept, and while one comes in no other does (firsthand.Conflict).
func (d *Desk) Begin(ctx context.Context, w Wish) (runs.Run, error) {
	if err := w.Actor.May(firsthand.Import); err != nil {
		return runs.Run{}, err
	}
	if w.Address != "" && !IsAddress(w.Address) {
		return runs.Run{}, firsthand.Errorf(firsthand.Invalid, "%q is no address: it begins with https:// or http://.", w.Address)
	}
	life, done, err := d.turn(ctx)
	if err != nil {
		return runs.Run{}, err
	}
	place, kind, drop, going := w.Address, Address, func() {}, false
	end := func() { drop(); done() }
	defer func() {
		if !going {
			end()
		}
	}()
	if place == "" {
		if place, drop, err = keep(w.Name, w.From); err == nil {
			kind = Recognise(place)
			err = refuse(filepath.Base(place), w.Dry, kind)
		}
		if err != nil {
			return runs.Run{}, err
		}
	}
	going = true
	return d.start(ctx, life, w, Site{Name: place, Kind: kind}, end)
}

// turn waits for nobody: there is one site at a time. The context that it gives ends with the desk, and not with the request.
func (d *Desk) turn(ctx context.Context) (life context.Context, done func(), err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	switch {
	case d.closed:
		return nil, nil, firsthand.Errorf(firsthand.Unavailable, "The program is about to end: bring the site in when it runs again.")
	case d.now != nil:
		return nil, nil, firsthand.Errorf(firsthand.Conflict, "Another site is being brought in: wait until it is here, or stop it.")
	}
	life, stop := context.WithCancel(context.WithoutCancel(ctx))
	d.now = &work{stop: stop}
	d.all.Add(1)
	return life, func() {
		stop()
		d.mu.Lock()
		d.now = nil
		d.mu.Unlock()
		d.all.Done()
	}, nil
}

// start brings it in, and comes back as soon as there is a run, or as it is known why there is none. Whoever goes before that, stops it.
func (d *Desk) start(ctx, life context.Context, w Wish, site Site, end func()) (runs.Run, error) {
	begun, ended := make(chan runs.Run, 1), make(chan error, 1)
	go func() {
		err := d.bring(life, w, site, func(r runs.Run) { begun <- r })
		if err != nil && firsthand.ErrorCode(err) == firsthand.Internal && life.Err() == nil {
			d.Log.Error("bring a site in", "name", filepath.Base(site.Name), "error", err)
		}
		end() // who is told why there is none may try again at once
		ended <- err
	}()
	select {
	case r := <-begun:
		return r, nil
	case <-ctx.Done():
		d.halt()
		return runs.Run{}, ctx.Err()
	case err := <-ended:
		select {
		case r := <-begun: // it was through at once
			return r, nil
		default:
			return runs.Run{}, err
		}
	}
}

// halt stops what is under way.
func (d *Desk) halt() {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.now != nil {
		d.now.stop()
	}
}

// noted notes which run is under way, and tells of it.
func (d *Desk) noted(tell func(runs.Run)) func(runs.Run) {
	return func(r runs.Run) {
		d.mu.Lock()
		d.now.run = r.ID
		d.mu.Unlock()
		tell(r)
	}
}

// bring brings one site in, from its beginning to its end.
func (d *Desk) bring(ctx context.Context, w Wish, site Site, begun func(runs.Run)) (err error) {
	defer func() {
		if p := recover(); p != nil { // readers are served by the same program
			err = fmt.Errorf("bring %s in: panic: %v\n%s", filepath.Base(site.Name), p, debug.Stack())
		}
	}()
	if site.Kind == Ghost {
		_, err := d.ghost(ctx, w, site.Name, begun)
		return err
	}
	source, end, err := Open(ctx, site, d.Fetch)
	if err != nil {
		return err
	}
	defer end()
	if err := ctx.Err(); err != nil {
		return err // to unpack it took long
	}
	if w.Address == "" {
		source = called{source, site.Name}
	}
	im := &importers.SiteImport{DB: d.DB, Pictures: d.Pictures, Fetch: d.Fetch, Actor: w.Actor, Clock: d.Clock, Log: d.Log, Begun: d.noted(begun), Dry: w.Dry}
	_, err = im.Run(ctx, source)
	return err
}

func (d *Desk) ghost(ctx context.Context, w Wish, place string, begun func(runs.Run)) (*importers.GhostReport, error) {
	im := &importers.GhostImport{DB: d.DB, Pictures: d.Pictures, Actor: w.Actor, Clock: d.Clock, Log: d.Log, Called: filepath.Base(place), Begun: d.noted(begun), PrivateAsPublic: w.Open, Dry: w.Dry}
	return im.Run(ctx, place)
}

// Ghost brings in what Ghost exported and comes back when it is here, as Ghost's own programs expect it. It tells how much of it did
// not come in.
func (d *Desk) Ghost(ctx context.Context, w Wish) (failed int, err error) {
	if err := w.Actor.May(firsthand.Import); err != nil {
		return 0, err
	}
	life, done, err := d.turn(ctx)
	if err != nil {
		return 0, err
	}
	defer done()
	place, drop, err := keep(w.Name, w.From)
	defer drop()
	if err != nil {
		return 0, err
	}
	report, err := d.ghost(life, w, place, func(runs.Run) {})
	if report != nil {
		failed = report.Failed()
	}
	return failed, err
}

// Working is the run that is under way here; "" if there is none.
func (d *Desk) Working() runs.ID {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.now == nil {
		return ""
	}
	return d.now.run
}

// Stop stops a run that is under way here; false if it is not. What came in until then stays.
func (d *Desk) Stop(id runs.ID) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	if id == "" || d.now == nil || d.now.run != id {
		return false
	}
	d.now.stop()
	return true
}

// Wait waits until nothing is under way.
func (d *Desk) Wait() { d.all.Wait() }

// Close stops what is under way and waits for its end.
func (d *Desk) Close() {
	d.mu.Lock()
	d.closed = true
	d.mu.Unlock()
	d.halt()
	d.all.Wait()
}
