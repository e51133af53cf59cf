package house

import (
	"go/ast"
	"go/token"
	"path"
	"slices"
	"strings"
	"testing"
)

// headings stand in every doc.go in this order, each at the beginning of a paragraph.
var headings = []string{"Owns:", "Read first:", "Invariants:", "Leaves to others:", "Imports:", "Tests:"}

// docLimit is how many lines a doc.go may have: it is read before the code, not instead of it.
const docLimit = 40

func TestDocGo(t *testing.T) {
	seen := map[string]bool{}
	for _, file := range goFiles(t) {
		if isTool(file.dir()) || file.isTest() {
			continue
		}
		seen[file.dir()] = seen[file.dir()] || path.Base(file.name) == "doc.go"
		if path.Base(file.name) == "doc.go" {
			checkDoc(t, file)
		}
	}
	for dir, has := range seen {
		if !has {
			t.Errorf("%s has no doc.go: say in newsroom words what the room is for, under the headings %s", dir, strings.Join(headings, " "))
		}
	}
}

func checkDoc(t *testing.T, file goFile) {
	if lines := strings.Count(string(read(t, file.name)), "\n"); lines > docLimit {
		t.Errorf("%s has %d lines, %d are enough", file.name, lines, docLimit)
	}
	text := file.ast.Doc.Text()
	if text == "" {
		t.Errorf("%s has no package comment", file.name)
		return
	}
	if err := docHeadings(text); err != "" {
		t.Errorf("%s: %s", file.name, err)
	}
}

// docHeadings tells what is wrong with the order or content of a package comment, "" if nothing.
func docHeadings(text string) string {
	var found []string
	for i, paragraph := range strings.Split(text, "\n\n") {
		for _, heading := range headings {
			if strings.HasPrefix(paragraph, heading) {
				found = append(found, heading)
				if len(strings.TrimSpace(paragraph)) < len(heading)+8 {
					return heading + " says nothing"
				}
			}
		}
		if i == 0 && len(found) > 0 {
			return "begins with " + found[0] + " before the sentence that says what the room is"
		}
	}
	if !slices.Equal(found, headings) {
		return "has the headings " + strings.Join(found, " ") + ", wanted " + strings.Join(headings, " ") + ", each beginning a paragraph"
	}
	return ""
}

func TestDocHeadings(t *testing.T) {
	good := "Package x is y.\n\nOwns: tables x.\n\nRead first: the list.\n\nInvariants: it never changes.\n\nLeaves to others: everything.\n\nImports: nothing here.\n\nTests: go test.\n"
	for name, c := range map[string]struct{ text, says string }{
		"good":     {good, ""},
		"missing":  {strings.Replace(good, "Imports: nothing here.\n\n", "", 1), "wanted"},
		"order":    {strings.Replace(good, "Owns: tables x.\n\nRead first: the list.", "Read first: the list.\n\nOwns: tables x.", 1), "wanted"},
		"empty":    {strings.Replace(good, "Owns: tables x.", "Owns:", 1), "says nothing"},
		"sentence": {strings.Replace(good, "Package x is y.\n\n", "", 1), "begins with"},
	} {
		t.Run(name, func(t *testing.T) {
			got := docHeadings(c.text)
			if (c.says == "") != (got == "") || !strings.Contains(got, c.says) {
				t.Errorf("got %q, wanted something with %q", got, c.says)
			}
		})
	}
}

// spoken are methods whose contract is the interface they satisfy, so that a comment would only
// repeat it.
var spoken = []string{
	"Error", "Unwrap", "Is", "As", "String", "Len", "Less", "Swap", "Read", "Write", "Close", "Scan", "Value",
	"MarshalJSON", "UnmarshalJSON", "MarshalText", "UnmarshalText", "ServeHTTP", "Field",
}

// TestExportedNamesAreDocumented holds the contract where the caller looks for it.
func TestExportedNamesAreDocumented(t *testing.T) {
	for _, file := range goFiles(t) {
		if file.isTest() || isTool(file.dir()) {
			continue
		}
		for _, decl := range file.ast.Decls {
			for name, pos := range undocumented(decl) {
				t.Errorf("%s:%d: %s is exported and has no comment that says what it promises", file.name, file.line(pos), name)
			}
		}
	}
}

func undocumented(decl ast.Decl) map[string]token.Pos {
	bare := map[string]token.Pos{}
	switch d := decl.(type) {
	case *ast.FuncDecl:
		exported := d.Name.IsExported() && d.Doc == nil
		if d.Recv != nil {
			exported = exported && ast.IsExported(receiver(d)) && !slices.Contains(spoken, d.Name.Name)
		}
		if exported {
			bare[d.Name.Name] = d.Pos()
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			for _, name := range specNames(spec, d.Doc != nil) {
				bare[name.Name] = name.Pos()
			}
		}
	}
	return bare
}

// specNames lists the exported names of a declaration without a comment; the comment of a group
// covers constants and variables, a type wants its own unless it stands alone.
func specNames(spec ast.Spec, group bool) []*ast.Ident {
	var names []*ast.Ident
	switch s := spec.(type) {
	case *ast.TypeSpec:
		if s.Doc == nil && s.Comment == nil && !group {
			names = append(names, s.Name)
		}
	case *ast.ValueSpec:
		if s.Doc == nil && s.Comment == nil && !group {
			names = append(names, s.Names...)
		}
	}
	return slices.DeleteFunc(names, func(n *ast.Ident) bool { return !n.IsExported() })
}

// receiver names the type that a method belongs to.
func receiver(d *ast.FuncDecl) string {
	if len(d.Recv.List) == 0 {
		return ""
	}
	kind := d.Recv.List[0].Type
	for {
		switch k := kind.(type) {
		case *ast.StarExpr:
			kind = k.X
		case *ast.IndexExpr:
			kind = k.X
		case *ast.Ident:
			return k.Name
		default:
			return ""
		}
	}
}
