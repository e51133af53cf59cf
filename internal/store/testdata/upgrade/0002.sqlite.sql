-- Schema version 2 on sqlite, filled. Written by TestDump, restored by TestUpgrade.

CREATE TABLE schema_version (id INTEGER PRIMARY KEY AUTOINCREMENT, version_id INTEGER NOT NULL,
	is_applied INTEGER NOT NULL, tstamp TIMESTAMP DEFAULT (datetime('now')));
INSERT INTO schema_version (version_id, is_applied) VALUES (0, 1);
INSERT INTO schema_version (version_id, is_applied) VALUES (1, 1);

-- +goose Up

-- What was done, by whom: one row for each object of an act, never changed, never deleted.
CREATE TABLE audit (
    id         TEXT PRIMARY KEY,
    at         INTEGER NOT NULL,
    actor_id   TEXT NOT NULL, -- '' is the system
    actor_name TEXT NOT NULL,
    role       TEXT NOT NULL,
    act        TEXT NOT NULL,
    object     TEXT NOT NULL, -- 'story', 'quote', …; '' when the act named none
    object_id  TEXT NOT NULL,
    detail     TEXT NOT NULL
) STRICT;
CREATE INDEX audit_by_object ON audit (object, object_id, at);
CREATE INDEX audit_by_time ON audit (at, id);

-- What readers may see differently, in commit order. The tail is pruned.
CREATE TABLE changes (
    position INTEGER PRIMARY KEY,
    at       INTEGER NOT NULL,
    tag      TEXT NOT NULL,
    hard     INTEGER NOT NULL
) STRICT;

