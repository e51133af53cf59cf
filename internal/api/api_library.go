package api

import (
	"context"
	"io"
	"mime"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/media"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// mediaItem is something in the library.
type mediaItem struct {
	ID           string   `json:"id"`
	Kind         string   `json:"kind" enum:"image,audio,video,file"`
	Name         string   `json:"name" doc:"The file's name"`
	Path         string   `json:"path" doc:"What a story names it by"`
	Shown        string   `json:"shown_path" doc:"Where readers find it: cut, if it is"`
	MIME         string   `json:"mime"`
	Size         int64    `json:"size_bytes"`
	Width        int      `json:"width"`
	Height       int      `json:"height"`
	Duration     int64    `json:"duration_ms" doc:"0: it has none, or it is not known"`
	SHA256       string   `json:"sha256" doc:"Of what is kept: the camera's data is taken out"`
	Alt          string   `json:"alt"`
	Caption      string   `json:"caption"`
	Credit       string   `json:"credit"`
	Creator      string   `json:"creator"`
	SourceURL    string   `json:"source_url"`
	Copyright    string   `json:"copyright"`
	Licence      string   `json:"licence"`
	UsageTerms   string   `json:"usage_terms"`
	Rights       string   `json:"rights" enum:"unknown,cleared,restricted"`
	RightsExpire string   `json:"rights_expire" doc:"Empty: never"`
	FocalX       int      `json:"focal_x" doc:"In thousandths from the left; -1: not set"`
	FocalY       int      `json:"focal_y"`
	Crop         cropping `json:"crop"`
	Croppable    bool     `json:"croppable" doc:"It can be cut, and has smaller sizes"`
	Warnings     []string `json:"warnings" nullable:"false" doc:"no_credit, no_alt, rights_ended, rights_ending, rights_restricted, in_bin"`
	CreatedBy    string   `json:"created_by,omitempty"`
	CreatedName  string   `json:"created_name,omitempty"`
	CreatedAt    string   `json:"created_at"`
	UpdatedAt    string   `json:"updated_at"`
	DeletedAt    string   `json:"deleted_at,omitempty" doc:"When it was put into the bin"`
	Duplicate    bool     `json:"duplicate,omitempty" doc:"These bytes were on file: this is that record"`
}

// cropping is the part of a picture that is shown.
type cropping struct {
	X      int `json:"x" minimum:"0" maximum:"1000" doc:"In thousandths of the picture"`
	Y      int `json:"y" minimum:"0" maximum:"1000"`
	Width  int `json:"width" minimum:"0" maximum:"1000" doc:"0: all of it is shown"`
	Height int `json:"height" minimum:"0" maximum:"1000"`
}

func mediaOf(i media.Item, now time.Time) mediaItem {
	out := mediaItem{ID: string(i.ID), Kind: string(i.Kind), Name: i.Title(), Path: i.Path, Shown: i.Shown(), MIME: i.MIME, Size: i.Size, Width: i.Width, Height: i.Height, Duration: i.Duration, SHA256: i.SHA256,
		Alt: i.Alt, Caption: i.Caption, Credit: i.Credit, Creator: i.Creator, SourceURL: i.SourceURL, Copyright: i.Copyright, Licence: i.Licence, UsageTerms: i.UsageTerms,
		Rights: string(i.Rights), RightsExpire: stamp(i.RightsExpire), FocalX: i.FocalX, FocalY: i.FocalY, Crop: cropping(i.Crop), Croppable: i.Resizable(), Warnings: []string{},
		CreatedBy: i.CreatedBy, CreatedName: i.CreatedName, CreatedAt: stamp(i.CreatedAt), UpdatedAt: stamp(i.UpdatedAt), DeletedAt: stamp(i.DeletedAt)}
	for _, w := range i.Warnings(now, "", "") {
		out.Warnings = append(out.Warnings, string(w))
	}
	return out
}

func (a *API) libraryRoutes(r huma.API) {
	route(a, r, "GET", "/media", "The library, newest first", a.listMedia)
	route(a, r, "GET", "/media/attention", "How much in the library somebody should look at", a.mediaAttention)
	route(a, r, "GET", "/media/{id}", "One thing of the library", a.getMedia)
	route(a, r, "PATCH", "/media/{id}", "Change what is said about it; what is left out stays", a.editMedia, firsthand.MediaSave, firsthand.MediaShow)
	route(a, r, "DELETE", "/media/{id}", "Put it into the bin, where it stays for 30 days", func(ctx context.Context, in *byID) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.MediaDelete, func(tx *store.Tx) error {
			return media.Delete(ctx, tx, media.ID(in.ID), stories.MediaShownBy)
		})
	}, firsthand.MediaDelete)
	route(a, r, "POST", "/media/{id}/restore", "Take it out of the bin", func(ctx context.Context, in *byID) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.MediaSave, func(tx *store.Tx) error { return media.Restore(ctx, tx, media.ID(in.ID)) })
	}, firsthand.MediaSave)
	route(a, r, "GET", "/media/{id}/uses", "Where it is used", a.mediaUses)
	route(a, r, "GET", "/media/{id}/preview", "A picture for the desk: whole, also when it is cut, expired or in the bin", a.mediaPreview)
	route(a, r, "GET", "/media/{id}/file", "The file as it is kept, to save", a.mediaFile)
	route(a, r, "GET", "/stories/{id}/media-warnings", "What is wrong with the pictures, sounds and films that a story shows", a.storyMediaWarnings)
}

