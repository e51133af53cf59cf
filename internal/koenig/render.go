package koenig

import "strings"

// Types are the kinds of card that Card writes.
func Types() []string {
	return []string{"image", "gallery", "codeblock", "html", "markdown", "callout", "toggle", "button", "file", "audio", "video", "embed", "bookmark",
		"product", "header", "signup", "call-to-action", "transistor", "email", "email-cta", "horizontalrule", "paywall"}
}

// Card writes a card as Ghost does; false for a node that is none.
func Card(n Node, o Options) (string, bool) {
	w := &writer{o: o}
	gated := true
	switch n.Type() {
	case "image":
		w.image(n)
	case "gallery":
		w.gallery(n)
	case "codeblock":
		w.code(n)
	case "html":
		w.ownHTML(n)
	case "markdown":
		w.markdown(n)
	case "callout":
		w.callout(n)
	case "toggle":
		w.toggle(n)
	case "button":
		w.button(n)
	case "file":
		w.file(n)
	case "audio":
		w.audio(n)
	case "video":
		w.video(n)
	case "embed":
		w.embed(n)
	case "bookmark":
		w.bookmark(n)
	case "product":
		w.product(n)
	case "header":
		w.header(n)
	case "signup":
		w.signup(n)
	case "call-to-action":
		w.cta(n)
	case "transistor":
		w.transistor()
	case "email", "email-cta":
		if o.Mail {
			w.mailOnly(n)
		}
	case "horizontalrule":
		w.rule()
	case "paywall":
		w.raw("<!--members-only-->")
	default:
		return "", false
	}
	switch n.Type() {
	case "html", "call-to-action", "transistor":
	default:
		gated = false
	}
	out := w.String()
	if gated && out != "" {
		out = seen(n, out, o.Mail)
	}
	return out, true
}

// blank tells whether a text holds nothing but white space.
func blank(s string) bool { return strings.TrimSpace(s) == "" }
