package ops

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"time"

	"github.com/minio/minio-go/v7"
	"github.com/minio/minio-go/v7/pkg/credentials"

	"firsthand"
	"firsthand/internal/fetch"
)

// S3Keys say where a service stands that speaks S3, and who asks.
type S3Keys struct {
	Endpoint string // its address, as https://s3.example; "" is Amazon's
	Region   string
	Key      string
	Secret   string
}

// bucket is a place in a service that speaks S3. What is sent carries its SHA-256, which the service compares.
type bucket struct {
	client  *minio.Core
	name    string
	prefix  string // "" or with a slash at its end
	address string
	part    int64 // bytes of a part of what is sent in parts; tests make it smaller
}

// Of what is larger than bigObject, parts are sent; of at least partSize, and as large as it takes for mostParts.
const (
	bigObject = 64 << 20
	partSize  = 16 << 20
	mostParts = 9_000
)

// Bucket is a place in a service that speaks S3, in which more than copies may be kept.
type Bucket interface {
	Place
	// PutNew is Put where there is nothing; false: something has that name.
	PutNew(ctx context.Context, name string, r io.ReaderAt, size int64, hash string) (bool, error)
}

// OpenBucket opens s3://bucket/folder.
func OpenBucket(ctx context.Context, address string, keys S3Keys) (Bucket, error) {
	if !strings.HasPrefix(address, "s3://") {
		return nil, firsthand.Errorf(firsthand.Invalid, "A bucket is written s3://bucket/folder: %q is none.", address)
	}
	b, err := openBucket(ctx, address, keys)
	if err != nil {
		return nil, err
	}
	return b, nil
}

func openBucket(ctx context.Context, address string, keys S3Keys) (*bucket, error) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.RawQuery != "" || u.User != nil {
		return nil, firsthand.Errorf(firsthand.Invalid, "A bucket is written s3://bucket/folder; its keys are options of their own.")
	}
	if keys.Key == "" || keys.Secret == "" {
		return nil, firsthand.Errorf(firsthand.Invalid, "The bucket %s needs keys: put them into FIRSTHAND_S3_KEY and FIRSTHAND_S3_SECRET.", u.Host)
	}
	if keys.Endpoint == "" {
		keys.Endpoint = "https://s3.amazonaws.com"
	}
	end, err := url.Parse(keys.Endpoint)
	if err != nil || end.Host == "" || end.Scheme != "https" && end.Scheme != "http" || strings.Trim(end.Path, "/") != "" {
		return nil, firsthand.Errorf(firsthand.Invalid, "%q is not the address of a service that speaks S3: write https://s3.example.", keys.Endpoint)
	}
	core, err := minio.NewCore(end.Host, &minio.Options{
		Creds: credentials.NewStaticV4(keys.Key, keys.Secret, ""), Secure: end.Scheme == "https", Region: keys.Region, MaxRetries: 5,
		Transport: fetch.Named(time.Minute),
	})
	if err != nil {
		return nil, firsthand.Because(err, firsthand.Invalid, "The bucket %s cannot be used: look at the address of the service and the keys.", u.Host)
	}
	b := &bucket{client: core, name: u.Host, prefix: strings.TrimPrefix(u.Path, "/"), address: address, part: partSize}
	if b.prefix = strings.TrimSuffix(b.prefix, "/"); b.prefix != "" {
		b.prefix += "/"
	}
	there, err := core.BucketExists(ctx, b.name)
	if err != nil {
		return nil, b.trouble(err, "look for", "the bucket")
	}
	if !there {
		return nil, firsthand.Errorf(firsthand.NotFound, "There is no bucket %s at %s: make it first.", b.name, keys.Endpoint)
	}
	return b, nil
}

func (b *bucket) String() string { return b.address }

// Free is not known of buckets.
func (b *bucket) Free() (int64, bool) { return 0, false }

// Put sends bytes in one piece, or in parts.
func (b *bucket) Put(ctx context.Context, name string, r io.ReaderAt, size int64, hash string) error {
	if size > b.inOne() {
		return b.putParts(ctx, name, r, size, hash)
	}
	_, err := b.client.PutObject(ctx, b.name, b.prefix+name, io.NewSectionReader(r, 0, size), size, "", hash, minio.PutObjectOptions{ContentType: octets, DisableContentSha256: true})
	return b.trouble(err, "write", name)
}

const octets = "application/octet-stream"

// inOne is how large what is sent in one piece may be.
func (b *bucket) inOne() int64 { return b.part * (bigObject / partSize) }

// Make writes where there is nothing. A service that does not know the condition is asked what is there now.
func (b *bucket) Make(ctx context.Context, name string, data []byte) (bool, error) {
	return b.PutNew(ctx, name, bytes.NewReader(data), int64(len(data)), sumOf(data))
}

