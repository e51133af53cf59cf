package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/importers/incoming"
	"firsthand/internal/importers/wxr"
)

const wordpressExport = "../../internal/importers/wxr/testdata/site.xml.gz"

// uploadsOf packs the pictures and files of the small site that a real WordPress exported.
func uploadsOf(t *testing.T, folder string) string {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	files := map[string][]byte{"plan.pdf": []byte("%PDF-1.1\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"),
		"tide.wav": []byte("RIFF\x2c\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x40\x1f\x00\x00\x40\x1f\x00\x00\x01\x00\x08\x00data\x08\x00\x00\x00\x80\x80\x80\x80\x80\x80\x80\x80")}
	for i := range 6 {
		files[fmt.Sprintf("view-%d.png", i)] = painted(t, uint8(10*i))
	}
	for name, data := range files {
		w, err := z.Create("backup/wp-content/uploads/2021/05/" + name)
		if err != nil {
			t.Fatal(err)
		}
		w.Write(data)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	writeFile(t, filepath.Join(folder, "uploads.zip"), out.Bytes())
	return "uploads.zip"
}

func TestAWordPressSiteComesInAndEveryOldAddressLeadsSomewhere(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		folder := t.TempDir()
		export, err := os.ReadFile(wordpressExport)
		if err != nil {
			t.Fatal(err)
		}
		writeFile(t, filepath.Join(folder, "site.xml.gz"), export)
		uploads := uploadsOf(t, folder)
		database := siteOn(folder, address)
		bring := slices.Concat([]string{"import"}, database, []string{"--media", uploads, "site.xml.gz"})
		first := program(t, folder, bring...)
		if first.status != 0 {
			t.Fatalf("the import ends with %d: %s\n%s", first.status, first.err, first.out)
		}
		for kind, want := range map[string]string{
			"settings": "3 3 0 0 0 0 0", "topics": "46 46 0 0 0 0 0", "bylines": "4 4 0 0 0 0 0", "pictures and files": "8 8 0 0 0 0 0",
			"stories": "60 60 0 0 0 0 0", "pages": "2 2 0 0 0 0 0", "comments": "45 45 0 0 0 0 0", "type nav_menu_item": "3 0 0 0 0 3 0",
		} {
			if got := counts(first.out, kind); got != want {
				t.Errorf("%s: %q, want %q", kind, got, want)
			}
		}
		for _, want := range []string{"The block acme/tides stands in it", "The shortcode [contact-form-7]", "Columns stand one under another now.", `It stood below "port" there`, "It was parted into 2 pages"} {
			if !strings.Contains(first.out, want) {
				t.Errorf("the report lacks %q", want)
			}
		}
		if strings.Contains(first.out, "Nothing stands at this address") || strings.Contains(first.out, "[audio]") {
			t.Errorf("the report tells of what is here:\n%s", first.out)
		}
		wordpressAddresses(t, database)
		again := program(t, folder, bring...)
		for kind, want := range map[string]string{"topics": "46 0 0 46 0 0 0", "bylines": "4 0 0 4 0 0 0", "pictures and files": "8 0 0 8 0 0 0", "stories": "60 0 0 60 0 0 0", "pages": "2 0 0 2 0 0 0"} {
			if got := counts(again.out, kind); got != want {
				t.Errorf("brought in again, %s: %q, want %q", kind, got, want)
			}
		}
	})
}

// wordpressAddresses asks for every address that readers of the old site know: each answers, or leads on once.
func wordpressAddresses(t *testing.T, database []string) {
	t.Helper()
	source, err := wxr.Open(t.Context(), wordpressExport, "")
	if err != nil {
		t.Fatal(err)
	}
	defer source.Close()
	addresses := []string{"/", "/feed/", "/feed/atom/", "/2010/", "/2010/01/", "/wp-content/uploads/2021/05/view-1-24x16.png"}
	err = source.Each(t.Context(), func(i incoming.Item) error {
		switch {
		case i.Story != nil && i.Story.Status == incoming.Published:
			addresses = append(append(addresses, i.Story.URL), i.Story.Also...)
		case i.Topic != nil:
			addresses = append(append(addresses, i.Topic.URL), i.Topic.Also...)
		case i.Byline != nil:
			addresses = append(addresses, i.Byline.URL)
		case i.File != nil:
			addresses = append(addresses, i.File.Was...)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	base, stop := startProgram(t, slices.Concat([]string{"serve"}, database, []string{"--listen", "127.0.0.1:0", "--url", "http://harbour.example"})...)
	defer stop()
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	get := func(path string) (int, string) {
		r, err := client.Get(base + path)
		if err != nil {
			t.Fatal(err)
		}
		r.Body.Close()
		return r.StatusCode, r.Header.Get("Location")
	}
	wrong := 0
	for _, address := range addresses {
		u, err := url.Parse(address)
		if err != nil {
			t.Fatal(err)
		}
		path := u.RequestURI()
		status, to := get(path)
		if status == http.StatusMovedPermanently {
			status, _ = get(to)
		}
		if empty := strings.HasSuffix(to, "/uncategorized/"); status != http.StatusOK && !empty && wrong < 10 {
			wrong++
			t.Errorf("%s leads to %q: %d", path, to, status)
		}
	}
	if len(addresses) < 200 {
		t.Errorf("%d addresses were asked for", len(addresses))
	}
}
