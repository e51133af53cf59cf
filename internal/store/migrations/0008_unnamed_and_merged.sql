-- +goose Up
-- Unnamed sources and what the desk keeps sealed about them; people who are one; what a living person keeps private.

-- What the desk's rule on unnamed sources may ask for, by quote. It is gone when the quote changes.
CREATE TABLE quote_vouchers (
    quote_id    {{text}} PRIMARY KEY REFERENCES quotes (id),
    allowed_by  {{text}} NOT NULL,           -- the editor who said yes; '' if none has
    allowed_at  BIGINT NOT NULL,
    second_id   {{text}} REFERENCES sources (id), -- a second source that says the same
    vouched_by  {{text}} NOT NULL            -- who named the second source
);

-- Who an unnamed source is and how to reach them. The words are sealed with a key of the note's own, which is kept
-- outside of the database, sealed with the site's. Erased, the row stays as a dated mark.
CREATE TABLE sealed_notes (
    id          {{text}} PRIMARY KEY,
    quote_id    {{text}} NOT NULL REFERENCES quotes (id),
    writer_id   {{text}} NOT NULL,
    writer_name {{text}} NOT NULL,
    site_key    {{text}} NOT NULL,           -- which key of the site: the beginning of its sha256, hex
    sealed      {{text}} NOT NULL,           -- base64; '' once erased
    created_at  BIGINT NOT NULL,
    erased_by   {{text}} NOT NULL,
    erased_why  {{text}} NOT NULL,
    erased_at   BIGINT NOT NULL              -- 0: it is there
);
CREATE INDEX sealed_notes_quote ON sealed_notes (quote_id, created_at, id);

ALTER TABLE people ADD COLUMN merged_into {{text}} NOT NULL DEFAULT '';   -- the person who this one turned out to be
ALTER TABLE people ADD COLUMN show_private SMALLINT NOT NULL DEFAULT 0;   -- readers see a living person's private data
ALTER TABLE people ADD COLUMN kept_address {{text}} NOT NULL DEFAULT '';  -- a path that came in with an import; '' is the slug's
CREATE INDEX people_merged ON people (merged_into) WHERE merged_into <> '';

CREATE TABLE person_merges (
    id         {{text}} PRIMARY KEY,
    gone_id    {{text}} NOT NULL REFERENCES people (id),
    stays_id   {{text}} NOT NULL REFERENCES people (id),
    gone_path  {{text}} NOT NULL,            -- the public address of the one who is gone, or ''
    merged_by  {{text}} NOT NULL,
    merged_at  BIGINT NOT NULL,
    undone_by  {{text}} NOT NULL,
    undone_at  BIGINT NOT NULL               -- 0: it holds
);
CREATE INDEX person_merges_stays ON person_merges (stays_id, merged_at);
CREATE INDEX person_merges_gone ON person_merges (gone_id, merged_at);

-- Every place that a merge changed, to be able to take it back.
CREATE TABLE person_moves (
    merge_id {{text}} NOT NULL REFERENCES person_merges (id),
    place    {{text}} NOT NULL,              -- 'quote.speaker', 'fact', 'alias', …
    row_id   {{text}} NOT NULL,
    detail   {{text}} NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (merge_id, place, row_id, detail)
);

CREATE INDEX quotes_addressee ON quotes (addressee_id) WHERE addressee_id IS NOT NULL;

ALTER TABLE facts ADD COLUMN kind {{text}} NOT NULL DEFAULT '';           -- born, died, married, …; '' is none of these
CREATE INDEX facts_unsourced ON facts (created_at, id) WHERE source_id IS NULL;

ALTER TABLE topics ADD COLUMN imported SMALLINT NOT NULL DEFAULT 0;       -- its address came in with an import and stays
CREATE INDEX topics_person ON topics (person_id) WHERE person_id IS NOT NULL;