// PutNew is Make for what may be large. Two that send something large under one name at the same moment are not told apart.
func (b *bucket) PutNew(ctx context.Context, name string, r io.ReaderAt, size int64, hash string) (bool, error) {
	if _, err := b.client.StatObject(ctx, b.name, b.prefix+name, minio.StatObjectOptions{}); err == nil {
		return false, nil
	} else if firsthand.ErrorCode(b.trouble(err, "read", name)) != firsthand.NotFound {
		return false, b.trouble(err, "read", name)
	}
	if size > b.inOne() {
		err := b.putParts(ctx, name, r, size, hash)
		return err == nil, err
	}
	o := minio.PutObjectOptions{ContentType: octets, DisableContentSha256: true}
	o.SetMatchETagExcept("*")
	_, err := b.client.PutObject(ctx, b.name, b.prefix+name, io.NewSectionReader(r, 0, size), size, "", hash, o)
	if minio.ToErrorResponse(err).Code == "PreconditionFailed" || minio.ToErrorResponse(err).Code == "ConditionalRequestConflict" {
		return false, nil
	}
	return err == nil, b.trouble(err, "write", name)
}

// Open reads; the first byte is asked for at once, so that what is not there is known here.
func (b *bucket) Open(ctx context.Context, name string) (io.ReadCloser, error) {
	body, _, _, err := b.client.GetObject(ctx, b.name, b.prefix+name, minio.GetObjectOptions{})
	if err != nil {
		return nil, b.trouble(err, "read", name)
	}
	return body, nil
}

// List asks for a thousand names at a time.
func (b *bucket) List(ctx context.Context, dir string, each func(Entry) error) error {
	ctx, stop := context.WithCancel(ctx) // ends the listing where each does
	defer stop()
	for o := range b.client.ListObjectsIter(ctx, b.name, minio.ListObjectsOptions{Prefix: b.prefix + dir + "/", Recursive: true}) {
		if o.Err != nil {
			return b.trouble(o.Err, "list", dir)
		}
		if err := each(Entry{Name: strings.TrimPrefix(o.Key, b.prefix), Size: o.Size, At: o.LastModified}); err != nil {
			return err
		}
	}
	return ctx.Err()
}

func (b *bucket) Remove(ctx context.Context, name string) error {
	return b.trouble(b.client.RemoveObject(ctx, b.name, b.prefix+name, minio.RemoveObjectOptions{}), "remove", name)
}

// trouble says what a service would not do, and what helps.
func (b *bucket) trouble(err error, what, name string) error {
	if err == nil {
		return nil
	}
	if errors.Is(err, context.Canceled) {
		return err
	}
	said := minio.ToErrorResponse(err)
	switch said.Code {
	case "NoSuchKey", "NoSuchBucket", "NoSuchUpload":
		return firsthand.Because(err, firsthand.NotFound, "There is no %s in %s.", name, b)
	case "AccessDenied", "SignatureDoesNotMatch", "InvalidAccessKeyId", "AccountProblem":
		return firsthand.Because(err, firsthand.Unavailable, "%s does not let us %s %s (%s): look at the keys, and at what they are allowed.", b, what, name, said.Code)
	case "RequestTimeTooSkewed":
		return firsthand.Because(err, firsthand.Unavailable, "%s says that the clock of this machine is wrong: set it.", b)
	case "QuotaExceeded", "XMinioStorageFull", "EntityTooLarge":
		return firsthand.Because(err, firsthand.Unavailable, "%s has no room for more (%s): make room there, or take another bucket.", b, said.Code)
	}
	if said.StatusCode == 403 {
		return firsthand.Because(err, firsthand.Unavailable, "%s does not let us %s %s: look at the keys, and at what they are allowed.", b, what, name)
	}
	if said.StatusCode == 404 {
		return firsthand.Because(err, firsthand.NotFound, "There is no %s in %s.", name, b)
	}
	return firsthand.Because(fmt.Errorf("%s %s: %w", what, name, err), firsthand.Unavailable, "%s cannot be reached, or did not answer as it should, when we wanted to %s %s: try again.", b, what, name)
}

// Sweep ends what was begun to be sent in parts and never finished.
func (b *bucket) Sweep(ctx context.Context, before time.Time) error {
	for u := range b.client.ListIncompleteUploads(ctx, b.name, b.prefix, true) {
		if u.Err != nil {
			return b.trouble(u.Err, "list", "unfinished uploads")
		}
		if u.Initiated.Before(before) {
			if err := b.client.AbortMultipartUpload(ctx, b.name, u.Key, u.UploadID); err != nil {
				return b.trouble(err, "remove", strings.TrimPrefix(u.Key, b.prefix))
			}
		}
	}
	return nil
}

// validHash tells whether a text is a SHA-256 as we write it.
func validHash(hash string) bool {
	b, err := hex.DecodeString(hash)
	return err == nil && len(b) == 32 && hash == strings.ToLower(hash)
}
