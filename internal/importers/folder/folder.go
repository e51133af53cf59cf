package folder

import (
	"cmp"
	"context"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/importers/incoming"
)

const (
	maxFiles = 500_000
	maxLeft  = 1000     // that are named
	maxPage  = 16 << 20 // bytes of a file of text
)

// Folder is a folder of pages, as a Source.
type Folder struct {
	name  string
	root  *os.Root
	about incoming.About
	title string // of the site, as its settings say

	pages  []string // paths within the folder, in order
	files  []string
	has    map[string]string // of pictures and files: by the address that they had, the path
	at     map[string]string // of pages: where each stood, by path
	engine string            // hugo, jekyll, or ""
	left   []string          // what lies in it and is no file of its own: links, pipes
}

// Open looks through a folder. Close it when it was read.
func Open(name string) (*Folder, error) {
	root, err := os.OpenRoot(name)
	if err != nil {
		return nil, firsthand.Because(err, firsthand.NotFound, "The folder %s cannot be opened: look whether it is there and may be read.", name)
	}
	whole, err := filepath.Abs(name)
	if err != nil {
		whole = name
	}
	f := &Folder{name: name, root: root, has: map[string]string{}, at: map[string]string{}}
	f.about = incoming.About{Kind: "folder", Name: name, Site: filepath.Base(whole)}
	if err := f.list(); err != nil {
		root.Close()
		return nil, err
	}
	f.settings()
	f.about.Size = int64(len(f.pages) + len(f.files))
	return f, nil
}

// Close ends it.
func (f *Folder) Close() error { return f.root.Close() }

// About says what folder it is.
func (f *Folder) About() incoming.About { return f.about }

// passedOver are folders of programs that make sites: what stands in them is no page.
var passedOver = []string{"node_modules", "_layouts", "_includes", "_sass", "_site", "_data", "_plugins", "layouts", "themes", "archetypes", "resources", "vendor"}

// list finds the pages, and what stands beside them.
func (f *Folder) list() error {
	n := 0
	err := fs.WalkDir(f.root.FS(), ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return firsthand.Because(err, firsthand.Invalid, "%s cannot be read: look whether it may be.", p)
		}
		base := path.Base(p)
		switch {
		case d.IsDir():
			if p != "." && (strings.HasPrefix(base, ".") || slices.Contains(passedOver, base)) {
				return fs.SkipDir
			}
			return nil
		case strings.HasPrefix(base, "."):
			return nil
		case !d.Type().IsRegular():
			if len(f.left) < maxLeft {
				f.left = append(f.left, p)
			}
			return nil
		}
		if n++; n > maxFiles {
			return firsthand.Errorf(firsthand.Invalid, "The folder holds more than %d files: bring it in in parts.", maxFiles)
		}
		switch ext := strings.ToLower(path.Ext(p)); {
		case isPage(ext):
			f.pages = append(f.pages, p)
		case isFile(ext):
			f.files = append(f.files, p)
			f.has[webPath(p)] = p
		}
		return nil
	})
	if err == nil && len(f.pages) == 0 {
		return firsthand.Errorf(firsthand.Invalid, "There is no page in %s: pages are files that end in .md, .markdown or .html.", filepath.Base(f.name))
	}
	return err
}

func isPage(ext string) bool {
	return slices.Contains([]string{".md", ".markdown", ".mdown", ".html", ".htm"}, ext)
}

func isFile(ext string) bool {
	return strings.Contains(" .jpg .jpeg .png .gif .webp .avif .svg .mp3 .m4a .ogg .wav .flac .mp4 .m4v .mov .webm .ogv .pdf .zip .csv .docx .xlsx .pptx .epub ", " "+ext+" ")
}

// webPath is the address at which a file of the folder stood: folders that are only its program's are taken off.
func webPath(p string) string {
	for _, top := range []string{"static/", "public/", "content/", "src/", "source/"} {
		if rest, ok := strings.CutPrefix(p, top); ok {
			return "/" + rest
		}
	}
	return "/" + p
}

// Each tells the topics and bylines that pages name, the pictures and files, and the pages.
func (f *Folder) Each(ctx context.Context, tell func(incoming.Item) error) error {
	if err := f.tellSettings(tell); err != nil {
		return err
	}
	for _, p := range f.left { // what they lead to may lie outside, and was given to nobody
		item := incoming.Item{Kind: "links to files", Origin: p, Name: p, Left: "It is a link to another file or folder, or no file at all: it was left out. Put what it leads to in its place."}
		if err := tell(item); err != nil {
			return err
		}
	}
	if err := f.tellNames(ctx, tell); err != nil {
		return err
	}
	for i, p := range f.files {
		if err := tell(f.file(p, int64(i+1))); err != nil {
			return err
		}
	}
	for i, p := range f.pages {
		if err := ctx.Err(); err != nil {
			return err
		}
		item := f.page(p)
		item.At = int64(len(f.files) + i + 1)
		if err := tell(item); err != nil {
			return err
		}
	}
	return nil
}

