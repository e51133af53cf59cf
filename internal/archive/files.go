package archive

import (
	"context"
	"io"
	"path"
	"strings"
)

// Files are what a site keeps beside its database, by name: "blobs/content/images/2026/11/a.jpg", "themes/day/index.hbs",
// "sealed.key". Folder is one.
type Files interface {
	// Walk hands every file to fn, always in the same order. What is taken away meanwhile is passed over.
	Walk(ctx context.Context, fn func(File) error) error
	// Keep writes a file whole, or not at all, in the place of what has that name.
	Keep(ctx context.Context, name string, r io.Reader) error
	// Remove takes a file away; that it is gone already is no error.
	Remove(ctx context.Context, name string) error
}

// File is one of them.
type File struct {
	Name string
	Size int64
	Open func() (io.ReadCloser, error) // an fs.ErrNotExist: it was taken away meanwhile
}

// The prefixes of names that archives treat on their own. What has none of them is in complete archives alone, until somebody
// decides here that it may leave.
var (
	// made is what the program makes again when somebody asks for it, and what is only half there.
	made = []string{"blobs/content/images/size/", "blobs/content/images/cut/", "blobs/parts/"}
	// leaves is what the desk made or was given: it is in portable archives too. Keys of what is sealed are not.
	leaves = []string{"blobs/content/images/", "blobs/content/media/", "blobs/content/files/", "blobs/captures/", "blobs/themes/", "themes/"}
)

// takes tells whether a file is in archives of the kind.
func takes(name string, kind Kind) bool {
	return !begins(name, made) && !unfinished(name) && (kind == Complete || begins(name, leaves))
}

func begins(name string, prefixes []string) bool {
	for _, p := range prefixes {
		if name == p || strings.HasSuffix(p, "/") && strings.HasPrefix(name, p) {
			return true
		}
	}
	return false
}

// unfinished tells files that are being written: they have another name when they are there.
func unfinished(name string) bool {
	if strings.HasPrefix(name, "themes/.new-") {
		return true
	}
	base := path.Base(name)
	at := strings.LastIndex(base, ".part")
	return at > 0 && strings.Trim(base[at+len(".part"):], "0123456789-") == "" && at+len(".part") < len(base)
}
