package sources

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// PersonID names a person.
type PersonID string

// PersonTag is the cache tag of a person.
func PersonTag(id PersonID) string { return "person:" + string(id) }

// PeopleListTag is touched when a person becomes public, stops being so, or is renamed.
const PeopleListTag = "list:people"

// Person is somebody in the news: whoever speaks, is spoken to or is spoken about.
type Person struct {
	ID          PersonID
	Slug        string
	Name        string
	Aliases     []string // other names, the full name not among them
	Description string   // tells this person from a namesake: "singer"
	Pronouns    string
	Born, Died  string // EDTF
	SameAs      []string
	Portrait    string // media path
	Public      bool   // the desk decided that there is a public page
	Notes       string // private
	ShowPrivate bool   // readers see what is private while the person lives
	MergedInto  PersonID
	CreatedAt   int64 // microseconds
	UpdatedAt   int64
}

const personColumns = `p.id, p.slug, p.name, p.description, p.pronouns, p.born_edtf, p.died_edtf,
	p.same_as, p.portrait, p.is_public, p.notes_private, p.show_private, p.merged_into, p.created_at, p.updated_at`

func scanPerson(row store.Scanner) (Person, error) {
	var p Person
	var same string
	var public, private int
	err := row.Scan(&p.ID, &p.Slug, &p.Name, &p.Description, &p.Pronouns, &p.Born, &p.Died,
		&same, &p.Portrait, &public, &p.Notes, &private, &p.MergedInto, &p.CreatedAt, &p.UpdatedAt)
	if err != nil {
		return Person{}, err
	}
	p.Public, p.ShowPrivate = public == 1, private == 1
	if err := json.Unmarshal([]byte(same), &p.SameAs); err != nil {
		return Person{}, fmt.Errorf("read same_as of person %s: %w", p.ID, err)
	}
	return p, nil
}

// SavePerson keeps a person, new where the ID is "", and gives back the ID. Slug "" is made of the
// name; whether the person has a public page is PublishPerson's affair.
func SavePerson(ctx context.Context, tx *store.Tx, p Person) (PersonID, error) {
	if err := tx.Actor().May(firsthand.PersonSave); err != nil {
		return "", err
	}
	if err := p.validate(); err != nil {
		return "", err
	}
	now, named := firsthand.Micros(tx.Now()), ""
	if p.ID == "" {
		p.ID = PersonID(firsthand.NewID(tx.Now()))
		p.CreatedAt = now
	} else if err := lockPerson(ctx, tx, p.ID); err != nil && firsthand.ErrorCode(err) != firsthand.NotFound { // an import may bring its own ID
		return "", err
	} else if err == nil {
		if err := tx.QueryRow(ctx, `SELECT name FROM people WHERE id = ?`, string(p.ID)).Scan(&named); err != nil {
			return "", fmt.Errorf("save person %q: %w", p.Name, err)
		}
	}
	if err := freeSlug(ctx, tx, `SELECT id FROM people WHERE slug = ?`, &p.Slug, p.Name, "person", string(p.ID)); err != nil {
		return "", err
	}
	if p.CreatedAt == 0 {
		p.CreatedAt = now
	}
	same, _ := json.Marshal(notNil(p.SameAs))
	_, err := tx.Exec(ctx, `
		INSERT INTO people (id, slug, name, name_folded, description, pronouns, born_edtf, died_edtf,
			same_as, portrait, is_public, notes_private, created_at, updated_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, name = excluded.name,
			name_folded = excluded.name_folded, description = excluded.description,
			pronouns = excluded.pronouns, born_edtf = excluded.born_edtf, died_edtf = excluded.died_edtf,
			same_as = excluded.same_as, portrait = excluded.portrait,
			notes_private = excluded.notes_private, updated_at = excluded.updated_at`,
		string(p.ID), p.Slug, p.Name, store.Fold(p.Name), p.Description, p.Pronouns, p.Born, p.Died,
		string(same), p.Portrait, p.Notes, p.CreatedAt, now)
	if err != nil {
		return "", fmt.Errorf("save person %q: %w", p.Name, err)
	}
	if err := saveAliases(ctx, tx, p); err != nil {
		return "", err
	}
	tx.Audit("person", string(p.ID), p.Name)
	tx.Touch(PersonTag(p.ID), PeopleListTag)
	if err := placePerson(ctx, tx, p.ID); err != nil {
		return "", err
	}
	if err := indexPerson(ctx, tx, p.ID); err != nil {
		return "", err
	}
	return p.ID, p.indexNamed(ctx, tx, named)
}

