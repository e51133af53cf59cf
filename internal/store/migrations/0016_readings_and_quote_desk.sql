-- +goose Up
-- What was read in and waits for decisions, and where guesses stand with the quote desk.

-- A page that somebody reads in, with what they decided so far. Their own; gone when it ends.
CREATE TABLE readings (
    id         {{text}} PRIMARY KEY,
    owner_id   {{text}} NOT NULL,            -- who reads it in
    name       {{text}} NOT NULL,            -- of the file, or where the page stands; '' for what was pasted
    draft      {{text}} NOT NULL,            -- JSON: what was read
    places     {{text}} NOT NULL,            -- JSON: behind which block each dropped line stood
    headline   {{text}} NOT NULL,            -- as it is to be
    decisions  {{text}} NOT NULL,            -- JSON: what was decided, and the head as it is to be
    story_id   {{text}} NOT NULL,            -- what it became, '' while it is under way
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    ends_at    BIGINT NOT NULL
);
CREATE INDEX readings_owner ON readings (owner_id, story_id, updated_at);
CREATE INDEX readings_end ON readings (ends_at);

-- '' waits, 'aside' is put aside, 'dropped' was wrong.
ALTER TABLE quotes ADD COLUMN desk {{text}} NOT NULL DEFAULT '';
ALTER TABLE relationships ADD COLUMN desk {{text}} NOT NULL DEFAULT '';
ALTER TABLE facts ADD COLUMN desk {{text}} NOT NULL DEFAULT '';
CREATE INDEX quotes_waiting ON quotes (desk, speaker_id, confidence, id) WHERE state = 'reported' AND confidence < 1000;
CREATE INDEX relationships_waiting ON relationships (desk, subject_id, id) WHERE confirmed_by = '';
CREATE INDEX facts_waiting ON facts (desk, id) WHERE confirmed_by = '';
