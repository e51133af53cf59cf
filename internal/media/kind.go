package media

import (
	"bytes"
	"fmt"
	"io"
	"path"
	"strings"

	"firsthand"
)

// Kind is what sort of thing something in the library is.
type Kind string

// The kinds. A file is what readers are given to save.
const (
	Picture Kind = "image"
	Audio   Kind = "audio"
	Video   Kind = "video"
	File    Kind = "file"
)

// format is one form of file that we know.
type format struct {
	name string // as image.Decode calls it, where it does
	kind Kind
	mime string
	ext  string // of the address
}

// limit is how many bytes something of this kind may have.
func (k Kind) limit() int64 {
	switch k {
	case Picture:
		return 64 << 20
	case Audio:
		return 512 << 20
	case Video:
		return 2 << 30
	}
	return 256 << 20
}

// prefix is where something of this kind stands on the site.
func (k Kind) prefix() string {
	switch k {
	case Picture:
		return Prefix
	case Audio, Video:
		return MediaPrefix
	}
	return FilePrefix
}

// noun is what messages call something of this kind.
func (k Kind) noun() string {
	return map[Kind]string{Picture: "picture", Audio: "sound", Video: "film", File: "file"}[k]
}

var (
	jpegFormat = format{"jpeg", Picture, "image/jpeg", ".jpg"}
	pngFormat  = format{"png", Picture, "image/png", ".png"}
	gifFormat  = format{"gif", Picture, "image/gif", ".gif"}
	webpFormat = format{"webp", Picture, "image/webp", ".webp"}
	avifFormat = format{"avif", Picture, "image/avif", ".avif"}
	svgFormat  = format{"svg", Picture, "image/svg+xml", ".svg"}
	mp4Format  = format{"mp4", Video, "video/mp4", ".mp4"}
	movFormat  = format{"mp4", Video, "video/quicktime", ".mov"}
	m4aFormat  = format{"mp4", Audio, "audio/mp4", ".m4a"}
	webmFormat = format{"webm", Video, "video/webm", ".webm"}
	mp3Format  = format{"mp3", Audio, "audio/mpeg", ".mp3"}
	wavFormat  = format{"wav", Audio, "audio/wav", ".wav"}
	flacFormat = format{"flac", Audio, "audio/flac", ".flac"}
	oggFormat  = format{"ogg", Audio, "audio/ogg", ".ogg"}
	ogvFormat  = format{"ogg", Video, "video/ogg", ".ogv"}
)

// pictureNames are the ends of names that promise a picture.
var pictureNames = []string{".jpg", ".jpeg", ".jpe", ".png", ".gif", ".webp", ".avif", ".svg", ".bmp", ".tif", ".tiff", ".heic", ".heif"}

// foreign are pictures that browsers do not show.
var foreign = []struct{ magic, name string }{{"BM", "BMP"}, {"II*\x00", "TIFF"}, {"MM\x00*", "TIFF"}, {"8BPS", "Photoshop"}}

// fileTypes are the media types of files to save, by the end of their names; any other is just bytes.
var fileTypes = map[string]string{
	".pdf": "application/pdf", ".txt": "text/plain; charset=utf-8", ".csv": "text/csv; charset=utf-8", ".vtt": "text/vtt; charset=utf-8", ".srt": "application/x-subrip", ".zip": "application/zip", ".json": "application/json", ".epub": "application/epub+zip",
	".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation", ".odt": "application/vnd.oasis.opendocument.text", ".ods": "application/vnd.oasis.opendocument.spreadsheet",
}

// ServedAs is the media type under which readers are given a file to save, as Ghost's are: what browsers would run as a page
// or script is plain text, and what they have no viewer for is just bytes.
// spec: Ghost 6.65.0, core/server/services/files/file-type-utils.js
func (i Item) ServedAs() string {
	switch strings.ToLower(path.Ext(i.Path)) {
	case ".html", ".htm", ".js", ".css", ".xml", ".txt":
		return "text/plain"
	case ".pdf", ".json":
		return i.MIME
	case ".ico":
		return "image/x-icon"
	}
	if i.Kind == Audio || i.Kind == Video || i.Kind == Picture && i.MIME != svgFormat.mime {
		return i.MIME
	}
	return "application/octet-stream"
}

