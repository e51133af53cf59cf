package api_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/api"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// cutShort is a body whose sender goes away.
type cutShort struct{ from io.Reader }

func (c cutShort) Read(p []byte) (int, error) {
	n, err := c.from.Read(p)
	if err == io.EOF {
		err = errors.New("connection reset by peer")
	}
	return n, err
}

func TestAnUploadThatIsCutOffLeavesNothingAndIsSentAgain(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		data := shaded(t, 7)
		r := httptest.NewRequestWithContext(t.Context(), "POST", api.NewsroomPath+"media?name=quay.png", cutShort{bytes.NewReader(data[:len(data)-20])})
		r.Header.Set("Authorization", "Bearer "+d.keys[firsthand.Author])
		w := httptest.NewRecorder()
		d.door.ServeHTTP(w, r)
		if w.Code != http.StatusUnprocessableEntity && w.Code != http.StatusBadRequest || !strings.Contains(w.Body.String(), "did not arrive whole") || !strings.Contains(w.Body.String(), "Send it again") {
			t.Errorf("cut off it answers %d %s", w.Code, w.Body)
		}
		if left := d.files(); len(left) != 0 {
			t.Errorf("it leaves %v", left)
		}
		if list := d.does("GET", "/media", nil)["media"].([]any); len(list) != 0 {
			t.Errorf("it is on file: %v", list)
		}
		made := d.makes("/media?name=quay.png&alt=The+quay", data)
		again := d.makes("/media?name=other.png", data)
		if made["duplicate"] == true || again["duplicate"] != true || again["id"] != made["id"] || again["alt"] != "The quay" {
			t.Errorf("sent again it is %v, then %v", made, again)
		}
		if left := d.files(); len(left) != 1 {
			t.Errorf("the same bytes lie there as %v", left)
		}
	})
}

func TestAnUploadThatIsNotKeptTakesNobodyElsesBytes(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		db := firsthandtest.Open(t, address, store.Options{Wait: 100 * time.Millisecond})
		d := newDesk(t, db)
		data := shaded(t, 7)
		made := d.makes("/media?name=quay.png", data)
		err := db.Write(t.Context(), firsthand.Actor{Role: firsthand.System}, firsthand.Import, func(tx *store.Tx) error {
			if _, err := tx.Exec(t.Context(), `UPDATE media SET updated_at = updated_at`); err != nil {
				return err
			}
			if status, out, _ := d.send(d.keys[firsthand.Contributor], "POST", "/media?name=quay.png", data); status != http.StatusServiceUnavailable {
				t.Errorf("sent while the database is busy it answers %d %v", status, out)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if left := d.files(); len(left) != 1 || "/"+left[0] != made["path"] {
			t.Errorf("on the disk are %v, on file is %v", left, made["path"])
		}
		if status, _, _ := d.send(d.keys[firsthand.Author], "GET", "/media/"+made["id"].(string)+"/file", nil); status != http.StatusOK {
			t.Errorf("the file on file answers %d", status)
		}
	})
}

func TestOnlyEditorsAndWhoBroughtItSayHowReadersAreShownIt(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		theirs := "/media/" + d.media()
		d.as = firsthand.Contributor
		own := "/media/" + d.media()
		d.as = ""
		for name, change := range map[string]any{
			"rights": map[string]any{"rights": "cleared"}, "end": map[string]any{"rights_expire": "2020-01-01T00:00:00Z"},
			"crop": map[string]any{"crop": map[string]any{"x": 0, "y": 0, "width": 500, "height": 900}}, "point": map[string]any{"focal": map[string]any{"x": 300, "y": 200}},
		} {
			if status, out, _ := d.send(d.keys[firsthand.Contributor], "PATCH", theirs, change); status != http.StatusForbidden || !sentence(out) {
				t.Errorf("%s of somebody else's: %d %v", name, status, out)
			}
			if status, out, _ := d.send(d.keys[firsthand.Contributor], "PATCH", own, change); status != http.StatusOK {
				t.Errorf("%s of their own: %d %v", name, status, out)
			}
		}
		words := map[string]any{"alt": "The quay", "rights": "unknown", "rights_expire": "", "crop": map[string]any{"x": 0, "y": 0, "width": 0, "height": 0}}
		if status, out, _ := d.send(d.keys[firsthand.Contributor], "PATCH", theirs, words); status != http.StatusOK || out["alt"] != "The quay" {
			t.Errorf("words about somebody else's, the rest as it is: %d %v", status, out)
		}
	})
}

