package ghostadmin

import (
	"context"
	"io"
	"net/http"
	"strings"

	"firsthand"
	"firsthand/internal/ghostwire"
)

// Whole is how a site goes out and comes in as one file, as whoever wires the door knows it.
type Whole struct {
	Export func(ctx context.Context, actor firsthand.Actor) (write func(io.Writer) error, err error) // Ghost's JSON; nil: there is none yet
	Import func(ctx context.Context, in Import) (failed int, err error)                              // nil: nothing comes in here
}

// Import is a file of another system that comes in.
type Import struct {
	Actor firsthand.Actor
	Name  string // the file's
	From  io.Reader
}

// exportSite gives the site in Ghost's form: GET db.
func (c *call) exportSite() (*reply, error) {
	if c.Whole.Export == nil {
		return nil, &ghostwire.Problem{Status: http.StatusNotImplemented, Kind: "InternalServerError", Message: "This site is not exported through this address: firsthand export writes it into a file.", Code: "NOT_IMPLEMENTED"}
	}
	write, err := c.Whole.Export(c.ctx, c.who.actor)
	if err != nil {
		return nil, err
	}
	return &reply{header: map[string]string{"Content-Type": ghostwire.JSONType, "Content-Disposition": `Attachment; filename="firsthand.ghost.` + c.Clock.Now().UTC().Format("2006-01-02-15-04-05") + `.json"`},
		write: func(w http.ResponseWriter) error { return write(w) }}, nil
}

var sentSite = sent{field: "importfile", absent: "Please select a database file to import.", none: "Unsupported file. Please try any of the following formats: .json,.zip",
	types: []string{"application/octet-stream", "application/json", "application/zip", "application/x-zip-compressed"}, exts: []string{".json", ".zip"}}

// importSite brings in what Ghost exported: POST db.
func (c *call) importSite() (*reply, error) {
	if c.Whole.Import == nil {
		return nil, firsthand.Errorf(firsthand.Unavailable, "Nothing can be brought in here.")
	}
	problems := []any{}
	_, err := c.form(sentSite, func(name, _ string, from io.Reader) error {
		failed, err := c.Whole.Import(c.ctx, Import{Actor: c.who.actor, Name: strings.ToLower(name), From: from})
		if failed > 0 {
			problems = append(problems, object{"message": "Some things did not come in.", "context": failed})
		}
		return err
	})
	if firsthand.ErrorCode(err) == firsthand.Invalid && !isProblem(err) {
		p := ghostwire.BadRequest(firsthand.ErrorMessage(err))
		p.Help = "check that the import file is valid JSON."
		return nil, p
	}
	return &reply{body: object{"db": []any{}, "problems": problems}, changed: true}, err
}

// emptySite is what no token opens.
func (c *call) emptySite() (*reply, error) {
	return nil, ghostwire.NotAllowed("Staff tokens are not allowed to access this endpoint")
}
