package main

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
)

// nodes are machines that serve one site: its database and its bucket are theirs together, their folders are not.
type nodes struct {
	t        *testing.T
	database string
	bucket   *firsthandtest.Bucket
	refuse   atomic.Int32 // the status with which the bucket refuses; 0: it does not
	key      string
}

func newNodes(t *testing.T, database string) *nodes {
	t.Helper()
	n := &nodes{t: t, database: database, bucket: firsthandtest.NewBucket(t)}
	n.bucket.Refuse = func(*http.Request) int { return int(n.refuse.Load()) }
	n.key = key(t, filepath.Join(t.TempDir(), "keys"), "newsroom", "--role", "Owner", "--database", database)
	return n
}

// place are the flags that all machines of the site have.
func (n *nodes) place() []string {
	return []string{"--database", n.database, "--files", "s3://" + n.bucket.Name + "/desk", "--files-endpoint", n.bucket.URL, "--files-key", n.bucket.Key, "--files-secret", n.bucket.Secret}
}

// start starts one more machine, with nothing of its own.
func (n *nodes) start() *apiDesk {
	n.t.Helper()
	d := &apiDesk{t: n.t, site: filepath.Join(n.t.TempDir(), "node"), key: n.key}
	d.base, _ = startProgram(n.t, append([]string{"serve", "--data", d.site, "--copies", "none", "--listen", "127.0.0.1:0", "--inside", "127.0.0.0/8"}, n.place()...)...)
	return d
}

// command runs a command of the program for a folder of its own, and gives what it says.
func (n *nodes) command(data string, args ...string) (status int, says string) {
	n.t.Helper()
	var out bytes.Buffer
	status = run(n.t.Context(), append(append(args, "--data", data), n.place()...), streams{strings.NewReader(""), &out, &out})
	return status, out.String()
}

// paintedPNG is a picture that is wide enough for widths to be made of it.
func paintedPNG(t *testing.T, width int) []byte {
	t.Helper()
	img := image.NewRGBA(image.Rect(0, 0, width, width/2))
	for x := range width {
		img.Set(x, x/2, color.RGBA{uint8(x), 40, uint8(x >> 3), 255})
	}
	var data bytes.Buffer
	if err := png.Encode(&data, img); err != nil {
		t.Fatal(err)
	}
	return data.Bytes()
}

// given gives the desk a file, and its answer.
func given(d *apiDesk, path string, data []byte) map[string]any {
	d.t.Helper()
	status, out := d.send("POST", path, "application/octet-stream", data)
	if status != http.StatusOK {
		d.t.Fatalf("POST %s answers %d %v", path, status, out)
	}
	return out
}

// gets asks a machine for something, and gives the status and the bytes.
func gets(t *testing.T, d *apiDesk, path string) (int, []byte) {
	t.Helper()
	resp, body := ask(t, http.MethodGet, d.base+path, nil)
	return resp.StatusCode, []byte(body)
}

func widthOf(data []byte) int {
	c, _, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return 0
	}
	return c.Width
}

