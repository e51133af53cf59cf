package staff_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"regexp"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

// box is a Safe in memory.
func box(db *store.DB) (*staff.Safe, map[string][]byte) {
	kept := map[string][]byte{}
	return &staff.Safe{
		DB:     db,
		Put:    func(_ context.Context, name string, data []byte) error { kept[name] = bytes.Clone(data); return nil },
		Remove: func(_ context.Context, name string) error { delete(kept, name); return nil },
		Get: func(_ context.Context, name string) ([]byte, error) {
			if kept[name] == nil {
				return nil, firsthand.Errorf(firsthand.NotFound, "There is no %s.", name)
			}
			return kept[name], nil
		},
	}, kept
}

func TestAnAdminKeyIsReadAgainWithBothHalvesAlone(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		ctx := t.Context()
		safe, kept := box(db)
		id, secret, err := safe.AddAdminKey(ctx, owner, staff.Key{Name: "The scheduler"})
		if err != nil {
			t.Fatal(err)
		}
		if !regexp.MustCompile(`^[0-9a-f]{24}:[0-9a-f]{64}$`).MatchString(secret) {
			t.Errorf("an admin key is %q", secret)
		}
		_, digits, _ := strings.Cut(secret, ":")
		raw, _ := hex.DecodeString(digits)
		find := func(id staff.KeyID) (k staff.Key, found []byte, err error) {
			err = db.Read(ctx, func(tx *store.Tx) (err error) {
				k, found, err = safe.AdminSecret(ctx, tx, id)
				return err
			})
			return k, found, err
		}
		if k, found, err := find(id); err != nil || !bytes.Equal(found, raw) || k.Role != firsthand.Administrator || k.Kind != staff.AdminKey {
			t.Errorf("it is found as %+v with %x, %v; it was given out as %x", k, found, err, raw)
		}
		looksHalves(t, db, kept, raw)
		if err := db.Write(ctx, owner, firsthand.KeySave, func(tx *store.Tx) error { return staff.RevokeKey(ctx, tx, id) }); err != nil {
			t.Fatal(err)
		}
		for _, id := range []staff.KeyID{id, "", "000000000000000000000000"} {
			if _, _, err := find(id); firsthand.ErrorCode(err) != firsthand.NotFound {
				t.Errorf("%q is found: %v", id, err)
			}
		}
	})
}

// looksHalves looks that neither half gives the secret away.
func looksHalves(t *testing.T, db *store.DB, kept map[string][]byte, raw []byte) {
	t.Helper()
	err := db.Read(t.Context(), func(tx *store.Tx) error {
		rows, err := store.List(t.Context(), tx, store.Value[string], `SELECT secret_hash || ' ' || sealed FROM api_keys`)
		for _, row := range rows {
			if strings.Contains(row, hex.EncodeToString(raw)) {
				t.Error("the database has the secret as it is")
			}
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
	if len(kept) != 1 {
		t.Errorf("%d things are in the safe", len(kept))
	}
	for name, data := range kept {
		if bytes.Contains(data, raw) {
			t.Errorf("%s is the secret", name)
		}
	}
}

func TestAdminKeysThatCannotBe(t *testing.T) {
	db := firsthandtest.SQLite(t)
	safe, kept := box(db)
	editor := firsthand.Actor{ID: "e1", Name: "Cy Moss", Role: firsthand.Editor}
	author := firsthand.Actor{ID: "a1", Name: "Ida Lund", Role: firsthand.Author}
	for name, try := range map[string]struct {
		by   firsthand.Actor
		key  staff.Key
		code firsthand.Code
	}{
		"without a name":          {owner, staff.Key{}, firsthand.Invalid},
		"of no role":              {owner, staff.Key{Name: "x", Role: "King"}, firsthand.Invalid},
		"of more than its maker":  {editor, staff.Key{Name: "x", Role: firsthand.Owner}, firsthand.Forbidden},
		"of somebody who may not": {author, staff.Key{Name: "x"}, firsthand.Forbidden},
	} {
		if _, _, err := safe.AddAdminKey(t.Context(), try.by, try.key); firsthand.ErrorCode(err) != try.code {
			t.Errorf("%s: %v", name, err)
		}
	}
	if len(kept) != 0 {
		t.Errorf("%d things stay in the safe for keys that were refused", len(kept))
	}
}
