package web

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"path"
	"slices"
	"strings"
	"sync/atomic"

	"firsthand"
)

// Limits on what one Assets holds in memory.
const (
	maxAssets     = 10_000
	maxAssetBytes = 64 << 20 // one file
	maxAssetTotal = 512 << 20
)

// Assets serves a folder of files from memory under addresses that hold a hash of their content, so
// that a browser may keep them for ever.
type Assets struct {
	// Named says that the files' own names change with their content, as a bundler's do: they may be kept for a year
	// under their plain addresses.
	Named bool

	prefix string
	files  map[string]*asset
}

type asset struct {
	body        Body // never changed; packed holds it with its compressed forms
	fingerprint string
	packed      atomic.Pointer[Body]
	packing     atomic.Bool
}

// NewAssets reads every regular file of fsys (none whose name or folder begins with a dot) to be
// served under prefix, which begins and ends with a slash. Symbolic links are the file system's
// business: give an os.Root's FS where strangers made the folder.
func NewAssets(prefix string, fsys fs.FS) (*Assets, error) {
	if !strings.HasPrefix(prefix, "/") || !strings.HasSuffix(prefix, "/") {
		return nil, fmt.Errorf("assets: prefix %q must begin and end with a slash", prefix)
	}
	a := &Assets{prefix: prefix, files: map[string]*asset{}}
	total := int64(0)
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if name != "." && strings.HasPrefix(d.Name(), ".") {
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if !d.Type().IsRegular() {
			return nil
		}
		content, err := readAsset(fsys, name)
		if err != nil {
			return err
		}
		total += int64(len(content))
		if len(a.files) >= maxAssets || total > maxAssetTotal {
			return firsthand.Errorf(firsthand.Invalid, "There are too many asset files: the limits are %d files and %d MB.",
				maxAssets, maxAssetTotal>>20)
		}
		a.files[name] = newAsset(name, content)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read assets: %w", err)
	}
	return a, nil
}

func readAsset(fsys fs.FS, name string) ([]byte, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	content, err := io.ReadAll(io.LimitReader(f, maxAssetBytes+1))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	if len(content) > maxAssetBytes {
		return nil, firsthand.Errorf(firsthand.Invalid, "The asset %s is larger than %d MB.", name, maxAssetBytes>>20)
	}
	return content, nil
}

func newAsset(name string, content []byte) *asset {
	fingerprint := Fingerprint(content)
	f := &asset{fingerprint: fingerprint}
	f.body = Body{Type: ContentType(name), Plain: content, Tag: `"` + fingerprint + `"`}
	if !Compressible(f.body.Type) || len(content) < 256 {
		f.packing.Store(true) // nothing to gain
	}
	return f
}

// URL is the address of a file with its hash, "/assets/css/screen.css?v=HASH"; a file that is not
// there keeps its plain address, which answers 404.
func (a *Assets) URL(name string) string {
	name = strings.TrimPrefix(name, "/")
	if f := a.files[name]; f != nil {
		return a.prefix + escapePath(name) + "?v=" + f.fingerprint
	}
	return a.prefix + escapePath(name)
}

// Hash is the fingerprint of a file (16 URL-safe characters), "" if there is no such file.
func (a *Assets) Hash(name string) string {
	if f := a.files[strings.TrimPrefix(name, "/")]; f != nil {
		return f.fingerprint
	}
	return ""
}

// Names lists the files in byte order.
func (a *Assets) Names() []string {
	names := make([]string, 0, len(a.files))
	for name := range a.files {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// Serve is a Handler for everything under the prefix. With the right ?v= the answer may be kept for
// a year; without one, or with that of another version, for a minute.
func (a *Assets) Serve(w http.ResponseWriter, r *http.Request) error {
	name, under := strings.CutPrefix(r.URL.Path, a.prefix)
	f := a.files[name]
	if !under || f == nil {
		return firsthand.Errorf(firsthand.NotFound, "There is no such file here.")
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		return WithStatus(http.StatusMethodNotAllowed, firsthand.Errorf(firsthand.Invalid, "This file can only be read."))
	}
	h := w.Header()
	h.Set("Cache-Control", "public, max-age=60")
	if a.Named || r.URL.Query().Get("v") == f.fingerprint {
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	h.Set("X-Content-Type-Options", "nosniff")
	if strings.HasPrefix(f.body.Type, "image/svg") || strings.HasPrefix(f.body.Type, "text/html") {
		h.Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox") // as a page of its own it runs nothing
	}
	f.current().ServeHTTP(w, r)
	return nil
}

// Warm compresses every file that gains by it, at the best level; without it each is compressed
// after its first request, which itself goes out plain. It stops when ctx ends.
func (a *Assets) Warm(ctx context.Context) error {
	for _, name := range a.Names() {
		if err := ctx.Err(); err != nil {
			return err
		}
		if f := a.files[name]; f.packing.CompareAndSwap(false, true) {
			if err := f.pack(); err != nil {
				return fmt.Errorf("compress asset %s: %w", name, err)
			}
		}
	}
	return nil
}

// current is the body with what compressed forms exist; the first call starts making them.
func (f *asset) current() *Body {
	if packed := f.packed.Load(); packed != nil {
		return packed
	}
	if f.packing.CompareAndSwap(false, true) {
		go f.pack() // an error leaves the plain form, which is an answer too
	}
	return &f.body
}

func (f *asset) pack() error {
	gz, err := CompressBytes(f.body.Plain, Gzip, Best)
	if err != nil {
		return err
	}
	br, err := CompressBytes(f.body.Plain, Brotli, Best)
	if err != nil {
		return err
	}
	packed := f.body
	if len(gz) < len(packed.Plain) {
		packed.Gzip = gz
	}
	if len(br) < len(packed.Plain) {
		packed.Brotli = br
	}
	f.packed.Store(&packed)
	return nil
}

// ContentType is the media type by a file name's ending, the same on every machine; unknown endings
// are application/octet-stream.
func ContentType(name string) string {
	switch strings.ToLower(path.Ext(name)) {
	case ".css":
		return "text/css; charset=utf-8"
	case ".js", ".mjs":
		return "text/javascript; charset=utf-8"
	case ".json", ".map":
		return "application/json"
	case ".webmanifest":
		return "application/manifest+json"
	case ".txt", ".md":
		return "text/plain; charset=utf-8"
	case ".html", ".htm":
		return "text/html; charset=utf-8"
	case ".xml":
		return "application/xml"
	case ".xsl":
		return "text/xsl; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	case ".png":
		return "image/png"
	case ".jpg", ".jpeg":
		return "image/jpeg"
	case ".gif":
		return "image/gif"
	case ".webp":
		return "image/webp"
	case ".avif":
		return "image/avif"
	case ".ico":
		return "image/x-icon"
	case ".woff2":
		return "font/woff2"
	case ".woff":
		return "font/woff"
	case ".ttf":
		return "font/ttf"
	case ".otf":
		return "font/otf"
	case ".mp4":
		return "video/mp4"
	case ".webm":
		return "video/webm"
	case ".mp3":
		return "audio/mpeg"
	case ".pdf":
		return "application/pdf"
	}
	return "application/octet-stream"
}
