package ghostadmin

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"strings"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// The files in which the desk says where things stand, and where old addresses lead.

const maxDeskFile = 4 << 20 // bytes

var (
	sentRedirects = sent{field: "redirects", absent: "Please select a JSON file.", none: "Please select a valid JSON file to import.",
		types: []string{"text/plain", "application/octet-stream", "application/json", "application/x-yaml", "text/yaml", "text/x-yaml", "application/yaml"}, exts: []string{".json", ".yaml"}}
	sentRoutes = sent{field: "routes", absent: "Please select a YAML file.", none: "Please select a valid YAML file to import.",
		types: []string{"text/vnd.yaml", "text/yaml", "text/x-yaml", "application/yaml", "application/x-yaml", "application/vnd.yaml", "text/plain", "application/octet-stream"}, exts: []string{".yaml"}}
)

// file answers with a file as it was put in.
func (c *call) file(name, kind, none string, get func(context.Context, *store.Tx) (publication.DeskFile, error)) (*reply, error) {
	var f publication.DeskFile
	err := c.read(func(tx *store.Tx) (err error) {
		f, err = get(c.ctx, tx)
		return err
	})
	if f.Text == "" {
		f.Text = none
	}
	if strings.HasPrefix(strings.TrimSpace(f.Text), "[") {
		name, kind = strings.Replace(name, ".yaml", ".json", 1), "application/json; charset=utf-8"
	}
	return &reply{header: map[string]string{"Content-Type": kind, "Content-Disposition": `Attachment; filename="` + name + `"`},
		write: func(w http.ResponseWriter) error { _, err := io.WriteString(w, f.Text); return err }}, err
}

const (
	yamlType = "application/yaml; charset=utf-8"
	noRoutes = "routes:\n\ncollections:\n  /:\n    permalink: /{slug}/\n    template: index\n\ntaxonomies:\n  tag: /tag/{slug}/\n  author: /author/{slug}/\n"
)

// redirectsFile gives the file of redirects: GET redirects/download.
func (c *call) redirectsFile() (*reply, error) {
	return c.file("redirects.yaml", yamlType, "[]", publication.GetRuleFile)
}

// routesFile gives routes.yaml: GET settings/routes/yaml.
func (c *call) routesFile() (*reply, error) {
	return c.file("routes.yaml", yamlType, noRoutes, publication.GetRoutesFile)
}

// deskFile reads a file that is sent.
func (c *call) deskFile(s sent) (text, name string, err error) {
	_, err = c.form(s, func(file, _ string, from io.Reader) error {
		data, err := memory(from, maxDeskFile)
		text, name = string(data), file
		return err
	})
	return text, name, err
}

// saveRedirectsFile has a file of redirects hold from now on: POST redirects/upload.
func (c *call) saveRedirectsFile() (*reply, error) {
	text, name, err := c.deskFile(sentRedirects)
	if err != nil {
		return nil, err
	}
	if strings.HasSuffix(strings.ToLower(name), ".json") && !json.Valid([]byte(text)) {
		return nil, ghostwire.BadRequest("Could not parse JSON: " + wrongJSON(text) + ".")
	}
	err = c.change(firsthand.RedirectSave, func(tx *store.Tx) error {
		_, err := publication.SaveRuleFile(c.ctx, tx, text, false)
		return err
	})
	return &reply{body: object{}, changed: true}, err
}

// wrongJSON is what is wrong with a text.
func wrongJSON(text string) string {
	var any any
	err := json.Unmarshal([]byte(text), &any)
	if err == nil || strings.Contains(err.Error(), "unexpected end") {
		return "Unexpected end of JSON input"
	}
	return err.Error()
}

// saveRoutesFile has routes.yaml hold from now on: POST settings/routes/yaml.
func (c *call) saveRoutesFile() (*reply, error) {
	text, _, err := c.deskFile(sentRoutes)
	if err != nil {
		return nil, err
	}
	if _, wrong := publication.ParseRouting(text); len(wrong) > 0 {
		p := ghostwire.Invalid(wrong[0].String())
		p.Code = wrong[0].Code
		return nil, p
	}
	err = c.change(firsthand.SettingsSave, func(tx *store.Tx) error {
		_, err := stories.SaveRoutes(c.ctx, tx, text, false)
		return err
	})
	return &reply{body: object{}, changed: true}, err
}
