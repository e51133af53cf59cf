package main

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"io"
	"math/rand/v2"
	"os"
	"strings"
	"time"
)

const (
	topics   = 20
	writers  = 8
	pictures = 6
)

// begun is when the first story came out; one an hour followed.
var begun = time.Date(2026, 1, 1, 6, 0, 0, 0, time.UTC)

type row map[string]any

// writeArchive writes the site as Ghost's export in a zip, with its pictures.
func writeArchive(file string, n int) (err error) {
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	defer func() {
		if cerr := f.Close(); err == nil {
			err = cerr
		}
	}()
	z := zip.NewWriter(f)
	w, err := z.Create("export.json")
	if err != nil {
		return err
	}
	exported := row{"db": []row{{"meta": row{"exported_on": begun.UnixMilli(), "version": ghostVersion}, "data": tables(n)}}}
	if err := json.NewEncoder(w).Encode(exported); err != nil {
		return err
	}
	for i := range pictures {
		if w, err = z.Create("content/images/" + pictureName(i)); err == nil {
			err = picture(w, i)
		}
		if err != nil {
			return err
		}
	}
	return z.Close()
}

func pictureName(i int) string { return fmt.Sprintf("2026/01/quay-%d.jpg", i) }

// picture paints a picture of one colour: what matters is that it is there and how large it is.
func picture(w io.Writer, i int) error {
	img := image.NewRGBA(image.Rect(0, 0, 1600, 900))
	for y := range 900 {
		for x := range 1600 {
			img.Set(x, y, color.RGBA{R: uint8(40 * i), G: uint8(y / 4), B: 120, A: 255})
		}
	}
	var b bytes.Buffer
	if err := jpeg.Encode(&b, img, nil); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}

// id is an ID as Ghost makes them: letters are among its digits.
func id(kind, i int) string { return fmt.Sprintf("6956c3a0%016x", kind<<32|i+1) }

func at(i int) string { return begun.Add(time.Duration(i) * time.Hour).Format("2006-01-02 15:04:05") }

// tables is what the tables of a Ghost site hold.
func tables(n int) row {
	dice := rand.New(rand.NewPCG(7, 11))
	data := map[string][]row{"posts": {}, "posts_meta": {}, "tags": {}, "users": {}, "posts_tags": {}, "posts_authors": {}}
	for i := range topics {
		name := capital(things[i%len(things)])
		data["tags"] = append(data["tags"], row{"id": id(1, i), "name": name, "slug": topicSlug(i), "description": sentence(dice), "visibility": "public", "created_at": at(0), "updated_at": at(0)})
	}
	for i := range writers {
		data["users"] = append(data["users"], row{"id": id(2, i), "name": names[i], "slug": writerSlug(i), "email": fmt.Sprintf("writer-%d@quay.example", i), "bio": sentence(dice),
			"profile_image": address(i), "status": "active", "visibility": "public", "created_at": at(0), "updated_at": at(0)})
	}
	for i := range n {
		body := lexical(dice)
		data["posts"] = append(data["posts"], row{"id": id(3, i), "uuid": fmt.Sprintf("00000000-0000-4000-8000-%012x", i+1), "title": capital(sentence(dice)), "slug": storySlug(i), "lexical": body,
			"comment_id": id(3, i), "feature_image": address(i), "featured": onOff(i%9 == 0), "type": "post", "status": "published", "visibility": "public", "email_recipient_filter": "all",
			"created_at": at(i), "updated_at": at(i), "published_at": at(i), "show_title_and_feature_image": 1})
		for order, topic := range []int{i % topics, (i + 7) % topics} {
			data["posts_tags"] = append(data["posts_tags"], row{"id": id(4+order, i), "post_id": id(3, i), "tag_id": id(1, topic), "sort_order": order})
		}
		data["posts_authors"] = append(data["posts_authors"], row{"id": id(6, i), "post_id": id(3, i), "author_id": id(2, i%writers), "sort_order": 0})
	}
	all := row{"settings": []row{setting("title", "The Quay"), setting("description", "News of a harbour"), setting("timezone", "Etc/UTC"), setting("locale", "en"),
		setting("members_signup_access", "none"), setting("comments_enabled", "off"), setting("navigation", `[{"label":"Home","url":"/"},{"label":"Ropes","url":"/tag/`+topicSlug(1)+`/"}]`)}}
	for name, rows := range data {
		all[name] = rows
	}
	return all
}

