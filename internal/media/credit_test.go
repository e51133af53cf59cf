package media_test

import (
	"bytes"
	"encoding/binary"
	"strings"
	"testing"

	"firsthand/internal/media"
)

// iptc is Photoshop's block with records of the IPTC's old form: number and text.
func iptc(records map[byte]string) string {
	var data []byte
	for _, number := range []byte{80, 110, 116, 120} {
		if text := records[number]; text != "" {
			data = append(append(data, 0x1c, 2, number), binary.BigEndian.AppendUint16(nil, uint16(len(text)))...)
			data = append(data, text...)
		}
	}
	block := append([]byte("8BIM\x04\x04\x00\x00"), binary.BigEndian.AppendUint32(nil, uint32(len(data)))...)
	return "Photoshop 3.0\x00" + string(append(append(block, data...), make([]byte, len(data)%2)...))
}

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" photoshop:Credit="Harbour Pictures" xmpRights:WebStatement="https://licence.example/one" exif:GPSLatitude="52,31.2N">
 <dc:creator><rdf:Seq><rdf:li>Pia Lund</rdf:li><rdf:li>Cy Moss</rdf:li></rdf:Seq></dc:creator>
 <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2026 Pia Lund</rdf:li></rdf:Alt></dc:rights>
 <xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">Once, in print</rdf:li></rdf:Alt></xmpRights:UsageTerms>
 <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">Two boats at a quay</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>
</rdf:Description></rdf:RDF></x:xmpmeta>`

func TestCreditIsReadFromTheFile(t *testing.T) {
	fromXMP := withSegment(jpegOf(t, 90, 60), 0xe1, "http://ns.adobe.com/xap/1.0/\x00"+xmp)
	i, kept := prepared(t, "quay.jpg", fromXMP)
	want := media.Item{Credit: "Harbour Pictures", Creator: "Pia Lund, Cy Moss", Copyright: "© 2026 Pia Lund", UsageTerms: "Once, in print", Licence: "https://licence.example/one", Alt: "Two boats at a quay"}
	if i.Credit != want.Credit || i.Creator != want.Creator || i.Copyright != want.Copyright || i.UsageTerms != want.UsageTerms || i.Licence != want.Licence || i.Alt != want.Alt {
		t.Errorf("read is %+v", i)
	}
	if bytes.Contains(kept, []byte("52,31")) || bytes.Contains(kept, []byte("Pia")) {
		t.Error("the file keeps what it said")
	}
	both := withSegment(fromXMP, 0xed, iptc(map[byte]string{80: "Ada Quill", 110: "Harbour Agency", 116: "© Ada", 120: "The quay in May\x00"}))
	if i, _ := prepared(t, "quay.jpg", both); i.Credit != "Harbour Agency" || i.Creator != "Ada Quill" || i.Copyright != "© Ada" || i.Caption != "The quay in May" {
		t.Errorf("of both the older form is the editor's: %+v", i)
	}
	blobs := folder(t)
	i, err := media.NewRenderer(blobs).Prepare(t.Context(), clock, media.Upload{Name: "a.jpg", From: bytes.NewReader(both), Item: media.Item{Credit: "Ours"}})
	if err != nil || i.Credit != "Ours" || i.Creator != "Ada Quill" {
		t.Errorf("what was said is kept: %+v, %v", i, err)
	}
	damaged := withSegment(jpegOf(t, 90, 60), 0xe1, "http://ns.adobe.com/xap/1.0/\x00<x:xmpmeta><never closed")
	if i, _ := prepared(t, "a.jpg", damaged); i.Credit != "" || i.Width != 90 {
		t.Errorf("what cannot be read is passed over: %+v", i)
	}
	long := withSegment(jpegOf(t, 90, 60), 0xed, iptc(map[byte]string{110: strings.Repeat("é", 3000)}))
	if i, _ := prepared(t, "a.jpg", long); len([]rune(i.Credit)) > 1000 {
		t.Errorf("a credit of %d letters", len([]rune(i.Credit)))
	}
}