func (p *Person) validate() error {
	p.Name = strings.TrimSpace(p.Name)
	if p.Name == "" || len(p.Name) > 200 {
		return firsthand.Errorf(firsthand.Invalid, "A person needs a name of 1 to 200 letters.")
	}
	if len(p.Aliases) > 50 || len(p.SameAs) > 50 {
		return firsthand.Errorf(firsthand.Invalid, "%s has too many other names or links: 50 of each at most.", p.Name)
	}
	for _, date := range []string{p.Born, p.Died} {
		if _, err := ParseEDTF(date); err != nil {
			return err
		}
	}
	return nil
}

func saveAliases(ctx context.Context, tx *store.Tx, p Person) error {
	if _, err := tx.Exec(ctx, `DELETE FROM person_names WHERE person_id = ?`, string(p.ID)); err != nil {
		return fmt.Errorf("save names of %q: %w", p.Name, err)
	}
	seen := map[string]bool{store.Fold(p.Name): true}
	for _, alias := range p.Aliases {
		folded := store.Fold(alias)
		if folded == "" || seen[folded] {
			continue
		}
		seen[folded] = true
		_, err := tx.Exec(ctx, `INSERT INTO person_names (person_id, name, name_folded) VALUES (?, ?, ?)`,
			string(p.ID), alias, folded)
		if err != nil {
			return fmt.Errorf("save names of %q: %w", p.Name, err)
		}
	}
	return saveTails(ctx, tx, p.ID, slices.Sorted(maps.Keys(seen)))
}

// PublishPerson decides whether a person has a public page, and claims or releases its address.
func PublishPerson(ctx context.Context, tx *store.Tx, id PersonID, public bool) error {
	if err := tx.Actor().May(firsthand.PersonPublish); err != nil {
		return err
	}
	if err := lockPerson(ctx, tx, id); err != nil {
		return err
	}
	var before int
	if err := tx.QueryRow(ctx, `SELECT is_public FROM people WHERE id = ?`+tx.Dialect().ForUpdate(), string(id)).Scan(&before); err != nil {
		return fmt.Errorf("publish person %s: %w", id, err)
	}
	_, err := tx.Exec(ctx, `UPDATE people SET is_public = ?, updated_at = ? WHERE id = ?`,
		flag(public), firsthand.Micros(tx.Now()), string(id))
	if err != nil {
		return fmt.Errorf("publish person %s: %w", id, err)
	}
	tx.Count(publicPeople, int64(flag(public)-before))
	tx.Audit("person", string(id), fmt.Sprintf("public: %t", public))
	tx.Touch(PersonTag(id), PeopleListTag)
	if err := placePerson(ctx, tx, id); err != nil {
		return err
	}
	if err := indexPerson(ctx, tx, id); err != nil {
		return err
	}
	if before != flag(public) {
		if err := indexPlaced(ctx, tx, id, public); err != nil {
			return err
		}
	}
	return tx.Emit(ctx, "person.placed", map[string]string{"person": string(id)}) // a topic may be this person
}

// placePerson makes the address table say what the person's row says.
func placePerson(ctx context.Context, tx *store.Tx, id PersonID) error {
	var slug, kept string
	var public int
	err := tx.QueryRow(ctx, `SELECT slug, is_public, kept_address FROM people WHERE id = ?`, string(id)).Scan(&slug, &public, &kept)
	if err != nil {
		return fmt.Errorf("place person %s: %w", id, err)
	}
	if public == 0 {
		return publication.Release(ctx, tx, publication.Person, string(id))
	}
	if kept != "" {
		return publication.Claim(ctx, tx, publication.Person, string(id), kept)
	}
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return err
	}
	return publication.Claim(ctx, tx, publication.Person, string(id), settings.Permalink(publication.Person, slug))
}

// GetPerson reads one person with the other names.
func GetPerson(ctx context.Context, tx *store.Tx, id PersonID) (Person, error) {
	p, err := scanPerson(tx.QueryRow(ctx, `SELECT `+personColumns+` FROM people p WHERE p.id = ?`, string(id)))
	if store.NoRows(err) {
		return Person{}, firsthand.Errorf(firsthand.NotFound, "There is no such person.")
	}
	if err != nil {
		return Person{}, fmt.Errorf("read person %s: %w", id, err)
	}
	p.Aliases, err = aliasesOf(ctx, tx, id)
	return p, err
}

