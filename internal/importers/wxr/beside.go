package wxr

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"os"

	"firsthand/internal/wordpress"
)

// known is what is known of a thing while others are read.
type known struct {
	Type       string                `json:"t,omitempty"`
	Link       string                `json:"l,omitempty"`
	Title      string                `json:"n,omitempty"`
	Attachment *wordpress.Attachment `json:"a,omitempty"`
	Block      string                `json:"b,omitempty"` // the text of a block that posts share
}

// beside keeps what is known of each thing in a file, so that memory holds no more than where it stands.
type beside struct {
	file  *os.File
	end   int64
	at    map[int64]place
	files map[uint64]bool // hashes of the addresses of files
	below map[int64][]int64
}

type place struct {
	at   int64
	size int32
}

func newBeside() (*beside, error) {
	f, err := os.CreateTemp("", "firsthand-import-*")
	if err != nil {
		return nil, fmt.Errorf("keep what an export says: %w", err)
	}
	return &beside{file: f, at: map[int64]place{}, files: map[uint64]bool{}, below: map[int64][]int64{}}, nil
}

func (b *beside) put(id int64, k known) error {
	if _, there := b.at[id]; there || id == 0 {
		return nil
	}
	data, err := json.Marshal(k)
	if err != nil {
		return fmt.Errorf("keep what is known of %d: %w", id, err)
	}
	if _, err := b.file.WriteAt(data, b.end); err != nil {
		return fmt.Errorf("keep what is known of %d: %w", id, err)
	}
	b.at[id] = place{b.end, int32(len(data))}
	b.end += int64(len(data))
	return nil
}

func (b *beside) get(id int64) (k known, ok bool) {
	p, ok := b.at[id]
	if !ok {
		return k, false
	}
	data := make([]byte, p.size)
	if _, err := b.file.ReadAt(data, p.at); err != nil || json.Unmarshal(data, &k) != nil {
		return known{}, false
	}
	return k, true
}

func (b *beside) attachment(id int64) (wordpress.Attachment, bool) {
	k, ok := b.get(id)
	if !ok || k.Attachment == nil {
		return wordpress.Attachment{}, false
	}
	return *k.Attachment, true
}

func (b *beside) children(post int64) (out []wordpress.Attachment) {
	for _, id := range b.below[post] {
		if a, ok := b.attachment(id); ok {
			out = append(out, a)
		}
	}
	return out
}

func sumOf(text string) uint64 {
	h := fnv.New64a()
	_, _ = h.Write([]byte(text)) // it never fails
	return h.Sum64()
}

func (b *beside) close() error {
	err := b.file.Close()
	if removed := os.Remove(b.file.Name()); err == nil {
		err = removed
	}
	return err
}