func setting(key, value string) row { return row{"key": key, "value": value} }

func address(i int) string { return "__GHOST_URL__/content/images/" + pictureName(i%pictures) }

func onOff(on bool) int {
	if on {
		return 1
	}
	return 0
}

func topicSlug(i int) string  { return fmt.Sprintf("topic-%d", i) }
func writerSlug(i int) string { return fmt.Sprintf("writer-%d", i) }
func storySlug(i int) string  { return fmt.Sprintf("story-%d", i) }

var (
	names  = []string{"Odile Marchetti", "Petra Lindqvist", "Ruben Castellane", "Selma Oyelaran", "Tobias Wren", "Ines Halvorsen", "Marek Dragan", "Yara Amadi"}
	things = strings.Fields("harbour rope ferry quay lantern crab bell tide net buoy wall chart anchor gull pier mast sail oar dock lock")
	does   = strings.Fields("counted repaired forgot measured painted carried sold remembered found lost")
)

// sentence is eight to sixteen words about a harbour.
func sentence(dice *rand.Rand) string {
	pick := func(words []string) string { return words[dice.IntN(len(words))] }
	said := fmt.Sprintf("somebody from the %s %s the %s", pick(things), pick(does), pick(things))
	for range dice.IntN(3) {
		said += fmt.Sprintf(" and %s a %s", pick(does), pick(things))
	}
	return said
}

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// lexical is a body of some 700 words as Ghost's editor keeps it: paragraphs with links and bold words, headings, a list, a
// quotation, a picture.
func lexical(dice *rand.Rand) string {
	text := func(words string, format int) row {
		return row{"type": "extended-text", "version": 1, "text": words, "format": format, "detail": 0, "mode": "normal", "style": ""}
	}
	block := func(kind string, more row, children ...row) row {
		b := row{"type": kind, "version": 1, "direction": "ltr", "format": "", "indent": 0, "children": children}
		for name, value := range more {
			b[name] = value
		}
		return b
	}
	sentences := func(n int) string {
		var all []string
		for range n {
			all = append(all, capital(sentence(dice))+".")
		}
		return strings.Join(all, " ")
	}
	var blocks []row
	for i := range 12 {
		p := []row{text(sentences(2)+" ", 0), text(sentence(dice), 1), text(". "+sentences(2), 0)}
		if i%3 == 0 {
			p = append(p, row{"type": "link", "version": 1, "direction": "ltr", "format": "", "indent": 0, "url": fmt.Sprintf("https://elsewhere.example/%d", i), "rel": "", "children": []row{text(" and more", 0)}})
		}
		blocks = append(blocks, block("paragraph", nil, p...))
		switch i {
		case 3, 8:
			blocks = append(blocks, block("extended-heading", row{"tag": "h2"}, text(capital(sentence(dice)), 0)))
		case 5:
			blocks = append(blocks, row{"type": "image", "version": 1, "src": address(i), "width": 1600, "height": 900, "title": "", "alt": "The quay", "caption": sentence(dice), "cardWidth": "regular", "href": ""})
		case 6:
			var items []row
			for n := range 4 {
				items = append(items, block("listitem", row{"value": n + 1}, text(sentence(dice), 0)))
			}
			blocks = append(blocks, block("list", row{"listType": "bullet", "start": 1, "tag": "ul"}, items...))
		case 9:
			blocks = append(blocks, block("extended-quote", nil, text(sentences(1), 0)))
		}
	}
	out, err := json.Marshal(row{"root": block("root", nil, blocks...)})
	if err != nil {
		panic(err) // it is made of texts and numbers
	}
	return string(out)
}
