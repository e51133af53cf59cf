package manual

import (
	"embed"
	"fmt"
	"regexp"
	"strings"
)

//go:embed *.md
var files embed.FS

// Front is the name of the first page.
const Front = "README"

// Page is one page of the manual.
type Page struct {
	Name   string // of its file, without .md
	Title  string
	Source string // Markdown
}

var pageLink = regexp.MustCompile(`\]\(([a-z-]+)\.md\)`)

// Pages gives the pages, the first page first.
func Pages() ([]Page, error) {
	front, err := page(Front)
	if err != nil {
		return nil, err
	}
	list := []Page{front}
	for _, m := range pageLink.FindAllStringSubmatch(front.Source, -1) {
		p, err := page(m[1])
		if err != nil {
			return nil, err
		}
		list = append(list, p)
	}
	return list, nil
}

func page(name string) (Page, error) {
	data, err := files.ReadFile(name + ".md")
	if err != nil {
		return Page{}, fmt.Errorf("read the manual: %w", err)
	}
	first, _, _ := strings.Cut(string(data), "\n")
	return Page{Name: name, Title: strings.TrimPrefix(first, "# "), Source: string(data)}, nil
}
