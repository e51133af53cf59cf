package markup_test

import (
	"bytes"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/markup"
)

const svgNS = `xmlns="http://www.w3.org/2000/svg"`

func TestSVGKeepsDrawings(t *testing.T) {
	in := `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<!-- Generator: a drawing program, Layer of Somebody -->
<svg version="1.1" ` + svgNS + ` xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:tool="https://tool.example/" tool:secret="home" viewBox="0 0 100 50" xml:space="preserve">
 <style type="text/css">.st0{fill:#FF0000;stroke:url(#g)} @import url(https://evil.example/a.css); #b , .c{opacity:.5;behavior:url(x)} a:hover{fill:red}</style>
 <defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>
 <g transform="translate(3)" style="fill: none; position:fixed; stroke-width:2"><path class="st0" d="M0 0L5 5z"/><use xlink:href="#g"/></g>
 <text x="1"><tspan font-size="9">Höhe &amp; Tiefe</tspan></text><title>A map</title></svg>`
	want := `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" viewBox="0 0 100 50" xml:space="preserve">` +
		`<style type="text/css">.st0{fill:#FF0000;stroke:url(#g)}</style>` +
		`<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"></stop></linearGradient></defs>` +
		`<g transform="translate(3)" style="fill:none;stroke-width:2"><path class="st0" d="M0 0L5 5z"></path><use href="#g"></use></g>` +
		`<text x="1"><tspan font-size="9">Höhe &amp; Tiefe</tspan></text><title>A map</title></svg>`
	got, err := markup.SVG([]byte(in))
	if err != nil || string(got) != want {
		t.Errorf("%v\n%s\nwant\n%s", err, got, want)
	}
	if again, err := markup.SVG(got); err != nil || !bytes.Equal(again, got) {
		t.Errorf("a second time it is %s, %v", again, err)
	}
}

func TestSVGDropsWhatRunsOrLoads(t *testing.T) {
	for _, inside := range []string{
		`<script>alert(1)</script>`, `<script xlink:href="https://evil.example/a.js"/>`, `<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="alert(1)"/></foreignObject>`,
		`<image href="https://evil.example/a.png"/>`, `<image href="data:image/svg+xml;base64,PHN2Zz4="/>`, `<use href="https://evil.example/a.svg#x"/>`, `<use href="data:image/svg+xml,x#a"/>`,
		`<a href="javascript:alert(1)"><text>x</text></a>`, `<animate attributeName="href" to="javascript:alert(1)"/>`, `<set attributeName="onclick" to="alert(1)"/>`, `<iframe src="https://evil.example/"/>`,
		`<rect onclick="alert(1)" OnLoad="alert(1)" onfocus="alert(1)" tabindex="0"/>`, `<rect style="background:url(https://evil.example/a)"/>`, `<rect fill="url(https://evil.example/a#b)"/>`, `<rect fill="url(&quot;//evil.example/a#b&quot;)"/>`,
		`<rect style="fill:u\72l(https://evil.example/a)"/>`, `<rect style="fill:url/**/(//evil.example)"/>`, `<style>@import "https://evil.example/a.css";</style>`, `<style>rect{fill:url(https://evil.example/a)}</style>`,
		`<style>a{}</style><style>&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;</style>`, `<rect filter="url( 'https://evil.example/#f' )"/>`, `<g xml:base="https://evil.example/"><use href="#a"/></g>`,
		`<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>`, `<h:img xmlns:h="http://www.w3.org/1999/xhtml" src="x" onerror="alert(1)"/>`, `<cursor href="https://evil.example/c"/>`, `<feImage href="https://evil.example/a.png"/>`,
		`<rect cursor="url(https://evil.example/c),auto"/>`, `<text>ok</text><handler type="text/ecmascript">alert(1)</handler>`, `<metadata>home, 52.52</metadata>`, `<desc><script>alert(1)</script></desc>`, `<![CDATA[<script>alert(1)</script>]]>`,
	} {
		got, err := markup.SVG([]byte(`<svg ` + svgNS + ` xmlns:xlink="http://www.w3.org/1999/xlink">` + inside + `<circle r="4"/></svg>`))
		if err != nil {
			t.Errorf("%s: %v", inside, err)
			continue
		}
		checkSVG(t, got)
		if !strings.Contains(string(got), `<circle r="4">`) {
			t.Errorf("%s takes what is behind it along: %s", inside, got)
		}
	}
}