func (f *Folder) tellSettings(tell func(incoming.Item) error) error {
	if f.title == "" {
		return nil
	}
	return tell(incoming.Item{Kind: incoming.Settings, Origin: "title", Name: "title", Setting: &incoming.Setting{Name: "title", Value: f.title}})
}

// tellNames reads the head of every page once, for the topics and bylines that all of them name.
func (f *Folder) tellNames(ctx context.Context, tell func(incoming.Item) error) error {
	topics, bylines := map[string]bool{}, map[string]bool{}
	for _, p := range f.pages {
		if err := ctx.Err(); err != nil {
			return err
		}
		text, _, err := f.read(p)
		if err != nil {
			continue // it is told where the page is
		}
		head, _, err := splitFront(text)
		if err != nil {
			continue
		}
		f.at[p] = f.address(p, head)
		for _, name := range topicsOf(head) {
			if topics[name] {
				continue
			}
			topics[name] = true
			if err := tell(incoming.Item{Kind: incoming.Topics, Origin: name, Name: name, Topic: &incoming.Topic{Name: name}}); err != nil {
				return err
			}
		}
		for _, name := range bylinesOf(head) {
			if bylines[name] {
				continue
			}
			bylines[name] = true
			if err := tell(incoming.Item{Kind: incoming.Bylines, Origin: name, Name: name, Byline: &incoming.Byline{Name: name}}); err != nil {
				return err
			}
		}
	}
	return nil
}

func topicsOf(head front) []string {
	return append(head.list("categories", "category", "tags", "topics"), head.inside("taxonomies").list("categories", "tags")...)
}

func bylinesOf(head front) []string { return head.list("authors", "author", "byline") }

// read is the text of a page.
func (f *Folder) read(p string) (text string, notes []string, err error) {
	in, err := f.root.Open(filepath.FromSlash(p))
	if err != nil {
		return "", nil, firsthand.Because(err, firsthand.Invalid, "It cannot be opened: look whether it may be read.")
	}
	defer in.Close()
	data, err := io.ReadAll(io.LimitReader(in, maxPage+1))
	if err != nil {
		return "", nil, firsthand.Because(err, firsthand.Invalid, "It cannot be read to its end.")
	}
	if len(data) > maxPage {
		return "", nil, firsthand.Errorf(firsthand.Invalid, "It is larger than %d MB: no story is. Split it, or take the pictures out that are inside of it.", maxPage>>20)
	}
	text, notes = incoming.Text(data)
	return text, notes, nil
}

// file is a picture or file that stands beside the pages.
func (f *Folder) file(p string, at int64) incoming.Item {
	was := webPath(p)
	return incoming.Item{Kind: incoming.Files, Origin: p, Name: p, At: at, File: &incoming.File{
		Path: incoming.MediaPath(was, ""), Was: []string{was},
		Open: func(context.Context) (io.ReadCloser, error) {
			in, err := f.root.Open(filepath.FromSlash(p))
			if err != nil {
				return nil, firsthand.Because(err, firsthand.Invalid, "%s cannot be opened: look whether it may be read.", p)
			}
			return in, nil
		},
	}}
}

// settings reads what the program that made the site was told of it.
func (f *Folder) settings() {
	for _, name := range []string{"hugo.toml", "hugo.yaml", "config.toml", "config.yaml", "config.yml", "_config.yml", "_config.yaml"} {
		text, _, err := f.read(name)
		if err != nil {
			continue
		}
		sign := "---"
		if strings.HasSuffix(name, ".toml") {
			sign = "+++"
		}
		c, err := readFront(text, sign)
		if err != nil {
			continue
		}
		f.engine = "hugo"
		if strings.HasPrefix(name, "_") {
			f.engine = "jekyll"
		}
		f.title = c.text("title")
		if url := strings.TrimSuffix(c.text("baseurl", "url"), "/"); strings.HasPrefix(url, "http") {
			f.about.URL = url
		} else if url := c.text("url"); strings.HasPrefix(url, "http") {
			f.about.URL = strings.TrimSuffix(url, "/")
		}
		permalinks := c.inside("permalinks")
		f.about.Permalink = permalinkOf(cmp.Or(c.text("permalink"), permalinks.text("posts", "post", "blog"), permalinks.inside("page").text("posts", "post", "blog")))
		break
	}
	if f.about.URL != "" {
		_, host, _ := strings.Cut(f.about.URL, "//")
		f.about.Site = host
	}
}

var permalinkWords = strings.NewReplacer(":year", "{year}", ":month", "{month}", ":day", "{day}", ":slugorcontentbasename", "{slug}", ":slugorfilename", "{slug}",
	":contentbasename", "{slug}", ":filename", "{slug}", ":slug", "{slug}", ":title", "{slug}")

// permalinkOf is a permalink in the words of routes.yaml; "" where it has others.
func permalinkOf(pattern string) string {
	switch pattern {
	case "date":
		pattern = "/:year/:month/:day/:title.html"
	case "pretty":
		pattern = "/:year/:month/:day/:title/"
	}
	made := permalinkWords.Replace(pattern)
	if made == "" || strings.Contains(made, ":") || !strings.Contains(made, "{slug}") || !strings.HasSuffix(made, "/") {
		return ""
	}
	return made
}
