package koenigtest

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
)

// Questions are all that Ghost's renderer is asked, the same each time.
func Questions() []Question { return append(cardQuestions(), mixedQuestions(600)...) }

// Values gives every kind of card with usual values in its fields.
func Values(each func(kind string, base map[string]any)) {
	for _, c := range cards {
		each(c.kind, with(c.base, c.kind, nil))
	}
}

// obj is a node as a test writes it.
type obj = map[string]any

// a field's values: each is tried alone, and all at random together.
type choices map[string][]any

const (
	span    = `<span style="white-space: pre-wrap;">`
	caption = span + `A caption by </span><a href="https://elsewhere.example/?a=1&amp;b=2" rel="noopener">` + span + `them</span></a>` + `<br><b><strong style="white-space: pre-wrap;">now</strong></b>`
	ours    = "https://desk.example/content/images/2024/05/harbour.jpg"
)

var everybody = obj{"web": obj{"nonMember": true, "memberSegment": "status:free,status:-free"}, "email": obj{"memberSegment": "status:free,status:-free"}}

func sees(nonMember bool, web, mail string) obj {
	return obj{"web": obj{"nonMember": nonMember, "memberSegment": web}, "email": obj{"memberSegment": mail}}
}

var visibilities = []any{everybody, sees(false, "status:free,status:-free", "status:free"), sees(true, "", "status:-free"), sees(false, "status:-free", ""), sees(false, "", "status:free"),
	obj{"showOnWeb": true, "showOnEmail": false}, obj{"showOnWeb": false, "showOnEmail": true, "segment": "status:free"}, obj{"emailOnly": true, "segment": "status:paid"},
	obj{"emailOnly": false, "segment": ""}, obj{"showOnEmail": true, "showOnWeb": true, "segment": "status:-free+status:-paid"}}

