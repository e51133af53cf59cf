package document_test

import (
	"testing"

	"firsthand/internal/document"
	"firsthand/internal/koenig"
)

// A card of which nothing tells who sees it is seen by the desk alone.
func TestACardThatCannotTellWhoSeesItIsSeenByNobody(t *testing.T) {
	for name, block := range map[string]document.Block{
		"a card that is kept as it came": document.Opaque{Format: "lexical", Raw: `{"type":"call-to-action","visibility":{"web":{"nonMember":`, Text: "sesame"},
		"a card of HTML":                 document.HTML{Source: "<p>sesame</p>", Extra: document.Extra{"lexical": []byte(`{"visibility":`)}},
	} {
		t.Run(name, func(t *testing.T) {
			doc := document.Doc{Blocks: []document.Block{document.P(document.T("Before.")), block}}
			for _, reader := range []koenig.Reader{{}, {Member: true, Status: "free"}, {Member: true, Status: "paid"}} {
				if seen := document.SeenBy(doc, reader); len(seen.Blocks) != 1 {
					t.Errorf("%+v sees it", reader)
				}
			}
			if seen := document.SeenBy(doc, koenig.Reader{Desk: true}); len(seen.Blocks) != 2 {
				t.Error("the desk does not see it")
			}
			if !document.Gated(doc) {
				t.Error("it is told to be seen by all")
			}
		})
	}
}
