package ghostadmin

import (
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/staff"
)

// TestEveryAddressAsksItsRoleInEverySpelling asks, without a database, who is let in where: every address of the table, as every
// role and as a program of every role, in small and in large letters, with and without a slash at the end.
func TestEveryAddressAsksItsRoleInEverySpelling(t *testing.T) {
	a := &Admin{routes: routes()}
	roles := []firsthand.Role{firsthand.Owner, firsthand.Administrator, firsthand.Editor, firsthand.Author, firsthand.Contributor, firsthand.Reader}
	for _, to := range a.routes {
		path := strings.NewReplacer(":id", "650000000000000000000001", ":slug", "a-slug", ":email", "a@desk.example", ":", "x").Replace(to.path)
		for _, spelt := range []string{path, path + "/", strings.ToUpper(path) + "/", strings.ToUpper(path[:1]) + path[1:]} {
			found, _ := a.find(to.method, spelt)
			if found == nil || found.path != to.path {
				t.Errorf("%s %s is not found as %s", to.method, to.path, spelt)
				continue
			}
			for _, role := range roles {
				actor := firsthand.Actor{ID: "u1", Name: "Somebody", Role: role}
				may := to.open || to.act == "" || actor.May(to.act) == nil || actor.May(to.act, "u1") == nil
				person := &call{who: caller{actor: actor, user: staff.User{ID: "u1", Role: role}}}
				if let := found.admits(person, spelt) == nil; let != may {
					t.Errorf("%s %s as %s: let in %v", to.method, spelt, role, let)
				}
				program := &call{who: caller{actor: actor}}
				first, _, _ := strings.Cut(spelt, "/")
				if let := found.admits(program, spelt) == nil; let != (to.open || may && to.programs && first == strings.ToLower(first)) {
					t.Errorf("%s %s as a program that may do what the %s may: let in %v", to.method, spelt, role, let)
				}
			}
		}
	}
}

// asksItself are addresses that change something and name no act, with the reason.
var asksItself = map[string]string{
	"POST webhooks": "who is no program is told so before whether they may, as in Ghost",
	"DELETE db":     "it is refused to everybody",
}

// TestWhatChangesSomethingNamesItsAct holds the table against itself.
func TestWhatChangesSomethingNamesItsAct(t *testing.T) {
	for _, to := range routes() {
		if to.method != "GET" && to.act == "" && asksItself[to.method+" "+to.path] == "" {
			t.Errorf("%s %s is for whoever was let in", to.method, to.path)
		}
		if to.open && (to.method != "GET" || to.path != "site") {
			t.Errorf("%s %s needs no key", to.method, to.path)
		}
	}
}