// TestWhatOneMachineGetsIsThereForAll starts two machines with empty folders, gives things to one, asks the other, and then one that is new.
func TestWhatOneMachineGetsIsThereForAll(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, database string) {
		n := newNodes(t, database)
		one, two := n.start(), n.start()

		data := paintedPNG(t, 900)
		path, _ := given(one, "/media?name=quay.png", data)["path"].(string)
		sized := strings.Replace(path, "/content/images/", "/content/images/size/w600/", 1)
		source := one.makes("/sources", map[string]any{"kind": "statement", "title": "A letter"})
		capture, _ := given(one, "/sources/"+source+"/captures?name=letter.pdf&by=The+desk", []byte("%PDF-1.7 the letter"))["id"].(string)
		if out := given(one, "/settings/themes?name=small.zip", zipOfTheme(t, smallTheme("small", nil))); out["kept"] != true {
			t.Fatalf("the theme: %v", out)
		}
		if status, out := one.sets("theme", map[string]any{"theme": "small", "custom": map[string]any{}}); status != http.StatusOK {
			t.Fatalf("%d %v", status, out)
		}

		looks := func(d *apiDesk, words string) {
			t.Helper()
			if status, got := gets(t, d, path); status != http.StatusOK || widthOf(got) != 900 {
				t.Errorf("the picture: %d, %d pixels wide", status, widthOf(got))
			}
			if status, got := gets(t, d, sized); status != http.StatusOK || widthOf(got) != 600 {
				t.Errorf("its width: %d, %d pixels wide", status, widthOf(got))
			}
			if status, _ := d.send("GET", "/captures/"+capture+"/file", "", nil); status != http.StatusOK {
				t.Errorf("the capture: %d", status)
			}
			d.until("it shows "+words, func() bool {
				_, page := gets(t, d, "/")
				return strings.Contains(string(page), words)
			})
			if names := themeNames(d); !strings.Contains(names, "small") {
				t.Errorf("the themes are %s", names)
			}
		}
		looks(two, "SMALL ")
		looks(one, "SMALL ")

		// The same theme, changed on the other machine.
		changed := smallTheme("small", map[string]string{"index.hbs": "{{!< default}}CHANGED"})
		if out := given(two, "/settings/themes?name=small.zip", zipOfTheme(t, changed)); out["kept"] != true {
			t.Fatalf("the theme: %v", out)
		}
		looks(one, "CHANGED")
		looks(n.start(), "CHANGED")

		// Neither machine keeps what is not for readers, and what is thrown away near by comes again.
		for _, d := range []*apiDesk{one, two} {
			if entries, err := os.ReadDir(filepath.Join(d.site, "near")); err != nil || len(entries) != 2 { // content, parts
				t.Errorf("near by lie %v (%v)", entries, err)
			}
			if err := os.RemoveAll(filepath.Join(d.site, "near", "content")); err != nil {
				t.Fatal(err)
			}
		}
		looks(two, "CHANGED")
	})
}

func themeNames(d *apiDesk) string {
	var names []string
	list, _ := d.does("GET", "/settings/theme", nil)["installed"].([]any)
	for _, one := range list {
		name, _ := one.(map[string]any)["name"].(string)
		names = append(names, name)
	}
	return strings.Join(names, " ")
}

func zipOfTheme(t *testing.T, files map[string]string) []byte {
	t.Helper()
	data, err := os.ReadFile(writeZip(t, files, nil))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestABucketThatFailsLosesNothingAndShowsWhatIsNearBy: while it fails, what came before is shown, and nothing is acknowledged that it does not have.
func TestABucketThatFailsLosesNothingAndShowsWhatIsNearBy(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, database string) {
		n := newNodes(t, database)
		one, two := n.start(), n.start()
		path, _ := given(one, "/media?name=quay.png", paintedPNG(t, 900))["path"].(string)
		if status, _ := gets(t, two, path); status != http.StatusOK {
			t.Fatalf("the picture: %d", status)
		}
		other, _ := given(one, "/media?name=mole.png", paintedPNG(t, 901))["path"].(string)
		n.refuse.Store(http.StatusForbidden)
		begun := time.Now()
		for _, p := range []string{path, strings.Replace(path, "/content/images/", "/content/images/size/w600/", 1)} {
			if status, got := gets(t, two, p); status != http.StatusOK || widthOf(got) == 0 {
				t.Errorf("near by lies %s: %d", p, status)
			}
		}
		for range 3 {
			if status, body := gets(t, two, other); status != http.StatusServiceUnavailable || bytes.Contains(body, []byte("s3://")) {
				t.Errorf("what is not near by: %d %s", status, body)
			}
		}
		status, out := one.send("POST", "/media?name=pier.png", "application/octet-stream", paintedPNG(t, 902))
		if status != http.StatusServiceUnavailable || !strings.Contains(fmt.Sprint(out), "nothing of it was kept") {
			t.Errorf("an upload: %d %v", status, out)
		}
		if status, out := one.send("POST", "/settings/themes?name=small.zip", "application/octet-stream", zipOfTheme(t, smallTheme("small", nil))); status != http.StatusServiceUnavailable {
			t.Errorf("a theme: %d %v", status, out)
		}
		if names := themeNames(one); strings.Contains(names, "small") {
			t.Errorf("a theme that was refused is there: %s", names)
		}
		t.Logf("answered within %v", time.Since(begun))

		if status, says := n.command(filepath.Join(t.TempDir(), "new"), "serve", "--listen", "127.0.0.1:0"); status == 0 || strings.Count(says, "\n") != 1 || !strings.Contains(says, "look at the keys") {
			t.Errorf("a start without the bucket: %d %s", status, says)
		}
		if status, says := n.command(one.site, "doctor", "--copies", "none"); status == 0 || !strings.Contains(says, "look at the keys") {
			t.Errorf("the doctor: %d %s", status, says)
		}
		n.refuse.Store(0)
		two.until("it is shown again", func() bool {
			status, _ := gets(t, two, other)
			return status == http.StatusOK
		})
		if list, _ := one.does("GET", "/media", nil)["media"].([]any); len(list) != 2 {
			t.Errorf("the library has %v", list)
		}
	})
}

