package house

import (
	"fmt"
	"path"
	"slices"
	"strings"
	"testing"
)

// below cuts the module path off: "firsthand/internal/store" is "internal/store", the root is ".".
// ok is false for packages that are not ours.
func below(importPath string) (name string, ok bool) {
	if importPath == module {
		return ".", true
	}
	return strings.CutPrefix(importPath, module+"/")
}

// allows tells whether a file of the room from may import to. Tests may also import the test kit,
// and the room they test.
func allows(from, to string, test bool) bool {
	if to == "." && from != "." {
		return !isTool(from)
	}
	if test && (testKit[to] || to == from) {
		return true
	}
	if to == "internal/firsthandtest" {
		return false
	}
	may := rooms[from].may
	if test {
		may += " " + rooms[from].test
	}
	for name := range strings.FieldsSeq(may) {
		if name == "*" || "internal/"+name == to || name == to {
			return true
		}
	}
	return false
}

// reason says why the arrow from → to is not drawn.
func reason(from, to string) string {
	if why, ok := arrows[[2]string{from, to}]; ok {
		return why
	}
	switch {
	case to == "internal/firsthandtest":
		return "the test kit is for tests: nothing of it may be linked into the program"
	case isTool(from):
		return "a tool works on the house from outside and imports nothing of it"
	case doors[to]:
		return path.Base(to) + " is a door: doors stand on rooms, and what points upward travels as an outbox event"
	}
	return rooms[from].why
}

// outside lists the packages of the standard library that only some rooms may import.
func outside(from string) map[string]string {
	closed := map[string]string{}
	line := rooms[from]
	if !line.http {
		closed["net/http"] = "only doors, web and fetch speak HTTP, so that limits and address checks stand in one place"
	}
	if !line.sql {
		closed["database/sql"] = "SQL belongs to the room that owns the table"
	}
	switch from {
	case "internal/markup", "internal/lines", "internal/wordset", "internal/quotation", "internal/checking", "internal/nql", "internal/theme", "internal/feeds", "internal/document", "internal/pattern", "internal/facts", "internal/intake":
		for _, name := range []string{"os", "os/exec", "net", "plugin"} {
			closed[name] = "a tool works on values: no file, process, environment or network"
		}
	}
	return closed
}

// broken tells what is wrong with one import, "" if nothing.
func broken(file goFile, importPath string) string {
	from := file.dir()
	if to, ours := below(importPath); ours {
		if allows(from, to, file.isTest()) {
			return ""
		}
		return fmt.Sprintf("%s must not import %s: %s", from, to, reason(from, to))
	}
	if file.isTest() {
		return ""
	}
	if why, closed := outside(from)[importPath]; closed && !isTool(from) {
		return fmt.Sprintf("%s must not import %s: %s", from, importPath, why)
	}
	return ""
}

func TestImports(t *testing.T) {
	unknown := map[string]bool{}
	for _, file := range goFiles(t) {
		dir := file.dir()
		if _, known := rooms[dir]; !known && !isTool(dir) {
			if !unknown[dir] {
				t.Errorf("%s: the import table does not know this room: give it a line in internal/house/rooms_test.go with its reason, or put the code into the room it belongs to", dir)
			}
			unknown[dir] = true
			continue
		}
		for _, importPath := range file.imports() {
			if wrong := broken(file, importPath); wrong != "" {
				t.Errorf("%s: %s", file.name, wrong)
			}
		}
	}
}

// TestImportTable checks the table itself: every line has a reason, names rooms that it knows, and
// no circle can be drawn.
func TestImportTable(t *testing.T) {
	for name, line := range rooms {
		if len(line.why) < 20 {
			t.Errorf("%s has no reason in the import table", name)
		}
		if line.may == "*" {
			continue
		}
		for other := range strings.FieldsSeq(line.may) {
			_, room := rooms["internal/"+other]
			if _, full := rooms[other]; !room && !full {
				t.Errorf("%s may import %q, which is no room", name, other)
			}
		}
		if circle := circleFrom("", name, nil); circle != nil {
			t.Errorf("the import table allows a circle: %s", strings.Join(circle, " → "))
		}
	}
	for arrow, why := range arrows {
		if allows(arrow[0], arrow[1], false) {
			t.Errorf("%s → %s is forbidden with a reason (%s) and allowed in the table", arrow[0], arrow[1], why)
		}
	}
}

// circleFrom walks the allowed arrows and gives the first circle through start.
func circleFrom(start, at string, trail []string) []string {
	if start == "" {
		start = at
	} else if at == start {
		return append(trail, at)
	}
	if slices.Contains(trail, at) || rooms[at].may == "*" {
		return nil
	}
	trail = append(slices.Clip(trail), at)
	for next := range strings.FieldsSeq(rooms[at].may) {
		if circle := circleFrom(start, "internal/"+next, trail); circle != nil {
			return circle
		}
	}
	return nil
}

// TestImportReasons proves that the test above would fail, and with which words.
func TestImportReasons(t *testing.T) {
	for _, c := range []struct{ from, to, says string }{
		{"internal/sources", module + "/internal/stories", "outbox"},
		{"internal/theme", module + "/internal/store", "database"},
		{"internal/stories", module + "/internal/site", "is a door"},
		{"internal/feeds", module + "/internal/store", "bytes made from values"},
		{"internal/site", module + "/internal/firsthandtest", "for tests"},
		{".", module + "/internal/store", "root package"},
		{"internal/quotation", "net/http", "only doors"},
		{"internal/ghost", "database/sql", "owns the table"},
		{"internal/theme", "os", "no file"},
	} {
		file := goFile{name: path.Join(c.from, "x.go")}
		if got := broken(file, c.to); !strings.Contains(got, c.says) {
			t.Errorf("%s → %s: %q does not say %q", c.from, c.to, got, c.says)
		}
	}
	for _, c := range []struct{ file, to string }{
		{"internal/stories/x.go", module + "/internal/sources"},
		{"internal/stories/x_test.go", module + "/internal/firsthandtest"},
		{"internal/site/x.go", "net/http"},
		{"internal/sources/x.go", module},
	} {
		if got := broken(goFile{name: c.file}, c.to); got != "" {
			t.Errorf("%s may import %s, the table says: %s", c.file, c.to, got)
		}
	}
}
