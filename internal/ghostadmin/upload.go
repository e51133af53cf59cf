package ghostadmin

import (
	"context"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"path"
	"slices"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/media"
	"firsthand/internal/store"
)

// sent is a kind of file that programs send: what Ghost 6.65 takes of it (its config/overrides.json and api/middleware/upload.js).
type sent struct {
	field        string // of the form
	types, exts  []string
	absent, none string // what is said where there is no file, and where it is of another kind
	doing        string
	kinds        []media.Kind // that it may turn out to be; nil: any
}

var (
	sentImage = sent{field: "file", kinds: []media.Kind{media.Picture}, doing: "upload image", absent: "Please select an image.", none: "Please select a valid image.",
		types: []string{"image/jpeg", "image/png", "image/gif", "image/svg+xml", "image/x-icon", "image/vnd.microsoft.icon", "image/webp"},
		exts:  []string{".jpg", ".jpeg", ".gif", ".png", ".svg", ".svgz", ".ico", ".webp"}}
	sentMedia = sent{field: "file", kinds: []media.Kind{media.Audio, media.Video}, doing: "upload media", absent: "Please select a media file.", none: "Please select a valid media file.",
		types: []string{"video/mp4", "video/webm", "video/ogg", "audio/mpeg", "audio/vnd.wav", "audio/wave", "audio/wav", "audio/x-wav", "audio/ogg", "application/ogg", "audio/mp4", "audio/x-m4a"},
		exts:  []string{".mp4", ".webm", ".ogv", ".mp3", ".wav", ".ogg", ".m4a"}}
	sentFile = sent{field: "file", doing: "upload file", absent: "Please select a file.", none: "The file type you uploaded is not supported. You can zip your file and upload it as a .zip."}
)

// takes tells whether a file is of this kind, by its name and by the type that is said of it; both are only what was said.
func (s sent) takes(name, kind string) bool {
	kind, _, _ = strings.Cut(strings.ToLower(kind), ";")
	return (s.types == nil || slices.Contains(s.types, strings.TrimSpace(kind))) && (s.exts == nil || slices.Contains(s.exts, strings.ToLower(path.Ext(name))))
}

func unsupported(message string) error {
	return &ghostwire.Problem{Status: http.StatusUnsupportedMediaType, Kind: "UnsupportedMediaTypeError", Message: message}
}

// What is read of a form beside its file, and how long it may stand still.
const (
	maxFields  = 20
	maxWords   = 64 << 10 // bytes of one
	standStill = time.Minute
	lookAt     = 5 * time.Minute // at what came in
)

// form reads a form as it comes: keep takes its file, and is called once at most, with the file's name and type; what else stands in it is
// given by name. A form without that file, or with another, is refused as Ghost does.
func (c *call) form(s sent, keep func(name, kind string, from io.Reader) error) (map[string]string, error) {
	fields := map[string]string{}
	err := c.formFields(s, keep, func(name, value string) { fields[name] = value })
	if err != nil {
		return nil, err
	}
	return fields, nil
}

// formFields is form for what may stand in it more than once: field is told of each.
func (c *call) formFields(s sent, keep func(name, kind string, from io.Reader) error, field func(name, value string)) (err error) {
	kind, params, bad := mime.ParseMediaType(c.r.Header.Get("Content-Type"))
	if bad != nil || kind != "multipart/form-data" || params["boundary"] == "" {
		return ghostwire.Invalid(s.absent)
	}
	body := &slowBody{from: c.r.Body, w: http.NewResponseController(c.w)}
	defer func() { body.drain(err) }()
	reader := multipart.NewReader(body, params["boundary"])
	for found, n := false, 0; ; n++ {
		part, err := reader.NextPart()
		switch {
		case errors.Is(err, io.EOF) && found:
			return nil
		case errors.Is(err, io.EOF):
			return ghostwire.Invalid(s.absent)
		case err != nil || n > maxFields:
			return misread("")
		case part.FileName() == "":
			words, err := io.ReadAll(io.LimitReader(part, maxWords+1))
			if err != nil || len(words) > maxWords {
				return misread("LIMIT_FIELD_VALUE")
			}
			field(part.FormName(), string(words))
		case part.FormName() == s.field && !found:
			found = true
			if err := c.takeFile(s, part, keep); err != nil {
				return err
			}
		default:
			return misread("LIMIT_UNEXPECTED_FILE")
		}
	}
}

func (c *call) takeFile(s sent, part *multipart.Part, keep func(name, kind string, from io.Reader) error) error {
	name, kind := part.FileName(), part.Header.Get("Content-Type")
	if !s.takes(name, kind) {
		return unsupported(s.none)
	}
	return keep(name, kind, part)
}

func misread(code string) error {
	p := ghostwire.BadRequest("The request could not be understood.")
	p.Code = code
	return p
}

// slowBody is a body that may take its time as long as something comes.
type slowBody struct {
	from io.Reader
	w    *http.ResponseController
}

func (s *slowBody) Read(p []byte) (int, error) {
	// A connection that knows no deadlines (a test's) has none that would cut it off.
	_ = s.w.SetReadDeadline(time.Now().Add(standStill))
	_ = s.w.SetWriteDeadline(time.Now().Add(lookAt))
	return s.from.Read(p)
}

