package main

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/ops"
	"firsthand/internal/store"
	"firsthand/internal/web"
)

// reportsAtOnce is how many reports one address may send without waiting.
const reportsAtOnce = 5

// sends posts an empty report, which is counted before it is looked at, and tells whether whoever sends it must wait.
func sends(t *testing.T, base string, header http.Header) (wait bool) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, base+"/there-is-no-such-story/report/", strings.NewReader(""))
	if err != nil {
		t.Fatal(err)
	}
	r.Header = header.Clone()
	r.Header.Set("Origin", base)
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusTooManyRequests && resp.StatusCode != http.StatusNotFound {
		t.Fatalf("a report answers %d", resp.StatusCode)
	}
	return resp.StatusCode == http.StatusTooManyRequests
}

// TestOnlyProxiesOfOurOwnSayWhoReads asks a program that serves from this machine, with this machine as a proxy and without: whoever is not
// believed is one reader, however many they say they are.
func TestOnlyProxiesOfOurOwnSayWhoReads(t *testing.T) {
	one := func(name, value string) func(int) http.Header {
		return func(n int) http.Header { return http.Header{name: {strings.ReplaceAll(value, "N", strconv.Itoa(n))}} }
	}
	two := func(n int) http.Header {
		return http.Header{"X-Forwarded-For": {"198.51.100.1", "203.0.113." + strconv.Itoa(n)}}
	}
	for _, c := range []struct {
		name    string
		proxies []string
		many    []func(int) http.Header // are many readers
		single  []func(int) http.Header // are one
	}{
		{"no proxy is named: this machine is one", nil,
			[]func(int) http.Header{one("X-Forwarded-For", "192.0.2.N"), one("X-Forwarded-For", "203.0.113.9, 198.51.100.N"), two},
			[]func(int) http.Header{one("X-Forwarded-For", "203.0.113.N, 192.0.2.200"), one("X-Real-Ip", "192.0.2.N"), one("Forwarded", "for=192.0.2.N")}},
		{"this machine is named", []string{"--proxy", "10.1.0.0/16", "--proxy", "127.0.0.0/8"}, []func(int) http.Header{one("X-Forwarded-For", "192.0.2.N")}, nil},
		{"others are named", []string{"--proxy", "10.1.0.0/16"}, nil, []func(int) http.Header{one("X-Forwarded-For", "192.0.2.N")}},
		{"others are named, by the option's other name", []string{"--trust-proxy", "10.1.0.0/16"}, nil, []func(int) http.Header{two}},
	} {
		t.Run(c.name, func(t *testing.T) {
			base, _ := startProgram(t, slices.Concat([]string{"serve", "--data", t.TempDir(), "--listen", "127.0.0.1:0"}, c.proxies)...)
			for i, header := range c.many {
				for n := range 2 * reportsAtOnce {
					if sends(t, base, header(n+1)) {
						t.Errorf("form %d: reader %d must wait for the others", i, n+1)
					}
				}
			}
			for i, header := range c.single {
				waited := false
				for n := range 2 * reportsAtOnce {
					waited = sends(t, base, header(n+1))
				}
				if !waited {
					t.Errorf("form %d: whoever says it is as many readers as they like", i)
				}
			}
		})
	}
}

// TestWhatAProxySaysOfTheSiteIsNotTaken: where readers find the site is --url alone, even where the proxy is believed about who reads.
func TestWhatAProxySaysOfTheSiteIsNotTaken(t *testing.T) {
	base, _ := startProgram(t, "serve", "--data", t.TempDir(), "--listen", "127.0.0.1:0", "--url", "https://desk.example", "--cache", "0")
	plain, want := ask(t, http.MethodGet, base+"/", nil)
	for _, header := range []http.Header{
		{"X-Forwarded-Proto": {"http"}}, {"X-Forwarded-Proto": {"gopher"}}, {"X-Forwarded-Host": {"evil.example"}, "X-Forwarded-Port": {"81"}}, {"Forwarded": {"proto=http;host=evil.example"}},
	} {
		resp, got := ask(t, http.MethodGet, base+"/", header)
		if got != want || resp.StatusCode != plain.StatusCode || resp.Header.Get("Strict-Transport-Security") != plain.Header.Get("Strict-Transport-Security") {
			t.Errorf("%v is answered with another page: %d %v", header, resp.StatusCode, resp.Header)
		}
	}
}

// TestTheDoctorIsToldThroughWhomReadersCome: machines that pass addresses on unnamed are kept for the doctor at the next tick, the same one
// once in an hour.
func TestTheDoctorIsToldThroughWhomReadersCome(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		folder := t.TempDir()
		h, err := openHouse(t.Context(), dataFlags{Data: folder, Database: address}, logger(testLog{t}, false))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(h.close)
		ctx, stop := context.WithCancel(t.Context())
		unnamed, ticks, ended := &web.Unnamed{}, make(chan time.Time), make(chan struct{})
		go func() { h.tellOfProxies(ctx, unnamed, ticks); close(ended) }()
		t.Cleanup(func() { stop(); <-ended })
		door := web.Proxies{netip.MustParsePrefix("10.0.0.2/32")}.Look(unnamed, http.NotFoundHandler())
		start := time.Now()
		after := func(d time.Duration, remote string) string {
			t.Helper()
			r := httptest.NewRequest("GET", "/", nil)
			r.RemoteAddr = remote
			r.Header.Set("X-Forwarded-For", "198.51.100.7")
			door.ServeHTTP(httptest.NewRecorder(), r)
			ticks <- start.Add(d)
			ticks <- start.Add(d) // is taken once the first was dealt with
			list, err := (&ops.Doctor{Folder: folder, Address: address, Quick: true}).Look(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range list {
				if f.ID == "proxy-unnamed" {
					return f.What
				}
			}
			return ""
		}
		if said := after(0, "10.0.0.2:5"); said != "" {
			t.Errorf("of a proxy of our own: %s", said)
		}
		if said := after(time.Minute, "10.0.0.3:5"); !strings.Contains(said, "10.0.0.3") {
			t.Errorf("of one that is not named: %s", said)
		}
		if said := after(2*time.Minute, "192.168.0.9:5"); !strings.Contains(said, "192.168.0.9") {
			t.Errorf("of another: %s", said)
		}
		forget := func() {
			if err := h.db.Maintain(t.Context(), func(tx *store.Tx) error {
				_, err := tx.Exec(t.Context(), `DELETE FROM settings WHERE name = 'proxy_unnamed'`)
				return err
			}); err != nil {
				t.Fatal(err)
			}
		}
		forget()
		if said := after(30*time.Minute, "192.168.0.9:5"); said != "" {
			t.Errorf("of the same within the hour: %s", said)
		}
		if said := after(63*time.Minute, "192.168.0.9:5"); !strings.Contains(said, "192.168.0.9") {
			t.Errorf("of the same an hour later: %s", said)
		}
	})
}
