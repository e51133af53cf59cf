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
	free := func(n int) (bool, error) {
		try := numbered(wanted, n)
		if publication.FeedWord(try) {
			return false, nil
		}
		var owner string
		err := tx.QueryRow(ctx, query, try).Scan(&owner)
		if err != nil && !store.NoRows(err) {
			return false, fmt.Errorf("look for a free slug like %q: %w", wanted, err)
		}
		return err != nil || owner == id, nil
	}
	n, err := firstFree(free)
	if err != nil {
		return err
	}
	*slug = numbered(wanted, n)
	return nil
}

func numbered(wanted string, n int) string {
	if n == 1 {
		return wanted
	}
	return wanted + "-" + strconv.Itoa(n)
}

// firstFree tries the first numbers one by one, and of many namesakes only a few: a page that says
// the same thing thousands of times must not ask thousands of times each.
func firstFree(free func(n int) (bool, error)) (int, error) {
	const oneByOne = 20
	for n := 1; n <= oneByOne; n++ {
		if ok, err := free(n); ok || err != nil {
			return n, err
		}
	}
	taken, open := oneByOne, 2*oneByOne
	for {
		ok, err := free(open)
		if err != nil {
			return 0, err
		}
		if ok {
			break
		}
		taken, open = open, 2*open
	}
	for open-taken > 1 {
		middle := (open + taken) / 2
		ok, err := free(middle)
		if err != nil {
			return 0, err
		}
		if ok {
			open = middle
		} else {
			taken = middle
		}
	}
	return open, nil
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
