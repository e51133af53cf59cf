package ops

import (
	"context"
	"encoding/json"
	"fmt"
	"net/netip"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// proxyRow is where it is kept, among the settings.
const proxyRow = "proxy_unnamed"

// proxyAgo is how long it is told of.
const proxyAgo = 24 * time.Hour

// unnamedProxy is a machine that passed on addresses of readers without being named as a proxy.
type unnamedProxy struct {
	Addr netip.Addr `json:"addr"`
	At   int64      `json:"at"` // microseconds
}

// NoteProxy keeps for the doctor that a machine passes on readers' addresses and is named as no proxy. The server calls it now and then, not for each request.
func NoteProxy(ctx context.Context, tx *store.Tx, addr netip.Addr) error {
	value, err := json.Marshal(unnamedProxy{addr, firsthand.Micros(tx.Now())})
	if err == nil {
		_, err = tx.Exec(ctx, `
			INSERT INTO settings (name, value, updated_at) VALUES (?, ?, ?)
			ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`, proxyRow, string(value), firsthand.Micros(tx.Now()))
	}
	if err != nil {
		return fmt.Errorf("note a proxy that is not named: %w", err)
	}
	return nil
}

// proxies looks whether readers come through a machine whose word is not taken for who they are.
func (d *Doctor) proxies(ctx context.Context, db *store.DB) error {
	var value string
	err := db.Read(ctx, func(tx *store.Tx) error {
		return tx.QueryRow(ctx, `SELECT value FROM settings WHERE name = ?`, proxyRow).Scan(&value)
	})
	if store.NoRows(err) {
		return nil
	}
	var p unnamedProxy
	if err == nil {
		err = json.Unmarshal([]byte(value), &p)
	}
	if err != nil {
		return fmt.Errorf("look for proxies that are not named: %w", err)
	}
	if d.Clock.Now().Sub(firsthand.FromMicros(p.At)) < proxyAgo {
		d.found("proxy-unnamed", Warning, fmt.Sprintf("Within the last day %s passed on readers' addresses and was not believed: all who come through it are taken for one, who soon asks too often.", p.Addr),
			fmt.Sprintf("If it is your own web server in front, start the program with “--proxy %s”; if you do not know it, nothing is to be done.", netip.PrefixFrom(p.Addr, p.Addr.BitLen())))
	}
	return nil
}
