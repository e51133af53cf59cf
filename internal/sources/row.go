package sources

import (
	"context"
	"fmt"
	"strconv"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// freeSlug fills in a slug that no other row has, made of the name where it is "". The query finds
// the ID of the row with a slug.
func freeSlug(ctx context.Context, tx *store.Tx, query string, slug *string, name, fallback, id string) error {
	wanted := *slug
	if wanted != "" && !firsthand.CleanSlug(wanted) {
		return firsthand.Errorf(firsthand.Invalid, "%q cannot stand in an address: use small letters, digits and hyphens.", wanted)
	}
	if wanted == "" {
		wanted = firsthand.Slug(name)
	}
	if wanted == "" {
		wanted = fallback
	}
	for n := 1; n <= 10_000; n++ {
		try := wanted
		if n > 1 {
			try += "-" + strconv.Itoa(n)
		}
		if publication.FeedWord(try) {
			continue
		}
		var owner string
		err := tx.QueryRow(ctx, query, try).Scan(&owner)
		if store.NoRows(err) || err == nil && owner == id {
			*slug = try
			return nil
		}
		if err != nil {
			return fmt.Errorf("look for a free slug like %q: %w", wanted, err)
		}
	}
	return firsthand.Errorf(firsthand.Conflict, "There are too many called %q: choose another slug.", wanted)
}

func flag(b bool) int {
	if b {
		return 1
	}
	return 0
}

// null is how a reference to nothing is stored.
func null[T ~string](id T) any {
	if id == "" {
		return nil
	}
	return string(id)
}

func notNil(list []string) []string {
	if list == nil {
		return []string{}
	}
	return list
}

func anys[T ~string](ids []T) []any {
	args := make([]any, len(ids))
	for i, id := range ids {
		args[i] = string(id)
	}
	return args
}
