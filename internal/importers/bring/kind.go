package bring

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"

	"firsthand/internal/archive"
	"firsthand/internal/importers"
	"firsthand/internal/importers/wxr"
)

// Kind is what something comes as that is to be brought in.
type Kind string

// The kinds. An Address has to be looked at before anybody knows whether it is a feed or a page.
const (
	Page      Kind = "" // one page, or what read prints
	Archive   Kind = "archive"
	Members   Kind = "members"
	Ghost     Kind = "ghost"
	WordPress Kind = "wordpress"
	Folder    Kind = "folder" // or an archive of one
	Feed      Kind = "feed"
	Pages     Kind = "pages" // a list of addresses
	Address   Kind = "address"
)

var beginsAsFeed = regexp.MustCompile(`(?s)^\s*(<\?xml[^>]*\?>)?(\s|<!--.*?-->|<\?.*?\?>|<!DOCTYPE[^>]*>)*<(rss|feed|rdf:RDF)\b`)

// byteOrder is the mark that some programs begin a text with.
var byteOrder = []byte("\xef\xbb\xbf")

// IsAddress tells whether somebody named a page of the web, and no file.
func IsAddress(name string) bool {
	return strings.HasPrefix(name, "https://") || strings.HasPrefix(name, "http://")
}

// Recognise looks what a file, a folder or an address is. What cannot be opened is a Page: whoever reads it says why.
func Recognise(name string) Kind {
	if IsAddress(name) {
		return Address
	}
	info, err := os.Stat(name)
	switch {
	case err != nil:
		return Page
	case info.IsDir():
		return Folder
	case isArchive(name, info.Size()):
		return Archive
	case strings.EqualFold(filepath.Ext(name), ".csv"):
		return Members
	case wxr.Is(name):
		return WordPress
	case holdsTexts(name):
		return Folder
	}
	if kind := ofText(name); kind != Page {
		return kind
	}
	if importers.IsGhostExport(name) {
		return Ghost
	}
	return Page
}

func isArchive(name string, size int64) bool {
	f, err := os.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	return archive.Is(f, size)
}

// ofText looks how a text begins.
func ofText(name string) Kind {
	f, err := os.Open(name)
	if err != nil {
		return Page
	}
	defer f.Close()
	head := make([]byte, 4096)
	n, _ := io.ReadFull(f, head)
	head = bytes.TrimPrefix(head[:n], byteOrder)
	if beginsAsFeed.Match(head) {
		return Feed
	}
	addresses, others := 0, 0
	for line := range strings.Lines(string(head)) {
		switch line = strings.TrimSpace(line); {
		case line == "", strings.HasPrefix(line, "#"):
		case IsAddress(line) && !strings.ContainsAny(line, " \t<"):
			addresses++
		default:
			others++
		}
	}
	if addresses > others { // a line of a list may be wrong, and a page may begin with an address
		return Pages
	}
	return Page
}

// holdsTexts tells whether an archive is a packed folder of pages: some are in it, and nothing that Ghost exported.
func holdsTexts(name string) bool {
	z, err := zip.OpenReader(name)
	if err != nil {
		return false
	}
	defer z.Close()
	texts := false
	for _, f := range z.File {
		switch strings.ToLower(path.Ext(f.Name)) {
		case ".json":
			if strings.Count(f.Name, "/") <= 1 && isGhost(f) {
				return false
			}
		case ".md", ".markdown", ".html", ".htm":
			texts = true
		}
	}
	return texts
}

// isGhost tells whether a file of an archive begins as an export of Ghost does.
func isGhost(f *zip.File) bool {
	in, err := f.Open()
	if err != nil {
		return false
	}
	defer in.Close()
	head := make([]byte, 4096)
	n, _ := io.ReadFull(in, head)
	return importers.BeginsAsGhost(head[:n])
}
