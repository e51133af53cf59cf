package altered

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// print is the text as an editor has it: labels at every turn, at every change of speaker, or nowhere.
func (m *maker) print(turns []Turn) string {
	style := m.r.IntN(3)
	var b strings.Builder
	for i, t := range turns {
		if t.Name != "" && (style == 0 || style == 1 && (i == 0 || turns[i-1].Name != t.Name)) {
			b.WriteString(t.Name + ": ")
		}
		b.WriteString(t.Text + "\n\n")
	}
	return b.String()
}

// furniture is what a page puts between the lines; some of it is in no checker's list.
var furniture = []string{
	"Related: Inside the Quietest Studio on the Coast", "MORE FROM THE LANTERN GAZETTE: Ten Lakes That Nobody Swims In", "READ MORE: Why the Band Came Back After Fifteen Years",
	"Advertisement", "Story continues below advertisement", "ADVERTISEMENT - CONTINUE READING BELOW", "Sign up for our weekly newsletter and never miss an interview.",
	"See also: The Town Where Everybody Sings", "Watch: The Fox Meets the Weather Man", "Image via Ines Senn/Pictogram", "Photo: Petra Voss for The Lantern Gazette", "Share this story",
	"Don't Miss: Nine Kitchens, One Piano", "Ten Facts You Did Not Know About Marmalade", "Follow us on Pictogram and Chirper", "Recommended for you", "The Fox Turns Thirty-Three, and the Gas Bill Does Too",
	"Most read this week", "3 comments", "[Photo gallery: the house by the lake]", "Listen: The Silence Before the First Question (12 min)", "You may also like: A Short History of Glaciers",
	"Click here to read the full interview with the band", "Exclusive: What the Robot Was Paid", "Tide Magazine, spring issue", "Subscribe to read all our interviews without ads.", "More on this: Crying for a Living",
	"Also on Halder Radio: The Last Ferry Home", "Dario Tallis tunes his guitar before the rehearsal", "Buy tickets", "Up Next: Who Owns the Bicycle?", "The Submarine That Was Once a Boat",
	"RELATED | What the Harbour Master Saw", "→ Read next: A Lamp Nobody Ordered", "Support independent reporting: become a member from 3 euros a month", "Credit: Handout/The Quay Review", "4 min read", "Updated 14:32",
	"The mole at Skarvik on Tuesday. Photograph: Ola Trane", "Newsletter | The Week in Rockets, every Friday", "Get the app", "This article has been shared 1,204 times.",
}

// page is the text as a site has it, as plain text that was copied or as HTML.
func (m *maker) page(turns []Turn) string {
	markup, told := m.chance(45), m.chance(30)
	var b strings.Builder
	open, shut := "", "\n\n"
	if markup {
		open, shut = "<p>", "</p>\n"
		b.WriteString("<nav><a href=\"/\">Home</a> <a href=\"/music\">Music</a></nav>\n<article>\n<h1>What the " + m.pick("Fox", "River", "Lamp") + " Said</h1>\n")
	} else {
		b.WriteString("Home | News | Music | Screen\n\nSubscribe\n\n")
	}
	for i, t := range turns {
		text := t.Text
		newSpeaker := i == 0 || turns[i-1].Name != t.Name
		switch ss := sentences(text); {
		case told && t.Name != m.text.asker && len(ss) > 2 && !strings.Contains(text, `"`):
			text = m.tell(ss, title(t.Name))
			newSpeaker = false
		case len(ss) > 1 && m.chance(35): // furniture between two sentences, even inside the passage
			k := 1 + m.r.IntN(len(ss)-1)
			text = strings.Join(ss[:k], " ") + m.between(markup) + strings.Join(ss[k:], " ")
		}
		if newSpeaker && t.Name != "" {
			text = m.label(t.Name, markup) + text
		}
		b.WriteString(open + m.pageMarks(text, markup) + shut)
		if m.chance(40) {
			b.WriteString(strings.TrimLeft(m.aside(markup), "\n"))
		}
	}
	b.WriteString("\nFiled under: Interviews\n\n© 2026 The Lantern Gazette. All rights reserved.\n")
	return b.String()
}