type listMediaInput struct {
	Words  string `query:"words" maxLength:"200" doc:"In its name, alt text, caption, credit, creator or copyright; case and accents aside"`
	Kind   string `query:"kind" enum:"image,audio,video,file"`
	Rights string `query:"rights" enum:"unknown,cleared,restricted"`
	Only   string `query:"only" enum:"no_credit,no_alt,expired,expiring,bin" doc:"What somebody should look at; bin: what was deleted"`
	Path   string `query:"path" maxLength:"1000" doc:"The one that a story names so"`
	Before string `query:"before" maxLength:"64" doc:"The next that the last page gave"`
}

type mediaList struct {
	Media []mediaItem `json:"media" nullable:"false"`
	Next  string      `json:"next,omitempty" doc:"Where the next page begins; none: there is no more"`
}

func (a *API) listMedia(ctx context.Context, in *listMediaInput) (*body[mediaList], error) {
	o := media.ListOptions{Words: in.Words, Kind: media.Kind(in.Kind), Rights: media.Rights(in.Rights), NoCredit: in.Only == "no_credit", NoAlt: in.Only == "no_alt",
		Expired: in.Only == "expired", Expiring: in.Only == "expiring", Bin: in.Only == "bin", Before: media.ID(in.Before), Limit: pageOfList}
	out := mediaList{Media: []mediaItem{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		if in.Path != "" {
			found, err := media.ListByPath(ctx, tx, []string{media.OriginalPath(in.Path)})
			for _, i := range found {
				out.Media = append(out.Media, mediaOf(i, a.Clock.Now()))
			}
			return err
		}
		list, err := media.List(ctx, tx, o)
		for _, i := range list {
			out.Media = append(out.Media, mediaOf(i, a.Clock.Now()))
		}
		if len(list) == pageOfList {
			out.Next = string(list[len(list)-1].ID)
		}
		return err
	})
	return answer(out), err
}

type attention struct {
	NoCredit int `json:"no_credit"`
	NoAlt    int `json:"no_alt"`
	Expired  int `json:"expired" doc:"Our rights have ended: readers are not shown it any more"`
	Expiring int `json:"expiring" doc:"They end within 30 days"`
	Bin      int `json:"bin"`
}

func (a *API) mediaAttention(ctx context.Context, _ *struct{}) (*body[attention], error) {
	var found media.Attention
	err := a.DB.Read(ctx, func(tx *store.Tx) (err error) {
		found, err = media.NeedsAttention(ctx, tx)
		return err
	})
	return answer(attention(found)), err
}

func (a *API) getMedia(ctx context.Context, in *byID) (*body[mediaItem], error) {
	i, err := get(ctx, a, in.ID, media.Get)
	return answer(mediaOf(i, a.Clock.Now())), err
}

type focal struct {
	X int `json:"x" minimum:"-1" maximum:"1000" doc:"In thousandths from the left; -1: not set any more"`
	Y int `json:"y" minimum:"-1" maximum:"1000"`
}

type editMediaInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		Name         *string   `json:"name,omitempty" maxLength:"1000"`
		Alt          *string   `json:"alt,omitempty" maxLength:"1000"`
		Caption      *string   `json:"caption,omitempty" maxLength:"4000"`
		Credit       *string   `json:"credit,omitempty" maxLength:"1000"`
		Creator      *string   `json:"creator,omitempty" maxLength:"1000"`
		SourceURL    *string   `json:"source_url,omitempty" maxLength:"4000"`
		Copyright    *string   `json:"copyright,omitempty" maxLength:"1000"`
		Licence      *string   `json:"licence,omitempty" maxLength:"4000"`
		UsageTerms   *string   `json:"usage_terms,omitempty" maxLength:"4000"`
		Rights       *string   `json:"rights,omitempty" enum:"unknown,cleared,restricted"`
		RightsExpire *string   `json:"rights_expire,omitempty" maxLength:"40" doc:"Empty: never"`
		Focal        *focal    `json:"focal,omitempty"`
		Crop         *cropping `json:"crop,omitempty"`
	}
}

