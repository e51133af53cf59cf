-- +goose Up
-- What a source showed when it was looked at, the words that quotes are checked by, and how a source is doing.

-- A private copy of a source: its bytes lie in the blob store.
CREATE TABLE captures (
    id            {{text}} PRIMARY KEY,
    source_id     {{text}} NOT NULL REFERENCES sources (id),
    kind          {{text}} NOT NULL,         -- fetched, uploaded
    url           {{text}} NOT NULL,         -- what was asked for; '' for an upload
    final_url     {{text}} NOT NULL,         -- where it came from, after redirects
    status        BIGINT NOT NULL,           -- HTTP's; 0 for an upload
    mime          {{text}} NOT NULL,
    size_bytes    BIGINT NOT NULL,           -- as it came
    sha256        {{text}} NOT NULL,         -- of the bytes as they came, hex
    substance     {{text}} NOT NULL,         -- sha256 of the words that a change would matter in; '' where it has none
    blob          {{text}} NOT NULL,         -- a WARC for what was fetched, else the file
    etag          {{text}} NOT NULL,
    last_modified {{text}} NOT NULL,
    taken_by      {{text}} NOT NULL,         -- who uploaded it; '' is the machine
    taken_at      BIGINT NOT NULL
);
CREATE INDEX captures_source ON captures (source_id, taken_at, id);

-- The words of a source: out of a capture, pasted, heard by somebody, or a transcript.
CREATE TABLE source_texts (
    id          {{text}} PRIMARY KEY,
    source_id   {{text}} NOT NULL REFERENCES sources (id),
    capture_id  {{text}} REFERENCES captures (id),
    kind        {{text}} NOT NULL,           -- page, pasted, heard, transcript
    words       {{text}} NOT NULL,
    cues        {{text}} NOT NULL,           -- JSON: [[code point, millisecond], …], for a transcript with times
    note        {{text}} NOT NULL,           -- what the machine could not read, in a sentence; ''
    given_by    {{text}} NOT NULL,           -- who pasted or heard it; '' is the machine
    created_at  BIGINT NOT NULL
);
CREATE INDEX source_texts_source ON source_texts (source_id, created_at, id);

-- How a source with an address is doing: one row for each.
CREATE TABLE source_watch (
    source_id  {{text}} PRIMARY KEY REFERENCES sources (id),
    state      {{text}} NOT NULL,            -- waiting, fine, changed, gone, failing
    reason     {{text}} NOT NULL,            -- why the last try came to nothing: fetch's word, or the HTTP status
    message    {{text}} NOT NULL,            -- the same for people
    since      BIGINT NOT NULL,              -- since when it is in this state
    tried_at   BIGINT NOT NULL,
    due_at     BIGINT NOT NULL,              -- when it is looked at again
    pause_us   BIGINT NOT NULL,              -- how long after the last try that is
    failures   BIGINT NOT NULL,              -- in a row
    capture_id {{text}} REFERENCES captures (id), -- the one that a change is told against
    settled_by {{text}} NOT NULL             -- who looked at the last change; '' if nobody has
);
CREATE INDEX source_watch_due ON source_watch (due_at, source_id);
CREATE INDEX source_watch_state ON source_watch (state, since, source_id);

-- A quote held against a text of its source by the machine: for the desk to look at, never for readers.
CREATE TABLE comparisons (
    quote_id    {{text}} NOT NULL REFERENCES quotes (id),
    text_id     {{text}} NOT NULL REFERENCES source_texts (id),
    quote_version BIGINT NOT NULL,
    verdict     {{text}} NOT NULL,           -- match, edited, altered, absent
    place_start BIGINT NOT NULL,             -- code points of the text, -1: nowhere
    place_end   BIGINT NOT NULL,
    differences {{text}} NOT NULL,           -- JSON
    warnings    {{text}} NOT NULL,           -- JSON
    compared_at BIGINT NOT NULL,
    PRIMARY KEY (quote_id, text_id)
);
