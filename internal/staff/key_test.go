package staff_test

import (
	"context"
	"regexp"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

var owner = firsthand.Actor{ID: "o1", Name: "Ottilie Brandt", Role: firsthand.Owner}

func TestAKeyOpensWhatItIsForUntilItIsRevoked(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		err := db.Write(t.Context(), owner, firsthand.KeySave, func(tx *store.Tx) error {
			ctx := t.Context()
			_, content, err := staff.AddKey(ctx, tx, staff.Key{Kind: staff.ContentKey, Name: "The app"})
			if err != nil {
				return err
			}
			if !regexp.MustCompile(`^[0-9a-f]{26}$`).MatchString(content) {
				t.Errorf("a content key's secret is %q", content)
			}
			id, secret, err := staff.AddKey(ctx, tx, staff.Key{Kind: staff.NewsroomKey, Name: " The wire desk ", Role: firsthand.Editor})
			if err != nil {
				return err
			}
			found, err := staff.FindKey(ctx, tx, staff.NewsroomKey, secret)
			if err != nil || found.ID != id || found.Actor() != (firsthand.Actor{ID: string(id), Name: "The wire desk", Role: firsthand.Editor}) {
				t.Errorf("found %+v, %v", found, err)
			}
			if err := staff.RevokeKey(ctx, tx, id); err != nil {
				return err
			}
			for kind, secret := range map[staff.KeyKind]string{staff.NewsroomKey: secret, staff.ContentKey: secret, "": content} {
				if _, err := staff.FindKey(ctx, tx, kind, secret); firsthand.ErrorCode(err) != firsthand.NotFound {
					t.Errorf("as a %q key it opens: %v", kind, err)
				}
			}
			if err := staff.RevokeKey(ctx, tx, id); firsthand.ErrorCode(err) != firsthand.NotFound {
				t.Errorf("revoked twice: %v", err)
			}
			list, err := staff.ListKeys(ctx, tx)
			if len(list) != 2 || list[0].RevokedAt == 0 && list[1].RevokedAt == 0 {
				t.Errorf("keys are %+v", list)
			}
			dump, dumpErr := store.List(ctx, tx, store.Value[string], `SELECT secret_hash FROM api_keys`)
			for _, kept := range dump {
				if kept == secret || kept == content {
					t.Error("a secret is kept")
				}
			}
			if err == nil {
				err = dumpErr
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

func TestKeysThatCannotBe(t *testing.T) {
	db := firsthandtest.SQLite(t)
	add := func(actor firsthand.Actor, k staff.Key) error {
		return db.Write(context.Background(), actor, firsthand.KeySave, func(tx *store.Tx) error {
			_, _, err := staff.AddKey(context.Background(), tx, k)
			return err
		})
	}
	for _, k := range []staff.Key{
		{Kind: staff.ContentKey}, {Kind: staff.ContentKey, Name: "x", Role: firsthand.Editor}, {Kind: "king", Name: "x"}, {Kind: staff.NewsroomKey, Name: "x"},
		{Kind: staff.NewsroomKey, Name: "x", Role: firsthand.System}, {Kind: staff.NewsroomKey, Name: "x", Role: "King"},
	} {
		if err := add(owner, k); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("%+v: %v", k, err)
		}
	}
	editor := firsthand.Actor{ID: "e1", Name: "Cy Moss", Role: firsthand.Editor}
	if err := add(editor, staff.Key{Kind: staff.NewsroomKey, Name: "x", Role: firsthand.Owner}); firsthand.ErrorCode(err) != firsthand.Forbidden {
		t.Errorf("an editor makes an owner's key: %v", err)
	}
}
