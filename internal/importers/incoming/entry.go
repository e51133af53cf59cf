package incoming

import (
	"archive/zip"
	"io/fs"
	"strings"
)

// Deflate makes nothing that a person wrote a thousand times smaller; what is small all the same is let through.
const (
	MaxRatio   = 1000
	BombBegins = 64 << 20 // bytes, unpacked
)

// Unsafe says why a file of an archive is not unpacked, whatever is in it; "" if nothing stands against it.
func Unsafe(f *zip.File) string {
	switch {
	case strings.HasSuffix(f.Name, "/"):
		return ""
	case !safeName(f.Name):
		return "Its name leads out of the archive, or is none: it was not unpacked."
	case f.Mode()&fs.ModeSymlink != 0:
		return "It is a link to another file: it was not unpacked."
	case !f.Mode().IsRegular():
		return "It is not a file: it was not unpacked."
	case f.Flags&1 != 0:
		return "It is locked with a password: unpack the archive and make one without."
	}
	return ""
}

// Bomb tells whether a file of an archive unpacks to more than anything that a person wrote. It is not unpacked then.
func Bomb(f *zip.File) bool {
	return f.UncompressedSize64 > BombBegins && f.UncompressedSize64/MaxRatio > f.CompressedSize64
}

// TooSmall is why a Bomb is not unpacked.
const TooSmall = "It unpacks to more than a thousand times its size: it was not unpacked."

func safeName(name string) bool {
	return len(name) <= 1000 && fs.ValidPath(name) && !strings.ContainsAny(name, "\\\x00")
}
