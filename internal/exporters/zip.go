package exporters

import (
	"archive/zip"
	"fmt"
	"io"
	"path"
	"strings"
	"time"
)

// packer writes a zip whose bytes depend on what is in it alone.
type packer struct{ zip *zip.Writer }

func newPacker(w io.Writer) *packer { return &packer{zip.NewWriter(w)} }

var sameTime = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

// create begins a file in the zip. Texts are packed; pictures are packed by their own formats.
func (p *packer) create(name string) (io.Writer, error) {
	method := zip.Store
	switch strings.ToLower(path.Ext(name)) {
	case ".json", ".xml", ".md", ".yaml", ".svg", ".txt", ".csv", ".html":
		method = zip.Deflate
	}
	w, err := p.zip.CreateHeader(&zip.FileHeader{Name: strings.TrimPrefix(name, "/"), Method: method, Modified: sameTime})
	if err != nil {
		return nil, fmt.Errorf("write %s: %w", name, err)
	}
	return w, nil
}

func (p *packer) text(name, text string) error {
	w, err := p.create(name)
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, text)
	return err
}

func (p *packer) close() error {
	if err := p.zip.Close(); err != nil {
		return fmt.Errorf("write the zip: %w", err)
	}
	return nil
}