// cards are all kinds of card with what may stand in their fields.
var cards = []struct {
	kind string
	base obj
	choices
}{
	{"image", obj{"src": ours, "width": 1800, "height": 1200, "alt": "Boats", "caption": caption}, choices{
		"src":       {"", "   ", "https://elsewhere.example/p.jpg", "/content/images/2024/05/b.png", "__GHOST_URL__/content/images/x.webp", "/content/images/logo.svg", "https://images.unsplash.com/photo-1?ixid=a&w=2000&fm=jpg"},
		"width":     {nil, 0, 400, 600, 719, 720, 1000, 1199, 1200, 1600, 2400, 3000, 1333},
		"height":    {nil, 0, 301},
		"cardWidth": {"regular", "wide", "full"}, "title": {"", `A "title"`}, "alt": {"", "Two < three & four"}, "href": {"", "https://elsewhere.example/", "/topic/"}, "caption": {"", "plain"}}},
	{"codeblock", obj{"code": "if a < b {\n\n\treturn \"x\"\n}", "language": "go", "caption": ""}, choices{"code": {"", "  ", "\nfirst line empty"}, "language": {"", "js"}, "caption": {"", caption}}},
	{"html", obj{"html": "<div class=\"score\"><b>3</b> : 1</div>\n<script>count(1 && 2)</script>"}, choices{"html": {"", "<p>open", "text & more", "<!-- note --><table><tr><td>1</td></tr></table>"}, "visibility": visibilities}},
	{"callout", obj{"calloutText": span + "Be <b><strong>careful</strong></b> with </span><a href=\"https://x.example/\">links</a>", "calloutEmoji": "💡", "backgroundColor": "blue"}, choices{
		"calloutText": {"", "<p>One</p><p>Two</p>", "<h2>Head</h2> x <i>y</i><ul><li>z</li></ul>"}, "calloutEmoji": {"", "⚠️"},
		"backgroundColor": {"", "grey", "white", "green", "yellow", "red", "pink", "purple", "accent", "rgba(0, 0, 0, 0)", nil}}},
	{"toggle", obj{"heading": span + "Why?</span>", "content": "<p>" + span + "Because</span> <em>so</em>.</p><ul><li>one</li></ul>"}, choices{"heading": {"", "A &amp; B"}, "content": {"", "<p>One</p><p>Two</p>"}}},
	{"button", obj{"buttonText": "Read on & on", "buttonUrl": "https://desk.example/more/?a=1&b=2", "alignment": "center"}, choices{"buttonText": {"", nil}, "buttonUrl": {"", " ", "/x/", "#/portal/signup"}, "alignment": {"left", "center", ""}}},
	{"file", obj{"src": "https://desk.example/content/files/2024/05/report.pdf", "fileTitle": "The report", "fileCaption": "All of it & more", "fileName": "report.pdf", "fileSize": 1234567}, choices{
		"src": {""}, "fileTitle": {"", "A < B"}, "fileCaption": {""}, "fileName": {"", "a b.pdf"}, "fileSize": {0, 1, 999, 1024, 1536, 5 << 20, 3 << 30, nil}}},
	{"audio", obj{"src": "https://desk.example/content/media/2024/05/talk.mp3", "title": "A talk", "duration": 125.6, "mimeType": "audio/mpeg", "thumbnailSrc": ""}, choices{
		"src": {""}, "title": {"", "Q & A"}, "duration": {0, 59.9, 3600, nil}, "thumbnailSrc": {"https://desk.example/content/media/2024/05/t.jpg"}}},
	{"video", obj{"src": "https://desk.example/content/media/2024/05/film.mp4", "width": 1280, "height": 720, "duration": 75.4, "thumbnailSrc": "https://desk.example/content/media/2024/05/film.jpg", "fileName": "film.mp4", "mimeType": "video/mp4", "caption": caption}, choices{
		"src": {""}, "width": {nil, 640}, "height": {nil, 360}, "duration": {0, 3601.2}, "customThumbnailSrc": {"", "https://desk.example/content/media/own.jpg"}, "thumbnailSrc": {""}, "cardWidth": {"regular", "wide", "full"}, "loop": {true, false}, "caption": {""}}},
	{"embed", obj{"url": "https://video.example/1", "embedType": "video", "html": `<iframe src="https://video.example/embed/1" width="200" height="113" allowfullscreen></iframe>`, "metadata": obj{"title": "A film", "thumbnail_url": "https://video.example/1.jpg", "thumbnail_width": 480, "thumbnail_height": 360}, "caption": caption}, choices{
		"url": {""}, "embedType": {"rich", "twitter", "photo", ""}, "html": {"<blockquote class=\"x\"><p>post</p></blockquote><script async src=\"https://x.example/w.js\"></script>"}, "caption": {"", "plain"},
		"metadata": {obj{}, nil, obj{"thumbnail_url": "https://video.example/1.jpg"}, obj{"tweet_data": tweet}}}},
	{"bookmark", obj{"url": "https://elsewhere.example/a?b=1", "metadata": obj{"icon": "https://elsewhere.example/i.ico", "title": "A page & more", "description": "About it.", "author": "Mara Quill", "publisher": "The Late Lamp", "thumbnail": "https://elsewhere.example/t.png"}, "caption": caption}, choices{
		"url": {"", " "}, "caption": {""}, "metadata": {obj{}, obj{"title": "Only a title"}, obj{"publisher": "P"}, obj{"author": "A", "icon": "/content/images/i.png"},
			obj{"title": "Long", "description": strings.Repeat("words and ", 10)}, obj{"title": "Longer", "description": strings.Repeat("many words & more ", 12), "thumbnail": "https://elsewhere.example/t.png"}}}},
	{"product", obj{"productImageSrc": "https://desk.example/content/images/p.jpg", "productImageWidth": 800, "productImageHeight": 400, "productTitle": span + "A lamp</span>", "productDescription": "<p>" + span + "It shines.</span></p>", "productRatingEnabled": true, "productStarRating": 3, "productButtonEnabled": true, "productButton": "Buy", "productUrl": "https://shop.example/"}, choices{
		"productImageSrc": {""}, "productImageWidth": {nil, 300, 560}, "productImageHeight": {nil}, "productTitle": {""}, "productDescription": {""}, "productRatingEnabled": {false}, "productStarRating": {0, 1, 2, 4, 5, nil},
		"productButtonEnabled": {false}, "productButton": {""}, "productUrl": {""}}},
	{"header", obj{"version": 1, "size": "small", "style": "dark", "buttonEnabled": true, "buttonUrl": "https://x.example/", "buttonText": "Go", "header": "Hello World!", "subheader": "Sub <em>head</em>"}, choices{
		"size": {"medium", "large"}, "style": {"light", "accent", "image"}, "backgroundImageSrc": {"https://desk.example/content/images/h.jpg"}, "buttonEnabled": {false}, "buttonUrl": {""}, "buttonText": {""}, "header": {"", span + "In span</span>"}, "subheader": {"", "<br>", "x<br />"}}},
	{"header", obj{"version": 2, "header": span + "Hello World!</span>", "subheader": span + "Below</span>", "buttonEnabled": true, "buttonUrl": "https://x.example/", "buttonText": "Go", "alignment": "center", "backgroundColor": "#123456", "backgroundImageSrc": "", "textColor": "#FFFFFF", "layout": "full"}, choices{
		"header": {""}, "subheader": {""}, "buttonEnabled": {false}, "buttonUrl": {"", " "}, "buttonText": {""}, "alignment": {"left"}, "backgroundColor": {"accent", "transparent"}, "accentColor": {"#aabbcc"},
		"backgroundImageSrc": {"https://desk.example/content/images/h.jpg", "https://elsewhere.example/h.jpg"}, "backgroundImageWidth": {1800, nil}, "backgroundImageHeight": {900}, "backgroundSize": {"contain", "cover"}, "textColor": {"#000000"},
		"buttonColor": {"accent", "#000000"}, "buttonTextColor": {"#ffffff"}, "layout": {"regular", "wide", "split"}, "swapped": {true}}},
	{"signup", obj{"header": span + "Join</span>", "subheader": "Weekly", "disclaimer": "No spam.", "labels": []any{"one", "two & three"}, "layout": "wide"}, choices{
		"alignment": {"center", "left"}, "backgroundColor": {"accent", "transparent", "#123456"}, "backgroundImageSrc": {"https://desk.example/content/images/s.jpg"}, "backgroundSize": {"contain"}, "textColor": {"", "#ffffff"},
		"buttonColor": {"#abcdef"}, "buttonTextColor": {"#000000"}, "buttonText": {"", "Join us"}, "disclaimer": {""}, "header": {""}, "labels": {[]any{}, nil}, "layout": {"regular", "full", "split"}, "subheader": {""}, "successMessage": {"", "Thanks!"}, "swapped": {true}}},
	{"call-to-action", obj{"layout": "minimal", "alignment": "left", "textValue": "<p>" + span + "Get it</span></p>", "showButton": true, "showDividers": true, "buttonText": "Now", "buttonUrl": "https://x.example/", "buttonColor": "#000000", "buttonTextColor": "#ffffff", "hasSponsorLabel": true, "sponsorLabel": "<p>" + span + "SPONSORED</span></p>", "backgroundColor": "grey", "linkColor": "text", "imageUrl": ours, "imageWidth": 640, "imageHeight": 480, "visibility": everybody}, choices{
		"layout": {"immersive"}, "alignment": {"center"}, "textValue": {""}, "showButton": {false}, "showDividers": {false}, "buttonText": {"", nil}, "buttonUrl": {""}, "buttonColor": {"accent", "#ff0000", "bad value(", "black"}, "buttonTextColor": {"#000000"},
		"hasSponsorLabel": {false}, "sponsorLabel": {"", "<p>A<br>B  C</p>", "plain", "<p>One</p><p>Two</p>"}, "backgroundColor": {"none", "white", "blue", "a b"}, "linkColor": {"accent"}, "imageUrl": {"", "https://elsewhere.example/i.jpg", "/content/images/i.svg"},
		"imageWidth": {nil, 300, 560}, "imageHeight": {nil}, "visibility": visibilities}},
	{"transistor", obj{"visibility": everybody}, choices{"visibility": visibilities, "accentColor": {"#112233"}, "backgroundColor": {"#112233"}}},
	{"email", obj{"html": "<p>Hey <code>{first_name, \"there\"}</code>, {uuid}!</p>\n<p>More  text</p>"}, choices{"html": {"", "<p><code><span>{name}</span></code> and <code>x = 1</code> %%{done}%%</p>"}}},
	{"email-cta", obj{"html": "<p>Hello {first_name}</p>", "alignment": "left", "segment": "status:free", "showButton": true, "showDividers": true, "buttonText": "Join", "buttonUrl": "https://desk.example/#/portal"}, choices{
		"html": {""}, "alignment": {"center"}, "segment": {"status:-free", ""}, "showButton": {false}, "showDividers": {false}, "buttonText": {""}, "buttonUrl": {""}}},
	{"markdown", obj{"markdown": "# Head *line*\n\nText **bold** and ==mark==, H~2~O, x^2^, ~~gone~~.\nSecond line https://x.example/a?b=1 end"}, choices{"markdown": {"", "#Lazy heading\n##Two & more!\n\n```\n#no heading\n```\n",
		"- one\n- two\n  - deep\n\n1. a\n2. b\n", "3. three\n4. four", "> quoted\n> on\n\n---\n\n![Alt *text*](/content/images/a.png \"T\")", "| a | b |\n|---|:-:|\n| 1 | 2 |\n", "A note[^1] and one[^b].\n\n[^1]: The first.\n[^b]: The *other*.\n",
		"<div class=\"x\"><b>raw</b></div>\n\ntext <em>in</em> line", "`code` and [link](https://x.example/ \"t\")\n\n    indented\n\n```js\nlet a = 1 < 2;\n```", "a ~ b ~ c ^ d ^ e = f == g", "Head\n====\n\nOther\n-----\n", "line one  \nline two\\\nline three\nfour", "see www.x.example or https://x.example, then"}}},
	{"horizontalrule", obj{}, nil},
	{"paywall", obj{}, nil},
}

