package intake

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"firsthand"
)

// Every page, however bad, is answered within these.
const (
	timeLimit   = 10 * time.Second
	memoryLimit = 300 << 20 // bytes held at any time
)

// long tells whether the heavy inputs are run too.
func long() bool { return os.Getenv("FIRSTHAND_LONG") != "" }

// guarded reads a page and fails the test if that takes too long or too much memory.
func guarded(t *testing.T, name string, data []byte) (*Draft, error) {
	t.Helper()
	runtime.GC()
	var before runtime.MemStats
	runtime.ReadMemStats(&before)
	stop, peak := make(chan struct{}), make(chan uint64)
	go watchHeap(stop, peak)
	start := time.Now()
	d, err := Read(name, data, Options{})
	took := time.Since(start)
	close(stop)
	held := <-peak
	if held < before.HeapAlloc {
		held = before.HeapAlloc
	}
	held -= before.HeapAlloc
	t.Logf("%s: %d KB in %v, %d MB held", name, len(data)>>10, took.Round(time.Millisecond), held>>20)
	if took > timeLimit {
		t.Errorf("took %v, %v are allowed", took, timeLimit)
	}
	if held > memoryLimit {
		t.Errorf("held %d MB, %d are allowed", held>>20, memoryLimit>>20)
	}
	return d, err
}

// watchHeap measures until it is stopped, and gives the largest heap that it saw.
func watchHeap(stop <-chan struct{}, peak chan<- uint64) {
	var most uint64
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		most = max(most, m.HeapAlloc)
		select {
		case <-stop:
			peak <- most
			return
		case <-tick.C:
		}
	}
}

// TestRefused reads what is no page: each gives an Invalid error with the file's name and what to do.
func TestRefused(t *testing.T) {
	binary := make([]byte, 4096)
	for i := range binary {
		binary[i] = byte(i * 7)
	}
	for _, c := range []struct {
		name string
		data string
		says []string
	}{
		{"empty.txt", "", []string{"empty"}},
		{"blank.html", " \n\t\r\n ", []string{"empty"}},
		{"binary.txt", string(binary), []string{"binary"}},
		{"picture.txt", "\x89PNG\r\n\x1a\n0000", []string{"picture", "page"}},
		{"paper.html", "%PDF-1.7 …", []string{"PDF", ".txt"}},
		{"letter.txt", "PK\x03\x04....", []string{"office", ".txt"}},
		{"zeros.txt", "A line.\x00\x00 Another line that goes on.", []string{"binary"}},
		{"broken.txt", "Zo\xc3\xab and Ren\xc3\xa9 met again on the old bridge. \xff\xfe\x81 They talked.", []string{"UTF-8", "save it again"}},
		{"cyrillic.txt", "\xcf\xf0\xe8\xe2\xe5\xf2 \xec\xe8\xf0, \xfd\xf2\xee \xef\xf0\xee\xf1\xf2\xee\xe9 \xf2\xe5\xea\xf1\xf2", []string{"UTF-8", "save it again"}},
		{"nothing.html", "<!doctype html><html><head><title>Sign in</title></head><body><nav><a href=/>Home</a></nav><form><input name=q></form></body></html>", []string{"no story", ".txt"}},
		{"links.html", "<html><body><ul><li><a href=1>One</a><li><a href=2>Two</a></ul></body></html>", []string{"no story"}},
		{"furniture.txt", "Share this\n\nAdvertisement\n\nRead more >", []string{"no story"}},
		{"broken.json", `{"headline": "X", "body": [}`, []string{"line 1", "comma"}},
		{"wrong.json", `{"headline": "X", "quotes": [{"text": "a", "speaker": "B", "interview": 4}]}`, []string{"quotes[0].interview", "4"}},
	} {
		t.Run(c.name, func(t *testing.T) { refused(t, c.name, []byte(c.data), c.says...) })
	}
}

func refused(t *testing.T, name string, data []byte, says ...string) {
	t.Helper()
	d, err := guarded(t, name, data)
	if err == nil {
		t.Fatalf("was read: %s", d.JSON())
	}
	if code := firsthand.ErrorCode(err); code != firsthand.Invalid {
		t.Errorf("code %q, wanted invalid: %v", code, err)
	}
	var e *firsthand.Error
	if !errors.As(err, &e) || !strings.Contains(e.Message, name) {
		t.Errorf("the message %q does not name the file", firsthand.ErrorMessage(err))
	}
	for _, word := range says {
		if !strings.Contains(firsthand.ErrorMessage(err), word) {
			t.Errorf("the message %q does not say %q", firsthand.ErrorMessage(err), word)
		}
	}
}

// TestTooLarge refuses 20 MB before it looks inside.
func TestTooLarge(t *testing.T) {
	for _, name := range []string{"huge.txt", "huge.html"} {
		refused(t, name, bytes.Repeat([]byte("<p>All work and no play.</p> "), 20<<20/28+1), "20 MB", "save the story alone")
	}
}

