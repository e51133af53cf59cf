package theme

import (
	"crypto/sha256"
	"encoding/base64"
	"regexp"
	"slices"
	"strings"

	"firsthand/internal/handlebars"
)

// Inline scripts of a theme are let through the site's Content-Security-Policy by their hashes, so
// that no other inline script can run. A script that a template fills with values has no fixed hash.

var (
	scriptTag = regexp.MustCompile(`(?is)<script\b([^>]*)>(.*?)</script\s*>`)
	srcWord   = regexp.MustCompile(`(?i)\bsrc\s*=`)
	typeWord  = regexp.MustCompile(`(?i)\btype\s*=\s*["']?([^"'\s>]*)`)
)

// inlineScripts finds a template's inline scripts: the hashes of the fixed ones, and a problem for
// each that holds a mustache.
func inlineScripts(src *handlebars.Source) (hashes []string, problems []Problem) {
	for _, m := range scriptTag.FindAllStringSubmatchIndex(src.Text, -1) {
		attrs, body := src.Text[m[2]:m[3]], src.Text[m[4]:m[5]]
		if srcWord.MatchString(attrs) || !runs(attrs) || strings.TrimSpace(body) == "" {
			continue
		}
		if strings.Contains(body, "{{") {
			if len(problems) >= maxProblems {
				continue
			}
			line, column := src.Place(m[0])
			problems = append(problems, Problem{File: src.Name, Line: line, Column: column,
				Message: "this inline script is filled in by the template, so a strict Content-Security-Policy cannot allow it: put the values into data- attributes and read them from a script file"})
			continue
		}
		hashes = append(hashes, scriptHash(body))
	}
	return hashes, problems
}

// runs tells whether a script tag holds a program: JSON and templates do not.
func runs(attrs string) bool {
	m := typeWord.FindStringSubmatch(attrs)
	if m == nil {
		return true
	}
	switch strings.ToLower(m[1]) {
	case "", "module", "text/javascript", "application/javascript", "importmap", "speculationrules":
		return true
	}
	return false
}

// scriptHash is the source expression for an inline script. Browsers hash the text after they have
// turned its line ends into \n.
func scriptHash(body string) string {
	body = strings.ReplaceAll(strings.ReplaceAll(body, "\r\n", "\n"), "\r", "\n")
	sum := sha256.Sum256([]byte(body))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

func sortedOnce(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}
