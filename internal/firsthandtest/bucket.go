package firsthandtest

import (
	"bytes"
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha256"
	"encoding/hex"
	"encoding/xml"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// Bucket is a service that speaks as much of S3 as we use, in this process. It checks signatures and sums, and keeps what it
// is sent in memory.
type Bucket struct {
	URL, Name, Key, Secret string

	// Refuse, if set, is asked before anything is done: an answer other than 0 is the status of a refusal, as of a service that
	// is full (507) or away (503).
	Refuse func(r *http.Request) int

	turn    sync.Mutex
	objects map[string]object
	uploads map[string]*upload
	sent    int64 // bytes that came in
}

type object struct {
	data []byte
	at   time.Time
}

type upload struct {
	key   string
	at    time.Time
	parts map[int][]byte
}

const mostSent = 256 << 20 // bytes of one request

// NewBucket starts a service with one bucket, which ends with the test.
func NewBucket(t testing.TB) *Bucket {
	t.Helper()
	b := &Bucket{Name: "copies", Key: "desk-key", Secret: "desk-secret", objects: map[string]object{}, uploads: map[string]*upload{}}
	server := httptest.NewServer(b)
	t.Cleanup(server.Close)
	b.URL = server.URL
	return b
}

// Sent is how many bytes of objects and parts came in so far.
func (b *Bucket) Sent() int64 {
	b.turn.Lock()
	defer b.turn.Unlock()
	return b.sent
}

// Change alters what is kept under a key, as a failing disk would; false: there is nothing.
func (b *Bucket) Change(key string, change func([]byte) []byte) bool {
	b.turn.Lock()
	defer b.turn.Unlock()
	o, there := b.objects[key]
	if there {
		o.data = change(slices.Clone(o.data))
		b.objects[key] = o
	}
	return there
}

// ServeHTTP answers one request.
func (b *Bucket) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(io.LimitReader(r.Body, mostSent))
	if err != nil {
		refuse(w, http.StatusBadRequest, "IncompleteBody")
		return
	}
	if code := b.mayAsk(r, body); code != "" {
		refuse(w, http.StatusForbidden, code)
		return
	}
	if b.Refuse != nil {
		if status := b.Refuse(r); status != 0 {
			refuse(w, status, map[int]string{507: "XMinioStorageFull"}[status])
			return
		}
	}
	b.turn.Lock()
	defer b.turn.Unlock()
	bucket, key, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	if bucket != b.Name {
		refuse(w, http.StatusNotFound, "NoSuchBucket")
		return
	}
	if key == "" {
		b.ofBucket(w, r)
		return
	}
	if q := r.URL.Query(); q.Has("uploads") || q.Has("uploadId") {
		b.ofUpload(w, r, key, body)
		return
	}
	b.ofObject(w, r, key, body)
}

func refuse(w http.ResponseWriter, status int, code string) {
	w.WriteHeader(status)
	fmt.Fprintf(w, "<Error><Code>%s</Code><Message>refused</Message></Error>", code)
}

func (b *Bucket) ofObject(w http.ResponseWriter, r *http.Request, key string, body []byte) {
	o, there := b.objects[key]
	switch r.Method {
	case http.MethodPut:
		if there && r.Header.Get("If-None-Match") == "*" {
			refuse(w, http.StatusPreconditionFailed, "PreconditionFailed")
			return
		}
		b.objects[key] = object{body, time.Now()}
		b.sent += int64(len(body))
		w.Header().Set("ETag", tag(body))
	case http.MethodDelete:
		delete(b.objects, key)
		w.WriteHeader(http.StatusNoContent)
	case http.MethodGet, http.MethodHead:
		if !there {
			refuse(w, http.StatusNotFound, "NoSuchKey")
			return
		}
		w.Header().Set("ETag", tag(o.data))
		w.Header().Set("Content-Type", "application/octet-stream")
		http.ServeContent(w, r, "", o.at, bytes.NewReader(o.data))
	}
}

func tag(data []byte) string {
	sum := md5.Sum(data)
	return `"` + hex.EncodeToString(sum[:]) + `"`
}

// ofBucket answers what there is.
func (b *Bucket) ofBucket(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	type entry struct {
		Key          string
		Size         int
		LastModified string
		ETag         string
	}
	type begun struct{ Key, UploadId, Initiated string }
	answer := struct {
		XMLName     xml.Name
		Location    string `xml:",chardata"`
		IsTruncated bool
		Contents    []entry
		Upload      []begun
	}{XMLName: xml.Name{Local: "ListBucketResult"}}
	switch {
	case r.Method == http.MethodHead:
		return
	case q.Has("location"):
		fmt.Fprint(w, `<LocationConstraint>us-east-1</LocationConstraint>`)
		return
	case q.Has("uploads"):
		answer.XMLName.Local = "ListMultipartUploadsResult"
		for id, u := range b.uploads {
			if strings.HasPrefix(u.key, q.Get("prefix")) {
				answer.Upload = append(answer.Upload, begun{u.key, id, u.at.UTC().Format(time.RFC3339)})
			}
		}
	default:
		for key, o := range b.objects {
			if strings.HasPrefix(key, q.Get("prefix")) {
				answer.Contents = append(answer.Contents, entry{key, len(o.data), o.at.UTC().Format(time.RFC3339), tag(o.data)})
			}
		}
		slices.SortFunc(answer.Contents, func(a, b entry) int { return strings.Compare(a.Key, b.Key) })
	}
	xml.NewEncoder(w).Encode(answer)
}

