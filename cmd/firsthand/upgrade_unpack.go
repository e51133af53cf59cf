package main

import (
	"archive/tar"
	"archive/zip"
	"bufio"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"strings"

	"firsthand"
)

const (
	mostProgram = 500 << 20 // bytes of a program, unpacked
	mostEntries = 10_000    // of an archive
	mostSums    = 1 << 20   // bytes of a file of checksums
)

// checkSum holds an archive against a file of checksums, as sha256sum writes it.
func checkSum(archive, sums string) error {
	if sums == "" {
		sums = filepath.Join(filepath.Dir(archive), "SHA256SUMS")
	}
	list, err := os.Open(sums)
	if err != nil {
		return firsthand.Because(err, firsthand.NotFound, "The checksums of the release are not in %s: put the file SHA256SUMS beside the archive, or name it with --sums.", sums)
	}
	defer list.Close()
	want := ""
	for lines := bufio.NewScanner(io.LimitReader(list, mostSums)); lines.Scan(); {
		sum, name, _ := strings.Cut(lines.Text(), " ")
		if strings.TrimLeft(name, " *") == filepath.Base(archive) {
			want = strings.ToLower(sum)
		}
	}
	if want == "" {
		return firsthand.Errorf(firsthand.NotFound, "%s names no checksum of %s: both come from the same release.", sums, filepath.Base(archive))
	}
	sum, err := digestOf(archive)
	if err != nil {
		return firsthand.Because(err, firsthand.NotFound, "The file %s cannot be read.", archive)
	}
	if sum != want {
		return firsthand.Errorf(firsthand.Invalid, "%s is not what its checksum says: fetch it again. Nothing was changed.", archive)
	}
	return nil
}

// digestOf is the SHA-256 of a file.
func digestOf(name string) (string, error) {
	f, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

// unpackProgram writes the program out of an archive into a folder, on the same disk as the one that it takes the place of.
func unpackProgram(archive, folder string) (place string, err error) {
	f, err := os.Open(archive)
	if err != nil {
		return "", firsthand.Because(err, firsthand.NotFound, "The file %s cannot be read.", archive)
	}
	defer f.Close()
	find := programInTar
	if strings.HasSuffix(archive, ".zip") {
		find = programInZip
	}
	program, err := find(f)
	if err != nil {
		return "", firsthand.Because(err, firsthand.Invalid, "%s is no archive of a release, or is damaged: fetch it again. Nothing was changed.", archive)
	}
	fresh, err := os.CreateTemp(folder, ".firsthand-*"+programEnd())
	if err != nil {
		return "", firsthand.Because(err, firsthand.Forbidden, "Nothing can be written into %s: run this as somebody who may.", folder)
	}
	n, err := io.Copy(fresh, io.LimitReader(program, mostProgram+1))
	err = errors.Join(err, fresh.Chmod(0o755), fresh.Sync(), fresh.Close())
	if err != nil || n > mostProgram {
		os.Remove(fresh.Name())
		return "", firsthand.Because(err, firsthand.Invalid, "The program in %s cannot be unpacked: it is damaged, or the disk is full. Nothing was changed.", archive)
	}
	return fresh.Name(), nil
}

var errNoProgram = errors.New("there is no program in it")

// isProgram tells the program among the files of an archive.
func isProgram(name string) bool {
	return strings.Count(name, "/") == 1 && (path.Base(name) == "firsthand" || path.Base(name) == "firsthand.exe")
}

func programInTar(f *os.File) (io.Reader, error) {
	unpacked, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	archive := tar.NewReader(unpacked)
	for range mostEntries {
		h, err := archive.Next()
		if err != nil {
			return nil, errors.Join(errNoProgram, err)
		}
		if h.Typeflag == tar.TypeReg && isProgram(h.Name) {
			return archive, nil
		}
	}
	return nil, errNoProgram
}

func programInZip(f *os.File) (io.Reader, error) {
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	archive, err := zip.NewReader(f, info.Size())
	if err != nil {
		return nil, err
	}
	for _, entry := range archive.File[:min(len(archive.File), mostEntries)] {
		if entry.Mode().IsRegular() && isProgram(entry.Name) {
			return entry.Open()
		}
	}
	return nil, errNoProgram
}

// programEnd is what the names of programs end in on this system.
func programEnd() string {
	if runtime.GOOS == "windows" {
		return ".exe"
	}
	return ""
}

// oldProgram is where the program that was replaced is kept.
func oldProgram(program string) string {
	return strings.TrimSuffix(program, programEnd()) + ".old" + programEnd()
}
