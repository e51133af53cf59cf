package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/media"
	"firsthand/internal/ops"
	"firsthand/internal/store"
)

// filesFlags say where the files of a site are kept, if not in its folder.
type filesFlags struct {
	Files         string `help:"Bucket for the site's pictures, captures, themes and other files, so that several machines can serve it: s3://bucket/folder. Its service and keys stand in FIRSTHAND_FILES_ENDPOINT, _REGION, _KEY and _SECRET or, where copies go to the same service, in those of --s3-endpoint and the like." placeholder:"BUCKET"`
	FilesNear     int    `help:"Disk for those of the files in the bucket that readers asked for lately, in MB." default:"10240" placeholder:"MB"`
	FilesEndpoint string `hidden:"" env:"FIRSTHAND_FILES_ENDPOINT,FIRSTHAND_S3_ENDPOINT" help:"Address of the service of --files." placeholder:"URL"`
	FilesRegion   string `hidden:"" env:"FIRSTHAND_FILES_REGION,FIRSTHAND_S3_REGION" help:"Region of its bucket." placeholder:"NAME"`
	FilesKey      string `hidden:"" env:"FIRSTHAND_FILES_KEY,FIRSTHAND_S3_KEY" help:"The key that may write into it." placeholder:"KEY"`
	FilesSecret   string `hidden:"" env:"FIRSTHAND_FILES_SECRET,FIRSTHAND_S3_SECRET" help:"Its secret." placeholder:"SECRET"`
}

// bucketOpens is how long it is tried to reach the bucket before that is said.
const bucketOpens = 20 * time.Second

// far is the bucket of a site's files; nil where they lie in its folder.
func (f filesFlags) far(ctx context.Context) (ops.Bucket, error) {
	if f.Files == "" {
		return nil, nil
	}
	if f.FilesNear < 1 {
		return nil, firsthand.Errorf(firsthand.Invalid, "--files-near %d leaves no room for files that are being shown: give it 1 MB at least.", f.FilesNear)
	}
	keys := ops.S3Keys{Endpoint: f.FilesEndpoint, Region: f.FilesRegion, Key: f.FilesKey, Secret: f.FilesSecret}
	if keys.Key == "" || keys.Secret == "" {
		return nil, firsthand.Errorf(firsthand.Invalid, "The bucket %s needs keys: put them into FIRSTHAND_FILES_KEY and FIRSTHAND_FILES_SECRET.", f.Files)
	}
	ctx, end := context.WithTimeout(ctx, bucketOpens)
	defer end()
	return ops.OpenBucket(ctx, f.Files, keys)
}

// noteFiles has other machines know where the files of the site are.
func (h *house) noteFiles(ctx context.Context) error {
	address := ""
	if h.files.Far != nil {
		address = h.files.Far.String()
	}
	return ops.NoteFilesIn(ctx, h.db, address)
}

// environment hands the flags to another program of ours.
func (f filesFlags) environment() []string {
	if f.Files == "" {
		return nil
	}
	return []string{"FIRSTHAND_FILES=" + f.Files, "FIRSTHAND_FILES_ENDPOINT=" + f.FilesEndpoint, "FIRSTHAND_FILES_REGION=" + f.FilesRegion, "FIRSTHAND_FILES_KEY=" + f.FilesKey, "FIRSTHAND_FILES_SECRET=" + f.FilesSecret}
}

// keptBlobs are the files of a site, wherever they are kept.
type keptBlobs interface {
	media.Blobs
	Close() error
	Sweep(now time.Time) error
}

// What lies in the folder of a site: its files, and with a bucket, those of them that readers asked for lately.
const (
	blobsFolder = "blobs"
	nearFolder  = "near"
)

// openBlobs opens the files of a site. Where others keep them in a bucket, no machine keeps them in its folder.
func (d dataFlags) openBlobs(ctx context.Context, db *store.DB) (keptBlobs, ops.SiteFiles, error) {
	files := ops.SiteFiles{Folder: d.Data}
	place, err := ops.FilesIn(ctx, db)
	if err != nil {
		return nil, files, err
	}
	if place != "" && place != d.Files {
		return nil, files, firsthand.Errorf(firsthand.Conflict, "The files of this site are in %s: give --files %s, or bring them into the folder again with “firsthand files --back”.", place, place)
	}
	folder := filepath.Join(d.Data, blobsFolder)
	if d.Files == "" {
		blobs, err := media.OpenDir(folder)
		return blobs, files, err
	}
	if err := d.nothingHere(ctx, db, folder, place); err != nil {
		return nil, files, err
	}
	if files.Far, err = d.far(ctx); err != nil {
		return nil, files, err
	}
	if err := ops.ClaimFiles(ctx, db, files.Far); err != nil {
		return nil, files, err
	}
	near, err := media.OpenDir(filepath.Join(d.Data, nearFolder))
	if err != nil {
		return nil, files, err
	}
	if place == "" { // the site has no files yet: its first machine says where they will be
		if err := ops.NoteFilesIn(ctx, db, d.Files); err != nil {
			return nil, files, errors.Join(err, near.Close())
		}
	}
	return media.NewShared(near, files.Far, int64(d.FilesNear)<<20), files, nil
}

// nothingHere refuses a bucket for a site whose files lie in a folder: this one, or another machine's.
func (d dataFlags) nothingHere(ctx context.Context, db *store.DB, folder, place string) error {
	left, err := holdsFiles(folder)
	if err != nil {
		return firsthand.Because(err, firsthand.Unavailable, "The folder %s cannot be read: give this user the right to.", folder)
	}
	if left {
		return firsthand.Errorf(firsthand.Conflict, "Files of this site lie in %s, and not in %s: bring them there with “firsthand files”, then start again.", folder, d.Files)
	}
	if place != "" {
		return nil
	}
	has, err := ops.HasFiles(ctx, db)
	if err == nil && has {
		return firsthand.Errorf(firsthand.Conflict, "The files of this site lie in a folder, and not in %s: bring them there with “firsthand files” on the machine that has them, then start again.", d.Files)
	}
	return err
}

// holdsFiles tells whether any file lies in a folder, however deep.
func holdsFiles(folder string) (found bool, err error) {
	err = filepath.WalkDir(folder, func(_ string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err == nil && !d.IsDir() {
			found = true
			return fs.SkipAll
		}
		return err
	})
	return found, err
}

// tryFiles writes something into the bucket of a site's files, reads it, and takes it away: keys may be good for reading alone.
func tryFiles(ctx context.Context, far ops.Bucket) error {
	name := media.SharedPrefix + "parts/tried-" + firsthand.NewUUID()
	if _, err := far.Make(ctx, name, []byte("Firsthand looks whether it may write here.")); err != nil {
		return err
	}
	from, err := far.Open(ctx, name)
	if err != nil {
		return err
	}
	return errors.Join(from.Close(), far.Remove(ctx, name))
}

// forgetNear takes away what lay near by of a bucket that the site does not have any more.
func forgetNear(data string) error { return os.RemoveAll(filepath.Join(data, nearFolder)) }

// ownCopies tells whether copies would go to this machine alone, though others make them too.
func (f filesFlags) ownCopies(copies string) bool {
	return f.Files != "" && copies != noCopies && !strings.Contains(copies, "://")
}
