package house

import (
	"go/ast"
	"strings"
	"testing"
)

// Limits of length. They are where reading gets hard, not where it should end: aim for files of 80
// to 250 lines and functions of 30.
const (
	fileLimit     = 600
	testFileLimit = 1000
	funcLimit     = 100
)

// longFiles may pass the limit, each with the reason.
var longFiles = map[string]string{}

// longFuncs may pass the limit, as "file:function", each with the reason.
var longFuncs = map[string]string{}

func TestFileLength(t *testing.T) {
	for _, file := range goFiles(t) {
		limit := fileLimit
		if file.isTest() {
			limit = testFileLimit
		}
		lines := strings.Count(string(read(t, file.name)), "\n")
		why, listed := longFiles[file.name]
		switch {
		case lines > limit && !listed:
			t.Errorf("%s has %d lines: past %d a file holds more than one thing; part it by what a newcomer would look for", file.name, lines, limit)
		case lines <= limit && listed:
			t.Errorf("%s has %d lines and needs its exception (%s) no more", file.name, lines, why)
		}
	}
}

func TestFunctionLength(t *testing.T) {
	for _, file := range goFiles(t) {
		if file.isTest() {
			continue
		}
		for _, decl := range file.ast.Decls {
			f, ok := decl.(*ast.FuncDecl)
			if !ok || f.Body == nil {
				continue
			}
			lines := file.line(f.Body.Rbrace) - file.line(f.Pos()) + 1
			key := file.name + ":" + f.Name.Name
			if _, listed := longFuncs[key]; lines > funcLimit && !listed {
				t.Errorf("%s:%d: %s has %d lines: past %d nobody keeps it in the head; name its parts", file.name, file.line(f.Pos()), f.Name.Name, lines, funcLimit)
			}
		}
	}
}

// TestExceptionsExist keeps the two lists above from outliving what they excuse.
func TestExceptionsExist(t *testing.T) {
	names := map[string]bool{}
	for _, name := range files(t) {
		names[name] = true
	}
	for name, why := range longFiles {
		if !names[name] || len(why) < 10 {
			t.Errorf("the exception for %s (%q) has no file or no reason", name, why)
		}
	}
	for key, why := range longFuncs {
		if name, _, _ := strings.Cut(key, ":"); !names[name] || len(why) < 10 {
			t.Errorf("the exception for %s (%q) has no file or no reason", key, why)
		}
	}
}

// TestNoInit keeps wiring where it can be read: in cmd/firsthand.
func TestNoInit(t *testing.T) {
	for _, file := range goFiles(t) {
		for _, decl := range file.ast.Decls {
			if f, ok := decl.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
				t.Errorf("%s:%d: init() runs unseen; construct and register in cmd/firsthand", file.name, file.line(f.Pos()))
			}
		}
	}
}
