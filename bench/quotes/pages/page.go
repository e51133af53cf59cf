package pages

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// Page is one page with what an editor would want of it.
type Page struct {
	Name string // of its folder
	File string // page.html or page.txt
	Data []byte
	Want Want
}

// Want is want.json; PAGES.md says what its fields mean.
type Want struct {
	Headline      string         `json:"headline"`
	Dek           string         `json:"dek"`
	Byline        []string       `json:"byline"`
	Published     string         `json:"published"`
	Updated       string         `json:"updated"`
	Site          string         `json:"site"`
	URL           string         `json:"url"`
	Language      string         `json:"language"`
	Topics        []string       `json:"topics"`
	Body          []Entry        `json:"body"`
	Images        []Image        `json:"images"`
	Related       []Related      `json:"related"`
	Question      string         `json:"question"`
	Quotes        []Quote        `json:"quotes"`
	Interviews    []Interview    `json:"interviews"`
	People        []string       `json:"people"`
	Relationships []Relationship `json:"relationships"`
	Facts         []Fact         `json:"facts"`
	Dropped       []string       `json:"dropped"`
	Disagree      []string       `json:"disagree"`
}

// Entry is one block of a body.
type Entry struct {
	Type string `json:"type"`
	Text string `json:"text"`
}

// Image is one of the story's own pictures.
type Image struct {
	Src     string `json:"src"`
	Alt     string `json:"alt"`
	Caption string `json:"caption"`
	Credit  string `json:"credit"`
}

// Related is a link to another story inside the body.
type Related struct {
	Label string `json:"label"`
	Title string `json:"title"`
	URL   string `json:"url"`
}

// Quote is what somebody is quoted with.
type Quote struct {
	Text      string `json:"text"`
	Speaker   string `json:"speaker"`
	Partial   bool   `json:"partial"`
	Addressee string `json:"addressee"`
	Outlet    string `json:"outlet"`
}

// Interview is a conversation that a story says quotes come from.
type Interview struct {
	Interviewee string   `json:"interviewee"`
	Interviewer string   `json:"interviewer"`
	Outlet      string   `json:"outlet"`
	About       []string `json:"about"`
}

// Relationship is what a sentence says two people are to each other.
type Relationship struct {
	Subject  string `json:"subject"`
	Object   string `json:"object"`
	Kind     string `json:"kind"`
	Status   string `json:"status"`
	Sentence string `json:"sentence"`
	EDTF     string `json:"edtf"`
	DateText string `json:"date_text"`
}

// Fact is something that a sentence dates.
type Fact struct {
	People   []string `json:"people"`
	EDTF     string   `json:"edtf"`
	DateText string   `json:"date_text"`
	Sentence string   `json:"sentence"`
}

// Read reads the pages in the folders below dir, in the order of their names.
func Read(dir string) ([]Page, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*", "want.json"))
	if err != nil {
		return nil, fmt.Errorf("list the pages in %s: %w", dir, err)
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s holds no folders with a want.json", dir)
	}
	var list []Page
	for _, file := range files {
		p, err := readPage(filepath.Dir(file))
		if err != nil {
			return nil, err
		}
		list = append(list, p)
	}
	return list, nil
}

func readPage(dir string) (Page, error) {
	p := Page{Name: filepath.Base(dir), File: "page.html"}
	data, err := os.ReadFile(filepath.Join(dir, p.File))
	if os.IsNotExist(err) {
		p.File = "page.txt"
		data, err = os.ReadFile(filepath.Join(dir, p.File))
	}
	if err != nil {
		return Page{}, fmt.Errorf("read the page of %s: %w", dir, err)
	}
	p.Data = data
	want, err := os.ReadFile(filepath.Join(dir, "want.json"))
	if err != nil {
		return Page{}, fmt.Errorf("read what is wanted of %s: %w", dir, err)
	}
	dec := json.NewDecoder(bytes.NewReader(want))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&p.Want); err != nil {
		return Page{}, fmt.Errorf("%s/want.json: %w", dir, err)
	}
	return p, nil
}
