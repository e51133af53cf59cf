package media

import (
	"fmt"
	"image"
	"path"
	"regexp"
	"strconv"
	"strings"
)

// Where media stand on the site. Ghost's themes and exports know these names.
const (
	Prefix      = "/content/images/"
	MediaPrefix = "/content/media/" // sounds and films
	FilePrefix  = "/content/files/" // what is given to readers as a file to save
)

// Ours tells whether a path is one at which media stand.
func Ours(path string) bool {
	return strings.HasPrefix(path, Prefix) || strings.HasPrefix(path, MediaPrefix) || strings.HasPrefix(path, FilePrefix)
}

// Crop is the part of a picture that is shown, in thousandths of its sides. A width of 0 shows all of it.
type Crop struct{ X, Y, Width, Height int }

// IsZero tells whether nothing is cut off.
func (c Crop) IsZero() bool { return c.Width == 0 || c.Height == 0 }

// valid tells whether the crop lies in the picture and is not smaller than can be seen.
func (c Crop) valid() bool {
	return c == Crop{} || c.X >= 0 && c.Y >= 0 && c.Width >= 10 && c.Height >= 10 && c.X+c.Width <= 1000 && c.Y+c.Height <= 1000
}

// of is the crop in pixels of a picture of these sides.
func (c Crop) of(width, height int) image.Rectangle {
	if c.IsZero() {
		return image.Rect(0, 0, width, height)
	}
	x, y := c.X*width/1000, c.Y*height/1000
	return image.Rect(x, y, min(width, max(x+1, (c.X+c.Width)*width/1000)), min(height, max(y+1, (c.Y+c.Height)*height/1000)))
}

// Focus is the point of a picture that must not be cut off, in thousandths of its sides.
type Focus struct {
	X, Y int
	Set  bool
}

// Cut is how a picture is cut when it is shown.
type Cut struct {
	Crop  Crop
	Focus Focus // counts where both sides of a size are given
}

// Address is what an address of a picture asks for. The numbers of a cut stand in it, so that what is kept under it for
// ever by browsers is never another picture.
type Address struct {
	Path   string // of the picture, as it is on file
	Cut    Cut
	Size   Size
	Format string // "webp", …; "": the picture's own. As in Ghost there is none without a size
}

// String is the address itself: "/content/images/size/w600/format/webp/cut/c100-0-800-1000/2026/11/a.jpg".
func (a Address) String() string {
	rest, ours := strings.CutPrefix(a.Path, Prefix)
	if !ours {
		return a.Path
	}
	cut := ""
	if c := a.Cut.Crop; !c.IsZero() {
		cut = fmt.Sprintf("c%d-%d-%d-%d", c.X, c.Y, c.Width, c.Height)
	}
	if f := a.Cut.Focus; f.Set {
		cut += fmt.Sprintf("f%d-%d", f.X, f.Y)
	}
	if cut != "" {
		rest = "cut/" + cut + "/" + rest
	}
	return FormatPath(SizePath(Prefix+rest, a.Size.Width, a.Size.Height), a.Format)
}

// ParseAddress reads an address of a picture. There are no sizes of sizes, formats of formats and cuts of cuts,
// which would be without number; ok is false for an address that String would not have written.
func ParseAddress(address string) (a Address, ok bool) {
	rest, ours := strings.CutPrefix(address, Prefix)
	if !ours {
		return a, false
	}
	if sized, found := strings.CutPrefix(rest, "size/"); found {
		size, name, _ := strings.Cut(sized, "/")
		if a.Size = parseSize(size); a.Size == (Size{}) {
			return a, false
		}
		rest = name
		if format, found := strings.CutPrefix(rest, "format/"); found {
			if a.Format, rest, _ = strings.Cut(format, "/"); !formatName.MatchString(a.Format) {
				return a, false
			}
		}
	}
	if cut, found := strings.CutPrefix(rest, "cut/"); found {
		spec, name, _ := strings.Cut(cut, "/")
		if a.Cut, ok = parseCut(spec); !ok {
			return a, false
		}
		rest = name
	}
	if rest == "" || path.Clean("/"+rest) != "/"+rest || strings.HasPrefix(rest, "size/") || strings.HasPrefix(rest, "cut/") || a.Format != "" && strings.HasPrefix(rest, "format/") {
		return a, false
	}
	a.Path = Prefix + rest
	return a, a.String() == address
}

// OriginalPath is the path on file of what an address asks for, in whatever size and however cut.
func OriginalPath(address string) string {
	if a, ok := ParseAddress(address); ok {
		return a.Path
	}
	return address
}

func parseSize(size string) Size {
	w, h, _ := strings.Cut(strings.TrimPrefix(size, "w"), "h")
	if strings.HasPrefix(size, "h") {
		w, h = "", strings.TrimPrefix(size, "h")
	}
	return Size{number(w), number(h)}
}

func parseCut(spec string) (c Cut, ok bool) {
	rest := spec
	if crop, found := strings.CutPrefix(rest, "c"); found {
		crop, rest, _ = strings.Cut(crop, "f")
		n := numbers(crop)
		if len(n) != 4 {
			return c, false
		}
		c.Crop = Crop{n[0], n[1], n[2], n[3]}
		if rest == "" {
			return c, c.Crop.valid()
		}
	} else if rest, found = strings.CutPrefix(rest, "f"); !found {
		return c, false
	}
	n := numbers(rest)
	if len(n) != 2 || n[0] > 1000 || n[1] > 1000 {
		return c, false
	}
	c.Focus = Focus{n[0], n[1], true}
	return c, c.Crop.valid()
}

func numbers(list string) (n []int) {
	for part := range strings.SplitSeq(list, "-") {
		v, err := strconv.Atoi(part)
		if err != nil || v < 0 {
			return nil
		}
		n = append(n, v)
	}
	return n
}

// SizePath puts a size into a picture's path; 0 leaves that side free. A path that is not ours is
// given back as it is.
func SizePath(p string, width, height int) string {
	rest, ours := strings.CutPrefix(p, Prefix)
	if !ours || width == 0 && height == 0 {
		return p
	}
	size := ""
	if width > 0 {
		size += "w" + strconv.Itoa(width)
	}
	if height > 0 {
		size += "h" + strconv.Itoa(height)
	}
	return Prefix + "size/" + size + "/" + rest
}

var formatName = regexp.MustCompile(`^[a-z0-9]{1,8}$`)

// FormatPath puts a format into the path of a picture in a size, as SizePath gives it. Any other path is given back as it is.
func FormatPath(p, format string) string {
	rest, sized := strings.CutPrefix(p, Prefix+"size/")
	if !sized || format == "" {
		return p
	}
	size, file, _ := strings.Cut(rest, "/")
	return Prefix + "size/" + size + "/format/" + format + "/" + file
}

func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > 10_000 {
		return 0
	}
	return n
}
