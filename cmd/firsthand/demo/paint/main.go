// Command paint draws the pictures of the sample publication: scenes and portraits in one palette,
// flat shapes with grained shading and soft light, the same every time. It is run by hand, and what
// it draws is committed:
//
//	go run ./cmd/firsthand/demo/paint -out cmd/firsthand/demo
//
// A picture is a function from an empty canvas to a painted one (scenes_*.go, faces.go); canvas.go,
// path.go and light.go are the tools that they draw with.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"image/jpeg"
	"image/png"
	"os"
	"path/filepath"
	"strings"
)

// Sizes of the pictures in pixels, and how heavy a file may be in bytes.
const (
	sceneW, sceneH = 1600, 1067
	faceSide       = 800
	sceneLimit     = 81_000
	faceLimit      = 26_000
)

func main() {
	out := flag.String("out", "cmd/firsthand/demo", "the folder that holds pictures and brand")
	only := flag.String("only", "", "draw only the pictures whose name contains this")
	flag.Parse()
	if err := run(*out, *only); err != nil {
		fmt.Fprintln(os.Stderr, "paint:", err)
		os.Exit(1)
	}
}

func run(out, only string) error {
	total := 0
	for _, p := range gallery() {
		if !strings.Contains(p.name, only) {
			continue
		}
		c := newCanvas(p.w, p.h, p.name)
		p.draw(c)
		data, quality, err := encode(c, p.limit)
		if err != nil {
			return fmt.Errorf("encode %s: %w", p.name, err)
		}
		if err := os.WriteFile(filepath.Join(out, "pictures", p.name+".jpg"), data, 0o644); err != nil {
			return err
		}
		total += len(data)
		fmt.Printf("%-22s %3d KB  quality %d\n", p.name, len(data)/1000, quality)
	}
	fmt.Printf("%d KB in all\n", total/1000)
	if strings.Contains("icon", only) {
		return writeIcon(filepath.Join(out, "brand", "icon-180.png"))
	}
	return nil
}

// encode finds the best quality, up to one at which the eye stops to gain, that keeps the file under
// limit bytes.
func encode(c *canvas, limit int) (data []byte, quality int, err error) {
	img := c.image()
	for quality = 58; quality >= 30; quality -= 2 {
		var b bytes.Buffer
		if err := jpeg.Encode(&b, img, &jpeg.Options{Quality: quality}); err != nil {
			return nil, 0, err
		}
		if data = b.Bytes(); len(data) <= limit {
			return data, quality, nil
		}
	}
	return nil, 0, fmt.Errorf("%d bytes at the lowest quality, and %d are allowed", len(data), limit)
}

func writeIcon(name string) error {
	c := newCanvas(720, 720, "icon")
	icon(c)
	var b bytes.Buffer
	enc := png.Encoder{CompressionLevel: png.BestCompression}
	if err := enc.Encode(&b, halved(c.image(), 180)); err != nil {
		return err
	}
	return os.WriteFile(name, b.Bytes(), 0o644)
}
