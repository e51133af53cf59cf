package house

import (
	"encoding/json"
	"maps"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"testing"
)

// directLimit is how many modules our own code may lean on.
const directLimit = 30

// linked is one row of docs/DEPENDENCIES.md.
type linked struct {
	module, licence, reason string
	section                 string // the heading that the row stands under
}

var moduleRow = regexp.MustCompile("^\\| `([^`]+)` \\| ([^|]+) \\| ([^|]+) \\|$")

// dependencies reads the tables of docs/DEPENDENCIES.md.
func dependencies(t *testing.T) []linked {
	t.Helper()
	var rows []linked
	section := ""
	for line := range strings.SplitSeq(string(read(t, "docs/DEPENDENCIES.md")), "\n") {
		if heading, ok := strings.CutPrefix(line, "## "); ok {
			section = heading
		}
		if m := moduleRow.FindStringSubmatch(line); m != nil {
			rows = append(rows, linked{m[1], strings.TrimSpace(m[2]), strings.TrimSpace(m[3]), section})
		}
	}
	if len(rows) == 0 {
		t.Fatal("docs/DEPENDENCIES.md has no rows")
	}
	return rows
}

// goModule is what `go list -m -json` tells of one module.
type goModule struct {
	Path, Dir string
	Main      bool
}

// goList runs go list at the top of the tree, for Linux without cgo wherever it runs, and parts its
// output into words.
func goList(t *testing.T, args ...string) []string {
	t.Helper()
	cmd := exec.Command("go", append([]string{"list"}, args...)...)
	cmd.Dir = top(t)
	cmd.Env = append(os.Environ(), "GOOS=linux", "GOARCH=amd64", "CGO_ENABLED=0")
	out, err := cmd.Output()
	if err != nil {
		detail := ""
		if exit, ok := err.(*exec.ExitError); ok {
			detail = string(exit.Stderr)
		}
		t.Fatalf("go list %s: %v\n%s", strings.Join(args, " "), err, detail)
	}
	return strings.Fields(string(out))
}

// modulesOf lists the modules, ours excluded, that the packages lead to.
func modulesOf(t *testing.T, args ...string) map[string]bool {
	t.Helper()
	found := map[string]bool{}
	for _, name := range goList(t, append([]string{"-f", "{{with .Module}}{{.Path}}{{end}}"}, args...)...) {
		if name != module {
			found[name] = true
		}
	}
	return found
}

// isKit tells packages that are linked into tests alone.
func isKit(dir string) bool {
	return dir == "internal/firsthandtest" || strings.HasSuffix(dir, "/acmetest")
}

// directModules finds which of the linked modules our own code imports.
func directModules(t *testing.T, all map[string]bool) map[string]bool {
	t.Helper()
	direct := map[string]bool{}
	for _, file := range goFiles(t) {
		if file.isTest() || isKit(file.dir()) || isTool(file.dir()) {
			continue
		}
		for _, importPath := range file.imports() {
			for name := importPath; strings.Contains(name, "/"); name = name[:strings.LastIndex(name, "/")] {
				if all[name] {
					direct[name] = true
					break
				}
			}
		}
	}
	return direct
}

// TestDependencies compares the reviewed list with what the binary links.
func TestDependencies(t *testing.T) {
	if _, err := os.Stat(filepath.Join(top(t), "cmd/firsthand/main.go")); err != nil {
		t.Fatal("there is no cmd/firsthand/main.go to look at")
	}
	all := modulesOf(t, "-deps", "./cmd/firsthand")
	direct := directModules(t, all)
	if len(direct) > directLimit {
		t.Errorf("our code leans on %d modules, the house has room for %d", len(direct), directLimit)
	}
	listed := map[string]string{}
	for _, row := range dependencies(t) {
		if row.section == "Used by our code" || row.section == "Brought along by those" {
			listed[row.module] = row.section
		}
	}
	for _, name := range sortedKeys(all) {
		section := "Brought along by those"
		if direct[name] {
			section = "Used by our code"
		}
		if listed[name] != section {
			t.Errorf("the binary links %s: docs/DEPENDENCIES.md must have it under %q, with licence and reason (it stands under %q)", name, section, listed[name])
		}
	}
	for name := range listed {
		if !all[name] {
			t.Errorf("docs/DEPENDENCIES.md lists %s, which the binary does not link: take the row out, or move it to tests and tools", name)
		}
	}
}

