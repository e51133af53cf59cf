package main

import (
	"bytes"
	"encoding/json"
	"image"
	"image/color"
	"image/jpeg"
	"os"
	"path/filepath"
	"testing"
)

// TestCommittedPicturesAreWhatIsPainted draws pictures again and holds them against the files. It
// compares what is seen, not bytes: encoders and processors round in their own ways. Two pictures
// always, all of them with FIRSTHAND_LONG=1.
func TestCommittedPicturesAreWhatIsPainted(t *testing.T) {
	for _, p := range gallery() {
		if os.Getenv("FIRSTHAND_LONG") == "" && p.name != "portrait-desmond" && p.name != "piano" {
			continue
		}
		t.Run(p.name, func(t *testing.T) {
			c := newCanvas(p.w, p.h, p.name)
			p.draw(c)
			data, _, err := encode(c, p.limit)
			if err != nil {
				t.Fatal(err)
			}
			committed, err := os.ReadFile(filepath.Join("..", "pictures", p.name+".jpg"))
			if err != nil {
				t.Fatal(err)
			}
			if d := difference(t, data, committed); d > 2 {
				t.Errorf("the file differs by %.1f of 255 on average: paint it again", d)
			}
		})
	}
}

func difference(t *testing.T, a, b []byte) float64 {
	t.Helper()
	var img [2]image.Image
	for i, data := range [][]byte{a, b} {
		var err error
		if img[i], err = jpeg.Decode(bytes.NewReader(data)); err != nil {
			t.Fatal(err)
		}
	}
	r := img[0].Bounds()
	if r != img[1].Bounds() {
		t.Fatalf("sizes %v and %v", r, img[1].Bounds())
	}
	sum, n := 0, 0
	for y := 0; y < r.Dy(); y += 3 {
		for x := 0; x < r.Dx(); x += 3 {
			p := color.GrayModel.Convert(img[0].At(x, y)).(color.Gray).Y
			q := color.GrayModel.Convert(img[1].At(x, y)).(color.Gray).Y
			sum += max(int(p), int(q)) - min(int(p), int(q))
			n++
		}
	}
	return float64(sum) / float64(n)
}

func TestEveryRecordedPictureIsPainted(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("..", "records", "pictures.json"))
	if err != nil {
		t.Fatal(err)
	}
	var records []struct{ Key string }
	if err := json.Unmarshal(data, &records); err != nil {
		t.Fatal(err)
	}
	painted := map[string]bool{}
	for _, p := range gallery() {
		if painted[p.name] {
			t.Errorf("%s is painted twice", p.name)
		}
		painted[p.name] = true
	}
	for _, r := range records {
		if !painted[r.Key] {
			t.Errorf("nobody paints %s", r.Key)
		}
	}
	if len(records) != len(painted) {
		t.Errorf("%d records, %d pictures painted", len(records), len(painted))
	}
}
