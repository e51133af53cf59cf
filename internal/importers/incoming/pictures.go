package incoming

import (
	"strings"

	"firsthand/internal/document"
)

// TakePictures has the pictures of a text that stand on web sites stand here: it gives the text with their paths, and the files
// that are to be fetched, each once.
func TakePictures(d document.Doc) (document.Doc, []File) {
	shown := map[string]string{}
	var files []File
	note := func(src, kind string) {
		if !strings.HasPrefix(src, "https://") && !strings.HasPrefix(src, "http://") || shown[src] != "" {
			return
		}
		shown[src] = MediaPath(src, kind)
		files = append(files, File{Path: shown[src], URL: src})
	}
	document.Walk(d, func(b document.Block) {
		switch b := b.(type) {
		case document.Image:
			note(b.Src, "image/")
		case document.Audio:
			note(b.Src, "audio/")
		case document.Video:
			note(b.Src, "video/")
		}
	})
	if len(files) == 0 {
		return d, nil
	}
	return document.MapAddresses(d, func(address string) string {
		if at := shown[address]; at != "" {
			return at
		}
		return address
	}), files
}
