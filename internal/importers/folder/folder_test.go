package folder

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"firsthand/internal/importers/incoming"
)

func TestLinksInAFolderAreNamedAndNotFollowed(t *testing.T) {
	outside, dir := t.TempDir(), t.TempDir()
	for name, text := range map[string]string{filepath.Join(outside, "secret.md"): "# The safe\n", filepath.Join(dir, "one.md"): "# One\n\nIt rained.\n"} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for name, to := range map[string]string{"two.md": filepath.Join(outside, "secret.md"), "more": outside, "three.md": "one.md"} {
		if err := os.Symlink(to, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	f, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var told []string
	err = f.Each(t.Context(), func(i incoming.Item) error {
		if i.Left != "" {
			told = append(told, i.Name+" left")
		} else if i.Story != nil {
			told = append(told, i.Name)
		}
		return nil
	})
	if got := strings.Join(told, ", "); err != nil || got != "more left, three.md left, two.md left, One" {
		t.Errorf("it tells %s, %v", got, err)
	}
}
