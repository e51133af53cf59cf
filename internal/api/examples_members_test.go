package api_test

import (
	"fmt"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/store"
)

// reader makes a member known.
func (d *desk) reader() (id string) {
	d.t.Helper()
	d.n++
	d.writes(firsthand.MemberSave, func(tx *store.Tx) error {
		m, err := members.Add(d.t.Context(), tx, members.Member{Email: fmt.Sprintf("wanda%d@reader.example", d.n), Name: "Wanda Vale"})
		id = string(m.ID)
		return err
	})
	return id
}

// memberExamples are those of the operations on members.
var memberExamples = map[string][]example{
	"GET /members": {{make: func(d *desk) (string, any) { d.reader(); return "/members?search=wanda&status=free", nil }}},
	"POST /members": {{make: func(d *desk) (string, any) {
		d.n++
		return "/members", map[string]any{"email": fmt.Sprintf("ivo%d@reader.example", d.n), "name": "Ivo Moor", "note": "", "comped": false, "labels": []string{"Harbour"}}
	}}},
	"GET /members/{id}": {{make: func(d *desk) (string, any) { return "/members/" + d.reader(), nil }}},
	"PUT /members/{id}": {{make: func(d *desk) (string, any) {
		id := d.reader()
		return "/members/" + id, map[string]any{"email": fmt.Sprintf("moor%d@reader.example", d.n), "name": "Wanda Moor", "note": "Writes often.", "comped": true, "labels": []string{}}
	}}},
	"DELETE /members/{id}":        {{make: func(d *desk) (string, any) { return "/members/" + d.reader(), nil }}},
	"POST /members/{id}/sign-out": {{make: func(d *desk) (string, any) { return "/members/" + d.reader() + "/sign-out", nil }}},
	"POST /members/{id}/letter":   {{make: func(d *desk) (string, any) { return "/members/" + d.reader() + "/letter", nil }}},
	"GET /members/table":          {{make: func(d *desk) (string, any) { d.reader(); return "/members/table", nil }}},
	"POST /members/table": {{make: func(d *desk) (string, any) {
		d.n++
		return "/members/table", []byte(fmt.Sprintf("email,name,labels\nnew%d@reader.example,Ida,\"Harbour,Night\"\nnobody,,\n", d.n))
	}}},
	"GET /settings/membership": plainly("/settings/membership", nil),
	"PUT /settings/membership": {{make: func(d *desk) (string, any) { return d.changes("membership", "terms", d.named("Be kind.")) }}},
}