// TestDependencyLicences reads each listed module's own licence file.
func TestDependencyLicences(t *testing.T) {
	dirs := map[string]string{}
	cmd := exec.Command("go", "list", "-m", "-json", "all")
	cmd.Dir = top(t)
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list -m: %v", err)
	}
	for decoder := json.NewDecoder(strings.NewReader(string(out))); decoder.More(); {
		var m goModule
		if err := decoder.Decode(&m); err != nil {
			t.Fatal(err)
		}
		dirs[m.Path] = m.Dir
	}
	for _, row := range dependencies(t) {
		if strings.HasPrefix(row.section, "From npm") {
			continue
		}
		dir, known := dirs[row.module]
		if !known {
			t.Errorf("docs/DEPENDENCIES.md lists %s, which go.mod does not know", row.module)
			continue
		}
		if dir == "" {
			continue // never downloaded here: nothing that was built needed it
		}
		if got := licenceOf(dir); got != row.licence {
			t.Errorf("%s: docs/DEPENDENCIES.md says %q, its licence file reads as %q", row.module, row.licence, got)
		}
		if len(row.reason) < 12 {
			t.Errorf("%s: say why it is there", row.module)
		}
	}
}

// TestNpmPackages compares the list with every package.json of the tests, and keeps addresses out
// of the lock files.
func TestNpmPackages(t *testing.T) {
	listed := map[string]bool{}
	for _, row := range dependencies(t) {
		if strings.HasPrefix(row.section, "From npm") {
			listed[row.module] = false
		}
	}
	for _, name := range files(t) {
		switch path.Base(name) {
		case "package.json":
			for wanted, version := range npmPackages(t, name) {
				if _, ok := listed[wanted]; !ok {
					t.Errorf("docs/DEPENDENCIES.md does not list %s of %s", wanted, name)
				}
				listed[wanted] = true
				if strings.ContainsAny(version, "^~*x> ") {
					t.Errorf("%s: %s wants one exact version, it has %q", name, wanted, version)
				}
			}
		case "package-lock.json":
			if strings.Contains(string(read(t, name)), `"resolved"`) {
				t.Errorf("%s holds download addresses: npm install --omit-lockfile-registry-resolved", name)
			}
		}
	}
	for name, used := range listed {
		if !used {
			t.Errorf("docs/DEPENDENCIES.md lists %s, which no package.json has", name)
		}
	}
}

// npmPackages reads what a package.json asks for, with the versions.
func npmPackages(t *testing.T, name string) map[string]string {
	t.Helper()
	var pack struct{ Dependencies, DevDependencies map[string]string }
	if err := json.Unmarshal(read(t, name), &pack); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	all := map[string]string{}
	maps.Copy(all, pack.Dependencies)
	maps.Copy(all, pack.DevDependencies)
	return all
}

// licenceOf reads a licence file and names the licence by its own words.
func licenceOf(dir string) string {
	for _, name := range []string{"LICENSE", "LICENSE.txt", "LICENSE.md", "COPYING"} {
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			continue
		}
		text := strings.Join(strings.Fields(string(data)), " ")
		switch {
		case strings.Contains(text, "Redistribution and use in source and binary forms") && regexp.MustCompile(`(?i)neither the names? of`).MatchString(text):
			return "BSD-3-Clause"
		case strings.Contains(text, "Redistribution and use in source and binary forms"):
			return "BSD-2-Clause"
		case strings.Contains(text, "Permission is hereby granted, free of charge"):
			return "MIT"
		case strings.Contains(text, "Mozilla Public License"):
			return "MPL-2.0"
		case strings.Contains(text, "Apache License"):
			return "Apache-2.0"
		case strings.Contains(text, "public domain with CC0 1.0"):
			return "CC0-1.0"
		}
	}
	return "unknown"
}

func sortedKeys(set map[string]bool) []string {
	keys := make([]string, 0, len(set))
	for key := range set {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}
