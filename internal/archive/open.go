package archive

import (
	"archive/zip"
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"hash"
	"io"
	"io/fs"
	"strings"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/store"
)

// What an archive may be. Files lie in it unpacked, so only rows can unpack to much more than they are.
const (
	maxMembers   = 4_000_000
	maxName      = 1024
	maxManifest  = 1 << 20
	maxLine      = 256 << 20 // of a row: a story with all that it may hold, many times over
	maxFileLine  = 8 << 10
	maxRatio     = 200       // how much smaller deflate makes rows
	bombBegins   = 256 << 20 // below this nobody minds
	zipLocked    = 1
	zipDirectory = "PK\x05\x06"
)

// Archive is an archive that was opened: its names and sizes are as they should be, what is in it was not read yet.
type Archive struct {
	// Last runs in the transaction that fills the tables, after the last row; nil: nothing does.
	Last func(context.Context, *store.Tx) error

	m       Manifest
	members map[string]*zip.File
}

// Manifest is what the archive says of itself.
func (a *Archive) Manifest() Manifest { return a.m }

// Is tells whether a zip looks like an archive of ours: it has a manifest and tables. What is wrong with it Open tells.
func Is(r io.ReaderAt, size int64) bool {
	z, err := zip.NewReader(r, size)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return false
	}
	manifest, rows := false, false
	for _, f := range z.File {
		manifest = manifest || f.Name == manifestName
		rows = rows || strings.HasPrefix(f.Name, tablePrefix)
	}
	return manifest && rows
}

// Open reads an archive's manifest, and refuses what cannot be one of ours, with a sentence, before anything is unpacked.
func Open(r io.ReaderAt, size int64) (*Archive, error) {
	if n := entries(r, size); n > maxMembers {
		return nil, damaged(nil, "it has %d members, and %d are the most.", n, maxMembers)
	}
	z, err := zip.NewReader(r, size)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, firsthand.Because(err, firsthand.Invalid, "This is no zip that can be read, or half of one: fetch the archive again.")
	}
	a := &Archive{members: make(map[string]*zip.File, len(z.File))}
	var packed, unpacked uint64
	for _, f := range z.File {
		if err := vet(f); err != nil {
			return nil, err
		}
		if a.members[f.Name] != nil {
			return nil, damaged(nil, "it has %.100q twice.", f.Name)
		}
		a.members[f.Name] = f
		packed, unpacked = packed+f.CompressedSize64, unpacked+f.UncompressedSize64
	}
	if packed > uint64(size) {
		return nil, damaged(nil, "its members lie over each other.")
	}
	if unpacked > bombBegins && unpacked > maxRatio*uint64(size) {
		return nil, damaged(nil, "it would unpack to more than %d times its size.", maxRatio)
	}
	return a, a.readManifest()
}

// entries is how many members a zip says that it has: it is asked before its directory is read, which costs memory for each.
func entries(r io.ReaderAt, size int64) int64 {
	tail := make([]byte, min(size, 22+1<<16+20))
	if _, err := r.ReadAt(tail, size-int64(len(tail))); err != nil && err != io.EOF {
		return 0
	}
	at := bytes.LastIndex(tail, []byte(zipDirectory))
	if at < 0 || at+12 > len(tail) {
		return 0
	}
	n := int64(binary.LittleEndian.Uint16(tail[at+10:]))
	if n != 0xffff || at < 20 || string(tail[at-20:at-16]) != "PK\x06\x07" {
		return n
	}
	end := make([]byte, 40) // of a large zip: its own end says where the number stands
	if _, err := r.ReadAt(end, int64(binary.LittleEndian.Uint64(tail[at-12:]))); err != nil {
		return n
	}
	return int64(binary.LittleEndian.Uint64(end[32:]))
}

