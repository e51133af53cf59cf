package koenig

import "strings"

// Card writes a card as Ghost does; false for a node that is none.
func Card(n Node, o Options) (string, bool) {
	w := &writer{o: o}
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
		w.raw(Paywall)
	default:
		return "", false
	}
	out := w.String()
	if gated(n) && out != "" {
		out = seen(n, out, o.Mail)
	}
	return out, true
}

// gated tells whether Ghost's editor lets a writer choose who sees a card.
func gated(n Node) bool {
	switch n.Type() {
	case "html", "call-to-action", "transistor":
		return true
	}
	return false
}

// blank tells whether a text holds nothing but white space.
func blank(s string) bool { return strings.TrimSpace(s) == "" }
