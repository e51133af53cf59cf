package exporters

import (
	"context"
	"io"

	"firsthand"
)

func (e *Exporter) wordpress(ctx context.Context, w io.Writer) (*Report, error) {
	return nil, firsthand.Errorf(firsthand.Unavailable, "Not yet.")
}

func (e *Exporter) markdown(ctx context.Context, w io.Writer) (*Report, error) {
	return nil, firsthand.Errorf(firsthand.Unavailable, "Not yet.")
}
