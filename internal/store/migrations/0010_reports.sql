-- +goose Up
-- What readers say is wrong, and which revisions they were shown.

-- What a reader thinks is wrong with a story or a quote. The desk's alone; name and contact only where a reader gave
-- them, and gone when the report is deleted.
CREATE TABLE reports (
    id          {{text}} PRIMARY KEY,
    kind        {{text}} NOT NULL,           -- story, quote: what the page was about
    object_id   {{text}} NOT NULL,
    revision_id {{text}} NOT NULL,           -- of the story, as the reader saw it; '' for a quote's page
    quote_id    {{text}} NOT NULL,           -- the disputed quote, '' if none was named
    words       {{text}} NOT NULL,           -- the disputed words
    message     {{text}} NOT NULL,
    name        {{text}} NOT NULL,
    contact     {{text}} NOT NULL,
    same        {{text}} NOT NULL UNIQUE,    -- sha256 of what was said of what: nobody sends it twice by accident
    status      {{text}} NOT NULL,           -- open, taken, settled
    handled_by  {{text}} NOT NULL,
    note        {{text}} NOT NULL,           -- what became of it
    created_at  BIGINT NOT NULL,
    updated_at  BIGINT NOT NULL
);
CREATE INDEX reports_queue ON reports (status, created_at, id);

-- The revisions that readers were shown, in order.
CREATE TABLE published_revisions (
    story_id     {{text}} NOT NULL REFERENCES stories (id),
    number       BIGINT NOT NULL,            -- from 1
    revision_id  {{text}} NOT NULL,
    published_at BIGINT NOT NULL,            -- when readers saw it first
    PRIMARY KEY (story_id, number)
);
CREATE INDEX published_revisions_revision ON published_revisions (revision_id);

INSERT INTO published_revisions (story_id, number, revision_id, published_at)
SELECT id, 1, published_revision, updated_at FROM stories WHERE published_revision <> '';