var tweet = obj{"id": "1630581157568839683", "text": "A post of @somebody about #lamps\nand https://t.example/1 https://t.example/2 end", "author_id": "7", "created_at": "2023-02-28T14:50:17.000Z",
	"public_metrics": obj{"retweet_count": 1234, "like_count": 987654}, "users": []any{obj{"id": "7", "name": "Mara Quill", "username": "mara", "profile_image_url": "https://x.example/m.jpg"}},
	"entities":    obj{"mentions": []any{obj{"start": 10, "end": 19, "username": "somebody"}}, "hashtags": []any{obj{"start": 26, "end": 32, "tag": "lamps"}}, "urls": []any{obj{"start": 37, "end": 57, "url": "https://t.example/1", "display_url": "t.example/1"}, obj{"start": 59, "end": 79, "url": "https://t.example/2", "display_url": "pic.twitter.com/2"}}},
	"attachments": obj{"media_keys": []any{"3_1"}}, "includes": obj{"media": []any{obj{"preview_image_url": "https://x.example/p.jpg"}}}}

// Question is what Ghost's renderer is asked.
type Question struct {
	Name    string `json:"name"`
	Lexical string `json:"lexical"`
	Target  string `json:"target"`
}

func documentOf(nodes ...obj) string {
	data, err := json.Marshal(obj{"root": obj{"type": "root", "version": 1, "direction": nil, "format": "", "indent": 0, "children": nodes}})
	if err != nil {
		panic(err)
	}
	return string(data)
}

