-- +goose Up

-- What was done, by whom: one row for each object of an act, never changed, never deleted.
CREATE TABLE audit (
    id         {{text}} PRIMARY KEY,
    at         BIGINT NOT NULL,
    actor_id   {{text}} NOT NULL, -- '' is the system
    actor_name {{text}} NOT NULL,
    role       {{text}} NOT NULL,
    act        {{text}} NOT NULL,
    object     {{text}} NOT NULL, -- 'story', 'quote', …; '' when the act named none
    object_id  {{text}} NOT NULL,
    detail     {{text}} NOT NULL
);
CREATE INDEX audit_by_object ON audit (object, object_id, at);
CREATE INDEX audit_by_time ON audit (at, id);

-- What readers may see differently, in commit order. The tail is pruned.
CREATE TABLE changes (
    position BIGINT PRIMARY KEY,
    at       BIGINT NOT NULL,
    tag      {{text}} NOT NULL,
    hard     SMALLINT NOT NULL
);

-- What is to happen later. Written by whoever decides it, in the same transaction; the jobs room
-- claims, finishes, retries and buries the rows.
CREATE TABLE outbox (
    id         {{text}} PRIMARY KEY,
    topic      {{text}} NOT NULL,
    payload    {{text}} NOT NULL,
    made_at    BIGINT NOT NULL,
    due_at     BIGINT NOT NULL,   -- not before; moved forward by a claim and by a retry
    attempts   BIGINT NOT NULL DEFAULT 0,
    claimed_by {{text}} NOT NULL DEFAULT '',
    done       {{text}} NOT NULL DEFAULT '', -- the handlers that are through with it, one a line
    dead       SMALLINT NOT NULL DEFAULT 0,
    error      {{text}} NOT NULL DEFAULT ''
);
CREATE INDEX outbox_due ON outbox (dead, due_at, id);

-- When each periodic task is due next. The jobs room's.
CREATE TABLE schedule (
    name   {{text}} PRIMARY KEY,
    due_at BIGINT NOT NULL
);
