package document

import (
	"strings"
	"testing"

	"firsthand"
)

func TestMobiledocIsReadWithItsCards(t *testing.T) {
	for name, c := range map[string]struct{ source, html string }{
		"marks":        {`{"version":"0.3.1","atoms":[],"cards":[],"markups":[["strong"],["em"],["code"]],"sections":[[1,"p",[[0,[0],0,"bold "],[0,[1],2,"both"],[0,[2],1," code"],[0,[],0," plain"]]]]}`, `<p><strong>bold <em>both</em></strong><code> code</code> plain</p>`},
		"a link":       {`{"markups":[["a",["href","/rope/","rel","nofollow"]],["strong"]],"sections":[[1,"p",[[0,[0],0,"one "],[0,[1],2,"two"],[0,[],0," three"]]]]}`, `<p><a href="/rope/" rel="nofollow">one <strong>two</strong></a> three</p>`},
		"a line break": {`{"atoms":[["soft-return","",{}]],"sections":[[1,"p",[[0,[],0,"a"],[1,[],0,0],[0,[],0,"b"]]]]}`, `<p>a<br>b</p>`},
		"headings":     {`{"sections":[[1,"h3",[[0,[],0,"Third"]]],[1,"blockquote",[[0,[],0,"Said"]]],[1,"aside",[[0,[],0,"Aside"]]]]}`, `<h3>Third</h3><blockquote><p>Said</p></blockquote><blockquote><p>Aside</p></blockquote>`},
		"lists":        {`{"sections":[[3,"ol",[[[0,[],0,"one"]],[[0,[],0,"two"]]]]]}`, `<ol><li>one</li><li>two</li></ol>`},
		"cards":        {`{"cards":[["hr",{}],["code",{"code":"a<b","language":"go"}],["card-markdown",{"markdown":"*x*"}]],"sections":[[10,0],[10,1],[10,2]]}`, `<hr><pre><code>a&lt;b</code></pre><p><em>x</em></p>`},
	} {
		t.Run(name, func(t *testing.T) {
			d, warnings, err := FromMobiledoc([]byte(c.source))
			if err != nil || len(warnings) > 0 {
				t.Fatalf("%v %v", err, warnings)
			}
			var b strings.Builder
			if err := RenderFeed(&b, d, nil, Options{}); err != nil {
				t.Fatal(err)
			}
			if got := strings.Join(strings.FieldsFunc(b.String(), func(r rune) bool { return r == '\n' }), ""); !strings.Contains(strings.ReplaceAll(got, " ", ""), strings.ReplaceAll(c.html, " ", "")) {
				t.Errorf("it is\n%s\nwant\n%s", got, c.html)
			}
		})
	}
}

func TestMobiledocThatWeDoNotKnowIsCarried(t *testing.T) {
	d, _, err := FromMobiledoc([]byte(`{"cards":[["sundial",{"hour":6}],["broken"],["odd",7]],"sections":[[10,0],[10,1],[10,2],[10,9],[99,"x"],[1,"p",[[0,[],0,"After."]]]]}`))
	if err != nil {
		t.Fatal(err)
	}
	lexical := string(d.Lexical())
	for _, want := range []string{`"type":"sundial"`, `"hour":6`, `"odd"`, `[99,"x"]`, "After."} {
		if !strings.Contains(lexical, want) {
			t.Errorf("it lacks %s: %s", want, lexical)
		}
	}
}

// FuzzFromMobiledoc: whatever comes in, there is a document or a sentence, and the document comes out as Lexical again.
func FuzzFromMobiledoc(f *testing.F) {
	f.Add(`{"version":"0.3.1","atoms":[["soft-return","",{}]],"cards":[["image",{"src":"/a.png","imageStyle":"wide"}]],"markups":[["a",["href","/x/"]],["b"]],"sections":[[1,"p",[[0,[0,1],2,"x"],[1,[],9,0]]],[10,0],[3,"ul",[[[0,[],0,"one"]]]],[2,"/b.png"]]}`)
	f.Add(`{"sections":[[1],[3],[10],[],7,null]}`)
	f.Fuzz(func(t *testing.T, source string) {
		d, _, err := FromMobiledoc([]byte(source))
		if err != nil {
			if firsthand.ErrorCode(err) != firsthand.Invalid {
				t.Errorf("%v", err)
			}
			return
		}
		if _, _, err := FromLexical(d.Lexical()); err != nil {
			t.Errorf("what came in does not come back: %v", err)
		}
	})
}
