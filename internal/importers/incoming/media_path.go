package incoming

import (
	"crypto/sha256"
	"encoding/hex"
	"net/url"
	"path"
	"strings"
)

// maxMediaPath is how long a path may be that is kept as it was.
const maxMediaPath = 200

// MediaPath is where a file of another site stands here: it goes by the file's old address alone, so whoever meets the address
// in a text knows it without having seen the file. "https://old.example/wp-content/uploads/2024/05/a.jpg" is
// "/content/images/wp-content/uploads/2024/05/a.jpg". kind is the type of its bytes, "image/jpeg"; "" goes by the name.
func MediaPath(address, kind string) string {
	u, err := url.Parse(address)
	if err != nil {
		u = &url.URL{Path: address}
	}
	clean := strings.TrimPrefix(path.Clean("/"+cleanPath(u.Path)), "/")
	if len(clean) > maxMediaPath || clean == "" || u.RawQuery != "" {
		sum := sha256.Sum256([]byte(u.Path + "?" + u.RawQuery))
		name := path.Base(clean)
		clean = "in/" + hex.EncodeToString(sum[:8]) + "-" + name[max(0, len(name)-80):]
	}
	return prefixOf(kind, clean) + clean
}

// cleanPath takes out of a path what an address of ours cannot have.
func cleanPath(p string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || strings.ContainsRune(`\?#%`, r) {
			return '-'
		}
		return r
	}, strings.ToValidUTF8(p, "-"))
}

// prefixOf is the folder of a kind of file.
func prefixOf(kind, name string) string {
	top, _, _ := strings.Cut(kind, "/")
	switch ext := strings.ToLower(path.Ext(name)); {
	case top == "image", kind == "" && strings.Contains(" .jpg .jpeg .png .gif .webp .avif .svg .ico .bmp .tif .tiff ", " "+ext+" "):
		return "/content/images/"
	case top == "audio", top == "video", kind == "" && strings.Contains(" .mp3 .m4a .ogg .oga .wav .flac .aac .mp4 .m4v .mov .webm .ogv ", " "+ext+" "):
		return "/content/media/"
	}
	return "/content/files/"
}
