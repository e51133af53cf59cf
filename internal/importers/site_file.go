package importers

import (
	"bytes"
	"context"
	"io"
	"path"

	"golang.org/x/sync/errgroup"

	"firsthand"
	"firsthand/internal/fetch"
	"firsthand/internal/importers/incoming"
	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// fetchedAtOnce is how many files are asked for at once of the site that they stand on.
const fetchedAtOnce = 4

// prepare does the slow part of files, before the transaction: their bytes are opened or fetched, measured and laid down.
func (r *siteRun) prepare(list []*coming) error {
	var files []*coming
	var paths []string
	for _, c := range list {
		if c.File != nil && c.Err == nil && c.Left == "" {
			files, paths = append(files, c), append(paths, c.File.Path)
		}
	}
	if len(files) == 0 {
		return nil
	}
	look := func(tx *store.Tx) error {
		found, err := media.ListByPath(r.ctx, tx, paths)
		for _, c := range files {
			c.there = err == nil && found[c.File.Path].ID != ""
		}
		return err
	}
	if r.outer != nil {
		if err := look(r.outer); err != nil {
			return err
		}
		for _, c := range files {
			c.prepared = r.peek(c)
		}
		return nil
	}
	if err := r.DB.Read(r.ctx, look); err != nil {
		return err
	}
	group, ctx := errgroup.WithContext(r.ctx)
	group.SetLimit(fetchedAtOnce)
	for _, c := range files {
		group.Go(func() error {
			if c.there {
				return nil
			}
			c.prepared = r.prepareFile(ctx, c)
			if firsthand.ErrorCode(c.prepared) == firsthand.Unavailable && ctx.Err() == nil && !c.fetched() {
				return c.prepared // the disk is full: nothing else will come in
			}
			return ctx.Err()
		})
	}
	err := group.Wait()
	if err != nil {
		r.abandon(list, false)
	}
	return err
}

func (c *coming) fetched() bool { return c.File.Open == nil }

// peek looks whether there are bytes, in a dry run.
func (r *siteRun) peek(c *coming) error {
	if c.fetched() || c.there {
		return nil
	}
	in, err := c.File.Open(r.ctx)
	if err != nil {
		return err
	}
	defer in.Close()
	_, err = io.ReadFull(in, make([]byte, 1))
	if err != nil {
		return firsthand.Because(err, firsthand.Invalid, "%s is empty, or its bytes cannot be read.", c.Name)
	}
	r.judged[c.File.Path] = true
	return nil
}

func (r *siteRun) prepareFile(ctx context.Context, c *coming) error {
	in, err := r.bytesOf(ctx, c.File)
	if err != nil {
		return err
	}
	defer in.Close()
	f := c.File
	item, err := r.Pictures.PrepareAt(ctx, r.Clock, media.Upload{Name: path.Base(f.Path), From: in, Item: media.Item{
		FocalX: -1, FocalY: -1, Alt: f.Alt, Caption: f.Caption, Credit: f.Credit,
	}}, f.Path)
	if err == nil {
		c.file = &item
	}
	return err
}

func (r *siteRun) bytesOf(ctx context.Context, f *incoming.File) (io.ReadCloser, error) {
	if f.Open != nil {
		return f.Open(ctx)
	}
	if r.Fetch == nil || f.URL == "" {
		return nil, firsthand.Errorf(firsthand.Invalid, "Its bytes are not in what was brought in: bring the folder or archive in that holds them.")
	}
	answer, err := r.Fetch.Get(ctx, fetch.Request{URL: f.URL})
	if err != nil {
		return nil, err
	}
	if answer.Status != 200 {
		return nil, firsthand.Errorf(firsthand.Invalid, "It could not be fetched: %s answered %d.", f.URL, answer.Status)
	}
	body, err := answer.Body()
	if err != nil {
		return nil, err
	}
	return io.NopCloser(bytes.NewReader(body)), nil
}

// abandon removes the bytes of files that were laid down and not kept.
func (r *siteRun) abandon(list []*coming, committed bool) {
	for _, c := range list {
		if c.file == nil || committed && c.there {
			continue
		}
		if err := r.Pictures.Abandon(r.ctx, r.DB, *c.file); err != nil && r.Log != nil {
			r.Log.Warn("the bytes of a file that was not kept could not be taken away", "path", c.File.Path, "error", err)
		}
		c.file = nil
	}
}

// keepFile keeps a file at its path, and leads there from where it stood.
func (k *itemKeeper) keepFile() error {
	c := k.c
	if c.prepared != nil {
		return c.prepared
	}
	k.out.Became = c.File.Path
	k.o.fate = stories.FateUnchanged
	switch {
	case k.outer != nil && !c.there:
		k.o.fate = stories.FateNew
		if c.fetched() {
			k.o.say("It is fetched from %s when the site is brought in.", c.File.URL)
		}
	case c.file != nil:
		kept, err := media.Bring(k.ctx, k.tx, *c.file)
		if err != nil {
			return err
		}
		if kept {
			k.o.fate = stories.FateNew
		}
		k.c.there = true
	}
	settings, err := publication.GetSettings(k.ctx, k.tx)
	if err != nil {
		return err
	}
	return k.leadHere(settings, c.File.Path, c.File.Was...)
}
