package seal_test

import (
	"bytes"
	"slices"
	"testing"

	"firsthand/internal/seal"
)

func TestOpensWhatItSealed(t *testing.T) {
	key := seal.New()
	for _, words := range []string{"", "a", "who it is, and how to reach them"} {
		sealed, err := key.Seal([]byte(words), "note 1")
		if err != nil {
			t.Fatal(err)
		}
		got, err := key.Open(sealed, "note 1")
		if err != nil || string(got) != words {
			t.Errorf("opened %q, %v; want %q", got, err, words)
		}
	}
}

func TestOpensNothingElse(t *testing.T) {
	key := seal.New()
	sealed, err := key.Seal([]byte("who it is"), "note 1")
	if err != nil {
		t.Fatal(err)
	}
	refuse := func(what string, key seal.Key, sealed []byte, about string) {
		t.Helper()
		if words, err := key.Open(sealed, about); err == nil {
			t.Errorf("%s: opened %q; want an error", what, words)
		}
	}
	refuse("about another note", key, sealed, "note 2")
	refuse("another key", seal.New(), sealed, "note 1")
	refuse("a short key", key[:16], sealed, "note 1")
	refuse("no key", nil, sealed, "note 1")
	refuse("nothing sealed", key, nil, "note 1")
	refuse("cut short", key, sealed[:len(sealed)-1], "note 1")
	for at := range sealed {
		changed := bytes.Clone(sealed)
		changed[at] ^= 1
		refuse("a bit changed", key, changed, "note 1")
	}
}

func TestTwiceTheSameWordsLookDifferent(t *testing.T) {
	key := seal.New()
	one, err := key.Seal([]byte("who it is"), "note 1")
	if err != nil {
		t.Fatal(err)
	}
	two, err := key.Seal([]byte("who it is"), "note 1")
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Equal(one, two) {
		t.Error("the same words were sealed to the same bytes twice: the nonce is not random")
	}
}

func TestNameTellsKeysApart(t *testing.T) {
	key, other := seal.New(), seal.New()
	if again := slices.Clone(key); key.Name() != again.Name() || len(key.Name()) != 16 {
		t.Errorf("one key is named %q and %q, want the same 16 digits", key.Name(), again.Name())
	}
	if key.Name() == other.Name() {
		t.Errorf("two keys are both named %q", key.Name())
	}
}