// vet refuses a member that is none of ours.
func vet(f *zip.File) error {
	name := f.Name
	switch {
	case len(name) > maxName || !utf8.ValidString(name) || strings.ContainsAny(name, "\\:\x00") || !fs.ValidPath(name):
		return damaged(nil, "%.100q is no name of a member.", name)
	case !f.Mode().IsRegular():
		return damaged(nil, "%.100q is a link or a folder.", name)
	case f.Flags&zipLocked != 0:
		return damaged(nil, "%.100q is locked with a password.", name)
	case f.Method != zip.Store && (f.Method != zip.Deflate || strings.HasPrefix(name, filePrefix)):
		return damaged(nil, "%.100q is packed in another way than ours.", name)
	case name == manifestName, name == filesName:
		return nil
	case strings.HasPrefix(name, filePrefix):
		if !ours(strings.TrimPrefix(name, filePrefix)) {
			return damaged(nil, "a site has no file %.100q.", name)
		}
		return nil
	}
	table, begins := strings.CutPrefix(name, tablePrefix)
	table, ends := strings.CutSuffix(table, tableEnd)
	if !begins || !ends {
		return damaged(nil, "%.100q is nothing that an archive has.", name)
	}
	if _, known := tableNamed(table); !known {
		return damaged(nil, "a site has no table %.100q.", table)
	}
	return nil
}

// ours tells names that a file of a site can have.
func ours(name string) bool {
	return begins(name, single) || begins(name, []string{"blobs/", "themes/"}) && !begins(name, made) && !unfinished(name)
}

func (a *Archive) readManifest() error {
	f := a.members[manifestName]
	if f == nil || a.members[filesName] == nil {
		return firsthand.Errorf(firsthand.Invalid, "This zip is no archive of Firsthand, or half of one: it has no %s.", manifestName)
	}
	if f.UncompressedSize64 > maxManifest {
		return damaged(nil, "its manifest is too large.")
	}
	r, err := f.Open()
	if err != nil {
		return damaged(err, "its manifest cannot be read.")
	}
	defer r.Close()
	text, err := io.ReadAll(io.LimitReader(r, maxManifest))
	if err == nil {
		err = json.Unmarshal(text, &a.m)
	}
	if err != nil {
		return damaged(err, "its manifest cannot be read.")
	}
	return a.checkManifest()
}

// checkManifest holds the manifest against the names of the members.
func (a *Archive) checkManifest() error {
	m := &a.m
	if m.Program != "firsthand" {
		return firsthand.Errorf(firsthand.Invalid, "This zip is no archive of Firsthand: its manifest names another program.")
	}
	if m.Format < 1 || m.Format > Format {
		return firsthand.Errorf(firsthand.Invalid, "The archive is in format %d, and this program knows %d: take a newer program.", m.Format, Format)
	}
	if m.Kind != Complete && m.Kind != Portable {
		return damaged(nil, "its manifest does not say of which kind it is.")
	}
	seen := map[string]bool{}
	for _, t := range m.Tables {
		f := a.members[tablePrefix+t.Name+tableEnd]
		switch {
		case f == nil:
			return damaged(nil, "the table %.100q is missing.", t.Name)
		case seen[t.Name]:
			return damaged(nil, "its manifest names the table %.100q twice.", t.Name)
		case f.UncompressedSize64 != uint64(t.Bytes):
			return damaged(nil, "the table %.100q is not as large as the manifest says.", t.Name)
		}
		seen[t.Name] = true
	}
	tables, files := 0, int64(0)
	for name := range a.members {
		if strings.HasPrefix(name, filePrefix) {
			files++
		}
		if strings.HasPrefix(name, tablePrefix) {
			tables++
		}
	}
	if tables != len(seen) {
		return damaged(nil, "it has tables that its manifest does not name.")
	}
	if files != m.Files.Count {
		return damaged(nil, "it has %d files, and its manifest names %d.", files, m.Files.Count)
	}
	return nil
}