-- What is to happen later. Written by whoever decides it, in the same transaction; the jobs room
-- claims, finishes, retries and buries the rows.
CREATE TABLE outbox (
    id         TEXT PRIMARY KEY,
    topic      TEXT NOT NULL,
    payload    TEXT NOT NULL,
    made_at    INTEGER NOT NULL,
    due_at     INTEGER NOT NULL,   -- not before; moved forward by a claim and by a retry
    attempts   INTEGER NOT NULL DEFAULT 0,
    claimed_by TEXT NOT NULL DEFAULT '',
    done       TEXT NOT NULL DEFAULT '', -- the handlers that are through with it, one a line
    dead       INTEGER NOT NULL DEFAULT 0,
    error      TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX outbox_due ON outbox (dead, due_at, id);

-- When each periodic task is due next. The jobs room's.
CREATE TABLE schedule (
    name   TEXT PRIMARY KEY,
    due_at INTEGER NOT NULL
) STRICT;

INSERT INTO schema_version (version_id, is_applied) VALUES (2, 1);

-- +goose Up
-- The site itself: settings an editor may change, the one route table, redirects.

CREATE TABLE settings (
    name       TEXT PRIMARY KEY,
    value      TEXT NOT NULL,            -- JSON
    updated_at INTEGER NOT NULL
) STRICT;

-- Every public address of something live. Uniqueness is on the final path.
CREATE TABLE addresses (
    path       TEXT PRIMARY KEY,         -- "/a-slug/": lower case, with both slashes
    kind       TEXT NOT NULL,            -- story, topic, byline, person, quote
    object_id  TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX addresses_object ON addresses (kind, object_id);

CREATE TABLE redirects (
    path       TEXT PRIMARY KEY,
    target     TEXT NOT NULL,            -- a path of this site
    permanent  INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX redirects_target ON redirects (target);

INSERT INTO addresses (created_at, kind, object_id, path) VALUES (1700000000000000, 'addresses.kind 0: it’s “ü” \ ? 🎬', 'addresses.object_id 0: it’s “ü” \ ? 🎬', 'addresses.path 0: it’s “ü” \ ? 🎬');
INSERT INTO addresses (created_at, kind, object_id, path) VALUES (1700000000000001, 'addresses.kind 1: it’s “ü” \ ? 🎬', 'addresses.object_id 1: it’s “ü” \ ? 🎬', 'addresses.path 1: it’s “ü” \ ? 🎬');
INSERT INTO addresses (created_at, kind, object_id, path) VALUES (1700000000000002, 'addresses.kind 2: it’s “ü” \ ? 🎬', 'addresses.object_id 2: it’s “ü” \ ? 🎬', 'addresses.path 2: it’s “ü” \ ? 🎬');
INSERT INTO audit (act, actor_id, actor_name, at, detail, id, object, object_id, role) VALUES ('audit.act 0: it’s “ü” \ ? 🎬', 'audit.actor_id 0: it’s “ü” \ ? 🎬', 'audit.actor_name 0: it’s “ü” \ ? 🎬', 1700000000000000, 'audit.detail 0: it’s “ü” \ ? 🎬', 'audit.id 0: it’s “ü” \ ? 🎬', 'audit.object 0: it’s “ü” \ ? 🎬', 'audit.object_id 0: it’s “ü” \ ? 🎬', 'audit.role 0: it’s “ü” \ ? 🎬');
INSERT INTO audit (act, actor_id, actor_name, at, detail, id, object, object_id, role) VALUES ('audit.act 1: it’s “ü” \ ? 🎬', 'audit.actor_id 1: it’s “ü” \ ? 🎬', 'audit.actor_name 1: it’s “ü” \ ? 🎬', 1700000000000001, 'audit.detail 1: it’s “ü” \ ? 🎬', 'audit.id 1: it’s “ü” \ ? 🎬', 'audit.object 1: it’s “ü” \ ? 🎬', 'audit.object_id 1: it’s “ü” \ ? 🎬', 'audit.role 1: it’s “ü” \ ? 🎬');
INSERT INTO audit (act, actor_id, actor_name, at, detail, id, object, object_id, role) VALUES ('audit.act 2: it’s “ü” \ ? 🎬', 'audit.actor_id 2: it’s “ü” \ ? 🎬', 'audit.actor_name 2: it’s “ü” \ ? 🎬', 1700000000000002, 'audit.detail 2: it’s “ü” \ ? 🎬', 'audit.id 2: it’s “ü” \ ? 🎬', 'audit.object 2: it’s “ü” \ ? 🎬', 'audit.object_id 2: it’s “ü” \ ? 🎬', 'audit.role 2: it’s “ü” \ ? 🎬');
INSERT INTO changes (at, hard, position, tag) VALUES (1700000000000000, 0, 1, 'changes.tag 0: it’s “ü” \ ? 🎬');
INSERT INTO changes (at, hard, position, tag) VALUES (1700000000000001, 1, 2, 'changes.tag 1: it’s “ü” \ ? 🎬');
INSERT INTO changes (at, hard, position, tag) VALUES (1700000000000002, 0, 3, 'changes.tag 2: it’s “ü” \ ? 🎬');
INSERT INTO outbox (attempts, claimed_by, dead, done, due_at, error, id, made_at, payload, topic) VALUES (0, 'outbox.claimed_by 0: it’s “ü” \ ? 🎬', 0, 'outbox.done 0: it’s “ü” \ ? 🎬', 1700000000000000, 'outbox.error 0: it’s “ü” \ ? 🎬', 'outbox.id 0: it’s “ü” \ ? 🎬', 1700000000000000, 'outbox.payload 0: it’s “ü” \ ? 🎬', 'outbox.topic 0: it’s “ü” \ ? 🎬');
INSERT INTO outbox (attempts, claimed_by, dead, done, due_at, error, id, made_at, payload, topic) VALUES (0, 'outbox.claimed_by 2: it’s “ü” \ ? 🎬', 0, 'outbox.done 2: it’s “ü” \ ? 🎬', 1700000000000002, 'outbox.error 2: it’s “ü” \ ? 🎬', 'outbox.id 2: it’s “ü” \ ? 🎬', 1700000000000002, 'outbox.payload 2: it’s “ü” \ ? 🎬', 'outbox.topic 2: it’s “ü” \ ? 🎬');
INSERT INTO outbox (attempts, claimed_by, dead, done, due_at, error, id, made_at, payload, topic) VALUES (1, 'outbox.claimed_by 1: it’s “ü” \ ? 🎬', 1, 'outbox.done 1: it’s “ü” \ ? 🎬', 1700000000000001, 'outbox.error 1: it’s “ü” \ ? 🎬', 'outbox.id 1: it’s “ü” \ ? 🎬', 1700000000000001, 'outbox.payload 1: it’s “ü” \ ? 🎬', 'outbox.topic 1: it’s “ü” \ ? 🎬');
INSERT INTO redirects (created_at, path, permanent, target) VALUES (1700000000000000, 'redirects.path 0: it’s “ü” \ ? 🎬', 0, 'redirects.target 0: it’s “ü” \ ? 🎬');
INSERT INTO redirects (created_at, path, permanent, target) VALUES (1700000000000001, 'redirects.path 1: it’s “ü” \ ? 🎬', 1, 'redirects.target 1: it’s “ü” \ ? 🎬');
INSERT INTO redirects (created_at, path, permanent, target) VALUES (1700000000000002, 'redirects.path 2: it’s “ü” \ ? 🎬', 0, 'redirects.target 2: it’s “ü” \ ? 🎬');
INSERT INTO schedule (due_at, name) VALUES (1700000000000000, 'schedule.name 0: it’s “ü” \ ? 🎬');
INSERT INTO schedule (due_at, name) VALUES (1700000000000001, 'schedule.name 1: it’s “ü” \ ? 🎬');
INSERT INTO schedule (due_at, name) VALUES (1700000000000002, 'schedule.name 2: it’s “ü” \ ? 🎬');
INSERT INTO settings (name, updated_at, value) VALUES ('settings.name 0: it’s “ü” \ ? 🎬', 1700000000000000, 'settings.value 0: it’s “ü” \ ? 🎬');
INSERT INTO settings (name, updated_at, value) VALUES ('settings.name 1: it’s “ü” \ ? 🎬', 1700000000000001, 'settings.value 1: it’s “ü” \ ? 🎬');
INSERT INTO settings (name, updated_at, value) VALUES ('settings.name 2: it’s “ü” \ ? 🎬', 1700000000000002, 'settings.value 2: it’s “ü” \ ? 🎬');