func (m *maker) label(name string, markup bool) string {
	if markup {
		return "<strong>" + name + ":</strong> "
	}
	return name + ": "
}

// between ends a paragraph, puts furniture and begins the next.
func (m *maker) between(markup bool) string {
	if markup {
		return "</p>\n" + m.aside(true) + "<p>"
	}
	return "\n" + m.pick("", "\n") + m.pick(furniture...) + "\n" + m.pick("", "\n")
}

func (m *maker) aside(markup bool) string {
	f := m.pick(furniture...)
	if !markup {
		return f + "\n\n"
	}
	switch m.r.IntN(4) {
	case 0:
		return "<aside class=\"related\"><a href=\"/story/1\">" + f + "</a></aside>\n"
	case 1:
		return "<figure><img src=\"/a.jpg\" alt=\"\"><figcaption>" + f + "</figcaption></figure>\n"
	case 2:
		return "<div class=\"ad\"><span>" + f + "</span></div>\n<script>window.ads = ['one', 'two'];</script>\n"
	}
	return "<p><em>" + f + "</em></p>\n"
}

// tell writes an answer as an article does: the narrator between two stretches in marks.
func (m *maker) tell(ss []string, name string) string {
	if name == "" {
		name = "the speaker"
	}
	k := 1 + m.r.IntN(len(ss)-1)
	first := strings.Join(ss[:k], " ")
	mark := ""
	if strings.HasSuffix(first, closeMark) { // the passage ends here: its mark stays with it
		first, mark = strings.TrimSuffix(first, closeMark), closeMark
	}
	if strings.HasSuffix(first, ".") {
		first = strings.TrimSuffix(first, ".") + ","
	}
	verb := m.pick("said "+name+".", name+" said.", "says "+name+", who has a cold.", name+" recalled.", "added "+name+".")
	return "“" + first + mark + "” " + verb + " “" + strings.Join(ss[k:], " ") + "”"
}

func (m *maker) pageMarks(text string, markup bool) string {
	text = curly(text)
	if m.chance(50) {
		text = strings.NewReplacer("’", "&rsquo;", "“", "&ldquo;", "”", "&#8221;").Replace(text)
	}
	if m.chance(30) {
		text = strings.ReplaceAll(text, " of the ", " of&nbsp;the ")
	}
	words := strings.Split(text, " ")
	for i, w := range words {
		if len(w) > 7 && !strings.ContainsAny(w, "&;:\n<>=/"+openMark+closeMark) && ascii(w) {
			switch {
			case m.chance(30):
				words[i] = w[:4] + m.pick("\u00ad", "&shy;", "\u200b") + w[4:]
			case markup && m.chance(8):
				words[i] = m.pick("<em>"+w+"</em>", "<a href=\"/tag/"+strconv.Itoa(i)+"\">"+w+"</a>", "<b>"+w+"</b>")
			}
		}
	}
	return strings.Join(words, " ")
}

func ascii(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
}

// title writes "HALDER RADIO" as "Halder Radio".
func title(name string) string {
	words := strings.Fields(strings.ToLower(name))
	for i, w := range words {
		words[i] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, " ")
}

// stamper writes time stamps in one of four ways.
type stamper struct{ style, at int }

func (s *stamper) next(m *maker) string {
	s.at += 2 + m.r.IntN(9)
	at := s.at
	switch s.style {
	case 0:
		return fmt.Sprintf("[%02d:%02d:%02d] ", at/3600, at/60%60, at%60)
	case 1:
		return fmt.Sprintf("%d:%02d\n", at/60, at%60)
	case 2:
		return fmt.Sprintf("(%02d:%02d) ", at/60, at%60)
	}
	return fmt.Sprintf("%02d:%02d:%02d,%03d --> %02d:%02d:%02d,%03d\n", at/3600, at/60%60, at%60, m.r.IntN(1000), at/3600, (at+3)/60%60, (at+3)%60, m.r.IntN(1000))
}