func aliasesOf(ctx context.Context, tx *store.Tx, id PersonID) ([]string, error) {
	return store.List(ctx, tx, store.Value[string], `SELECT name FROM person_names WHERE person_id = ? ORDER BY name_folded LIMIT 50`, string(id))
}

// ListPeople gives people by ID, in no promised order; IDs that are not on file are missing.
func ListPeople(ctx context.Context, tx *store.Tx, ids []PersonID) (map[PersonID]Person, error) {
	found := make(map[PersonID]Person, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	people, err := store.List(ctx, tx, scanPerson,
		`SELECT `+personColumns+` FROM people p WHERE p.id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("read %d people: %w", len(ids), err)
	}
	for _, p := range people {
		found[p.ID] = p
	}
	return found, nil
}

// ListNames gives the people on file with their names only, the most recently changed first.
func ListNames(ctx context.Context, tx *store.Tx, limit int) ([]Person, error) {
	people, err := store.List(ctx, tx, func(row store.Scanner) (Person, error) {
		var p Person
		err := row.Scan(&p.ID, &p.Name)
		return p, err
	}, `SELECT id, name FROM people WHERE merged_into = '' ORDER BY updated_at DESC, id LIMIT ?`, limit)
	if err != nil {
		return nil, fmt.Errorf("list names of people: %w", err)
	}
	at := make(map[PersonID]int, len(people))
	for i, p := range people {
		at[p.ID] = i
	}
	type alias struct {
		ID   PersonID
		Name string
	}
	aliases, err := store.List(ctx, tx, func(row store.Scanner) (alias, error) {
		var a alias
		err := row.Scan(&a.ID, &a.Name)
		return a, err
	}, `SELECT person_id, name FROM person_names ORDER BY person_id, name_folded LIMIT ?`, 10*limit)
	if err != nil {
		return nil, fmt.Errorf("list names of people: %w", err)
	}
	for _, a := range aliases {
		if i, ok := at[a.ID]; ok {
			people[i].Aliases = append(people[i].Aliases, a.Name)
		}
	}
	return people, nil
}

const publicPeople = "people" // the list of people with a public page

// ListPublicPeople gives a page of the people with a public page, by name, and how many there are.
func ListPublicPeople(ctx context.Context, tx *store.Tx, limit, offset int) ([]Person, int, error) {
	total, err := store.ListCount(ctx, tx, publicPeople)
	if err != nil {
		return nil, 0, fmt.Errorf("count public people: %w", err)
	}
	people, err := store.List(ctx, tx, scanPerson, `SELECT `+personColumns+` FROM people p JOIN (
			SELECT id FROM people WHERE is_public = 1 ORDER BY name_folded, id LIMIT ? OFFSET ?) page ON page.id = p.id
		ORDER BY p.name_folded, p.id`, limit, offset)
	if err != nil {
		return nil, 0, fmt.Errorf("list public people: %w", err)
	}
	return people, total, nil
}

// MatchPerson finds the person on file whom a name means: by the exact full name or an alias, case
// and accents aside, and only where there is one candidate. Otherwise the ID is "" and candidates
// says how many there were.
func MatchPerson(ctx context.Context, tx *store.Tx, name string) (id PersonID, candidates int, err error) {
	folded := store.Fold(name)
	ids, err := store.List(ctx, tx, store.Value[PersonID], `
		SELECT id FROM people WHERE name_folded = ? AND merged_into = ''
		UNION
		SELECT n.person_id FROM person_names n JOIN people p ON p.id = n.person_id WHERE n.name_folded = ? AND p.merged_into = ''
		LIMIT 5`, folded, folded)
	if err != nil {
		return "", 0, fmt.Errorf("match person %q: %w", name, err)
	}
	if len(ids) == 1 {
		return ids[0], 1, nil
	}
	return "", len(ids), nil
}

// PersonBySlug finds a person by the slug; NotFound if there is none.
func PersonBySlug(ctx context.Context, tx *store.Tx, slug string) (id PersonID, err error) {
	err = tx.QueryRow(ctx, `SELECT id FROM people WHERE slug = ?`, slug).Scan(&id)
	if store.NoRows(err) {
		return "", firsthand.Errorf(firsthand.NotFound, "There is no such person.")
	}
	if err != nil {
		return "", fmt.Errorf("find person %q: %w", slug, err)
	}
	return id, nil
}