func (a *API) editMedia(ctx context.Context, in *editMediaInput) (*body[mediaItem], error) {
	b := in.Body
	c := media.Change{Name: b.Name, Alt: b.Alt, Caption: b.Caption, Credit: b.Credit, Creator: b.Creator, SourceURL: b.SourceURL, Copyright: b.Copyright, Licence: b.Licence, UsageTerms: b.UsageTerms}
	if b.Rights != nil {
		rights := media.Rights(*b.Rights)
		c.Rights = &rights
	}
	if b.RightsExpire != nil {
		ends, err := moment(*b.RightsExpire)
		if err != nil {
			return nil, err
		}
		c.RightsExpire = &ends
	}
	if b.Focal != nil {
		c.Focus = &media.Focus{X: b.Focal.X, Y: b.Focal.Y, Set: b.Focal.X >= 0 && b.Focal.Y >= 0}
	}
	if b.Crop != nil {
		crop := media.Crop(*b.Crop)
		c.Crop = &crop
	}
	var kept media.Item
	err := a.write(ctx, firsthand.MediaSave, func(tx *store.Tx) (err error) {
		kept, err = media.Edit(ctx, tx, media.ID(in.ID), c)
		return err
	})
	return answer(mediaOf(kept, a.Clock.Now())), err
}

type mediaUse struct {
	Kind   string `json:"kind" enum:"story,topic,byline,person,settings"`
	ID     string `json:"id,omitempty"`
	Title  string `json:"title"`
	Public bool   `json:"public" doc:"Readers are shown it there"`
}

type mediaUseList struct {
	Uses []mediaUse `json:"uses" nullable:"false"`
}

func (a *API) mediaUses(ctx context.Context, in *byID) (*body[mediaUseList], error) {
	out := mediaUseList{Uses: []mediaUse{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		i, err := media.Get(ctx, tx, media.ID(in.ID))
		if err != nil {
			return err
		}
		list, err := stories.WhereMediaUsed(ctx, tx, i.Path)
		for _, u := range list {
			out.Uses = append(out.Uses, mediaUse(u))
		}
		return err
	})
	return answer(out), err
}

type mediaWarning struct {
	Path     string     `json:"path"`
	Feature  bool       `json:"feature" doc:"It is the picture above the story"`
	Warnings []string   `json:"warnings" nullable:"false" doc:"As those of a thing in the library, or not_in_library"`
	Media    *mediaItem `json:"media,omitempty"`
}

type mediaWarningList struct {
	Warnings []mediaWarning `json:"warnings" nullable:"false"`
}

func (a *API) storyMediaWarnings(ctx context.Context, in *byID) (*body[mediaWarningList], error) {
	out := mediaWarningList{Warnings: []mediaWarning{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		s, err := stories.Get(ctx, tx, stories.StoryID(in.ID))
		if err != nil {
			return err
		}
		revision, err := stories.GetRevision(ctx, tx, s.Working)
		if err != nil {
			return err
		}
		list, err := stories.MediaWarnings(ctx, tx, revision)
		for _, m := range list {
			w := mediaWarning{Path: m.Path, Feature: m.Feature, Warnings: []string{}}
			for _, word := range m.Warnings {
				w.Warnings = append(w.Warnings, string(word))
			}
			if m.Item.ID != "" {
				item := mediaOf(m.Item, a.Clock.Now())
				w.Media = &item
			}
			out.Warnings = append(out.Warnings, w)
		}
		return err
	})
	return answer(out), err
}

type previewInput struct {
	ID   string `path:"id" maxLength:"64"`
	Size string `query:"size" enum:"small,large" default:"small" doc:"320 or 1280 pixels wide"`
	Cut  bool   `query:"cut" doc:"As readers are shown it"`
}

func (a *API) mediaPreview(ctx context.Context, in *previewInput) (*huma.StreamResponse, error) {
	i, err := get(ctx, a, in.ID, media.Get)
	if err != nil {
		return nil, err
	}
	if i.Kind != media.Picture {
		return nil, firsthand.Errorf(firsthand.NotFound, "Only pictures have a preview.")
	}
	address := media.Address{Path: i.Path, Size: media.DeskSizes[0]}
	if in.Size == "large" {
		address.Size = media.DeskSizes[1]
	}
	if in.Cut {
		address.Cut.Crop = i.Crop
	}
	blob, err := a.pictures.Rendition(ctx, address)
	if err != nil {
		return nil, err
	}
	kind := i.MIME
	if kind == "image/webp" {
		if kind, err = media.Sniff(blob, kind); err != nil {
			blob.Close()
			return nil, err
		}
	}
	return &huma.StreamResponse{Body: func(out huma.Context) {
		defer blob.Close()
		out.SetHeader("Content-Type", kind)
		out.SetHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
		out.SetHeader("Cache-Control", "private, max-age=3600") // a grid of pictures is not fetched anew at every look
		io.Copy(out.BodyWriter(), blob)                         // whoever does not read it is gone
	}}, nil
}

func (a *API) mediaFile(ctx context.Context, in *byID) (*huma.StreamResponse, error) {
	i, err := get(ctx, a, in.ID, media.Get)
	if err != nil {
		return nil, err
	}
	blob, err := a.pictures.Original(ctx, i.Path)
	if err != nil {
		return nil, err
	}
	return &huma.StreamResponse{Body: func(out huma.Context) {
		defer blob.Close()
		out.SetHeader("Content-Type", "application/octet-stream")
		out.SetHeader("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": i.Title()}))
		out.SetHeader("Content-Security-Policy", "default-src 'none'; sandbox")
		io.Copy(out.BodyWriter(), blob) // whoever does not read it is gone
	}}, nil
}
