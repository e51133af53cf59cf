-- +goose Up
-- Sites that came in from elsewhere: each run of an import, and what became of every single thing in it.
CREATE TABLE import_runs (
    id         {{text}} PRIMARY KEY,
    source     {{text}} NOT NULL,        -- ghost, wordpress, folder, feed, pages
    site       {{text}} NOT NULL,        -- which site it is, at the next run again
    name       {{text}} NOT NULL,        -- what was named: a file, a folder, an address
    maker      {{text}} NOT NULL,        -- what wrote it, as "WordPress 6.4"; '' where it does not say
    dry        SMALLINT NOT NULL,        -- 1: all was read and judged, nothing kept
    state      {{text}} NOT NULL,        -- running, stopped, done, failed
    problem    {{text}} NOT NULL,        -- why it did not go on to its end, a sentence; ''
    decided    BIGINT NOT NULL,          -- how many things of the source were decided on
    at         BIGINT NOT NULL,          -- how far into the source that is
    size       BIGINT NOT NULL,          -- what at runs up to; 0: not known
    checks     {{text}} NOT NULL,        -- JSON: links and pictures that were looked at
    by_id      {{text}} NOT NULL,
    by_name    {{text}} NOT NULL,
    started_at BIGINT NOT NULL,
    worked     BIGINT NOT NULL,          -- microseconds that were spent on it
    changed_at BIGINT NOT NULL,
    ended_at   BIGINT NOT NULL           -- 0: it has not ended
);
CREATE INDEX import_runs_by_site ON import_runs (source, site, started_at);
CREATE INDEX import_runs_by_start ON import_runs (started_at, id);

-- What became of each thing of a run, in the order of the source.
CREATE TABLE import_items (
    run_id {{text}} NOT NULL REFERENCES import_runs (id) ON DELETE CASCADE,
    n      BIGINT NOT NULL,
    kind   {{text}} NOT NULL,
    origin {{text}} NOT NULL,            -- what names it in its site
    name   {{text}} NOT NULL,            -- what a person knows it by
    fate   {{text}} NOT NULL,            -- new, changed, unchanged, kept, left, failed; missing of what was looked for
    counts BIGINT NOT NULL,              -- how many things it stands for
    became {{text}} NOT NULL,            -- the ID of what it is here; ''
    noted  SMALLINT NOT NULL,            -- 1: it has notes
    notes  {{text}} NOT NULL,            -- JSON: a list of sentences
    PRIMARY KEY (run_id, n)
);
CREATE INDEX import_items_by_fate ON import_items (run_id, kind, fate, n);
CREATE INDEX import_items_noted ON import_items (run_id, noted, n);

-- What things of other sites became here, so that they are known again.
CREATE TABLE import_origins (
    source {{text}} NOT NULL,
    site   {{text}} NOT NULL,
    kind   {{text}} NOT NULL,
    origin {{text}} NOT NULL,
    became {{text}} NOT NULL,
    hash   {{text}} NOT NULL,            -- of all that it said at the last run that kept it
    run_id {{text}} NOT NULL,            -- of that run
    n      BIGINT NOT NULL,              -- which thing of it
    PRIMARY KEY (source, site, kind, origin)
);
