package ghostadmin

import (
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"

	"firsthand/internal/ghostwire"
)

// maxBody is how long a body of JSON may be. The longest story that is kept is half of it.
const maxBody = 20 << 20

// json reads the body; without one, or of another type, it is an empty object, as in Ghost.
func (c *call) json() (map[string]json.RawMessage, error) {
	body := map[string]json.RawMessage{}
	kind, _, err := mime.ParseMediaType(c.r.Header.Get("Content-Type"))
	if err != nil || kind != "application/json" {
		return body, nil
	}
	data, err := io.ReadAll(http.MaxBytesReader(c.w, c.r.Body, maxBody))
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		return nil, unexpected(http.StatusRequestEntityTooLarge, "request entity too large")
	case err != nil:
		return nil, unexpected(http.StatusBadRequest, "request aborted")
	case len(data) == 0:
		return body, nil
	}
	if err := json.Unmarshal(data, &body); err != nil {
		return nil, unexpected(http.StatusBadRequest, noJSON(err))
	}
	return body, nil
}

// noJSON says what is wrong with a body: that it was cut off, as programs that sent one know it, or that it is none.
func noJSON(err error) string {
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) && syntax.Error() == "unexpected end of JSON input" {
		return "Unexpected end of JSON input"
	}
	return "The body is not a JSON object."
}

// unexpected is how Ghost tells of a body that it cannot read.
func unexpected(status int, context string) error {
	return &ghostwire.Problem{Status: status, Kind: "InternalServerError", Message: "An unexpected error occurred, please try again.", Context: context, Code: "UNEXPECTED_ERROR", Early: true}
}
