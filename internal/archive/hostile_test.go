package archive

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
)

// bad is an archive that somebody has been at.
type bad struct {
	members map[string]string
	also    func(*zip.Writer) error // what cannot be a plain member
}

func (b bad) bytes(t *testing.T) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, name := range slices.Sorted(maps.Keys(b.members)) {
		method := zip.Deflate
		if strings.HasPrefix(name, filePrefix) {
			method = zip.Store
		}
		w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: method})
		if err == nil {
			_, err = io.WriteString(w, b.members[name])
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if b.also != nil {
		if err := b.also(z); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// says changes the manifest.
func (b bad) says(t *testing.T, change func(*Manifest)) {
	t.Helper()
	var m Manifest
	if err := json.Unmarshal([]byte(b.members[manifestName]), &m); err != nil {
		t.Fatal(err)
	}
	change(&m)
	text, err := m.text()
	if err != nil {
		t.Fatal(err)
	}
	b.members[manifestName] = string(text)
}

// table writes a table anew, with a manifest that goes with it.
func (b bad) table(t *testing.T, name, rows string) {
	t.Helper()
	b.members[tablePrefix+name+tableEnd] = rows
	s := newSummed()
	io.WriteString(s, rows)
	b.says(t, func(m *Manifest) {
		i := slices.IndexFunc(m.Tables, func(t Table) bool { return t.Name == name })
		if i < 0 {
			m.Tables = append(m.Tables, Table{Name: name})
			i = len(m.Tables) - 1
		}
		m.Tables[i] = Table{name, int64(strings.Count(rows, "\n")), s.n, s.hex()}
	})
}

func (b bad) row(name string) string { return b.members[tablePrefix+name+tableEnd] }

const aPicture = "files/blobs/content/images/2026/05.jpg"

// attacks are what may have happened to an archive, and a word of what is said then.
var attacks = []struct {
	name, says string
	do         func(t *testing.T, b *bad)
}{
	{"a name that leads out", "no name", func(t *testing.T, b *bad) { b.members["files/../../evil"] = "x" }},
	{"a name that leads out of the blobs", "no name", func(t *testing.T, b *bad) { b.members["files/blobs/../../evil"] = "x" }},
	{"a name from the root", "no name", func(t *testing.T, b *bad) { b.members["/etc/evil"] = "x" }},
	{"a name of Windows", "no name", func(t *testing.T, b *bad) { b.members[`files/blobs/..\..\evil`] = "x" }},
	{"a drive of Windows", "no name", func(t *testing.T, b *bad) { b.members["files/blobs/C:evil"] = "x" }},
	{"a folder", "link or a folder", func(t *testing.T, b *bad) {
		b.also = func(z *zip.Writer) error { return header(z, "files/blobs/x", fs.ModeDir|0o755) }
	}},
	{"a link", "link or a folder", func(t *testing.T, b *bad) {
		b.also = func(z *zip.Writer) error { return header(z, "files/blobs/captures/link", fs.ModeSymlink|0o777) }
	}},
	{"a file of another kind", "no file", func(t *testing.T, b *bad) { b.members["files/firsthand.db"] = "x" }},
	{"a file beside the key", "no file", func(t *testing.T, b *bad) { b.members["files/sealed.key/x"] = "x" }},
	{"a rendition", "no file", func(t *testing.T, b *bad) { b.members["files/blobs/content/images/size/w1/a.jpg"] = "x" }},
	{"something else", "nothing that an archive has", func(t *testing.T, b *bad) { b.members["readme.txt"] = "x" }},
	{"a file too many", "files", func(t *testing.T, b *bad) { b.members["files/blobs/captures/more"] = "x" }},
	{"a file twice", "twice", func(t *testing.T, b *bad) {
		b.also = func(z *zip.Writer) error { return header(z, aPicture, 0o600) }
	}},
	{"a file changed", "not what it was", func(t *testing.T, b *bad) { b.members[aPicture] = strings.ToUpper(b.members[aPicture]) }},
	{"a file cut", "not as large", func(t *testing.T, b *bad) { b.members[aPicture] = b.members[aPicture][1:] }},
	{"a file missing", "files", func(t *testing.T, b *bad) { delete(b.members, aPicture) }},
	{"another file in the place of one", "missing", func(t *testing.T, b *bad) {
		delete(b.members, aPicture)
		b.members["files/blobs/captures/more"] = "x"
	}},
	{"the list of files changed", "list of files", func(t *testing.T, b *bad) {
		b.members[filesName] = strings.Replace(b.members[filesName], "{", "{ ", 1)
	}},
	{"the list of files is none", "list of files", func(t *testing.T, b *bad) { b.members[filesName] = "[]\n" }},
	{"the list of files missing", "no archive", func(t *testing.T, b *bad) { delete(b.members, filesName) }},
	{"a row changed", "not what it was", func(t *testing.T, b *bad) {
		b.members["tables/stories.jsonl"] = strings.Replace(b.row("stories"), "0", "1", 1)
	}},
	{"a row missing", "rows", func(t *testing.T, b *bad) {
		rows := b.row("settings")
		b.table(t, "settings", rows[strings.Index(rows, "\n")+1:])
		b.says(t, func(m *Manifest) {
			m.Tables[slices.IndexFunc(m.Tables, func(t Table) bool { return t.Name == "settings" })].Rows++
		})
	}},
	{"a table missing", "missing", func(t *testing.T, b *bad) { delete(b.members, "tables/stories.jsonl") }},
	{"a table missing, and not named", "missing", func(t *testing.T, b *bad) {
		delete(b.members, "tables/member_tiers.jsonl")
		b.says(t, func(m *Manifest) {
			m.Tables = slices.DeleteFunc(m.Tables, func(t Table) bool { return t.Name == "member_tiers" })
		})
	}},
	{"a table of nobody's", "no table", func(t *testing.T, b *bad) { b.table(t, "evil", `{"id":"x"}`+"\n") }},
	{"the table of versions", "no table", func(t *testing.T, b *bad) { b.table(t, "schema_version", `{"id":1}`+"\n") }},
	{"a table of a later version", "have no ", func(t *testing.T, b *bad) { b.says(t, func(m *Manifest) { m.Schema = 25 }) }},
	{"a column of nobody's", "no column", func(t *testing.T, b *bad) {
		b.table(t, "settings", strings.ReplaceAll(b.row("settings"), `{"name"`, `{"evil":1,"name"`))
	}},
	{"a column with SQL in its name", "no column", func(t *testing.T, b *bad) {
		b.table(t, "settings", `{"name) VALUES (1); DROP TABLE users; --":"x"}`+"\n")
	}},
	{"a column missing", "missing", func(t *testing.T, b *bad) { b.table(t, "settings", `{"name":"x","value":"{}"}`+"\n") }},
	{"a column twice", "twice", func(t *testing.T, b *bad) {
		b.table(t, "settings", `{"name":"x","name":"y","updated_at":1,"value":"{}"}`+"\n")
	}},
	{"a number for a text", "do not go together", func(t *testing.T, b *bad) { b.table(t, "schedule", `{"due_at":"soon","name":"x"}`+"\n") }},
	{"half a number", "no whole number", func(t *testing.T, b *bad) { b.table(t, "schedule", `{"due_at":1.5,"name":"x"}`+"\n") }},
	{"a list for a value", "neither a text nor a number", func(t *testing.T, b *bad) { b.table(t, "schedule", `{"due_at":[1],"name":"x"}`+"\n") }},
	{"no object", "no JSON object", func(t *testing.T, b *bad) { b.table(t, "schedule", "nonsense\n") }},
	{"two objects in a line", "behind it", func(t *testing.T, b *bad) { b.table(t, "schedule", `{"due_at":1,"name":"x"}{}`+"\n") }},
	{"NUL in a text", "NUL", func(t *testing.T, b *bad) { b.table(t, "schedule", `{"due_at":1,"name":"x\u0000y"}`+"\n") }},
	{"no UTF-8", "UTF-8", func(t *testing.T, b *bad) { b.table(t, "schedule", "{\"due_at\":1,\"name\":\"\xff\"}\n") }},
	{"a line without an end", "to its end", func(t *testing.T, b *bad) { b.table(t, "schedule", `{"due_at":1,"name":"x"}`) }},
	{"the same row twice", "do not go together", func(t *testing.T, b *bad) { b.table(t, "schedule", strings.Repeat(`{"due_at":1,"name":"x"}`+"\n", 2)) }},
	{"a row that refers to nothing", "do not go together", func(t *testing.T, b *bad) {
		b.table(t, "person_names", `{"name":"X","name_folded":"x","person_id":"nobody"}`+"\n")
	}},
	{"a role of nobody's", "do not go together", func(t *testing.T, b *bad) {
		b.table(t, "users", strings.Replace(b.row("users"), `"role":"Owner"`, `"role":"Emperor"`, 1))
	}},
	{"no manifest", "no archive", func(t *testing.T, b *bad) { delete(b.members, manifestName) }},
	{"a manifest that is none", "manifest", func(t *testing.T, b *bad) { b.members[manifestName] = "{" }},
	{"another program's manifest", "another program", func(t *testing.T, b *bad) { b.says(t, func(m *Manifest) { m.Program = "other" }) }},
	{"a newer format", "newer program", func(t *testing.T, b *bad) { b.says(t, func(m *Manifest) { m.Format = Format + 1 }) }},
	{"a newer schema", "newer Firsthand", func(t *testing.T, b *bad) { b.says(t, func(m *Manifest) { m.Schema = 9999 }) }},
	{"no kind", "kind", func(t *testing.T, b *bad) { b.says(t, func(m *Manifest) { m.Kind = "other" }) }},
	{"a bomb in its directory", "times its size", func(t *testing.T, b *bad) {
		b.also = func(z *zip.Writer) error {
			_, err := z.CreateRaw(&zip.FileHeader{Name: "tables/audit.jsonl", Method: zip.Deflate, UncompressedSize64: 1 << 40})
			return err
		}
		delete(b.members, "tables/audit.jsonl")
	}},
}

func header(z *zip.Writer, name string, mode fs.FileMode) error {
	h := &zip.FileHeader{Name: name}
	h.SetMode(mode)
	_, err := z.CreateHeader(h)
	return err
}

func TestWhatIsWrongWithAnArchiveIsSaidAndNothingIsKept(t *testing.T) {
	good := members(t, written(t, filled(t, newPlace(t, firsthandtest.SQLiteAddress(t)), 0), complete))
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		p := migrated(t, newPlace(t, address))
		for _, a := range attacks {
			t.Run(a.name, func(t *testing.T) {
				b := bad{members: maps.Clone(good)}
				a.do(t, &b)
				keepsNothing(t, p, b.bytes(t), a.says)
			})
		}
		whole := bad{members: good}.bytes(t)
		for _, end := range []int{0, 10, len(whole) / 2, len(whole) - 10} {
			t.Run(fmt.Sprintf("cut off at %d", end), func(t *testing.T) { keepsNothing(t, p, whole[:end], "no zip") })
		}
		mustRead(t, p, whole) // after all of these the site still takes a good one
	})
}

