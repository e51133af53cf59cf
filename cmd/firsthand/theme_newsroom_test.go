package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"
)

// settledTheme has a setting of each kind, one of them behind another.
func settledTheme() map[string]string {
	files := smallTheme("settled", map[string]string{
		"index.hbs": "{{!< default}}[{{@custom.line}}|{{@custom.bold}}|{{@custom.tone}}|{{@custom.look}}|{{@custom.face}}]",
	})
	files["package.json"] = strings.Replace(files["package.json"], `"config":{`, `"config":{"custom":{"line":{"type":"text","visibility":"bold:true"},
		"bold":{"type":"boolean","default":false},"tone":{"type":"color","default":"#102030"},"look":{"type":"select","options":["calm","loud"],"default":"calm"},
		"face":{"type":"image"}},`, 1)
	return files
}

func TestAThemeIsPutInChosenAndSetFromTheNewsroom(t *testing.T) {
	d := newAPIDesk(t)
	owner, writer := key(t, d.site, "newsroom", "--role", "Owner"), key(t, d.site, "newsroom", "--role", "Author")
	put := func(files map[string]string, odd func(*zip.Writer)) (int, map[string]any) {
		data, err := os.ReadFile(writeZip(t, files, odd))
		if err != nil {
			t.Fatal(err)
		}
		return d.send("POST", "/settings/themes?name=settled.zip", "application/octet-stream", data)
	}
	shows := func(words string) { // a page that was kept is made anew within half a minute, once somebody asks for it
		t.Helper()
		body := ""
		for begun := time.Now(); time.Since(begun) < 30*time.Second; {
			if body = read(t, d.base+"/"); strings.Contains(body, words) {
				return
			}
		}
		t.Errorf("lacks %q:\n%s", words, body)
	}
	d.as(writer, func() {
		if status, _ := put(settledTheme(), nil); status != http.StatusForbidden {
			t.Errorf("a writer puts a theme in: %d", status)
		}
	})
	d.as(owner, func() {
		if status, out := put(settledTheme(), nil); status != http.StatusOK || out["kept"] != true || out["name"] != "settled" {
			t.Fatalf("%d %v", status, out)
		}
		if status, out := d.sets("theme", map[string]any{"theme": "settled", "custom": map[string]any{"line": "Late news", "look": "loud"}}); status != http.StatusOK {
			t.Fatalf("%d %v", status, out)
		}
		shows("[|false|#102030|loud|]")
		if status, out := d.sets("theme", map[string]any{"theme": "settled", "custom": map[string]any{"bold": true}}); status != http.StatusOK {
			t.Fatalf("%d %v", status, out)
		}
		shows("[Late news|true|#102030|loud|]")
		broken := settledTheme()
		broken["index.hbs"] = "{{!< default}}\n{{#if a}}"
		status, out := put(broken, nil)
		if status != http.StatusOK || out["kept"] != false || !strings.Contains(fmt.Sprint(out["problems"]), "GS005-TPL-ERR") {
			t.Errorf("a broken one: %d %v", status, out)
		}
		for name, odd := range hostileZips() {
			if status, out := put(settledTheme(), odd); status < 400 || status >= 500 {
				t.Errorf("%s: %d %v", name, status, out)
			}
		}
		shows("[Late news|true|#102030|loud|]")
	})
}

// hostileZips are what a zip holds that nobody should have to unpack.
func hostileZips() map[string]func(*zip.Writer) {
	entry := func(name string) func(*zip.Writer) {
		return func(w *zip.Writer) {
			f, _ := w.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, NonUTF8: true})
			f.Write([]byte("x"))
		}
	}
	return map[string]func(*zip.Writer){
		"climbs": entry("../../evil.hbs"), "absolute": entry("/etc/evil"), "case": entry("theme-main/INDEX.hbs"), "twice": entry("theme-main/index.hbs"),
		"no letters": entry("theme-main/assets/\xff\xfe.css"), "bomb": func(w *zip.Writer) {
			f, _ := w.Create("theme-main/assets/big.bin")
			f.Write(bytes.Repeat([]byte{0}, 60<<20))
		},
		"many": func(w *zip.Writer) {
			for i := range 1_000_000 {
				_, _ = w.CreateHeader(&zip.FileHeader{Name: fmt.Sprintf("a/%d", i)})
			}
		},
	}
}

// TestAThemeNeedsNoLayout: Ghost takes themes without default.hbs; the pages that they have no template for stand in a plain one.
func TestAThemeNeedsNoLayout(t *testing.T) {
	files := smallTheme("bare", map[string]string{"index.hbs": "{{#foreach posts}}{{title}}{{/foreach}}", "post.hbs": "{{#post}}{{title}}{{/post}}"})
	delete(files, "default.hbs")
	if o := program(t, "", "theme", "check", writeTheme(t, files)); o.status != 0 {
		t.Errorf("%+v", o)
	}
	files["index.hbs"] = "{{!< default}}x"
	if o := program(t, "", "theme", "check", writeTheme(t, files)); o.status == 0 || !strings.Contains(o.out, "the layout default.hbs does not exist") {
		t.Errorf("%+v", o)
	}
}

func TestAThemeIsSetByCommand(t *testing.T) {
	data := t.TempDir() + "/site"
	run := func(args ...string) outcome {
		return program(t, "", append(append([]string{"theme"}, args...), "--data", data)...)
	}
	if o := run("add", "--use", writeTheme(t, settledTheme())); o.status != 0 {
		t.Fatalf("%+v", o)
	}
	for _, c := range [][3]string{{"look", "wild", "calm, loud"}, {"bold", "perhaps", "true or false"}, {"tone", "red", "a colour"}, {"lien", "x", "no setting"}} {
		if o := run("settings", "set", c[0], c[1]); o.status == 0 || !strings.Contains(o.err, c[2]) {
			t.Errorf("%s %s: %+v", c[0], c[1], o)
		}
	}
	if o := run("settings", "set", "line", "Late news"); o.status != 0 {
		t.Fatalf("%+v", o)
	}
	if o := run("settings", "get", "line"); strings.TrimSpace(o.out) != "null" {
		t.Errorf("not visible: %+v", o)
	}
	if o := run("settings", "set", "bold", "true"); o.status != 0 {
		t.Fatalf("%+v", o)
	}
	if o := run("settings", "get"); !strings.Contains(o.out, `"Late news"`) || !strings.Contains(o.out, "select calm|loud") {
		t.Errorf("%+v", o)
	}
	if o := run("add", "--use", writeTheme(t, smallTheme("other", nil))); o.status != 0 { // and back again: what was chosen stays
		t.Fatalf("%+v", o)
	}
	if o := run("settings", "get", "line", "--theme", "settled"); strings.TrimSpace(o.out) != `"Late news"` {
		t.Errorf("%+v", o)
	}
}