// recognise tells what a file is by its first bytes, and, for what is none of the forms that we know, by its name.
func recognise(name string, head []byte) (format, error) {
	ext := strings.ToLower(path.Ext(name))
	switch {
	case bytes.HasPrefix(head, []byte("\xff\xd8\xff")):
		return jpegFormat, nil
	case bytes.HasPrefix(head, []byte("\x89PNG\r\n\x1a\n")):
		return pngFormat, nil
	case bytes.HasPrefix(head, []byte("GIF87a")), bytes.HasPrefix(head, []byte("GIF89a")):
		return gifFormat, nil
	case riff(head, "WEBP"):
		return webpFormat, nil
	case len(head) >= 12 && string(head[4:8]) == "ftyp":
		return recogniseBoxes(name, head)
	case looksLikeSVG(head):
		return svgFormat, nil
	case riff(head, "WAVE"):
		return wavFormat, nil
	case bytes.HasPrefix(head, []byte("fLaC")):
		return flacFormat, nil
	case bytes.HasPrefix(head, []byte("OggS")):
		if bytes.Contains(head, []byte("\x80theora")) {
			return ogvFormat, nil
		}
		return oggFormat, nil
	case bytes.HasPrefix(head, []byte("\x1aE\xdf\xa3")):
		return webmFormat, nil
	case bytes.HasPrefix(head, []byte("ID3")), ext == ".mp3" && len(head) > 2 && head[0] == 0xff && head[1]&0xe0 == 0xe0:
		return mp3Format, nil
	}
	for _, f := range foreign {
		if bytes.HasPrefix(head, []byte(f.magic)) && (f.magic != "BM" || ext == ".bmp") {
			return format{}, firsthand.Errorf(firsthand.Invalid, "%s is a %s picture, which browsers do not show: save it as JPEG or PNG and send that.", name, f.name)
		}
	}
	for _, p := range pictureNames {
		if ext == p {
			return format{}, firsthand.Errorf(firsthand.Invalid, "%s is not a picture that can be shown: it is damaged, or no picture. Use JPEG, PNG, GIF, WebP, AVIF or SVG.", name)
		}
	}
	mime := fileTypes[ext]
	if mime == "" {
		mime = "application/octet-stream"
	}
	return format{"file", File, mime, cleanExtension(ext)}, nil
}

func riff(head []byte, form string) bool {
	return len(head) >= 12 && string(head[:4]) == "RIFF" && string(head[8:12]) == form
}

// recogniseBoxes tells apart what is kept in boxes (ISO 14496-12), by the brands that it names.
func recogniseBoxes(name string, head []byte) (format, error) {
	size := min(int(uint32(head[0])<<24|uint32(head[1])<<16|uint32(head[2])<<8|uint32(head[3])), len(head))
	brands := map[string]bool{}
	for i := 8; i+4 <= size; i += 4 {
		if i != 12 { // the version of the first brand
			brands[string(head[i:i+4])] = true
		}
	}
	switch {
	case brands["avif"], brands["avis"]:
		return avifFormat, nil
	case brands["heic"], brands["heix"], brands["hevc"], brands["mif1"] && !brands["mp41"]:
		return format{}, firsthand.Errorf(firsthand.Invalid, "%s is a HEIC picture, which most browsers do not show: save it as JPEG and send that.", name)
	case brands["M4A "], brands["M4B "]:
		return m4aFormat, nil
	case brands["qt  "]:
		return movFormat, nil
	}
	return mp4Format, nil
}

// looksLikeSVG tells whether a file begins as a drawing does: with its element, behind what XML allows before it.
func looksLikeSVG(head []byte) bool {
	rest := bytes.TrimPrefix(head, []byte("\xef\xbb\xbf"))
	for {
		rest = bytes.TrimLeft(rest, " \t\r\n")
		var end string
		switch {
		case bytes.HasPrefix(rest, []byte("<?")):
			end = "?>"
		case bytes.HasPrefix(rest, []byte("<!--")):
			end = "-->"
		case bytes.HasPrefix(rest, []byte("<!DOCTYPE svg")):
			end = ">"
			if open := bytes.IndexByte(rest, '['); open >= 0 && open < bytes.IndexByte(rest, '>') {
				end = "]>"
			}
		default:
			return bytes.HasPrefix(rest, []byte("<svg")) || bytes.HasPrefix(rest, []byte("<svg:svg"))
		}
		_, after, found := bytes.Cut(rest, []byte(end))
		if !found {
			return false
		}
		rest = after
	}
}

// cleanExtension is the end of a name as it may stand in an address.
func cleanExtension(ext string) string {
	if len(ext) < 2 || len(ext) > 9 {
		return ""
	}
	for _, c := range ext[1:] {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return ""
		}
	}
	return ext
}

// TypeOf is the media type that a picture's path tells, "" if none.
func TypeOf(p string) string {
	ext := strings.ToLower(path.Ext(p))
	if ext == ".jpeg" {
		ext = ".jpg"
	}
	for _, f := range []format{jpegFormat, pngFormat, gifFormat, webpFormat, avifFormat, svgFormat} {
		if f.ext == ext {
			return f.mime
		}
	}
	return ""
}

// Sniff tells what a picture is from its bytes: a rendition of a WebP, which we cannot write, is another kind of picture
// under the old name. What the bytes do not tell is what is on file.
func Sniff(blob Blob, onFile string) (string, error) {
	start := make([]byte, 512)
	n, err := io.ReadFull(blob, start)
	if err != nil && err != io.ErrUnexpectedEOF && err != io.EOF {
		return "", fmt.Errorf("read a picture: %w", err)
	}
	if _, err := blob.Seek(0, io.SeekStart); err != nil {
		return "", fmt.Errorf("read a picture: %w", err)
	}
	if f, err := recognise("", start[:n]); err == nil && f.kind == Picture {
		return f.mime, nil
	}
	return onFile, nil
}

// Sizable tells whether a picture has addresses in sizes: all have but drawings, which are as sharp in each, and what no
// picture is. What cannot be made smaller here, as what moves, is itself there.
func (i Item) Sizable() bool { return i.Kind == Picture && i.MIME != svgFormat.mime }

// resizable tells whether pictures at this path can be decoded here, and so be cut and made smaller.
func resizable(p string) bool {
	switch TypeOf(p) {
	case "image/jpeg", "image/png", "image/webp":
		return true
	}
	return false
}
