package exporters

import (
	"context"
	"io"
	"time"

	"firsthand"
	"firsthand/internal/archive"
	"firsthand/internal/media"
	"firsthand/internal/store"
)

// Format is in which form a site is taken elsewhere.
type Format string

// The four formats.
const (
	FormatArchive   Format = "archive"   // everything, for another Firsthand
	FormatGhost     Format = "ghost"     // what Ghost imports
	FormatWordPress Format = "wordpress" // WXR
	FormatMarkdown  Format = "markdown"  // a file for each story
)

// Formats are all of them, the one that loses nothing first.
var Formats = []Format{FormatArchive, FormatGhost, FormatWordPress, FormatMarkdown}

// Exporter takes a site elsewhere. It changes nothing in it.
type Exporter struct {
	DB      *store.DB
	Files   archive.Files // what lies beside the database
	Blobs   media.Blobs
	BaseURL string // where readers find the site, no slash at the end
	Release string // of this program
	Clock   firsthand.Clock

	Complete  bool // Archive: with what lets people in, for a copy of one's own
	Passwords bool // Archive: with the desk's passwords
	Bare      bool // Ghost, WordPress: the one file alone, without pictures beside it

	Progress archive.Progress // nil: nobody looks on
}

// Write writes the site in a format, and tells what is in it. What was written before an error is nothing to keep.
func (e *Exporter) Write(ctx context.Context, w io.Writer, f Format) (*Report, error) {
	write, known := map[Format]func(context.Context, io.Writer) (*Report, error){
		FormatArchive: e.archive, FormatGhost: e.ghost, FormatWordPress: e.wordpress, FormatMarkdown: e.markdown,
	}[f]
	if !known {
		return nil, firsthand.Errorf(firsthand.Invalid, "%q is no format to export: take archive, ghost, wordpress or markdown.", f)
	}
	r, err := write(ctx, w)
	if err != nil {
		return nil, err
	}
	r.Format = f
	return r, nil
}

func (e *Exporter) now() time.Time {
	if e.Clock == nil {
		return firsthand.SystemClock{}.Now()
	}
	return e.Clock.Now()
}

func (e *Exporter) tell(what string, done, total int) {
	if e.Progress != nil {
		e.Progress(what, int64(done), int64(total))
	}
}