func keepsNothing(t *testing.T, p place, zip []byte, says string) {
	t.Helper()
	err := read(t, p, zip)
	if firsthand.ErrorCode(err) != firsthand.Invalid || !strings.Contains(firsthand.ErrorMessage(err), says) {
		t.Errorf("got %v, want a sentence with %q", err, says)
	}
	for table, n := range rowsIn(t, p.db) {
		if n > 0 {
			t.Errorf("%s has %d rows", table, n)
		}
	}
	if files := lying(t, p); len(files) > 0 {
		t.Errorf("files were kept: %v", slices.Sorted(maps.Keys(files)))
	}
	if have, want, err := p.db.Version(t.Context()); have != want || err != nil {
		t.Errorf("the empty site is at version %d, not %d (%v)", have, want, err)
	}
}

// TestAMemberThatUnpacksToMoreThanItSays: the directory lies about the size of what a member unpacks to.
func TestAMemberThatUnpacksToMoreThanItSays(t *testing.T) {
	good := members(t, written(t, filled(t, newPlace(t, firsthandtest.SQLiteAddress(t)), 0), complete))
	whole := bad{members: good}.bytes(t)
	a, err := Open(bytes.NewReader(whole), int64(len(whole)))
	if err != nil {
		t.Fatal(err)
	}
	a.members["tables/quotes.jsonl"].UncompressedSize64 = 100
	if err := a.Check(t.Context(), nil); firsthand.ErrorCode(err) != firsthand.Invalid {
		t.Errorf("got %v", err)
	}
}

func FuzzOpen(f *testing.F) {
	f.Add([]byte("PK\x05\x06" + strings.Repeat("\x00", 18)))
	f.Add([]byte(nil))
	for _, a := range []bad{{members: map[string]string{manifestName: "{}", filesName: ""}}, {members: map[string]string{manifestName: `{"program":"firsthand","format":1,"kind":"complete","schema":1,"tables":[]}`, filesName: ""}}} {
		var out bytes.Buffer
		z := zip.NewWriter(&out)
		for name, text := range a.members {
			w, _ := z.Create(name)
			io.WriteString(w, text)
		}
		z.Close()
		f.Add(out.Bytes())
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := Open(bytes.NewReader(data), int64(len(data)))
		if err == nil {
			err = a.Check(t.Context(), nil)
		}
		if err != nil && firsthand.ErrorCode(err) == firsthand.Internal {
			t.Errorf("no sentence: %v", err)
		}
	})
}
