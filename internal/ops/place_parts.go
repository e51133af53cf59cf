package ops

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"path"

	"github.com/minio/minio-go/v7"
)

// putParts sends something large in parts. Where an earlier upload of it was cut off, its parts are not sent again: if the name is its
// hash, for under any other, parts of the same size may be another's.
func (b *bucket) putParts(ctx context.Context, name string, r io.ReaderAt, size int64, hash string) error {
	key, part := b.prefix+name, max(b.part, size/mostParts+1)
	var upload string
	var have map[int]string
	var err error
	if path.Base(name) == hash {
		if upload, have, err = b.begun(ctx, key, part, size); err != nil {
			return b.trouble(err, "write", name)
		}
	}
	if upload == "" {
		if upload, err = b.client.NewMultipartUpload(ctx, b.name, key, minio.PutObjectOptions{ContentType: octets}); err != nil {
			return b.trouble(err, "write", name)
		}
	}
	var done []minio.CompletePart
	for n, at := 1, int64(0); at < size; n, at = n+1, at+part {
		tag, there := have[n]
		if !there {
			if tag, err = b.sendPart(ctx, key, upload, n, io.NewSectionReader(r, at, min(part, size-at))); err != nil {
				return b.trouble(err, "write", name) // what was sent stays for the next try
			}
		}
		done = append(done, minio.CompletePart{PartNumber: n, ETag: tag})
	}
	_, err = b.client.CompleteMultipartUpload(ctx, b.name, key, upload, done, minio.PutObjectOptions{})
	return b.trouble(err, "write", name)
}

func (b *bucket) sendPart(ctx context.Context, key, upload string, n int, r *io.SectionReader) (string, error) {
	sum := sha256.New()
	if _, err := io.Copy(sum, stopping{ctx, r}); err != nil {
		return "", err
	}
	if _, err := r.Seek(0, io.SeekStart); err != nil {
		return "", err
	}
	sent, err := b.client.PutObjectPart(ctx, b.name, key, upload, n, r, r.Size(), minio.PutObjectPartOptions{Sha256Hex: hex.EncodeToString(sum.Sum(nil)), DisableContentSha256: true})
	return sent.ETag, err
}

// begun finds an upload under a key that was cut off, and the parts of it that are there whole, by number. The key names the
// content, so that an earlier upload's parts are ours; what is there in the end is read back and compared all the same.
func (b *bucket) begun(ctx context.Context, key string, part, size int64) (upload string, have map[int]string, err error) {
	list, err := b.client.ListMultipartUploads(ctx, b.name, key, "", "", "", 1000)
	if err != nil {
		return "", nil, err
	}
	for _, u := range list.Uploads {
		if u.Key == key {
			upload = u.UploadID // the newest stands last
		}
	}
	if upload == "" {
		return "", nil, nil
	}
	have = map[int]string{}
	for after := 0; ; {
		parts, err := b.client.ListObjectParts(ctx, b.name, key, upload, after, 1000)
		if err != nil {
			return "", nil, err
		}
		for _, p := range parts.ObjectParts {
			if p.Size == min(part, size-int64(p.PartNumber-1)*part) {
				have[p.PartNumber] = p.ETag
			}
		}
		if !parts.IsTruncated || parts.NextPartNumberMarker <= after {
			return upload, have, nil
		}
		after = parts.NextPartNumberMarker
	}
}