const maxDrained = 2 << 30

// drain reads on when a file is refused before its end: who is still sending would not hear why.
func (s *slowBody) drain(err error) {
	if err != nil {
		_, _ = io.CopyN(io.Discard, s, maxDrained)
	}
}

// memory reads a file of at most so many bytes.
func memory(from io.Reader, limit int64) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(from, limit+1))
	if err != nil {
		return nil, misread("")
	}
	if int64(len(data)) > limit {
		return nil, &ghostwire.Problem{Status: http.StatusRequestEntityTooLarge, Kind: "RequestEntityTooLargeError", Message: "The file is too large."}
	}
	return data, nil
}

// receive takes a file into the library; fits says what is wrong with it, once all that was sent is known.
func (c *call) receive(s sent, fits func(fields map[string]string, i media.Item) error) (kept media.Item, fields map[string]string, err error) {
	var made media.Item
	done := false
	defer func() {
		if made.Path != "" && !done {
			if gone := c.Pictures.Abandon(context.WithoutCancel(c.ctx), c.DB, made); err == nil {
				err = gone
			}
		}
	}()
	fields, err = c.form(s, func(name, _ string, from io.Reader) (err error) {
		made, err = c.Pictures.Prepare(c.ctx, c.Clock, media.Upload{Name: name, From: from, Item: media.Item{FocalX: -1, FocalY: -1}})
		return err
	})
	if err != nil {
		return media.Item{}, nil, err
	}
	if s.kinds != nil && !slices.Contains(s.kinds, made.Kind) {
		return media.Item{}, nil, unsupported(s.none)
	}
	if err := fits(fields, made); err != nil {
		return media.Item{}, nil, ghostwire.While(s.doing, err)
	}
	twice := false
	err = c.change(firsthand.MediaSave, func(tx *store.Tx) (err error) {
		kept, twice, err = media.Keep(c.ctx, tx, made)
		return err
	})
	done = err == nil && !twice
	return kept, fields, err
}

// address is where a file stands, as programs are told.
func (c *call) address(i media.Item) string { return c.BaseURL + i.Path }

const maxRef = 2000

// fitsRef refuses a reference that is too long.
func fitsRef(at string, fields map[string]string) error {
	f := field{name: "ref", types: text, most: maxRef}
	return schema{}.refuse(f.texts("/ref", at+"/properties/ref", fields["ref"])...)
}

func fitsPurpose(fields map[string]string, i media.Item) error {
	const at = "images#/definitions/image"
	purpose, given := fields["purpose"]
	if f := (field{name: "purpose", types: text, among: []string{"image", "profile_image", "icon"}}); given {
		if err := (schema{}).refuse(f.texts("/purpose", at+"/properties/purpose", purpose)...); err != nil {
			return err
		}
	}
	if err := fitsRef(at, fields); err != nil {
		return err
	}
	switch {
	case purpose == "profile_image" && i.Width != i.Height:
		return ghostwire.Invalid("Please select a valid image file with square dimensions.")
	case purpose == "icon" && (i.Size > 20_000_000 || i.MIME != "image/svg+xml" && i.Width < 60):
		return ghostwire.Invalid("Icon must be a .jpg, .webp, .svg or .png file, at least 60x60px, under 20MB.")
	}
	return nil
}

// refOf is the reference that came with a file, as it goes back.
func refOf(fields map[string]string) any { return ghostwire.TextOrNil(fields["ref"]) }

// uploadImage takes a picture: POST images/upload.
func (c *call) uploadImage() (*reply, error) {
	i, fields, err := c.receive(sentImage, fitsPurpose)
	if err != nil {
		return nil, err
	}
	return &reply{status: http.StatusCreated, body: object{"images": []any{object{"url": c.address(i), "ref": refOf(fields)}}}}, nil
}

// uploadMedia takes a film or a sound: POST media/upload. A picture for it is sent by itself.
func (c *call) uploadMedia() (*reply, error) {
	i, fields, err := c.receive(sentMedia, func(fields map[string]string, _ media.Item) error {
		return fitsRef("media#/definitions/media", fields)
	})
	if err != nil {
		return nil, err
	}
	return &reply{status: http.StatusCreated, body: object{"media": []any{object{"url": c.address(i), "thumbnail_url": nil, "ref": refOf(fields)}}}}, nil
}

// uploadThumbnail takes a picture for a film: PUT media/thumbnail/upload.
func (c *call) uploadThumbnail() (*reply, error) {
	i, fields, err := c.receive(sentImage, func(fields map[string]string, _ media.Item) error {
		return fitsRef("media#/definitions/media", fields)
	})
	if err != nil {
		return nil, err
	}
	return &reply{body: object{"media": []any{object{"url": c.address(i), "ref": refOf(fields)}}}}, nil
}

// uploadFile takes a file that readers are given to save: POST files/upload.
func (c *call) uploadFile() (*reply, error) {
	i, fields, err := c.receive(sentFile, func(fields map[string]string, _ media.Item) error {
		return fitsRef("files#/definitions/files", fields)
	})
	if err != nil {
		return nil, err
	}
	return &reply{status: http.StatusCreated, body: object{"files": []any{object{"url": c.address(i), "ref": refOf(fields)}}}}, nil
}
