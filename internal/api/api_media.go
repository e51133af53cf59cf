package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/media"
	"firsthand/internal/store"
)

// pictureInput is a picture that comes in, with what is known about it.
type pictureInput struct {
	Name      string `query:"name" minLength:"1" maxLength:"200" required:"true" doc:"The file's name; its letters stay in the address"`
	Alt       string `query:"alt" maxLength:"1000" doc:"What it shows, for who does not see it"`
	Caption   string `query:"caption" maxLength:"2000"`
	Credit    string `query:"credit" maxLength:"500" doc:"As printed beside it"`
	Creator   string `query:"creator" maxLength:"500"`
	SourceURL string `query:"source_url" maxLength:"4000"`
	Copyright string `query:"copyright" maxLength:"500"`
	Licence   string `query:"licence" maxLength:"4000"`
	Rights    string `query:"rights" enum:"unknown,cleared,restricted" default:"unknown"`
	RawBody   []byte `contentType:"application/octet-stream"`
}

type picture struct {
	ID     string `json:"id"`
	Path   string `json:"path" doc:"What a story names it by"`
	Width  int    `json:"width"`
	Height int    `json:"height"`
	MIME   string `json:"mime"`
	Size   int64  `json:"size_bytes"`
	SHA256 string `json:"sha256" doc:"Of what is kept: the camera's data is taken out"`
}

func (a *API) mediaRoutes(r huma.API) {
	upload(a, r, "/media", "Give a picture", a.uploadPicture, firsthand.MediaSave)
}

func (a *API) uploadPicture(ctx context.Context, in *pictureInput) (*body[picture], error) {
	if err := actorOf(ctx).May(firsthand.MediaSave); err != nil {
		return nil, err // before the work on its bytes
	}
	about := media.Image{Alt: in.Alt, Caption: in.Caption, Credit: in.Credit, Creator: in.Creator, SourceURL: in.SourceURL, Copyright: in.Copyright, Licence: in.Licence,
		Rights: media.Rights(in.Rights), FocalX: -1, FocalY: -1}
	i, err := media.Prepare(ctx, a.Archivist.Blobs, a.Clock, media.Upload{Name: in.Name, Data: in.RawBody, Image: about})
	if err != nil {
		return nil, err
	}
	err = a.write(ctx, firsthand.MediaSave, func(tx *store.Tx) error {
		if err := media.Save(ctx, tx, i); err != nil {
			return err
		}
		kept, err := media.ListByPath(ctx, tx, []string{i.Path}) // it may have been on file
		i.ID = kept[i.Path].ID
		return err
	})
	return answer(picture{ID: i.ID, Path: i.Path, Width: i.Width, Height: i.Height, MIME: i.MIME, Size: i.Size, SHA256: i.SHA256}), err
}