// TestTooDeep refuses elements that are nested too deep to be a story.
func TestTooDeep(t *testing.T) {
	for _, tag := range []string{"div", "blockquote", "b", "ul><li", "table><tr><td", "p"} {
		depth := 200_000
		page := "<html><body><h1>Deep</h1>" + strings.Repeat("<"+tag+">", depth) + "a few words of text that nobody will read"
		if len(page) > MaxBytes {
			page = page[:MaxBytes]
		}
		d, err := guarded(t, "deep-"+tag[:1]+".html", []byte(page))
		if err == nil {
			if tag != "p" { // an unclosed <p> is closed by the next one: nothing is nested
				t.Errorf("%s: was read: %.200s", tag, d.JSON())
			}
		} else if firsthand.ErrorCode(err) != firsthand.Invalid || !strings.Contains(firsthand.ErrorMessage(err), "deep-") {
			t.Errorf("%s: %v", tag, err)
		}
	}
	for name, text := range map[string]string{
		"marks.txt":    strings.Repeat(`"`, 200_000) + "a word",
		"brackets.txt": "Headline here\n\n" + strings.Repeat("(", 200_000),
		"quotes.txt":   "Headline here\n\n" + strings.Repeat("“‘", 100_000) + "a word” she said.",
		"json.json":    strings.Repeat("[", 200_000),
		"ld.html":      `<script type="application/ld+json">` + strings.Repeat(`{"@graph":[`, 100_000) + `</script><p>A story of some words that goes on for a while, and then it ends.</p>`,
	} {
		if _, err := guarded(t, name, []byte(text)); err != nil && firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestHeavy reads pages of many shapes that are as large as a page may be: they are read or refused,
// within the limits. FIRSTHAND_LONG=1 makes them as large as Read takes; else an eightieth of it.
func TestHeavy(t *testing.T) {
	size := MaxBytes / 80
	if long() {
		size = MaxBytes - 1024
	}
	fill := func(unit string) string { return strings.Repeat(unit, size/len(unit)) }
	// Shapes with just fewer parts than is refused.
	most := func(unit string, parts int) string { return strings.Repeat(unit, min(parts, size/len(unit))) }
	sentence := "“It was fine,” Mara Vell told Velvet Hour in March 2012 about her husband Tobin Ashgrove. "
	for name, page := range map[string]string{
		"most-paragraphs.txt": "The Headline\n\n" + most(sentence+"She left.\n\n", maxList-10),
		"most-lines.txt":      most("a\n", maxList-10),
		"most-letters.txt":    "The Headline\n\n" + most(strings.Repeat(sentence, maxText/len(sentence))+"\n\n", 99),
		"most-quotes.txt":     "The Headline\n\n" + most("She said:\n\n“It was fine, and nobody minded it.”\n\n", maxList/2-10),
		"most-elements.html":  "<html><body><h1>The Headline</h1>" + most("<p>Mara Vell <b>said</b> that “it was fine” and left.</p>", maxElements/2-10),
		"most-boxes.html":     "<html><body><h1>The Headline</h1>" + most("<div class='box a-b'><div><p>Mara Vell said that “it was fine” and left, in 2012.</p></div></div>", maxElements/3-10),
		"most-nested.html":    "<html><body><h1>The Headline</h1>" + strings.Repeat("<div class='box'>", 400) + most("<p>Mara Vell said that “it was fine” and left with a friend.</p>", maxNesting/400-400),
		"most-links.html":     "<html><body><h1>The Headline</h1><p>Mara Vell said that “it was fine” and left with a friend, in a car.</p>" + most("<div class=related><a href=x>The Story of It</a></div>", maxElements/2-10),
		"one-line.txt":        fill("Mara Vell said that “it was fine” and left with Tobin Ashgrove in 2012. "),
		"paragraphs.txt":      fill("“It was fine,” Mara Vell told Velvet Hour in March 2012 about her husband Tobin Ashgrove.\n\n"),
		"lines.txt":           fill("a\n"),
		"words.txt":           fill("word "),
		"no-blank.txt":        fill("x"),
		"names.txt":           fill("Mara Vell and Tobin Ashgrove and Ines Falk and Otto Brandvold. "),
		"dates.txt":           fill("In March 2012 she met him, two years after the fire in 2010. "),
		"colons.txt":          fill("He said:\n\nand then "),
		"capitals.txt":        fill("THE BIG NIGHT OUT "),
		"digits.txt":          fill("1. "),
		"related.txt":         "Headline here\n\n" + fill("Related: The Story of the Big House\n"),
		"quotes.txt":          fill("'a' \"b\" “c” ‘d’ "),
		"dashes.txt":          fill("- item one\n"),
		"unicode.txt":         fill("é\u0301\u200b\u00ad\u200e "),
		"p.html":              "<html><body><h1>H</h1>" + fill("<p>Mara Vell said that “it was fine” and left with Tobin Ashgrove in 2012, which was a surprise.</p>"),
		"tiny-p.html":         "<html><body><h1>H</h1>" + fill("<p>a</p>"),
		"divs.html":           "<html><body><h1>H</h1>" + fill("<div>Some words, more words, and a comma.</div>"),
		"times.html":          "<html><body><h1>H</h1><p>" + fill("<time datetime=\"2014-03-03\">March 3, 2014</time> ") + "</p>",
		"spans.html":          "<html><body><p>" + fill("<span>a </span>"),
		"links.html":          "<html><body><p>" + fill("<a href=x>The Story of It</a>"),
		"br.html":             "<html><body><div>" + fill("some words of a line<br><br>"),
		"lists.html":          "<html><body><ul>" + fill("<li>an item of the list"),
		"table.html":          "<html><body><table>" + fill("<tr><td>a<td>b"),
		"img.html":            "<html><body>" + fill("<figure><img src=a.jpg><figcaption>A view. Photo: Ann Lee/Wire</figcaption></figure>"),
		"formatting.html":     "<html><body>" + fill("<b><i><p>words"),
		"attributes.html":     "<html><body><p " + fill("class=related ") + ">words",
		"class.html":          "<html><body><p class='" + fill("a-related ") + "'>words, and more words, in a sentence that has an end.",
		"comment.html":        "<html><!--" + fill("-- ") + "<p>A story of some words that goes on for a while, and then it ends.",
		"script.html":         "<html><script type='application/ld+json'>" + fill(`{"a":[1,2,3]},`) + "</script><p>A story of some words that goes on, and then it ends.",
		"meta.html":           "<html><head>" + fill("<meta name=author content='Ann Lee'>") + "<body><p>A story of some words that goes on, and then it ends.",
	} {
		t.Run(name, func(t *testing.T) {
			d, err := guarded(t, name, []byte(page))
			if err != nil && (firsthand.ErrorCode(err) != firsthand.Invalid || !strings.Contains(firsthand.ErrorMessage(err), name)) {
				t.Errorf("refused, but not as it should be: %v", err)
			}
			if err == nil {
				if err := d.Validate(); err != nil {
					t.Error(err)
				}
			}
		})
	}
}

// TestOldText reads what was saved before UTF-8.
func TestOldText(t *testing.T) {
	for _, c := range []struct{ name, page, quote, warns string }{
		{"old.txt", "The Caf\xe9 Reopens\n\n\x93It was cold,\x94 said Ren\xe9e Falk, who owns the caf\xe9 on the square.\n", "It was cold", "Windows-1252"},
		{"old.html", "<html><head><title>The Caf\xe9 Reopens</title></head><body><p>\x93It was cold,\x94 said Ren\xe9e Falk, who owns the caf\xe9 on the square.</p></body></html>", "It was cold", "Windows-1252"},
		{"declared.html", "<html><head><meta charset=iso-8859-2><title>X</title></head><body><p>\"It was cold,\" said Ren\xe9e Falk, who owns the caf\xe9 on the square of \xb9.</p></body></html>", "It was cold", ""},
		{"wide.txt", utf16("The Café Reopens\n\n“It was cold,” said Renée Falk, who owns the café on the square.\n"), "It was cold", ""},
		{"mark.txt", "\xef\xbb\xbfThe Café Reopens\n\n“It was cold,” said Renée Falk, who owns the café on the square.\n", "It was cold", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := Read(c.name, []byte(c.page), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if len(d.Quotes) != 1 || d.Quotes[0].Text != c.quote {
				t.Errorf("quotes %+v, wanted %q", d.Quotes, c.quote)
			}
			if text := d.Body[0].Text; !strings.Contains(text, "Renée") || !strings.Contains(text, "café") {
				t.Errorf("accents are lost: %q", text)
			}
			if warns := strings.Join(d.Warnings, " "); (c.warns != "") != strings.Contains(warns, "Windows-1252") {
				t.Errorf("warnings %q, wanted %q", warns, c.warns)
			}
		})
	}
}

// utf16 encodes in the order that a byte order mark says, smallest byte first.
func utf16(s string) string {
	b := []byte("\xff\xfe")
	for _, r := range s {
		b = append(b, byte(r), byte(r>>8))
	}
	return string(b)
}

func ExampleRead_refused() {
	_, err := Read("photo.txt", []byte("\xff\xd8\xff\xe0"), Options{})
	fmt.Println(firsthand.ErrorMessage(err))
	// Output: photo.txt is a picture, not a page of text or HTML: give the page that it stands on.
}