// ofUpload answers what is sent in parts.
func (b *Bucket) ofUpload(w http.ResponseWriter, r *http.Request, key string, body []byte) {
	q := r.URL.Query()
	id := q.Get("uploadId")
	u := b.uploads[id]
	if id == "" && r.Method == http.MethodPost {
		id = strconv.Itoa(len(b.uploads) + 1)
		b.uploads[id] = &upload{key: key, at: time.Now(), parts: map[int][]byte{}}
		fmt.Fprintf(w, "<InitiateMultipartUploadResult><UploadId>%s</UploadId></InitiateMultipartUploadResult>", id)
		return
	}
	if u == nil || u.key != key {
		refuse(w, http.StatusNotFound, "NoSuchUpload")
		return
	}
	switch r.Method {
	case http.MethodPut:
		n, _ := strconv.Atoi(q.Get("partNumber"))
		u.parts[n] = body
		b.sent += int64(len(body))
		w.Header().Set("ETag", tag(body))
	case http.MethodGet:
		fmt.Fprint(w, "<ListPartsResult>")
		for n, data := range u.parts {
			fmt.Fprintf(w, "<Part><PartNumber>%d</PartNumber><Size>%d</Size><ETag>%s</ETag></Part>", n, len(data), tag(data))
		}
		fmt.Fprint(w, "</ListPartsResult>")
	case http.MethodPost:
		var whole []byte
		for n := 1; n <= len(u.parts); n++ {
			whole = append(whole, u.parts[n]...)
		}
		b.objects[key] = object{whole, time.Now()}
		delete(b.uploads, id)
		fmt.Fprintf(w, "<CompleteMultipartUploadResult><Bucket>%s</Bucket><Key>%s</Key><ETag>%s</ETag></CompleteMultipartUploadResult>", b.Name, key, tag(whole))
	case http.MethodDelete:
		delete(b.uploads, id)
		w.WriteHeader(http.StatusNoContent)
	}
}

// mayAsk holds a request's signature (version 4) and the sum of its body against the keys; "" if both are right.
func (b *Bucket) mayAsk(r *http.Request, body []byte) string {
	fields := map[string]string{}
	rest, ok := strings.CutPrefix(r.Header.Get("Authorization"), "AWS4-HMAC-SHA256 ")
	for part := range strings.SplitSeq(rest, ",") {
		name, value, _ := strings.Cut(strings.TrimSpace(part), "=")
		fields[name] = value
	}
	scope := strings.Split(fields["Credential"], "/")
	if !ok || len(scope) != 5 {
		return "AccessDenied"
	}
	if scope[0] != b.Key {
		return "InvalidAccessKeyId"
	}
	sum := sha256.Sum256(body)
	said := r.Header.Get("X-Amz-Content-Sha256")
	if said != hex.EncodeToString(sum[:]) && (said != "UNSIGNED-PAYLOAD" || len(body) > 0) {
		return "XAmzContentSHA256Mismatch"
	}
	var headers strings.Builder
	for name := range strings.SplitSeq(fields["SignedHeaders"], ";") {
		value := strings.Join(r.Header.Values(name), ",")
		if name == "host" {
			value = r.Host
		}
		if name == "content-length" {
			value = strconv.FormatInt(r.ContentLength, 10)
		}
		headers.WriteString(name + ":" + strings.TrimSpace(value) + "\n")
	}
	asked := strings.Join([]string{r.Method, r.URL.EscapedPath(), strings.ReplaceAll(sortedQuery(r.URL), "+", "%20"), headers.String(), fields["SignedHeaders"], said}, "\n")
	hash := sha256.Sum256([]byte(asked))
	text := strings.Join([]string{"AWS4-HMAC-SHA256", r.Header.Get("X-Amz-Date"), strings.Join(scope[1:], "/"), hex.EncodeToString(hash[:])}, "\n")
	key := []byte("AWS4" + b.Secret)
	for _, part := range append(scope[1:], text) {
		mac := hmac.New(sha256.New, key)
		mac.Write([]byte(part))
		key = mac.Sum(nil)
	}
	if hex.EncodeToString(key) != fields["Signature"] {
		return "SignatureDoesNotMatch"
	}
	return ""
}

func sortedQuery(u *url.URL) string { return u.Query().Encode() }
