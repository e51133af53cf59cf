package ghostapi_test

import (
	"fmt"
	"log/slog"
	"net/http"
	"sync/atomic"
	"testing"
	"time"

	"firsthand/internal/ghostapi"
)

// told is a clock that tells who asks it how often it was asked before.
type told struct {
	asked  atomic.Int64
	before func(n int64)
}

func (c *told) Now() time.Time {
	n := c.asked.Add(1)
	if c.before != nil {
		c.before(n)
	}
	return noon
}

// limited has the desk's door make few answers at once, by a clock of the test's.
func (d *desk) limited(atOnce int) *told {
	c := &told{}
	d.door = ghostapi.New(ghostapi.Options{DB: d.db, BaseURL: "https://www.desk.example", Clock: c, Log: slog.New(slog.NewTextHandler(d.t.Output(), nil)), AtOnce: atOnce})
	return c
}

// TestWhoAsksTooMuchAtOnceIsSentAway, and what is kept is given all the same.
func TestWhoAsksTooMuchAtOnceIsSentAway(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		d.fill()
		c := d.limited(1)
		d.get("tags/")
		held, release := make(chan struct{}), make(chan struct{})
		at := c.asked.Load() + 2 // once it looked for what is kept, and began to make it
		c.before = func(n int64) {
			if n == at {
				close(held)
				<-release
			}
		}
		first := make(chan answer)
		go func() { first <- d.get("posts/?filter=id:-x1") }()
		<-held
		const many = 40 // are a crowd
		crowd := make(chan answer, many)
		for n := range many {
			go func() { crowd <- d.get(fmt.Sprintf("posts/?filter=id:-x2%d", n)) }()
		}
		a := <-crowd
		if a.status != http.StatusServiceUnavailable || a.header.Get("Retry-After") == "" || a.header.Get("Access-Control-Allow-Origin") != "*" {
			t.Errorf("while another is made it answers %d %v %s", a.status, a.header, a.body)
		}
		if a := d.get("tags/"); a.status != http.StatusOK {
			t.Errorf("what is kept answers %d %s", a.status, a.body)
		}
		close(release)
		if a := <-first; a.status != http.StatusOK {
			t.Errorf("the first answers %d %s", a.status, a.body)
		}
		made := 0
		for range many - 1 {
			switch a := <-crowd; a.status {
			case http.StatusOK:
				made++
			case http.StatusServiceUnavailable:
			default:
				t.Errorf("one of many answers %d %s", a.status, a.body)
			}
		}
		if made == 0 {
			t.Error("nobody of a crowd was answered, those who came first neither")
		}
		if a := d.get("posts/?filter=id:-x2"); a.status != http.StatusOK {
			t.Errorf("asked again it answers %d %s", a.status, a.body)
		}
	})
}
