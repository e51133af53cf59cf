package main

import (
	"log/slog"

	"firsthand/internal/media"
)

// pictureFlags say in which formats pictures are made.
type pictureFlags struct {
	PictureFormats string `help:"Formats that pictures are made in besides their own, for whoever asks for them: webp, avif, both or none. AVIF takes most memory, some 500 MB for a large picture." default:"webp,avif" placeholder:"LIST"`
}

// encoders are those of the formats that an option names, and says once what pictures are made in.
func (f pictureFlags) encoders(log *slog.Logger) ([]media.Encoder, error) {
	formats := f.PictureFormats
	if formats == "none" {
		formats = ""
	}
	list, err := media.Encoders(formats)
	if err != nil {
		return nil, err
	}
	made := "their own formats alone"
	if len(list) > 0 {
		made = "their own formats"
	}
	for _, e := range list {
		made += ", " + e.Format
	}
	log.Info("pictures are made in " + made)
	return list, nil
}
