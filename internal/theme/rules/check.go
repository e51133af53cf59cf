package rules

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"sort"
	"strings"

	"firsthand/internal/handlebars"
)

// Problem is something that is wrong with a theme.
type Problem = handlebars.Problem

// Theme is what a check reads.
type Theme struct {
	Names   []string          // every file, by its path within the theme
	Texts   map[string]string // those of .hbs, .css, .js and .json files, as far as they are read
	Helpers func(name string) bool
	Depth   int // how deep a template may nest
}

// Check gives the problems of a theme in the order of its files, and which partials its templates draw.
func Check(t Theme) (problems []Problem, drawn map[string]bool) {
	c := &checker{theme: t, trees: map[string]*tree{}, told: map[string]int{}}
	for _, name := range sortedKeys(t.Texts) {
		if path.Ext(name) == ".hbs" {
			c.trees[name] = newTree(name, t.Texts[name], t.Depth)
		}
	}
	c.walk()
	c.pack = c.readPackage()
	c.old()
	c.shape()
	c.cards()
	c.templates()
	c.usage()
	c.layouts()
	sort.SliceStable(c.problems, func(i, j int) bool {
		a, b := c.problems[i], c.problems[j]
		if a.File != b.File {
			return a.File < b.File
		}
		if a.Line != b.Line || a.Column != b.Column {
			return a.Line < b.Line || a.Line == b.Line && a.Column < b.Column
		}
		return a.Rule < b.Rule
	})
	return c.problems, c.drawn
}

// most is how many problems of one file are told; who mends those comes back for more.
const most = 100

type checker struct {
	theme    Theme
	trees    map[string]*tree // templates, by file
	reached  []*tree          // those that pages can be made of, each once
	drawn    map[string]bool  // partials among them, without partials/ and .hbs
	pack     pack
	problems []Problem
	told     map[string]int // problems of a file
}

func (c *checker) say(file string, line, column int, rule, format string, args ...any) {
	if c.told[file]++; c.told[file] <= most || file == styles {
		c.problems = append(c.problems, Problem{File: file, Line: line, Column: column, Rule: rule, Fatal: Fatal(rule), Message: fmt.Sprintf(format, args...)})
	}
}

// at tells of a place in a template.
func (c *checker) at(t *tree, offset int, rule, format string, args ...any) {
	line, column := t.src.Place(offset)
	c.say(t.file, line, column, rule, format, args...)
}

// in tells of a place in any text.
func (c *checker) in(file, text string, offset int, rule, format string, args ...any) {
	before := text[:offset]
	line := 1 + strings.Count(before, "\n")
	column := 1 + len([]rune(before[strings.LastIndexByte(before, '\n')+1:]))
	c.say(file, line, column, rule, format, args...)
}

// files are the theme's texts with an ending, in order.
func (c *checker) files(endings ...string) []string {
	return slices.DeleteFunc(sortedKeys(c.theme.Texts), func(name string) bool { return !slices.Contains(endings, path.Ext(name)) })
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// quoted shows a part of a theme within a sentence, shortened.
func quoted(s string) string { return handlebars.Quoted(s) }
