package ghostadmin

import (
	"bytes"
	"io"
	"net/http"
	"strings"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

var sentMembers = sent{field: "membersfile", absent: "Please select a members CSV file.", none: "Please select a valid CSV file.",
	types: []string{"text/csv", "application/csv", "application/octet-stream", "application/vnd.ms-excel"}, exts: []string{".csv"}}

// maxMembersFile is how large a table may be: some 200,000 members.
const maxMembersFile = 32 << 20

// importMembers brings members in from a table: POST members/upload. Everybody in it has a label that says when. What was sent with the table
// (labels, and which of its columns is what) stands behind it in the form.
func (c *call) importMembers() (*reply, error) {
	var table []byte
	in := members.TableIn{}
	err := c.formFields(sentMembers, func(_, _ string, from io.Reader) (err error) {
		table, err = memory(from, maxMembersFile)
		return err
	}, func(name, value string) {
		heading, mapped := strings.CutPrefix(name, "mapping[")
		switch {
		case mapped && strings.HasSuffix(heading, "]"):
			if in.Columns == nil {
				in.Columns = map[string]string{}
			}
			in.Columns[strings.TrimSuffix(heading, "]")] = value
		case (name == "labels" || name == "labels[]") && strings.TrimSpace(value) != "":
			in.Labels = append(in.Labels, members.Label{Name: value})
		}
	})
	if err != nil {
		return nil, err
	}
	label, err := c.importLabel()
	if err != nil {
		return nil, err
	}
	in.Labels = append(in.Labels, members.Label{Name: label})
	done, err := members.BringTable(c.ctx, c.DB, c.who.actor, bytes.NewReader(table), in)
	if err != nil {
		return nil, err
	}
	return c.broughtMembers(done, label)
}

// importLabel is the name of the label of those who come in now.
func (c *call) importLabel() (name string, err error) {
	err = c.read(func(tx *store.Tx) error {
		settings, err := publication.GetSettings(c.ctx, tx)
		name = "Import " + c.Clock.Now().In(settings.Location()).Format("2006-01-02 15:04")
		return err
	})
	return name, err
}

// broughtMembers tells what became of a table, with those of its lines that did not come in.
func (c *call) broughtMembers(done members.Table, label string) (*reply, error) {
	invalid := make([]any, len(done.Lines))
	for i, line := range done.Lines {
		labels := make([]any, len(line.Member.Labels))
		for j, l := range line.Member.Labels {
			labels[j] = object{"name": l.Name}
		}
		why := firsthand.ErrorMessage(line.Why)
		switch email := line.Member.Email; {
		case email == "":
			why = "Validator validates strings only"
		case !firsthand.IsMailAddress(email):
			why = "Invalid Email"
		}
		one := object{"labels": labels, "error": why, "errors": []any{why}}
		for name, value := range map[string]string{"email": line.Member.Email, "name": line.Member.Name, "note": line.Member.Note} {
			if value != "" {
				one[name] = value
			}
		}
		invalid[i] = one
	}
	meta := object{"originalImportSize": done.All(), "stats": object{"imported": done.All() - done.Wrong, "invalid": invalid}, "import_label": nil}
	out := &reply{status: http.StatusCreated, body: object{"meta": meta}}
	if done.All() == done.Wrong {
		return out, nil
	}
	return out, c.read(func(tx *store.Tx) error {
		l, err := members.LabelBySlug(c.ctx, tx, firsthand.Slug(label))
		if firsthand.ErrorCode(err) == firsthand.NotFound { // another label has taken that slug
			return nil
		}
		meta["import_label"] = labelObject(l)
		return err
	})
}
