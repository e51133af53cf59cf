package moderation

import (
	"context"

	"firsthand/internal/store"
)

// Kind is what somebody wrote.
type Kind string

// What readers write.
const (
	Comment Kind = "comment" // under a story
	Answer  Kind = "answer"  // to the question at the end of one
	Report  Kind = "report"  // of what is wrong
)

// State is what became of it.
type State string

// The states. Of a report Shown is that it was looked into, and Refused that nothing came of it.
const (
	Waiting  State = "waiting"  // for somebody's yes; nobody sees it
	Reported State = "reported" // readers see it, and some say that they should not
	Shown    State = "shown"
	Refused  State = "refused"
	Spam     State = "spam"
	Picked   State = "picked" // shown, and picked for the story: what an answer was, and is again when a decision is taken back
)

// Item is something that a reader wrote, as the desk sees it in the one queue.
type Item struct {
	Kind    Kind
	ID      string
	State   State
	Story   string // the ID of the story that it stands under, "" for none
	Quote   string // the ID of the quote that it is about, "" for none
	About   string // the words that it answers: another comment, the question, the disputed words
	Member  string // the ID of who wrote it, "" for who is no member
	Name    string // of who wrote it, as far as known
	Contact string // a way to reach them, where they gave one
	Words   string
	Reasons []Reason
	Reports int // readers who say that it should not stand there
	Note    string
	Since   int64 // microseconds: when it was sent
	First   bool  // it can be pinned: a comment that stands by itself
	Pinned  bool  // it is
}

// Filter says which items are wanted.
type Filter struct {
	State  State  // Waiting: all that the desk has to decide, Reported ones included; "": all
	Story  string // "": of all
	Member string // "": of everybody
	Newest bool   // newest first; otherwise the longest waiting
	After  *Key   // behind an item; nil: from the beginning
	Limit  int    // 1 to MaxListed
}

// Key is where a list went on.
type Key struct {
	Since int64
	ID    string
}

// MaxListed is how many items a list gives at once.
const MaxListed = 100

// MaxCounted is how far what waits is counted.
const MaxCounted = 1000

// Queue is a room's part of the one queue. The room asks who may, keeps what is decided, and touches what readers see.
type Queue interface {
	// Kind is what stands in it.
	Kind() Kind
	// List gives what a filter names.
	List(ctx context.Context, tx *store.Tx, f Filter) ([]Item, error)
	// Count tells how many wait, up to MaxCounted.
	Count(ctx context.Context, tx *store.Tx) (int, error)
	// Decide says what becomes of one, and gives the state in which it was: deciding that takes it back. NotFound where there is
	// none; one that is in the state already stays so.
	Decide(ctx context.Context, tx *store.Tx, id string, to State, note string) (was State, err error)
	// Get gives one as List does.
	Get(ctx context.Context, tx *store.Tx, id string) (Item, error)
}

// Before is what became of what somebody wrote before.
type Before struct{ Shown, Waiting, Refused, Spam int }
