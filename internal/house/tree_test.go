package house

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"sort"
	"strings"
	"sync"
	"testing"
)

// module is the path that every import of the house begins with.
const module = "firsthand"

// goFile is one parsed Go file of the tree. Its name is the path from the top, with slashes.
type goFile struct {
	name string
	set  *token.FileSet
	ast  *ast.File
}

func (f goFile) isTest() bool { return strings.HasSuffix(f.name, "_test.go") }

// dir is the folder of the file, "." for the top.
func (f goFile) dir() string { return path.Dir(f.name) }

func (f goFile) line(pos token.Pos) int { return f.set.Position(pos).Line }

// imports lists the import paths of the file.
func (f goFile) imports() []string {
	var paths []string
	for _, spec := range f.ast.Imports {
		paths = append(paths, strings.Trim(spec.Path.Value, `"`))
	}
	return paths
}

// top is the folder that holds go.mod.
func top(t testing.TB) string {
	t.Helper()
	dir, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, "go.mod")); err != nil {
		t.Fatalf("the house tests run two folders below go.mod: %v", err)
	}
	return dir
}

var listed = sync.OnceValues(func() ([]string, error) {
	cmd := exec.Command("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	cmd.Dir = "../.."
	out, err := cmd.Output()
	if err != nil {
		return walked()
	}
	var names []string
	for name := range strings.SplitSeq(string(out), "\x00") {
		if name == "" {
			continue
		}
		if info, err := os.Lstat(filepath.Join("../..", name)); err == nil && info.Mode().IsRegular() {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	return names, nil
})

// walked lists the tree where there is no git: in an unpacked archive.
func walked() ([]string, error) {
	var names []string
	err := filepath.WalkDir("../..", func(name string, entry os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		base := entry.Name()
		if entry.IsDir() && (base == ".git" || base == "node_modules" || base == "bin") {
			return filepath.SkipDir
		}
		if entry.Type().IsRegular() {
			rel, err := filepath.Rel("../..", name)
			if err != nil {
				return err
			}
			names = append(names, filepath.ToSlash(rel))
		}
		return nil
	})
	return names, err
}

// files lists what belongs to the repository: tracked, or new and not ignored.
func files(t testing.TB) []string {
	t.Helper()
	names, err := listed()
	if err != nil {
		t.Fatal(err)
	}
	if len(names) == 0 {
		t.Fatal("the tree looks empty")
	}
	return names
}

var parsed = sync.OnceValues(func() ([]goFile, error) {
	names, err := listed()
	if err != nil {
		return nil, err
	}
	set := token.NewFileSet()
	var all []goFile
	for _, name := range names {
		if !strings.HasSuffix(name, ".go") || strings.Contains("/"+name, "/testdata/") || strings.HasPrefix(name, "third/") {
			continue // third holds modules that stand in for others, under the names that those have
		}
		tree, err := parser.ParseFile(set, filepath.Join("../..", name), nil, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		all = append(all, goFile{name: name, set: set, ast: tree})
	}
	return all, nil
})

// goFiles gives every Go file of the house, tests included, testdata excluded.
func goFiles(t testing.TB) []goFile {
	t.Helper()
	all, err := parsed()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// read gives the bytes of a file of the tree.
func read(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("../..", name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}
