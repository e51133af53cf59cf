package demo

import (
	"encoding/xml"
	"errors"
	"image"
	_ "image/jpeg"
	_ "image/png"
	"io"
	"io/fs"
	"testing"
)

func TestPicturesAreWhatTheirRecordsSay(t *testing.T) {
	p := sample(t, clock)
	total, rights, listed := int64(0), map[string]int{}, map[string]bool{}
	for _, v := range p.Pictures {
		listed[v.File] = true
		rights[v.Rights]++
		f, err := p.PictureFS.Open(v.File)
		if err != nil {
			t.Fatal(err)
		}
		info, err := f.Stat()
		if err != nil {
			t.Fatal(err)
		}
		total += info.Size()
		cfg, format, err := image.DecodeConfig(f)
		f.Close()
		if err != nil || format != "jpeg" || cfg.Width != v.Width || cfg.Height != v.Height {
			t.Errorf("%s: %s of %d×%d, and the record says %d×%d (%v)", v.File, format, cfg.Width, cfg.Height, v.Width, v.Height, err)
		}
		if info.Size() > 90_000 {
			t.Errorf("%s has %d bytes", v.File, info.Size())
		}
	}
	if total > 2_500_000 {
		t.Errorf("the pictures have %d bytes in all", total)
	}
	for _, state := range []string{"cleared", "unknown", "restricted"} {
		if rights[state] == 0 {
			t.Errorf("no picture whose rights are %s", state)
		}
	}
	names, err := fs.Glob(p.PictureFS, "*")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if !listed[name] {
			t.Errorf("%s has no record", name)
		}
	}
}

func TestEveryPictureIsShownAndNoTwoStoriesShareOne(t *testing.T) {
	p := sample(t, clock)
	shown, lead := map[string]bool{p.Cover: true}, map[string]string{}
	for _, v := range p.People {
		shown[v.Portrait] = true
	}
	for _, st := range p.Stories {
		shown[st.Picture] = true
		if other := lead[st.Picture]; st.Picture != "" && other != "" {
			t.Errorf("%s and %s share a picture", st.Slug, other)
		}
		lead[st.Picture] = st.Slug
	}
	for _, v := range p.Pictures {
		if !shown[v.Key] {
			t.Errorf("nothing shows %s", v.Key)
		}
	}
}

func TestBrandIsReadable(t *testing.T) {
	p := sample(t, clock)
	for _, name := range []string{p.Logo, p.LogoDark, p.Icon} {
		f, err := p.BrandFS.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		elements, dec := 0, xml.NewDecoder(f)
		for {
			tok, err := dec.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if el, ok := tok.(xml.StartElement); ok {
				elements++
				if el.Name.Local == "script" || el.Name.Local == "text" {
					t.Errorf("%s holds <%s>", name, el.Name.Local)
				}
			}
		}
		f.Close()
		if elements < 4 {
			t.Errorf("%s draws next to nothing", name)
		}
	}
	f, err := p.BrandFS.Open(p.IconPNG)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if cfg, format, err := image.DecodeConfig(f); err != nil || format != "png" || cfg.Width != 180 || cfg.Height != 180 {
		t.Errorf("%s: %s of %d×%d (%v)", p.IconPNG, format, cfg.Width, cfg.Height, err)
	}
}
