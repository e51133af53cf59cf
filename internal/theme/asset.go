package theme

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
)

// Asset is a file of the theme that readers' browsers may fetch.
type Asset struct {
	Path string // "assets/css/screen.css"
	Hash string // the first 16 characters of the base64url SHA-256 of its bytes, for ?v=
	Size int64  // bytes
}

// Asset finds a public file of the theme by its path ("assets/built/screen.css", "robots.txt").
// Templates, package.json, texts and the like are not public.
func (t *Theme) Asset(name string) (Asset, bool) {
	a, ok := t.assets[name]
	return a, ok
}

// OpenAsset opens a file that Asset finds.
func (t *Theme) OpenAsset(name string) (fs.File, error) {
	if _, ok := t.assets[name]; !ok {
		return nil, fmt.Errorf("open asset %s: %w", name, fs.ErrNotExist)
	}
	return t.files.Open(name)
}

// public tells whether a file of a theme is for browsers: below assets/ everything but templates, as Ghost has it
// (its core/frontend/web/middleware/static-theme.js, 6.65.0), elsewhere nothing that only the publisher needs to know.
func public(name string) bool {
	ext := strings.ToLower(path.Ext(name))
	if strings.HasPrefix(name, "assets/") {
		return ext != ".hbs"
	}
	switch name {
	case "robots.txt", "manifest.json":
		return true
	}
	switch ext {
	case ".hbs", ".md", ".txt", ".json", ".lock", ".log", ".yaml", ".yml", "":
		return false
	}
	return !strings.HasPrefix(name, "node_modules/") && !strings.HasPrefix(name, "partials/") &&
		!strings.HasPrefix(name, "locales/") && path.Base(name) != "gulpfile.js"
}

// hashAsset reads a file through and names its content.
func hashAsset(fsys fs.FS, name string) (Asset, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return Asset{}, err
	}
	defer f.Close()
	h := sha256.New()
	n, err := io.Copy(h, f)
	if err != nil {
		return Asset{}, err
	}
	return Asset{Path: name, Size: n, Hash: base64.RawURLEncoding.EncodeToString(h.Sum(nil))[:16]}, nil
}
