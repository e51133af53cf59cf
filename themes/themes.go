package themes

import (
	"embed"
	"io/fs"
)

//go:embed all:broadsheet
var files embed.FS

// Broadsheet is the default theme.
func Broadsheet() fs.FS {
	sub, err := fs.Sub(files, "broadsheet")
	if err != nil {
		panic(err) // the folder is compiled in
	}
	return sub
}