func with(base obj, kind string, changes obj) obj {
	n := maps.Clone(base)
	if _, has := n["version"]; !has {
		n["version"] = 1
	}
	maps.Copy(n, changes)
	n["type"] = kind
	return n
}

// cardQuestions are every card with every value of every field, one change at a time.
func cardQuestions() []Question {
	var out []Question
	ask := func(name string, n obj) {
		for _, target := range []string{"html", "email"} {
			out = append(out, Question{Name: name + " " + target, Lexical: documentOf(n), Target: target})
		}
	}
	for i, c := range cards {
		name := fmt.Sprintf("%02d %s", i, c.kind)
		ask(name, with(c.base, c.kind, nil))
		ask(name+" empty", with(obj{}, c.kind, obj{"version": cmp.Or(c.base["version"], any(1))}))
		for _, field := range slices.Sorted(maps.Keys(c.choices)) {
			for k, v := range c.choices[field] {
				ask(fmt.Sprintf("%s %s %d", name, field, k), with(c.base, c.kind, obj{field: v}))
			}
		}
	}
	for i, nodes := range unusual {
		for _, target := range []string{"html", "email"} {
			out = append(out, Question{Name: fmt.Sprintf("unusual %02d %s", i, target), Lexical: documentOf(nodes...), Target: target})
		}
	}
	for n := 1; n <= 9; n++ {
		ask(fmt.Sprintf("gallery of %d", n), galleryOf(n))
	}
	return out
}

