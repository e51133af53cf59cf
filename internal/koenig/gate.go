package koenig

import (
	"fmt"
	"regexp"
	"strings"

	"firsthand/internal/markup"
)

// The groups of readers that Ghost's editor lets a writer choose.
const (
	everyMember = "status:free,status:-free"
	paidMembers = "status:-free"
	freeMembers = "status:free"
)

// Visibility says who sees a card.
type Visibility struct {
	NonMember bool   // readers of the site who are no members
	Web, Mail string // members on the site, and in a mail: a filter, "" none
}

var toAll = Visibility{NonMember: true, Web: everyMember, Mail: everyMember}

// Seen reads who sees a node, from today's form or from the two that Ghost had before.
func Seen(n Node) Visibility {
	v := n.node("visibility")
	if v == nil && n.Type() == "transistor" {
		return Visibility{Web: everyMember, Mail: everyMember}
	}
	if v == nil {
		return toAll
	}
	web, mail := v.node("web"), v.node("email")
	if _, has := web["nonMember"]; has && web["memberSegment"] != nil && mail["memberSegment"] != nil {
		return Visibility{NonMember: web["nonMember"] == true, Web: shown(web["memberSegment"]), Mail: shown(mail["memberSegment"])}
	}
	out := toAll
	if mailOnly := v["emailOnly"]; mailOnly != nil {
		out.NonMember = !truthy(mailOnly)
	} else if on := v["showOnWeb"]; on != nil {
		out.NonMember = truthy(on)
	}
	if !out.NonMember {
		out.Web = ""
	}
	segment, _ := v["segment"].(string)
	switch {
	case v["showOnEmail"] == nil && v["emailOnly"] == nil:
	case v["showOnEmail"] == false, segment == "status:-free+status:-paid":
		out.Mail = ""
	case segment == "status:free":
		out.Mail = freeMembers
	case segment == "status:paid", segment == paidMembers:
		out.Mail = paidMembers
	}
	return out
}

// seen puts the marks around a card that not everybody sees; nothing is left of one that nobody does.
func seen(n Node, out string, mail bool) string {
	v := Seen(n)
	switch {
	case mail && v.Mail == "", !mail && !v.NonMember && v.Web == "":
		return ""
	case mail && v.Mail != everyMember:
		return `<div data-gh-segment="` + markup.Escape(v.Mail) + `" class="kg-visibility-wrapper">` + out + `</div>`
	case !mail && (!v.NonMember || v.Web != everyMember):
		segment := strings.NewReplacer("--", "", `"`, "", ">", "").Replace(v.Web)
		return fmt.Sprintf("\n<!--kg-gated-block:begin nonMember:%t memberSegment:%q -->%s<!--kg-gated-block:end-->\n", v.NonMember, segment, out)
	}
	return out
}

// Reader is who reads, as far as gates ask.
type Reader struct {
	Member bool
	Status string // of a member: "free", "paid", "comped" …
	Desk   bool   // the desk itself, in a preview: it sees everything
}

// Gated tells whether HTML holds blocks that not every reader sees.
func Gated(html string) bool { return strings.Contains(html, "<!--kg-gated-block:begin") }

var gateBegins = regexp.MustCompile(`<!--kg-gated-block:begin ([^\n]+?) ?-->`)

const gateEnds = "<!--kg-gated-block:end-->"

// Strip leaves of gated blocks what a reader may see, and no marks. A block whose mark says nothing that
// can be read is shown to nobody; so is one without an end, with all that follows it.
func Strip(html string, r Reader) string {
	html, _ = StripPart(html, r, false)
	return html
}

// StripPart does so with one piece of a text after another: shut tells that the piece before ended within a block, of which
// nobody sees anything in these pieces, and open is the same of this one.
func StripPart(html string, r Reader, shut bool) (seen string, open bool) {
	if !shut && !Gated(html) {
		return html, false
	}
	var out strings.Builder
	if shut {
		_, rest, ends := strings.Cut(html, gateEnds)
		if !ends {
			return "", true
		}
		html = rest
	}
	for {
		at := gateBegins.FindStringSubmatchIndex(html)
		if at == nil {
			break
		}
		out.WriteString(html[:at[0]])
		rest := html[at[1]:]
		end := strings.Index(rest, gateEnds)
		if end < 0 {
			return out.String(), true
		}
		if r.passes(html[at[2]:at[3]]) {
			out.WriteString(rest[:end])
		}
		html = rest[end+len(gateEnds):]
	}
	out.WriteString(html)
	return out.String(), false
}

var gateParts = regexp.MustCompile(`(nonMember|memberSegment):("([^"]*)"|'([^']*)'|\S+)`)

// passes tells whether a reader may see a block with this mark.
func (r Reader) passes(mark string) bool { return marked(mark).By(r) }

// GateOf tells whether a comment of HTML is the mark at which a block begins that not everybody sees, and who does.
func GateOf(comment string) (v Visibility, begins bool) {
	mark, begins := strings.CutPrefix(comment, "kg-gated-block:begin")
	return marked(mark), begins
}

// GateEnds tells whether a comment of HTML is the mark at its end.
func GateEnds(comment string) bool { return comment == "kg-gated-block:end" }

// marked is who sees a block, as its mark says.
func marked(mark string) (v Visibility) {
	for _, p := range gateParts.FindAllStringSubmatch(mark, -1) {
		switch p[1] {
		case "nonMember":
			v.NonMember = p[2] == "true"
		case "memberSegment":
			v.Web = either(p[3], p[4])
		}
	}
	return v
}

// By tells whether a reader of the site sees what is visible so. A group that Ghost's editor does not offer is nobody.
func (v Visibility) By(r Reader) bool {
	switch {
	case r.Desk:
		return true
	case !r.Member:
		return v.NonMember
	case v.Web == everyMember:
		return true
	case v.Web == freeMembers:
		return r.Status == "free"
	}
	return v.Web == paidMembers && r.Status != "free"
}

// Paywall is the mark behind which only those read on who may.
const Paywall = "<!--members-only-->"
