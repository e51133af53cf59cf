package importers

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"

	"firsthand"
)

// maxIndex is how many bytes of an export, its posts aside, are held in memory.
const maxIndex = 512 << 20

// ghostTables are the tables of an export that posts and readers lean on. Posts, members and comments themselves are only counted.
type ghostTables struct {
	size     int
	posts    int
	unread   []Note
	settings []ghostRow
	themes   []ghostRow // custom_theme_settings
	tags     []ghostRow
	users    []ghostRow
	roles    map[string]string   // name by ID
	roleOf   map[string]string   // of a user: the ID of a role
	meta     map[string]ghostRow // posts_meta by post
	tagsOf   map[string][]ghostLink
	writers  map[string][]ghostLink
	tiersOf  map[string][]ghostLink
	tiers    []ghostRow
	benefits map[string]string      // name by ID
	gives    map[string][]ghostLink // of a tier: the IDs of its benefits
	letters  []ghostRow             // newsletters
	readers  ghostReaders
	seen     map[string]bool // tags and users, by table and ID
	others   map[string]int  // rows of tables that are not brought in, by table
}

// saysTwice is what is said of a row behind another one of its ID.
const saysTwice = "It is in the export twice, under the same ID: the first was taken."

// ghostLink joins a post to a tag, an author or a tier.
type ghostLink struct {
	id    string
	order int
}

func newGhostTables() ghostTables {
	return ghostTables{roles: map[string]string{}, roleOf: map[string]string{}, meta: map[string]ghostRow{}, tagsOf: map[string][]ghostLink{},
		writers: map[string][]ghostLink{}, tiersOf: map[string][]ghostLink{}, benefits: map[string]string{}, gives: map[string][]ghostLink{}, readers: newGhostReaders(), seen: map[string]bool{}, others: map[string]int{}}
}

// add takes a row in.
func (t *ghostTables) add(table string, raw json.RawMessage) error {
	switch table {
	case "posts":
		t.posts++
		return nil
	case "members":
		t.readers.members++
		return nil
	case "comments":
		t.readers.comments++
		return nil
	}
	if !slices.Contains([]string{"settings", "custom_theme_settings", "tags", "users", "roles", "roles_users", "posts_meta", "posts_tags", "posts_authors", "posts_products",
		"products", "benefits", "products_benefits", "newsletters", "labels", "members_labels", "members_products", "comment_likes"}, table) {
		t.others[table]++
		return nil
	}
	if bytes.Contains(raw, []byte(textTooLong)) {
		t.unread = append(t.unread, Note{table, firstOf(table, raw), saysTooLong, true})
		return nil
	}
	row, err := readRow(raw)
	if err != nil || row == nil {
		t.unread = append(t.unread, Note{table, firstOf(table, raw), "It is not a row of a table.", true})
		return nil
	}
	if id := row.id("id"); id != "" && (table == "tags" || table == "users") {
		if t.seen[table+id] {
			t.unread = append(t.unread, Note{table, cmp.Or(row.text("name"), id), saysTwice, true})
			return nil
		}
		t.seen[table+id] = true
	}
	if t.size += len(raw); t.size > maxIndex {
		return firsthand.Errorf(firsthand.Invalid, "The tags, people and settings of this export take more than %d MB: bring it in in parts.", maxIndex>>20)
	}
	t.put(table, row)
	return nil
}

// firstOf is what an unreadable row is called in the report: its beginning.
func firstOf(table string, raw []byte) string {
	return table + " " + string(raw[:min(len(raw), 40)])
}

func (t *ghostTables) put(table string, row ghostRow) {
	switch table {
	case "settings":
		t.settings = append(t.settings, row)
	case "custom_theme_settings":
		t.themes = append(t.themes, row)
	case "tags":
		t.tags = append(t.tags, row)
	case "users":
		delete(row, "password") // nobody comes in by an import
		t.users = append(t.users, row)
	case "roles":
		t.roles[row.id("id")] = row.raw("name")
	case "roles_users":
		t.roleOf[row.id("user_id")] = row.id("role_id")
	case "posts_meta":
		post := row.id("post_id")
		for name, value := range row {
			if value == nil || name == "id" || name == "post_id" {
				delete(row, name)
			}
		}
		if len(row) > 0 {
			t.meta[post] = row
		}
	case "products":
		t.tiers = append(t.tiers, row)
	case "benefits":
		t.benefits[row.id("id")] = row.text("name")
	case "products_benefits":
		join(t.gives, row, "product_id", "benefit_id")
	case "newsletters":
		t.letters = append(t.letters, row)
	case "posts_tags":
		join(t.tagsOf, row, "post_id", "tag_id")
	case "posts_authors":
		join(t.writers, row, "post_id", "author_id")
	case "posts_products":
		join(t.tiersOf, row, "post_id", "product_id")
	default:
		t.readers.put(table, row)
	}
}

func join(of map[string][]ghostLink, row ghostRow, from, to string) {
	id := row.id(from)
	of[id] = append(of[id], ghostLink{row.id(to), row.number("sort_order")})
}

// linked are the IDs that a post is joined to, in their order, each once.
func linked(links []ghostLink) (ids []string) {
	links = slices.Clone(links)
	slices.SortStableFunc(links, func(a, b ghostLink) int { return cmp.Compare(a.order, b.order) })
	for _, l := range links {
		if l.id != "" && !slices.Contains(ids, l.id) {
			ids = append(ids, l.id)
		}
	}
	return ids
}