// files are the files in the desk's blob store.
func (d *desk) files() (names []string) {
	err := fs.WalkDir(d.folder, ".", func(path string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			names = append(names, path)
		}
		return err
	})
	if err != nil {
		d.t.Fatal(err)
	}
	return names
}

func TestAPictureThatCannotBeKeptIsToldWhyInASentence(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	large := shaded(t, 8)
	binary.BigEndian.PutUint32(large[16:], 20_000)
	binary.BigEndian.PutUint32(large[20:], 20_000)
	binary.BigEndian.PutUint32(large[29:], crc32.ChecksumIEEE(large[12:29]))
	page := d.served("/story/", []byte("<!doctype html><html><p>words</p></html>"))
	for name, c := range map[string]struct {
		path string
		in   any
		says string
	}{
		"large":   {"/media?name=large.png", large, "20000 × 20000 pixels, which is too large"},
		"half":    {"/media?name=half.png", shaded(t, 9)[:400], "does not go on to its end"},
		"page":    {"/media/from-url", map[string]any{"url": page}, "There is a page at this address"},
		"nothing": {"/media/from-url", map[string]any{"url": page + "none"}, "the server answers 404"},
		"inside":  {"/media/from-url", map[string]any{"url": "http://10.1.2.3/a.png"}, "."},
		"no web":  {"/media/from-url", map[string]any{"url": "file:///etc/passwd"}, "https://"},
	} {
		if status, out, _ := d.send(d.keys[firsthand.Editor], "POST", c.path, c.in); status < 400 || status > 499 || !sentence(out) || !strings.Contains(out["detail"].(string), c.says) {
			t.Errorf("%s: %d %v", name, status, out)
		}
	}
	if left := d.files(); len(left) != 0 {
		t.Errorf("%v are left", left)
	}
}

func TestTheLibraryTellsWhereAPictureStandsAndWhatIsWrongWithIt(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		made := d.makes("/media?name=quay.png", d.picture())
		id, path := made["id"].(string), made["path"].(string)
		story := d.makes("/stories", map[string]any{"title": "A week", "markdown": "![](" + path + ")"})["id"].(string)
		uses := d.does("GET", "/media/"+id+"/uses", nil)["uses"].([]any)
		if len(uses) != 1 || uses[0].(map[string]any)["title"] != "A week" || uses[0].(map[string]any)["public"] != false {
			t.Errorf("it is used in %v", uses)
		}
		warned := d.does("GET", "/stories/"+story+"/media-warnings", nil)["warnings"].([]any)
		if len(warned) != 1 || warned[0].(map[string]any)["path"] != path || len(warned[0].(map[string]any)["warnings"].([]any)) != 2 {
			t.Errorf("the story is warned of %v", warned)
		}
		d.does("POST", "/stories/"+story+"/publish", nil)
		if status, out, _ := d.send(d.keys[firsthand.Editor], "DELETE", "/media/"+id, nil); status != http.StatusConflict || !strings.Contains(out["detail"].(string), "A week") {
			t.Errorf("deleted while readers are shown it: %d %v", status, out)
		}
		d.does("PATCH", "/media/"+id, map[string]any{"alt": "The quay", "credit": "Cy Moss", "rights_expire": "2020-01-01T00:00:00Z"})
		counts := d.does("GET", "/media/attention", nil)
		if counts["expired"] != 1.0 || counts["no_alt"] != 0.0 || counts["no_credit"] != 0.0 {
			t.Errorf("what needs attention: %v", counts)
		}
		if got := d.does("PATCH", "/media/"+id, map[string]any{"rights_expire": ""}); got["rights_expire"] != "" || got["alt"] != "The quay" {
			t.Errorf("on file is %v", got)
		}
		found := d.does("GET", "/media?path="+strings.Replace(path, "/content/images/", "/content/images/size/w600/", 1), nil)["media"].([]any)
		if len(found) != 1 || found[0].(map[string]any)["id"] != id {
			t.Errorf("by its path: %v", found)
		}
	})
}