// Check reads the whole archive and holds every member against its sum and its size. It changes nothing.
func (a *Archive) Check(ctx context.Context, tell Progress) error {
	var done int64
	total := a.m.AllRows()
	for _, t := range a.m.Tables {
		err := a.rows(ctx, t, func([]byte) error {
			if done++; done%tellEvery == 0 {
				tell.tell("rows", done, total)
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	tell.tell("rows", total, total)
	done = 0
	return a.files(ctx, func(l fileLine, r io.Reader) error {
		n, err := io.Copy(io.Discard, r)
		done += n
		tell.tell("files", done, a.m.Files.Bytes)
		return err
	})
}

// rows hands every line of a table to fn, and tells at the end whether they were all there, and right.
func (a *Archive) rows(ctx context.Context, t Table, fn func(line []byte) error) error {
	r, err := a.open(ctx, tablePrefix+t.Name+tableEnd)
	if err != nil {
		return err
	}
	defer r.Close()
	n, err := lines(r, maxLine, fn)
	switch {
	case err != nil:
		return named(err, t.Name)
	case n != t.Rows:
		return damaged(nil, "the table %s has %d rows, and the manifest says %d.", t.Name, n, t.Rows)
	case r.hex() != t.SHA256:
		return damaged(nil, "the table %s is not what it was when it was written.", t.Name)
	}
	return nil
}

// named adds the member to an error that comes from unpacking it; sentences and ends of contexts stay as they are.
func named(err error, member string) error {
	var said *firsthand.Error
	if errors.As(err, &said) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return damaged(err, "%.100s cannot be read to its end.", member)
}

// files hands every file, in the order of the list, to fn, which reads it to its end, and holds each against its sum.
func (a *Archive) files(ctx context.Context, fn func(fileLine, io.Reader) error) error {
	list, err := a.open(ctx, filesName)
	if err != nil {
		return err
	}
	defer list.Close()
	seen := make(map[string]bool, a.m.Files.Count)
	var all int64
	n, err := lines(list, maxFileLine, func(line []byte) error {
		var l fileLine
		if err := json.Unmarshal(line, &l); err != nil {
			return damaged(err, "its list of files cannot be read.")
		}
		if seen[l.Name] {
			return damaged(nil, "its list names the file %.100q twice.", l.Name)
		}
		seen[l.Name] = true
		all += l.Size
		return a.file(ctx, l, fn)
	})
	switch {
	case err != nil:
		return named(err, filesName)
	case n != a.m.Files.Count || all != a.m.Files.Bytes || list.hex() != a.m.Files.SHA256:
		return damaged(nil, "its list of files is not what it was when it was written.")
	}
	return nil
}

func (a *Archive) file(ctx context.Context, l fileLine, fn func(fileLine, io.Reader) error) error {
	f := a.members[filePrefix+l.Name]
	if f == nil {
		return damaged(nil, "the file %.100q is missing.", l.Name)
	}
	if f.UncompressedSize64 != uint64(l.Size) {
		return damaged(nil, "the file %.100q is not as large as its list says.", l.Name)
	}
	r, err := a.open(ctx, filePrefix+l.Name)
	if err != nil {
		return err
	}
	defer r.Close()
	r.want = l.SHA256
	if err := fn(l, r); err != nil {
		return named(err, l.Name)
	}
	return nil
}

// member is a member of the archive that is being read, with the sum of what was read.
type member struct {
	io.ReadCloser
	ctx  context.Context
	name string
	sum  hash.Hash
	want string // the sum at the end; "": whoever reads looks
	left int64  // bytes that the directory says are still to come
}

func (a *Archive) open(ctx context.Context, name string) (*member, error) {
	r, err := a.members[name].Open()
	if err != nil {
		return nil, damaged(err, "%.100q cannot be read.", name)
	}
	return &member{ReadCloser: r, ctx: ctx, name: name, sum: sha256.New(), left: int64(a.members[name].UncompressedSize64)}, nil
}

// Read reads on. The end comes only where the sum is right, so that nobody takes what is wrong for a file.
func (m *member) Read(p []byte) (int, error) {
	if err := m.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := m.ReadCloser.Read(p)
	if m.left -= int64(n); m.left < 0 {
		return 0, damaged(nil, "%.100q unpacks to more than the archive says.", m.name)
	}
	m.sum.Write(p[:n])
	if err == io.EOF && m.want != "" && m.hex() != m.want {
		return n, damaged(nil, "%.100q is not what it was when it was written.", m.name)
	}
	return n, err
}

func (m *member) hex() string { return hex.EncodeToString(m.sum.Sum(nil)) }

// lines hands every line to fn, without its end. A last line without an end is none.
func lines(r io.Reader, longest int, fn func([]byte) error) (n int64, err error) {
	in := bufio.NewReaderSize(r, 64<<10)
	var line []byte
	for {
		part, err := in.ReadSlice('\n')
		line = append(line, part...)
		switch {
		case err == bufio.ErrBufferFull && len(line) <= longest:
			continue
		case err == io.EOF && len(line) == 0:
			return n, nil
		case err == io.EOF:
			return n, io.ErrUnexpectedEOF
		case err != nil && err != bufio.ErrBufferFull:
			return n, err
		case len(line) > longest:
			return n, damaged(nil, "a line of it is longer than %d MB.", longest>>20)
		}
		if err := fn(line[:len(line)-1]); err != nil {
			return n, err
		}
		n++
		line = line[:0]
	}
}
