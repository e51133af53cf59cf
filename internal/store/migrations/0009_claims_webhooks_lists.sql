-- +goose Up
-- What people claim, who hears of what happens, and lists that are read and counted without walking them.

-- A statement that can be true or false, and what a review found.
CREATE TABLE claims (
    id           {{text}} PRIMARY KEY,
    text         {{text}} NOT NULL,
    claimant_id  {{text}} REFERENCES people (id),
    claimed_by   {{text}} NOT NULL,           -- the claimant as printed
    claimed_on   {{text}} NOT NULL,           -- EDTF
    source_id    {{text}} REFERENCES sources (id), -- where it appeared first
    quote_id     {{text}} REFERENCES quotes (id),  -- in which words
    verdict      {{text}} NOT NULL,           -- in the reviewer's words; '' until somebody reviewed it
    review_url   {{text}} NOT NULL,
    reviewed_on  {{text}} NOT NULL,           -- EDTF
    reviewed_by  {{text}} NOT NULL,
    created_at   BIGINT NOT NULL,
    updated_at   BIGINT NOT NULL
);
CREATE INDEX claims_claimant ON claims (claimant_id, id);
CREATE INDEX claims_source ON claims (source_id);

CREATE TABLE claim_about (
    claim_id  {{text}} NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
    person_id {{text}} NOT NULL REFERENCES people (id),
    position  BIGINT NOT NULL,
    PRIMARY KEY (claim_id, person_id)
);
CREATE INDEX claim_about_person ON claim_about (person_id, claim_id);

-- Whom the desk tells of what happens, at which address.
CREATE TABLE webhooks (
    id         {{text}} PRIMARY KEY,
    url        {{text}} NOT NULL,
    events     {{text}} NOT NULL,             -- JSON array: quote.saved, …
    secret     {{text}} NOT NULL,             -- sealed; see the room's doc.go
    failures   BIGINT NOT NULL,               -- in a row, of tries
    failed_at  BIGINT NOT NULL,               -- the first of them; 0: the last try went well
    paused_at  BIGINT NOT NULL,               -- 0: it is told
    paused_why {{text}} NOT NULL,
    created_by {{text}} NOT NULL,
    created_at BIGINT NOT NULL
);

-- One event for one webhook: what became of telling it.
CREATE TABLE webhook_deliveries (
    id         {{text}} PRIMARY KEY,
    webhook_id {{text}} NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
    event_id   {{text}} NOT NULL,             -- of the outbox, so that none is told twice as two
    event      {{text}} NOT NULL,             -- quote.saved, …
    object_id  {{text}} NOT NULL,
    happened   BIGINT NOT NULL,
    state      {{text}} NOT NULL,             -- waiting, delivered, failed
    tries      BIGINT NOT NULL,
    status     BIGINT NOT NULL,               -- HTTP's, of the last try; 0: no answer
    reason     {{text}} NOT NULL,             -- why the last try came to nothing, for people
    tried_at   BIGINT NOT NULL
);
CREATE UNIQUE INDEX webhook_deliveries_event ON webhook_deliveries (webhook_id, event_id, event);
CREATE INDEX webhook_deliveries_list ON webhook_deliveries (webhook_id, happened, id);

-- How long the lists are that readers page through.
CREATE TABLE list_counts (
    name {{text}} PRIMARY KEY,
    n    BIGINT NOT NULL
);

-- A quote stands on readers' lists while it has an address and was not withdrawn; on its speaker's, while the speaker
-- is no guess.
ALTER TABLE quotes ADD COLUMN public_at BIGINT NOT NULL DEFAULT 0; -- when it got its address; 0: on no list
ALTER TABLE quotes ADD COLUMN said SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE quotes ADD COLUMN listed_speaker {{text}} NOT NULL DEFAULT ''; -- whose list it was counted on
ALTER TABLE quotes ADD COLUMN listed_state {{text}} NOT NULL DEFAULT '';   -- and in which state
UPDATE quotes SET public_at = COALESCE((SELECT a.created_at FROM addresses a WHERE a.kind = 'quote' AND a.object_id = quotes.id), 0)
    WHERE state <> 'withdrawn';
UPDATE quotes SET said = 1 WHERE public_at > 0 AND (state = 'checked' OR confidence = 1000);
UPDATE quotes SET listed_speaker = COALESCE(speaker_id, ''), listed_state = state;
CREATE INDEX quotes_public ON quotes (public_at, id) WHERE public_at > 0;
DROP INDEX quotes_text; -- nobody asked by it
CREATE INDEX quotes_said ON quotes (speaker_id, said_min, id) WHERE said = 1;
CREATE INDEX quotes_outlet ON quotes (speaker_id, outlet_id, said_min, id);
DROP INDEX quotes_source;
CREATE INDEX quotes_source ON quotes (source_id, id);
CREATE INDEX quotes_public_source ON quotes (source_id) WHERE public_at > 0;
INSERT INTO list_counts (name, n) SELECT 'quotes', COUNT(*) FROM quotes WHERE public_at > 0 HAVING COUNT(*) > 0;
INSERT INTO list_counts (name, n) SELECT 'quotes:' || state, COUNT(*) FROM quotes WHERE public_at > 0 GROUP BY state;
INSERT INTO list_counts (name, n) SELECT 'said:' || speaker_id, COUNT(*) FROM quotes WHERE said = 1 AND speaker_id IS NOT NULL GROUP BY speaker_id;

-- What one person said about another, in the order of the list.
ALTER TABLE quote_about ADD COLUMN speaker_id {{text}} NOT NULL DEFAULT '';
ALTER TABLE quote_about ADD COLUMN said_min BIGINT NOT NULL DEFAULT 0;
UPDATE quote_about SET speaker_id = COALESCE((SELECT q.speaker_id FROM quotes q WHERE q.id = quote_about.quote_id), ''),
    said_min = COALESCE((SELECT q.said_min FROM quotes q WHERE q.id = quote_about.quote_id), 0);
CREATE INDEX quote_about_said ON quote_about (person_id, speaker_id, said_min, quote_id);
DROP INDEX quote_about_person;

-- People by the beginning of any word of any of their names: "ferrante" and "maud ferrante".
CREATE TABLE person_tails (
    tail      {{text}} NOT NULL,             -- a name, folded, from one of its words to the end
    person_id {{text}} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    PRIMARY KEY (tail, person_id)
);
CREATE INDEX person_tails_person ON person_tails (person_id);
INSERT INTO person_tails (tail, person_id)
    WITH RECURSIVE names (id, name) AS (
        SELECT id, name_folded FROM people UNION SELECT person_id, name_folded FROM person_names
    ), places (id, name, at) AS (
        SELECT id, name, 1 FROM names WHERE name <> ''
        UNION ALL SELECT id, name, at + 1 FROM places WHERE at < length(name)
    )
    SELECT DISTINCT substr(name, at), id FROM places WHERE at = 1 OR (substr(name, at - 1, 1) = ' ' AND substr(name, at, 1) <> ' ');

CREATE INDEX people_public ON people (is_public, name_folded, id);
INSERT INTO list_counts (name, n) SELECT 'people', COUNT(*) FROM people WHERE is_public = 1 HAVING COUNT(*) > 0;
CREATE INDEX facts_source ON facts (source_id);
CREATE INDEX relationships_source ON relationships (source_id);
CREATE INDEX stories_status ON stories (status, id);
