package bring

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"

	"firsthand"
	"firsthand/internal/fetch"
	"firsthand/internal/importers/feed"
	"firsthand/internal/importers/folder"
	"firsthand/internal/importers/incoming"
	"firsthand/internal/importers/pages"
	"firsthand/internal/importers/wxr"
)

// Site names a site that is to be opened.
type Site struct {
	Name  string // a file, a folder or an address
	Kind  Kind
	Media string // for WordPress: a folder or an archive of its uploads; "" where they are to be fetched
}

// Open opens a site of a kind that is read as a Source; close it when it was read.
func Open(ctx context.Context, s Site, client *fetch.Client) (source incoming.Source, end func(), err error) {
	if IsAddress(s.Name) {
		return openAddress(ctx, s, client)
	}
	nothing := func() {}
	switch s.Kind {
	case WordPress:
		w, err := wxr.Open(ctx, s.Name, s.Media)
		if err != nil {
			return nil, nothing, err
		}
		return w, func() { w.Close() }, nil
	case Folder:
		return openFolder(s.Name)
	case Feed:
		f, err := feed.Open(s.Name, func() (io.ReadCloser, error) {
			in, err := os.Open(s.Name)
			return in, notThere(err, s.Name)
		})
		return f, nothing, err
	case Pages:
		text, err := os.ReadFile(s.Name)
		if err != nil {
			return nil, nothing, notThere(err, s.Name)
		}
		p, err := pages.Open(s.Name, string(text), client)
		return p, nothing, err
	}
	return nil, nothing, firsthand.Errorf(firsthand.Invalid, "There is no kind of site called %q.", s.Kind)
}

func notThere(err error, name string) error {
	if err == nil {
		return nil
	}
	return firsthand.Because(err, firsthand.NotFound, "%s cannot be opened: look whether it is there and may be read.", name)
}

// openFolder opens a folder, or an archive of one, which is unpacked for as long as it is read.
func openFolder(name string) (incoming.Source, func(), error) {
	nothing := func() {}
	info, err := os.Stat(name)
	if err != nil {
		return nil, nothing, notThere(err, name)
	}
	if info.IsDir() {
		f, err := folder.Open(name)
		if err != nil {
			return nil, nothing, err
		}
		return f, func() { f.Close() }, nil
	}
	dir, left, drop, err := unpack(name)
	if err != nil {
		return nil, nothing, err
	}
	f, err := folder.Open(dir)
	if err != nil {
		drop()
		if len(left) > 0 {
			err = firsthand.Because(err, firsthand.Invalid, "%s holds no page that could be unpacked. Of %s: %s", filepath.Base(name), left[0].Name, left[0].Left)
		}
		return nil, nothing, err
	}
	return packed{f, left}, func() { f.Close(); drop() }, nil
}

// packed is a folder out of an archive, of which some was left in there.
type packed struct {
	incoming.Source
	left []incoming.Item
}

// Each tells what was left, and what is in the folder.
func (p packed) Each(ctx context.Context, tell func(incoming.Item) error) error {
	for _, item := range p.left {
		if err := tell(item); err != nil {
			return err
		}
	}
	return p.Source.Each(ctx, tell)
}

// openAddress looks what stands at an address: a feed, or a page.
func openAddress(ctx context.Context, s Site, client *fetch.Client) (incoming.Source, func(), error) {
	nothing := func() {}
	if s.Kind == Pages {
		p, err := pages.Open(s.Name, s.Name, client)
		return p, nothing, err
	}
	answer, err := client.Get(ctx, fetch.Request{URL: s.Name, Accept: "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/html;q=0.8"})
	if err != nil {
		return nil, nothing, err
	}
	if answer.Status != 200 {
		return nil, nothing, firsthand.Errorf(firsthand.NotFound, "There is nothing to read at %s: its site answered %d.", s.Name, answer.Status)
	}
	body, err := answer.Body()
	if err != nil {
		return nil, nothing, err
	}
	if s.Kind == Feed || beginsAsFeed.Match(bytes.TrimPrefix(body[:min(len(body), 4096)], byteOrder)) {
		f, err := feed.Open(s.Name, func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(body)), nil })
		return f, nothing, err
	}
	p, err := pages.Open(s.Name, s.Name, client)
	return p, nothing, err
}