// checkSVG looks that a drawing holds nothing that runs, loads or links.
func checkSVG(t *testing.T, data []byte) {
	t.Helper()
	low := strings.ToLower(string(data))
	for _, bad := range []string{"<script", "evil.example", "<!", "<?", "foreignobject", "52.52", "alert(1)<"} {
		if strings.Contains(low, bad) {
			t.Errorf("%q in %s", bad, data)
		}
	}
	d := xml.NewDecoder(bytes.NewReader(data))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatalf("not well formed: %v in %s", err, data)
		}
		e, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		if e.Name.Space != "http://www.w3.org/2000/svg" {
			t.Errorf("an element of %q in %s", e.Name.Space, data)
		}
		for _, a := range e.Attr {
			name, value := strings.ToLower(a.Name.Local), strings.ToLower(a.Value)
			if strings.HasPrefix(name, "on") || name == "href" && !strings.HasPrefix(value, "#") || name == "base" || strings.Contains(value, "javascript:") {
				t.Errorf("%s=%q in %s", a.Name.Local, a.Value, data)
			}
			if _, address, found := strings.Cut(value, "url("); found && !strings.HasPrefix(strings.Trim(address, " '\""), "#") {
				t.Errorf("%s=%q in %s", a.Name.Local, a.Value, data)
			}
		}
	}
}

func TestSVGRefusesWhatItCannotRead(t *testing.T) {
	for name, in := range map[string]string{
		"nothing": "", "no drawing": "<p>words</p>", "cut": `<svg ` + svgNS + `><g><path d="M0`, "entities": `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg ` + svgNS + `><text>&b;</text></svg>`,
		"deep": `<svg ` + svgNS + `>` + strings.Repeat("<g>", 300) + strings.Repeat("</g>", 300) + `</svg>`, "UTF-16": "\xff\xfe<\x00s\x00v\x00g\x00>", "large": strings.Repeat(" ", 9<<20),
		"many": `<svg ` + svgNS + `>` + strings.Repeat("<g/>", 100_001) + `</svg>`,
	} {
		if got, err := markup.SVG([]byte(in)); firsthand.ErrorCode(err) != firsthand.Invalid || firsthand.ErrorMessage(err) == "" {
			t.Errorf("%s: %.80s, %v", name, got, err)
		}
	}
}

func TestSVGSizes(t *testing.T) {
	for attrs, want := range map[string][2]int{
		`width="200" height="100"`: {200, 100}, `width="2in" height="1in"`: {192, 96}, `viewBox="0 0 300 150"`: {300, 150}, `width="60" viewBox="0,0,300,150"`: {60, 30}, `height="60px" viewBox="0 0 300 150"`: {120, 60},
		`width="100%" height="100%" viewBox="0 0 24 24"`: {24, 24}, ``: {300, 150}, `width="1e9" viewBox="0 0 90000 45000"`: {4000, 2000}, `width="NaN" height="-4"`: {300, 150},
	} {
		if w, h, err := markup.SVGSize([]byte(`<svg ` + svgNS + ` ` + attrs + `/>`)); err != nil || w != want[0] || h != want[1] {
			t.Errorf("%s: %d × %d, %v", attrs, w, h, err)
		}
	}
}

func FuzzSVG(f *testing.F) {
	for _, seed := range []string{
		`<svg ` + svgNS + `><g style="fill:url(#a)"><use xlink:href="#b" xmlns:xlink="http://www.w3.org/1999/xlink"/></g></svg>`, `<svg><style>.a{fill:red}</style><script>alert(1)</script></svg>`,
		`<!DOCTYPE svg [<!ENTITY a "b">]><svg/>`, `<svg:svg xmlns:svg="http://www.w3.org/2000/svg" onload="x"><svg:a href="javascript:1"/></svg:svg>`, `<svg xml:base="//evil.example/" fill="\75rl(x)"/>`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := markup.SVG(data)
		if err != nil {
			return
		}
		checkTree(t, got)
		if again, err := markup.SVG(got); err != nil || !bytes.Equal(again, got) {
			t.Errorf("%q becomes %q and then %q, %v", data, got, again, err)
		}
		if w, h, err := markup.SVGSize(got); err != nil || w < 1 || h < 1 {
			t.Errorf("%d × %d, %v", w, h, err)
		}
	})
}

// checkTree is checkSVG for drawings in which the words themselves may be anything.
func checkTree(t *testing.T, data []byte) {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(data))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatalf("not well formed: %v in %q", err, data)
		}
		e, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		switch e.Name.Local {
		case "script", "image", "a", "foreignObject", "animate", "set", "feImage", "iframe":
			t.Errorf("%s in %q", e.Name.Local, data)
		}
		for _, a := range e.Attr {
			if strings.HasPrefix(strings.ToLower(a.Name.Local), "on") || a.Name.Local == "href" && !strings.HasPrefix(a.Value, "#") {
				t.Errorf("%s=%q in %q", a.Name.Local, a.Value, data)
			}
		}
	}
}