func word(kind, text string, format int) obj {
	return obj{"type": kind, "version": 1, "text": text, "format": format, "detail": 0, "mode": "normal", "style": ""}
}

// unusual are documents of what the editor leaves behind only now and then.
var unusual = [][]obj{
	{element("paragraph", []any{word("extended-text", "a ", 0), word("tk", "TK", 0), word("extended-text", " b", 1)}, nil), element("paragraph", []any{word("text", "plain", 0)}, nil)},
	{element("paragraph", []any{word("zwnj", "", 0), word("extended-text", "after", 2)}, nil), element("heading", []any{word("text", "Old heading", 0)}, obj{"tag": "h2"}), element("quote", []any{word("text", "Old quote", 0)}, nil)},
	{element("paragraph", []any{word("extended-text", "before ", 0), obj{"type": "at-link", "version": 1, "linkFormat": nil, "children": []any{word("zwnj", "", 0), obj{"type": "at-link-search", "version": 1, "text": "que", "format": 0, "detail": 0, "mode": "normal", "style": "", "placeholder": nil}}, "direction": nil, "format": "", "indent": 0}, word("extended-text", " after", 0)}, nil)},
	{element("extended-heading", []any{word("extended-text", "Same", 0)}, obj{"tag": "h2"}), element("extended-heading", []any{word("extended-text", "Same", 1)}, obj{"tag": "h3"}), element("extended-heading", []any{word("extended-text", "Same 1", 0)}, obj{"tag": "h3"}), element("extended-heading", []any{word("extended-text", "...", 0)}, obj{"tag": "h3"})},
	{element("paragraph", []any{word("extended-text", "one", 0)}, nil), element("paragraph", []any{}, nil), element("paragraph", []any{word("extended-text", " ", 0)}, nil)},
	{element("paragraph", []any{}, nil)},
	{element("list", []any{element("listitem", []any{element("list", []any{element("listitem", []any{word("extended-text", "deep", 0)}, obj{"value": 1})}, obj{"listType": "bullet", "tag": "ul", "start": 1})}, obj{"value": 1})}, obj{"listType": "number", "tag": "ol", "start": 1})},
}

func galleryOf(n int) obj {
	var images []any
	for i := range n {
		images = append(images, obj{"row": i / 3, "src": fmt.Sprintf("https://desk.example/content/images/g%d.jpg", i), "width": 500 + i*300, "height": 400, "fileName": fmt.Sprintf("g%d.jpg", i), "alt": "Picture", "title": []any{"", "T"}[i%2], "href": []any{"", "https://x.example/"}[i/2%2]})
	}
	return obj{"type": "gallery", "version": 1, "images": images, "caption": []any{"", caption}[n%2]}
}