// TestAThemeThatCannotBeFetchedYetIsShownWhenItCan: until then the site is shown in its own.
func TestAThemeThatCannotBeFetchedYetIsShownWhenItCan(t *testing.T) {
	t.Parallel() // it waits
	firsthandtest.Addresses(t, func(t *testing.T, database string) {
		n := newNodes(t, database)
		var shut atomic.Bool
		n.bucket.Refuse = func(r *http.Request) int {
			if shut.Load() && r.Method == http.MethodGet && strings.Contains(r.URL.Path, "/themes/") {
				return http.StatusForbidden
			}
			return 0
		}
		one, two := n.start(), n.start()
		shut.Store(true)
		given(one, "/settings/themes?name=small.zip", zipOfTheme(t, smallTheme("small", nil)))
		if status, out := one.sets("theme", map[string]any{"theme": "small", "custom": map[string]any{}}); status != http.StatusOK {
			t.Fatalf("%d %v", status, out)
		}
		if status, page := gets(t, two, "/"); status != http.StatusOK || strings.Contains(string(page), "SMALL ") {
			t.Errorf("%d %.300s", status, page)
		}
		shut.Store(false)
		two.until("the theme is shown", func() bool {
			_, page := gets(t, two, "/")
			return strings.Contains(string(page), "SMALL ")
		})
	})
}

// TestAThemeThatIsNotTheNewestIsSaidToBe: what was before is shown, and an editor reads why.
func TestAThemeThatIsNotTheNewestIsSaidToBe(t *testing.T) {
	t.Parallel() // it waits
	firsthandtest.Addresses(t, func(t *testing.T, database string) {
		n := newNodes(t, database)
		var shut atomic.Bool
		var asked atomic.Int32
		var key atomic.Value
		n.bucket.Refuse = func(r *http.Request) int {
			_, name, is := strings.Cut(r.URL.Path, "/"+n.bucket.Name+"/")
			if !is || !strings.Contains(name, "/themes/") {
				return 0
			}
			if r.Method == http.MethodPut {
				key.Store(name)
			} else if r.Method == http.MethodGet {
				asked.Add(1)
				if shut.Load() {
					return http.StatusForbidden
				}
			}
			return 0
		}
		one, two := n.start(), n.start()
		given(one, "/settings/themes?name=small.zip", zipOfTheme(t, smallTheme("small", nil)))
		if status, out := one.sets("theme", map[string]any{"theme": "small", "custom": map[string]any{}}); status != http.StatusOK {
			t.Fatalf("%d %v", status, out)
		}
		shows := func(words string) func() bool {
			return func() bool {
				_, page := gets(t, two, "/")
				return strings.Contains(string(page), words)
			}
		}
		two.until("the theme is shown", shows("SMALL "))
		problems := func(words string) func() bool {
			return func() bool {
				return strings.Contains(fmt.Sprint(two.does("GET", "/settings/theme", nil)["installed"]), words)
			}
		}
		shut.Store(true)
		given(one, "/settings/themes?name=small.zip", zipOfTheme(t, smallTheme("small", map[string]string{"index.hbs": "{{!< default}}CHANGED"})))
		two.until("it is said that it is not the newest", problems("what was before is shown"))
		if !shows("SMALL ")() {
			t.Error("what was before is not shown")
		}
		if !n.bucket.Change(key.Load().(string), func(b []byte) []byte { return b[:len(b)/2] }) {
			t.Fatal("the theme is not in the bucket")
		}
		before := asked.Load()
		shut.Store(false)
		two.until("it is fetched, and damaged", func() bool { return asked.Load() > before })
		if !shows("SMALL ")() {
			t.Error("what was before is not shown")
		}
	})
}

// TestWhatIsDamagedIsNotFetchedAgain: nor what is gone; what could not be reached is.
func TestWhatIsDamagedIsNotFetchedAgain(t *testing.T) {
	for code, again := range map[firsthand.Code]bool{firsthand.Invalid: false, firsthand.NotFound: false, firsthand.Unavailable: true} {
		if worthTrying(firsthand.Errorf(code, "It could not be fetched.")) != again {
			t.Errorf("%v: tried again: %v", code, !again)
		}
	}
}
