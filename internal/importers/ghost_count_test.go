package importers_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// postStatements is how many statements a post of an export may take with two tags and an author, the look for its links and pictures
// included, and how many one that is here already: so many it takes where posts are kept together, and several times as many where each
// is kept by itself.
const postStatements, postStatementsAgain = 2, 2

// manyPosts is an export of so many posts that are alike, from one on.
func manyPosts(t *testing.T, from, n int) string {
	var posts, tags, writers []string
	for i := from; i < from+n; i++ {
		posts = append(posts, fmt.Sprintf(`{"id":"p%d","title":"Boat %d","slug":"boat-%d","status":"published","visibility":"public","type":"post","html":"<p>It came in.</p>","published_at":"2024-03-01T10:00:00.000Z","created_at":"2024-03-01T10:00:00.000Z","updated_at":"2024-03-01T10:00:00.000Z"}`, i, i, i))
		tags = append(tags, fmt.Sprintf(`{"id":"a%d","post_id":"p%d","tag_id":"t1","sort_order":0},{"id":"b%d","post_id":"p%d","tag_id":"t2","sort_order":1}`, i, i, i, i))
		writers = append(writers, fmt.Sprintf(`{"id":"w%d","post_id":"p%d","author_id":"u1","sort_order":0}`, i, i))
	}
	text := `{"db":[{"meta":{"version":"6.65.0"},"data":{"posts":[` + strings.Join(posts, ",") + `],"posts_tags":[` + strings.Join(tags, ",") + `],"posts_authors":[` + strings.Join(writers, ",") + `],
		"tags":[{"id":"t1","name":"Boats","slug":"boats"},{"id":"t2","name":"Ropes","slug":"ropes"}],"users":[{"id":"u1","name":"Maud Ferrante","slug":"maud","email":"maud@quay.example"}]}}]}`
	name := filepath.Join(t.TempDir(), fmt.Sprintf("many-%d-%d.json", from, n))
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestAPostThatComesInTakesFewStatements(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		const few, more = 100, 300 // what an export costs by itself falls out between the two
		took := func(file string, fresh int) int64 {
			before := db.Statements()
			if report := mustBringGhost(t, db, file); tallyOf(report, "posts and pages").New != fresh {
				t.Fatalf("%+v: %+v", tallyOf(report, "posts and pages"), report.Notes)
			}
			return db.Statements() - before
		}
		first, again := took(manyPosts(t, 0, few), few), manyPosts(t, few, few+more)
		each := (took(again, few+more) - first) / more
		once := (took(again, 0) - first) / more
		t.Logf("%d statements for %d posts, and %d for each of %d more, %d once more", first, few, each, more, once)
		if each > postStatements || once > postStatementsAgain {
			t.Errorf("a post takes %d statements, %d are allowed; %d once more, of %d", each, postStatements, once, postStatementsAgain)
		}
	})
}