// mixed draws a card with fields drawn at random.
func mixed(r *rand.Rand) obj {
	if r.IntN(len(cards)+1) == 0 {
		return galleryOf(1 + r.IntN(9))
	}
	c := cards[r.IntN(len(cards))]
	changes := obj{}
	for _, field := range slices.Sorted(maps.Keys(c.choices)) {
		if values := c.choices[field]; r.IntN(2) == 0 {
			changes[field] = values[r.IntN(len(values))]
		}
	}
	return with(c.base, c.kind, changes)
}

var someWords = []string{"lamp", " ", "a & b", "<b>", "Ünïcode", "one two ", "\"quoted\"", "…", "Heading One", "x", "日本", "- dash -"}

func text(r *rand.Rand) obj {
	format := 0
	if r.IntN(2) == 0 {
		format = 1 << r.IntN(8)
		if r.IntN(2) == 0 {
			format |= 1 << r.IntN(8)
		}
	}
	return obj{"type": "extended-text", "version": 1, "text": someWords[r.IntN(len(someWords))], "format": format, "detail": 0, "mode": "normal", "style": ""}
}

// running draws running text.
func running(r *rand.Rand, links bool) []any {
	out := []any{}
	for range r.IntN(6) {
		switch k := r.IntN(10); {
		case k == 0:
			out = append(out, obj{"type": "linebreak", "version": 1})
		case k < 3 && links && !endsInLink(out):
			out = append(out, obj{"type": "link", "version": 1, "url": []any{"https://x.example/?a=1&b=2", "/topic/", ""}[r.IntN(3)], "rel": []any{nil, "noopener", "nofollow"}[r.IntN(3)], "target": []any{nil, "_blank"}[r.IntN(2)], "title": []any{nil, "T"}[r.IntN(2)],
				"direction": "ltr", "format": "", "indent": 0, "children": running(r, false)})
		default:
			out = append(out, text(r))
		}
	}
	return out
}

// endsInLink keeps two links from standing side by side, which become one in a document where they are equal.
func endsInLink(list []any) bool {
	return len(list) > 0 && list[len(list)-1].(obj)["type"] == "link"
}

func element(kind string, children []any, more obj) obj {
	n := obj{"type": kind, "version": 1, "direction": "ltr", "format": "", "indent": 0, "children": children}
	maps.Copy(n, more)
	return n
}

func listOf(r *rand.Rand, depth int) obj {
	ordered := r.IntN(2) == 0
	var items []any
	for i := range 1 + r.IntN(4) {
		if depth < 3 && i > 0 && r.IntN(3) == 0 {
			items = append(items, element("listitem", []any{listOf(r, depth+1)}, obj{"value": i + 1}))
			continue
		}
		items = append(items, element("listitem", running(r, true), obj{"value": i + 1}))
	}
	start := 1
	if ordered && r.IntN(3) == 0 {
		start = 5
	}
	return element("list", items, obj{"listType": []any{"bullet", "number"}[b2i(ordered)], "tag": []any{"ul", "ol"}[b2i(ordered)], "start": start})
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// anyNode draws a node of a document.
func anyNode(r *rand.Rand) obj {
	switch r.IntN(8) {
	case 0:
		return element("extended-heading", running(r, true), obj{"tag": fmt.Sprintf("h%d", 1+r.IntN(6))})
	case 1:
		return element([]string{"extended-quote", "aside"}[r.IntN(2)], running(r, true), nil)
	case 2:
		return listOf(r, 1)
	case 3, 4:
		return mixed(r)
	}
	return element("paragraph", running(r, true), nil)
}

// mixedQuestions are n documents drawn at random, the same each time.
func mixedQuestions(n int) []Question {
	r := rand.New(rand.NewPCG(6, 33))
	var out []Question
	for i := range n {
		var nodes []obj
		for range 1 + r.IntN(6) {
			nodes = append(nodes, anyNode(r))
		}
		for _, target := range []string{"html", "email"} {
			out = append(out, Question{Name: fmt.Sprintf("mixed %03d %s", i, target), Lexical: documentOf(nodes...), Target: target})
		}
	}
	return out
}
