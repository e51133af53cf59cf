-- Schema version 42 on sqlite, filled. Written by TestDump, restored by TestUpgrade.

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

INSERT INTO schema_version (version_id, is_applied) VALUES (3, 1);

-- +goose Up
-- Bytes and what we may do with them. The bytes lie in the blob store under their path.

CREATE TABLE media (
    id            TEXT PRIMARY KEY,
    path          TEXT NOT NULL UNIQUE,  -- "/content/images/2026/11/name.jpg"
    sha256        TEXT NOT NULL,
    size_bytes    INTEGER NOT NULL,
    mime          TEXT NOT NULL,
    width         INTEGER NOT NULL,           -- pixels, 0 where it has none
    height        INTEGER NOT NULL,
    alt           TEXT NOT NULL,
    caption       TEXT NOT NULL,
    credit        TEXT NOT NULL,         -- the credit line as printed
    creator       TEXT NOT NULL,
    source_url    TEXT NOT NULL,
    copyright     TEXT NOT NULL,
    licence       TEXT NOT NULL,
    usage_terms   TEXT NOT NULL,
    rights        TEXT NOT NULL,         -- unknown, cleared, restricted
    rights_expire INTEGER NOT NULL,           -- 0: never
    focal_x       INTEGER NOT NULL,           -- per mille from the left, -1: not set
    focal_y       INTEGER NOT NULL,
    created_at    INTEGER NOT NULL,
    updated_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX media_sha256 ON media (sha256);

INSERT INTO schema_version (version_id, is_applied) VALUES (4, 1);

-- +goose Up
-- Who said what to whom, and where: people, outlets, interviews, sources, quotes, relationships, facts.

CREATE TABLE people (
    id              TEXT PRIMARY KEY,
    slug            TEXT NOT NULL UNIQUE,
    name            TEXT NOT NULL,
    name_folded     TEXT NOT NULL,
    description     TEXT NOT NULL,       -- what tells this person from a namesake
    pronouns        TEXT NOT NULL,
    born_edtf       TEXT NOT NULL,
    died_edtf       TEXT NOT NULL,
    same_as         TEXT NOT NULL,       -- JSON array of URLs
    portrait        TEXT NOT NULL,       -- a media path, or ''
    is_public       INTEGER NOT NULL,       -- the desk decided that there is a public page
    notes_private   TEXT NOT NULL,
    created_at      INTEGER NOT NULL,
    updated_at      INTEGER NOT NULL
) STRICT;
CREATE INDEX people_name ON people (name_folded);

CREATE TABLE person_names (
    person_id   TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    name        TEXT NOT NULL,           -- an alias; the full name stands in people
    name_folded TEXT NOT NULL,
    PRIMARY KEY (person_id, name_folded)
) STRICT;
CREATE INDEX person_names_name ON person_names (name_folded);

CREATE TABLE outlets (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE,
    kind        TEXT NOT NULL,           -- programme, newspaper, magazine, site, agency, podcast, social, ''
    publisher   TEXT NOT NULL,           -- who is behind a programme, as printed
    url         TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE sources (
    id            TEXT PRIMARY KEY,
    kind          TEXT NOT NULL,         -- page, broadcast, post, call, paper, statement
    title         TEXT NOT NULL,
    url           TEXT NOT NULL,
    canonical_url TEXT NOT NULL,
    outlet_id     TEXT REFERENCES outlets (id),
    programme     TEXT NOT NULL,
    creators      TEXT NOT NULL,         -- JSON array of names
    published_on  TEXT NOT NULL,         -- EDTF
    accessed_at   INTEGER NOT NULL,
    archived_url  TEXT NOT NULL,
    archived_at   INTEGER NOT NULL,
    digest        TEXT NOT NULL,         -- sha256 of the archived copy, hex
    is_primary    INTEGER NOT NULL,
    created_at    INTEGER NOT NULL,
    updated_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX sources_url ON sources (canonical_url);

CREATE TABLE interviews (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    outlet_id   TEXT REFERENCES outlets (id),
    source_id   TEXT REFERENCES sources (id),
    medium      TEXT NOT NULL,           -- in_person, phone, video, e-mail, social, ''
    held_on     TEXT NOT NULL,           -- EDTF
    held_text   TEXT NOT NULL,           -- the date as printed
    place       TEXT NOT NULL,
    conditions  TEXT NOT NULL,
    sentence    TEXT NOT NULL,           -- the words that say so
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE interview_people (
    interview_id TEXT NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
    person_id    TEXT NOT NULL REFERENCES people (id),
    role         TEXT NOT NULL,          -- interviewee, interviewer, about
    position     INTEGER NOT NULL,
    PRIMARY KEY (interview_id, role, person_id)
) STRICT;
CREATE INDEX interview_people_person ON interview_people (person_id, role);

CREATE TABLE quotes (
    id                TEXT PRIMARY KEY,
    slug              TEXT NOT NULL UNIQUE,
    text              TEXT NOT NULL,     -- the source's words; paragraphs parted by a blank line
    text_folded       TEXT NOT NULL,
    language          TEXT NOT NULL,
    original_text     TEXT NOT NULL,
    translator        TEXT NOT NULL,
    kind              TEXT NOT NULL,     -- direct, partial, mixed, paraphrase
    speaker_id        TEXT REFERENCES people (id),
    speaker_printed   TEXT NOT NULL,     -- the attribution as the page gave it
    speaker_capacity  TEXT NOT NULL,
    addressee_id      TEXT REFERENCES people (id),
    addressee_printed TEXT NOT NULL,
    outlet_id         TEXT REFERENCES outlets (id),
    outlet_printed    TEXT NOT NULL,
    interview_id      TEXT REFERENCES interviews (id),
    source_id         TEXT REFERENCES sources (id),
    locator           TEXT NOT NULL,     -- time code, page or fragment
    said_on           TEXT NOT NULL,     -- EDTF
    said_min          INTEGER NOT NULL,       -- derived, microseconds; for order
    said_text         TEXT NOT NULL,
    context           TEXT NOT NULL,     -- the sentence that introduces it
    heard_by          TEXT NOT NULL,     -- firsthand, outlet, spokesperson, ''
    attribution       TEXT NOT NULL,     -- on_record, background, unnamed
    unnamed_reason    TEXT NOT NULL,
    state             TEXT NOT NULL,     -- reported, checked, disputed, withdrawn
    state_by          TEXT NOT NULL,     -- who checked, disputed or withdrew it
    state_note        TEXT NOT NULL,     -- in their words
    state_at          INTEGER NOT NULL,
    passage           TEXT NOT NULL,     -- the words around it in the source, once checked
    confidence        INTEGER NOT NULL,       -- of the machine's answer, per mille; 1000: a person said so
    version           INTEGER NOT NULL,
    created_at        INTEGER NOT NULL,
    updated_at        INTEGER NOT NULL
) STRICT;
CREATE INDEX quotes_speaker ON quotes (speaker_id, said_min, id);
CREATE INDEX quotes_interview ON quotes (interview_id);
CREATE INDEX quotes_source ON quotes (source_id);
CREATE INDEX quotes_text ON quotes (speaker_printed, id);

CREATE TABLE quote_about (
    quote_id  TEXT NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES people (id),
    position  INTEGER NOT NULL,
    PRIMARY KEY (quote_id, person_id)
) STRICT;
CREATE INDEX quote_about_person ON quote_about (person_id);

-- Between people, or between a person and a date. Unconfirmed ones stay inside the desk.
CREATE TABLE relationships (
    id            TEXT PRIMARY KEY,
    subject_id    TEXT NOT NULL REFERENCES people (id),
    object_id     TEXT NOT NULL REFERENCES people (id),
    kind          TEXT NOT NULL,         -- spouse, partner, parent, sibling, colleague, friend, feud
    status        TEXT NOT NULL,         -- current, former, unknown
    started       TEXT NOT NULL,         -- EDTF
    ended         TEXT NOT NULL,
    date_text     TEXT NOT NULL,
    sentence      TEXT NOT NULL,
    story_id      TEXT NOT NULL,         -- where it was proposed, or ''
    source_id     TEXT REFERENCES sources (id),
    quote_id      TEXT REFERENCES quotes (id),
    confirmed_by  TEXT NOT NULL,         -- '' until a person said yes
    confirmed_at  INTEGER NOT NULL,
    created_at    INTEGER NOT NULL,
    updated_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX relationships_subject ON relationships (subject_id);
CREATE INDEX relationships_object ON relationships (object_id);
CREATE INDEX relationships_story ON relationships (story_id);

CREATE TABLE facts (
    id            TEXT PRIMARY KEY,
    text          TEXT NOT NULL,
    edtf          TEXT NOT NULL,
    date_min      INTEGER NOT NULL,           -- derived, microseconds; 0: unknown
    date_max      INTEGER NOT NULL,
    date_text     TEXT NOT NULL,
    sentence      TEXT NOT NULL,
    story_id      TEXT NOT NULL,
    source_id     TEXT REFERENCES sources (id),
    confirmed_by  TEXT NOT NULL,
    confirmed_at  INTEGER NOT NULL,
    created_at    INTEGER NOT NULL,
    updated_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX facts_story ON facts (story_id);

CREATE TABLE fact_people (
    fact_id   TEXT NOT NULL REFERENCES facts (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES people (id),
    position  INTEGER NOT NULL,
    PRIMARY KEY (fact_id, person_id)
) STRICT;
CREATE INDEX fact_people_person ON fact_people (person_id);

INSERT INTO schema_version (version_id, is_applied) VALUES (5, 1);

-- +goose Up
-- Stories with a working and a published revision, their topics, bylines, corrections and uses.

CREATE TABLE topics (
    id          TEXT PRIMARY KEY,
    slug        TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    description TEXT NOT NULL,
    image       TEXT NOT NULL,
    person_id   TEXT REFERENCES people (id),  -- the topic is this person
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX topics_name ON topics (name_folded);

-- A public byline; it needs no account.
CREATE TABLE bylines (
    id          TEXT PRIMARY KEY,
    slug        TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    bio         TEXT NOT NULL,
    location    TEXT NOT NULL,
    website     TEXT NOT NULL,
    image       TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX bylines_name ON bylines (name_folded);

CREATE TABLE stories (
    id                 TEXT PRIMARY KEY,
    uuid               TEXT NOT NULL,
    slug               TEXT NOT NULL UNIQUE,
    status             TEXT NOT NULL,    -- draft, published
    visibility         TEXT NOT NULL,    -- public
    featured           INTEGER NOT NULL,
    is_page            INTEGER NOT NULL,    -- stands outside the stream: about, standards
    language           TEXT NOT NULL,    -- BCP 47, '' is the site's
    translation_group  TEXT NOT NULL,
    working_revision   TEXT NOT NULL,
    published_revision TEXT NOT NULL,    -- '' while a draft
    published_at       INTEGER NOT NULL,      -- 0: never
    origin_url         TEXT NOT NULL,    -- canonical URL of an imported page, or ''
    origin_hash        TEXT NOT NULL,    -- sha256 of the imported text, normalised; or ''
    origin_draft       TEXT NOT NULL,    -- sha256 of everything read from that page
    origin_site        TEXT NOT NULL,
    created_by         TEXT NOT NULL,
    created_at         INTEGER NOT NULL,
    updated_at         INTEGER NOT NULL       -- of what readers see, once published
) STRICT;
CREATE INDEX stories_published ON stories (status, is_page, published_at, id);
-- One page is one story, also when two imports bring it in at once.
CREATE UNIQUE INDEX stories_origin_url ON stories (origin_url) WHERE origin_url <> '';
CREATE UNIQUE INDEX stories_origin_hash ON stories (origin_hash) WHERE origin_url = '' AND origin_hash <> '';

CREATE TABLE revisions (
    id           TEXT PRIMARY KEY,
    story_id     TEXT NOT NULL REFERENCES stories (id),
    number       INTEGER NOT NULL,            -- 1, 2, … within the story
    based_on     TEXT NOT NULL,
    kind         TEXT NOT NULL,          -- saved, published, correction, import
    title        TEXT NOT NULL,
    dek          TEXT NOT NULL,
    document     TEXT NOT NULL,          -- JSON, in the version that it was saved in
    meta         TEXT NOT NULL,          -- JSON: image, topics, bylines, search and social texts
    word_count   INTEGER NOT NULL,
    reading_minutes INTEGER NOT NULL,
    plain        TEXT NOT NULL,          -- the first words, for excerpts
    created_by   TEXT NOT NULL,
    created_name TEXT NOT NULL,
    created_at   INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX revisions_number ON revisions (story_id, number);

-- The topics and bylines of published revisions, in list order; drafts keep theirs in meta.
CREATE TABLE story_topics (
    story_id     TEXT NOT NULL REFERENCES stories (id),
    topic_id     TEXT NOT NULL REFERENCES topics (id),
    position     INTEGER NOT NULL,
    status       TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    PRIMARY KEY (story_id, topic_id)
) STRICT;
CREATE INDEX story_topics_list ON story_topics (topic_id, status, published_at, story_id);

CREATE TABLE story_bylines (
    story_id     TEXT NOT NULL REFERENCES stories (id),
    byline_id    TEXT NOT NULL REFERENCES bylines (id),
    position     INTEGER NOT NULL,
    status       TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    PRIMARY KEY (story_id, byline_id)
) STRICT;
CREATE INDEX story_bylines_list ON story_bylines (byline_id, status, published_at, story_id);

-- Who a story is about or quotes.
CREATE TABLE story_people (
    story_id     TEXT NOT NULL REFERENCES stories (id),
    person_id    TEXT NOT NULL REFERENCES people (id),
    position     INTEGER NOT NULL,
    status       TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    PRIMARY KEY (story_id, person_id)
) STRICT;
CREATE INDEX story_people_list ON story_people (person_id, status, published_at, story_id);

-- Two texts, both kept: the words as printed in a revision, beside the record they use.
CREATE TABLE uses (
    revision_id TEXT NOT NULL REFERENCES revisions (id),
    quote_id    TEXT NOT NULL REFERENCES quotes (id),
    position    INTEGER NOT NULL,
    story_id    TEXT NOT NULL REFERENCES stories (id),
    printed     TEXT NOT NULL,
    verdict     TEXT NOT NULL,           -- match, edited, altered, absent
    differences TEXT NOT NULL,           -- JSON
    flagged     INTEGER NOT NULL,           -- the record changed after this revision was saved
    PRIMARY KEY (revision_id, quote_id, position)
) STRICT;
CREATE INDEX uses_quote ON uses (quote_id, story_id);
CREATE INDEX uses_story ON uses (story_id);

CREATE TABLE corrections (
    id           TEXT PRIMARY KEY,
    story_id     TEXT NOT NULL REFERENCES stories (id),
    revision_id  TEXT NOT NULL,
    kind         TEXT NOT NULL,          -- correction, clarification, update, retraction, editors_note
    text         TEXT NOT NULL,
    old_text     TEXT NOT NULL,
    new_text     TEXT NOT NULL,
    status       TEXT NOT NULL,          -- published while its story is
    editor_name  TEXT NOT NULL,
    published_at INTEGER NOT NULL
) STRICT;
CREATE INDEX corrections_list ON corrections (status, published_at, id);
CREATE INDEX corrections_story ON corrections (story_id, published_at);

INSERT INTO schema_version (version_id, is_applied) VALUES (6, 1);

-- +goose Up
-- What a source showed when it was looked at, the words that quotes are checked by, and how a source is doing.

-- A private copy of a source: its bytes lie in the blob store.
CREATE TABLE captures (
    id            TEXT PRIMARY KEY,
    source_id     TEXT NOT NULL REFERENCES sources (id),
    kind          TEXT NOT NULL,         -- fetched, uploaded
    url           TEXT NOT NULL,         -- what was asked for; '' for an upload
    final_url     TEXT NOT NULL,         -- where it came from, after redirects
    status        INTEGER NOT NULL,           -- HTTP's; 0 for an upload
    mime          TEXT NOT NULL,
    size_bytes    INTEGER NOT NULL,           -- as it came
    sha256        TEXT NOT NULL,         -- of the bytes as they came, hex
    substance     TEXT NOT NULL,         -- sha256 of the words that a change would matter in; '' where it has none
    blob          TEXT NOT NULL,         -- a WARC for what was fetched, else the file
    etag          TEXT NOT NULL,
    last_modified TEXT NOT NULL,
    taken_by      TEXT NOT NULL,         -- who uploaded it; '' is the machine
    taken_at      INTEGER NOT NULL
) STRICT;
CREATE INDEX captures_source ON captures (source_id, taken_at, id);

-- The words of a source: out of a capture, pasted, heard by somebody, or a transcript.
CREATE TABLE source_texts (
    id          TEXT PRIMARY KEY,
    source_id   TEXT NOT NULL REFERENCES sources (id),
    capture_id  TEXT REFERENCES captures (id),
    kind        TEXT NOT NULL,           -- page, pasted, heard, transcript
    words       TEXT NOT NULL,
    cues        TEXT NOT NULL,           -- JSON: [[code point, millisecond], …], for a transcript with times
    note        TEXT NOT NULL,           -- what the machine could not read, in a sentence; ''
    given_by    TEXT NOT NULL,           -- who pasted or heard it; '' is the machine
    created_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX source_texts_source ON source_texts (source_id, created_at, id);

-- How a source with an address is doing: one row for each.
CREATE TABLE source_watch (
    source_id  TEXT PRIMARY KEY REFERENCES sources (id),
    state      TEXT NOT NULL,            -- waiting, fine, changed, gone, failing
    reason     TEXT NOT NULL,            -- why the last try came to nothing: fetch's word, or the HTTP status
    message    TEXT NOT NULL,            -- the same for people
    since      INTEGER NOT NULL,              -- since when it is in this state
    tried_at   INTEGER NOT NULL,
    due_at     INTEGER NOT NULL,              -- when it is looked at again
    pause_us   INTEGER NOT NULL,              -- how long after the last try that is
    failures   INTEGER NOT NULL,              -- in a row
    capture_id TEXT REFERENCES captures (id), -- the one that a change is told against
    settled_by TEXT NOT NULL             -- who looked at the last change; '' if nobody has
) STRICT;
CREATE INDEX source_watch_due ON source_watch (due_at, source_id);
CREATE INDEX source_watch_state ON source_watch (state, since, source_id);

-- A quote held against a text of its source by the machine: for the desk to look at, never for readers.
CREATE TABLE comparisons (
    quote_id    TEXT NOT NULL REFERENCES quotes (id),
    text_id     TEXT NOT NULL REFERENCES source_texts (id),
    quote_version INTEGER NOT NULL,
    verdict     TEXT NOT NULL,           -- match, edited, altered, absent
    place_start INTEGER NOT NULL,             -- code points of the text, -1: nowhere
    place_end   INTEGER NOT NULL,
    differences TEXT NOT NULL,           -- JSON
    warnings    TEXT NOT NULL,           -- JSON
    compared_at INTEGER NOT NULL,
    PRIMARY KEY (quote_id, text_id)
) STRICT;

INSERT INTO schema_version (version_id, is_applied) VALUES (7, 1);

-- +goose Up
-- Who may come in by a program. A secret is shown once, when it is made; what is kept tells it and does not give it away.
CREATE TABLE api_keys (
    id          TEXT PRIMARY KEY,
    kind        TEXT NOT NULL,           -- content, newsroom
    name        TEXT NOT NULL,           -- whose it is: the audit log shows it
    role        TEXT NOT NULL,           -- of what is done with it; '' for content
    secret_hash TEXT NOT NULL UNIQUE,    -- sha256, hex
    created_by  TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    revoked_at  INTEGER NOT NULL              -- 0: it is good
) STRICT;

INSERT INTO schema_version (version_id, is_applied) VALUES (8, 1);

-- +goose Up
-- Unnamed sources and what the desk keeps sealed about them; people who are one; what a living person keeps private.

-- What the desk's rule on unnamed sources may ask for, by quote. It is gone when the quote changes.
CREATE TABLE quote_vouchers (
    quote_id    TEXT PRIMARY KEY REFERENCES quotes (id),
    allowed_by  TEXT NOT NULL,           -- the editor who said yes; '' if none has
    allowed_at  INTEGER NOT NULL,
    second_id   TEXT REFERENCES sources (id), -- a second source that says the same
    vouched_by  TEXT NOT NULL            -- who named the second source
) STRICT;

-- Who an unnamed source is and how to reach them. The words are sealed with a key of the note's own, which is kept
-- outside of the database, sealed with the site's. Erased, the row stays as a dated mark.
CREATE TABLE sealed_notes (
    id          TEXT PRIMARY KEY,
    quote_id    TEXT NOT NULL REFERENCES quotes (id),
    writer_id   TEXT NOT NULL,
    writer_name TEXT NOT NULL,
    site_key    TEXT NOT NULL,           -- which key of the site: the beginning of its sha256, hex
    sealed      TEXT NOT NULL,           -- base64; '' once erased
    created_at  INTEGER NOT NULL,
    erased_by   TEXT NOT NULL,
    erased_why  TEXT NOT NULL,
    erased_at   INTEGER NOT NULL              -- 0: it is there
) STRICT;
CREATE INDEX sealed_notes_quote ON sealed_notes (quote_id, created_at, id);

ALTER TABLE people ADD COLUMN merged_into TEXT NOT NULL DEFAULT '';   -- the person who this one turned out to be
ALTER TABLE people ADD COLUMN show_private INTEGER NOT NULL DEFAULT 0;   -- readers see a living person's private data
ALTER TABLE people ADD COLUMN kept_address TEXT NOT NULL DEFAULT '';  -- a path that came in with an import; '' is the slug's
CREATE INDEX people_merged ON people (merged_into) WHERE merged_into <> '';

CREATE TABLE person_merges (
    id         TEXT PRIMARY KEY,
    gone_id    TEXT NOT NULL REFERENCES people (id),
    stays_id   TEXT NOT NULL REFERENCES people (id),
    gone_path  TEXT NOT NULL,            -- the public address of the one who is gone, or ''
    merged_by  TEXT NOT NULL,
    merged_at  INTEGER NOT NULL,
    undone_by  TEXT NOT NULL,
    undone_at  INTEGER NOT NULL               -- 0: it holds
) STRICT;
CREATE INDEX person_merges_stays ON person_merges (stays_id, merged_at);
CREATE INDEX person_merges_gone ON person_merges (gone_id, merged_at);

-- Every place that a merge changed, to be able to take it back.
CREATE TABLE person_moves (
    merge_id TEXT NOT NULL REFERENCES person_merges (id),
    place    TEXT NOT NULL,              -- 'quote.speaker', 'fact', 'alias', …
    row_id   TEXT NOT NULL,
    detail   TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (merge_id, place, row_id, detail)
) STRICT;

CREATE INDEX quotes_addressee ON quotes (addressee_id) WHERE addressee_id IS NOT NULL;

ALTER TABLE facts ADD COLUMN kind TEXT NOT NULL DEFAULT '';           -- born, died, married, …; '' is none of these
CREATE INDEX facts_unsourced ON facts (created_at, id) WHERE source_id IS NULL;

ALTER TABLE topics ADD COLUMN imported INTEGER NOT NULL DEFAULT 0;       -- its address came in with an import and stays
CREATE INDEX topics_person ON topics (person_id) WHERE person_id IS NOT NULL;

INSERT INTO schema_version (version_id, is_applied) VALUES (9, 1);

-- +goose Up
-- What people claim, who hears of what happens, and lists that are read and counted without walking them.

-- A statement that can be true or false, and what a review found.
CREATE TABLE claims (
    id           TEXT PRIMARY KEY,
    text         TEXT NOT NULL,
    claimant_id  TEXT REFERENCES people (id),
    claimed_by   TEXT NOT NULL,           -- the claimant as printed
    claimed_on   TEXT NOT NULL,           -- EDTF
    source_id    TEXT REFERENCES sources (id), -- where it appeared first
    quote_id     TEXT REFERENCES quotes (id),  -- in which words
    verdict      TEXT NOT NULL,           -- in the reviewer's words; '' until somebody reviewed it
    review_url   TEXT NOT NULL,
    reviewed_on  TEXT NOT NULL,           -- EDTF
    reviewed_by  TEXT NOT NULL,
    created_at   INTEGER NOT NULL,
    updated_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX claims_claimant ON claims (claimant_id, id);
CREATE INDEX claims_source ON claims (source_id);

CREATE TABLE claim_about (
    claim_id  TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES people (id),
    position  INTEGER NOT NULL,
    PRIMARY KEY (claim_id, person_id)
) STRICT;
CREATE INDEX claim_about_person ON claim_about (person_id, claim_id);

-- Whom the desk tells of what happens, at which address.
CREATE TABLE webhooks (
    id         TEXT PRIMARY KEY,
    url        TEXT NOT NULL,
    events     TEXT NOT NULL,             -- JSON array: quote.saved, …
    secret     TEXT NOT NULL,             -- sealed; see the room's doc.go
    failures   INTEGER NOT NULL,               -- in a row, of tries
    failed_at  INTEGER NOT NULL,               -- the first of them; 0: the last try went well
    paused_at  INTEGER NOT NULL,               -- 0: it is told
    paused_why TEXT NOT NULL,
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

-- One event for one webhook: what became of telling it.
CREATE TABLE webhook_deliveries (
    id         TEXT PRIMARY KEY,
    webhook_id TEXT NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
    event_id   TEXT NOT NULL,             -- of the outbox, so that none is told twice as two
    event      TEXT NOT NULL,             -- quote.saved, …
    object_id  TEXT NOT NULL,
    happened   INTEGER NOT NULL,
    state      TEXT NOT NULL,             -- waiting, delivered, failed
    tries      INTEGER NOT NULL,
    status     INTEGER NOT NULL,               -- HTTP's, of the last try; 0: no answer
    reason     TEXT NOT NULL,             -- why the last try came to nothing, for people
    tried_at   INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX webhook_deliveries_event ON webhook_deliveries (webhook_id, event_id, event);
CREATE INDEX webhook_deliveries_list ON webhook_deliveries (webhook_id, happened, id);

-- How long the lists are that readers page through.
CREATE TABLE list_counts (
    name TEXT PRIMARY KEY,
    n    INTEGER NOT NULL
) STRICT;

-- A quote stands on readers' lists while it has an address and was not withdrawn; on its speaker's, while the speaker
-- is no guess.
ALTER TABLE quotes ADD COLUMN public_at INTEGER NOT NULL DEFAULT 0; -- when it got its address; 0: on no list
ALTER TABLE quotes ADD COLUMN said INTEGER NOT NULL DEFAULT 0;
ALTER TABLE quotes ADD COLUMN listed_speaker TEXT NOT NULL DEFAULT ''; -- whose list it was counted on
ALTER TABLE quotes ADD COLUMN listed_state TEXT NOT NULL DEFAULT '';   -- and in which state
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
ALTER TABLE quote_about ADD COLUMN speaker_id TEXT NOT NULL DEFAULT '';
ALTER TABLE quote_about ADD COLUMN said_min INTEGER NOT NULL DEFAULT 0;
UPDATE quote_about SET speaker_id = COALESCE((SELECT q.speaker_id FROM quotes q WHERE q.id = quote_about.quote_id), ''),
    said_min = COALESCE((SELECT q.said_min FROM quotes q WHERE q.id = quote_about.quote_id), 0);
CREATE INDEX quote_about_said ON quote_about (person_id, speaker_id, said_min, quote_id);
DROP INDEX quote_about_person;

-- People by the beginning of any word of any of their names: "ferrante" and "maud ferrante".
CREATE TABLE person_tails (
    tail      TEXT NOT NULL,             -- a name, folded, from one of its words to the end
    person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    PRIMARY KEY (tail, person_id)
) STRICT;
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

INSERT INTO schema_version (version_id, is_applied) VALUES (10, 1);

-- +goose Up
-- What readers say is wrong, and which revisions they were shown.

-- What a reader thinks is wrong with a story or a quote. The desk's alone; name and contact only where a reader gave
-- them, and gone when the report is deleted.
CREATE TABLE reports (
    id          TEXT PRIMARY KEY,
    kind        TEXT NOT NULL,           -- story, quote: what the page was about
    object_id   TEXT NOT NULL,
    revision_id TEXT NOT NULL,           -- of the story, as the reader saw it; '' for a quote's page
    quote_id    TEXT NOT NULL,           -- the disputed quote, '' if none was named
    words       TEXT NOT NULL,           -- the disputed words
    message     TEXT NOT NULL,
    name        TEXT NOT NULL,
    contact     TEXT NOT NULL,
    same        TEXT NOT NULL UNIQUE,    -- sha256 of what was said of what: nobody sends it twice by accident
    status      TEXT NOT NULL,           -- open, taken, settled
    handled_by  TEXT NOT NULL,
    note        TEXT NOT NULL,           -- what became of it
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX reports_queue ON reports (status, created_at, id);

-- The revisions that readers were shown, in order.
CREATE TABLE published_revisions (
    story_id     TEXT NOT NULL REFERENCES stories (id),
    number       INTEGER NOT NULL,            -- from 1
    revision_id  TEXT NOT NULL,
    published_at INTEGER NOT NULL,            -- when readers saw it first
    PRIMARY KEY (story_id, number)
) STRICT;
CREATE INDEX published_revisions_revision ON published_revisions (revision_id);

INSERT INTO published_revisions (story_id, number, revision_id, published_at)
SELECT id, 1, published_revision, updated_at FROM stories WHERE published_revision <> '';

INSERT INTO schema_version (version_id, is_applied) VALUES (11, 1);

-- +goose Up
-- What a person said in one outlet is read from the list of what they said: it names the outlet. A large archive is loaded
-- faster for each index less that lies in random order.
DROP INDEX quotes_outlet;
DROP INDEX quotes_speaker;
CREATE INDEX quotes_speaker ON quotes (speaker_id, said_min, id, outlet_id);

-- On SQLite a row whose key is its place is found in one step instead of two: addresses are asked for by every line of
-- every list, and whom a quote is about is written with every quote.

CREATE TABLE addresses_by_object (
    path       TEXT NOT NULL UNIQUE,     -- "/a-slug/": lower case, with both slashes
    kind       TEXT NOT NULL,            -- story, topic, byline, person, quote
    object_id  TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (kind, object_id)
) WITHOUT ROWID, STRICT;
INSERT INTO addresses_by_object (path, kind, object_id, created_at)
    SELECT path, kind, object_id, created_at FROM addresses ORDER BY kind, object_id;
DROP TABLE addresses;
ALTER TABLE addresses_by_object RENAME TO addresses;
CREATE TABLE quote_about_by_quote (
    quote_id   TEXT NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
    person_id  TEXT NOT NULL REFERENCES people (id),
    position   INTEGER NOT NULL,
    speaker_id TEXT NOT NULL DEFAULT '',
    said_min   INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (quote_id, person_id)
) WITHOUT ROWID, STRICT;
INSERT INTO quote_about_by_quote (quote_id, person_id, position, speaker_id, said_min)
    SELECT quote_id, person_id, position, speaker_id, said_min FROM quote_about ORDER BY quote_id, person_id;
DROP TABLE quote_about;
ALTER TABLE quote_about_by_quote RENAME TO quote_about;
CREATE INDEX quote_about_said ON quote_about (person_id, speaker_id, said_min, quote_id);


INSERT INTO schema_version (version_id, is_applied) VALUES (12, 1);

-- +goose Up
-- The newsroom's people, and what lets their browsers in.
CREATE TABLE users (
    id            TEXT PRIMARY KEY,
    name          TEXT NOT NULL,
    email         TEXT NOT NULL,             -- as they write it
    email_folded  TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,             -- argon2id, in the form that its tools share; '' where there is none
    role          TEXT NOT NULL CHECK (role IN ('Owner', 'Administrator', 'Editor', 'Author', 'Contributor')),
    byline_id     TEXT NOT NULL,             -- '' where there is none
    status        TEXT NOT NULL CHECK (status IN ('active', 'suspended')),
    first_owner   INTEGER UNIQUE,               -- 1 for who set the site up, NULL for all others: so it happens once
    created_at    INTEGER NOT NULL,
    updated_at    INTEGER NOT NULL
) STRICT;

-- A browser that is signed in. Of its cookie only a hash is kept.
CREATE TABLE sessions (
    id         TEXT PRIMARY KEY,
    user_id    TEXT NOT NULL REFERENCES users (id),
    token_hash TEXT NOT NULL UNIQUE,         -- sha256, hex
    device     TEXT NOT NULL,                -- "Firefox on Linux", as its browser says
    way        TEXT NOT NULL,                -- password, link, …
    made_at    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX sessions_by_user ON sessions (user_id, made_at);
CREATE INDEX sessions_by_end ON sessions (expires_at);

-- Links that sign somebody in, once, or while the demo runs.
CREATE TABLE sign_in_links (
    id         TEXT PRIMARY KEY,
    user_id    TEXT NOT NULL REFERENCES users (id),
    kind       TEXT NOT NULL,                -- enter, reset, demo
    token_hash TEXT NOT NULL UNIQUE,         -- sha256, hex
    made_at    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX sign_in_links_by_user ON sign_in_links (user_id);

INSERT INTO schema_version (version_id, is_applied) VALUES (13, 1);

-- +goose Up
-- The words by which the desk finds a quote on file: folded, the longer ones of each quote. An archive that comes in at
-- once has its words taken up later (worded = 0: not yet).
CREATE TABLE quote_words (
    word     TEXT NOT NULL,              -- folded
    quote_id TEXT NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
    PRIMARY KEY (word, quote_id)
) WITHOUT ROWID, STRICT;
CREATE INDEX quote_words_quote ON quote_words (quote_id);

ALTER TABLE quotes ADD COLUMN worded INTEGER NOT NULL DEFAULT 0;
CREATE INDEX quotes_unworded ON quotes (id) WHERE worded = 0;

INSERT INTO schema_version (version_id, is_applied) VALUES (14, 1);

-- +goose Up
-- What the desk knows of a story beside its words: how far it is, who reads it, when it goes out; notes, and who is told.

CREATE TABLE story_desk (
    story_id          TEXT PRIMARY KEY REFERENCES stories (id),
    stage             TEXT NOT NULL DEFAULT 'draft', -- of the working revision: draft, review, approved, scheduled, or as live_stage
    live_stage        TEXT NOT NULL DEFAULT '',      -- '' while readers see nothing; published, updated, corrected, retracted
    owner_id          TEXT NOT NULL DEFAULT '',      -- who began it
    reviewer_id       TEXT NOT NULL DEFAULT '',
    reviewer_name     TEXT NOT NULL DEFAULT '',
    due_at            INTEGER NOT NULL DEFAULT 0,
    planned_for       TEXT NOT NULL DEFAULT '',      -- a day: 2026-05-31
    approved_revision TEXT NOT NULL DEFAULT '',
    approved_by       TEXT NOT NULL DEFAULT '',
    approved_at       INTEGER NOT NULL DEFAULT 0,
    publish_at        INTEGER NOT NULL DEFAULT 0,         -- 0: not scheduled
    publish_revision  TEXT NOT NULL DEFAULT '',      -- the one that goes out then
    scheduled_id      TEXT NOT NULL DEFAULT '',
    scheduled_by      TEXT NOT NULL DEFAULT '',
    schedule_failed   TEXT NOT NULL DEFAULT '',      -- why the last schedule came to nothing
    embargo_until     INTEGER NOT NULL DEFAULT 0,         -- nobody publishes before
    embargo_by        TEXT NOT NULL DEFAULT '',
    unpublish_at      INTEGER NOT NULL DEFAULT 0,
    trashed_at        INTEGER NOT NULL DEFAULT 0,         -- 0: not in the bin
    trashed_by        TEXT NOT NULL DEFAULT '',
    title_folded      TEXT NOT NULL DEFAULT '',      -- of the working revision
    touched_at        INTEGER NOT NULL DEFAULT 0,         -- when somebody saved it last
    touched_by        TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX story_desk_touched ON story_desk (trashed_at, touched_at, story_id);
CREATE INDEX story_desk_stage ON story_desk (trashed_at, stage, touched_at, story_id);
CREATE INDEX story_desk_owner ON story_desk (owner_id, touched_at, story_id);
CREATE INDEX story_desk_reviewer ON story_desk (reviewer_id, touched_at, story_id) WHERE reviewer_id <> '';
CREATE INDEX story_desk_due ON story_desk (due_at, story_id) WHERE due_at > 0;
CREATE INDEX story_desk_publish ON story_desk (publish_at) WHERE publish_at > 0;
CREATE INDEX story_desk_planned ON story_desk (planned_for) WHERE planned_for <> '';
INSERT INTO story_desk (story_id, stage, live_stage, owner_id, title_folded, touched_at, touched_by)
    SELECT s.id, CASE WHEN s.status = 'published' THEN 'published' ELSE 'draft' END, CASE WHEN s.status = 'published' THEN 'published' ELSE '' END,
        s.created_by, COALESCE(LOWER(r.title), ''), COALESCE(r.created_at, s.created_at), COALESCE(r.created_name, '')
    FROM stories s LEFT JOIN revisions r ON r.id = s.working_revision;

-- What is said of a revision, which itself never changes. A revision with a row here is not thinned.
CREATE TABLE revision_marks (
    revision_id TEXT PRIMARY KEY REFERENCES revisions (id),
    story_id    TEXT NOT NULL REFERENCES stories (id),
    name        TEXT NOT NULL,
    named_by    TEXT NOT NULL,
    reviewed_at INTEGER NOT NULL,           -- sent to review; 0: not
    approved_at INTEGER NOT NULL,
    approved_by TEXT NOT NULL
) STRICT;
CREATE INDEX revision_marks_story ON revision_marks (story_id);
CREATE INDEX revisions_autosaved ON revisions (story_id, number) WHERE kind = 'autosave';

-- What people of the desk say about words of a story. Never for readers.
CREATE TABLE story_notes (
    id          TEXT PRIMARY KEY,
    story_id    TEXT NOT NULL REFERENCES stories (id),
    thread_id   TEXT NOT NULL,         -- the note that it answers; '' begins a thread
    revision_id TEXT NOT NULL,         -- in which it was written
    block       TEXT NOT NULL,         -- where: "3", "4.1"; '' is about the whole story
    words       TEXT NOT NULL,         -- the words that it is about
    words_before TEXT NOT NULL,        -- and those in front of them
    body        TEXT NOT NULL,
    author_id   TEXT NOT NULL,
    author_name TEXT NOT NULL,
    assigned_id TEXT NOT NULL,
    assigned_to TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    edited_at   INTEGER NOT NULL,
    resolved_at INTEGER NOT NULL,           -- 0: open; of a thread's first note
    resolved_by TEXT NOT NULL
) STRICT;
CREATE INDEX story_notes_story ON story_notes (story_id, id);
CREATE INDEX story_notes_thread ON story_notes (thread_id);

-- What somebody of the desk is told in the newsroom, and by mail.
CREATE TABLE notifications (
    id         TEXT PRIMARY KEY,
    staff_id   TEXT NOT NULL,          -- who is told
    kind       TEXT NOT NULL,
    story_id   TEXT NOT NULL REFERENCES stories (id),
    note_id    TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    words      TEXT NOT NULL,          -- what they wrote
    created_at INTEGER NOT NULL,
    read_at    INTEGER NOT NULL             -- 0: not yet
) STRICT;
CREATE INDEX notifications_staff ON notifications (staff_id, id);
CREATE INDEX notifications_unread ON notifications (staff_id, read_at);
CREATE INDEX notifications_story ON notifications (story_id);

-- Who is in which story now: several nodes share it. One process alone keeps it in memory.
CREATE TABLE story_visits (
    story_id   TEXT NOT NULL,
    session    TEXT NOT NULL,          -- one window of one browser
    staff_id   TEXT NOT NULL,
    name       TEXT NOT NULL,
    since      INTEGER NOT NULL,
    seen       INTEGER NOT NULL,
    unsaved    INTEGER NOT NULL,
    holds      INTEGER NOT NULL,          -- writes; one of a story does
    lost_to    TEXT NOT NULL,          -- who took it over, until this one was told
    PRIMARY KEY (story_id, session)
) STRICT;

INSERT INTO schema_version (version_id, is_applied) VALUES (15, 1);

-- +goose Up
-- How a story that is not out may be looked at, and which stories are translations of each other.

-- A secret address under which somebody without an account sees a story as it will look. The address itself is not kept.
CREATE TABLE previews (
    id           TEXT PRIMARY KEY,
    story_id     TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    revision_id  TEXT NOT NULL,          -- '': the working one, whatever it is when somebody looks
    kind         TEXT NOT NULL,          -- link, desk: for the frame in the newsroom, for a short time
    secret_hash  TEXT NOT NULL UNIQUE,   -- sha256
    label        TEXT NOT NULL,          -- whom it is for
    created_by   TEXT NOT NULL,
    created_name TEXT NOT NULL,
    created_at   INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL,
    revoked_at   INTEGER NOT NULL             -- 0: it is not
) STRICT;
CREATE INDEX previews_story ON previews (story_id, kind, created_at, id);
CREATE INDEX previews_expires ON previews (kind, expires_at);

CREATE INDEX stories_translations ON stories (translation_group) WHERE translation_group <> '';

INSERT INTO schema_version (version_id, is_applied) VALUES (16, 1);

-- +goose Up
-- What was read in and waits for decisions, and where guesses stand with the quote desk.

-- A page that somebody reads in, with what they decided so far. Their own; gone when it ends.
CREATE TABLE readings (
    id         TEXT PRIMARY KEY,
    owner_id   TEXT NOT NULL,            -- who reads it in
    name       TEXT NOT NULL,            -- of the file, or where the page stands; '' for what was pasted
    draft      TEXT NOT NULL,            -- JSON: what was read
    places     TEXT NOT NULL,            -- JSON: behind which block each dropped line stood
    headline   TEXT NOT NULL,            -- as it is to be
    decisions  TEXT NOT NULL,            -- JSON: what was decided, and the head as it is to be
    story_id   TEXT NOT NULL,            -- what it became, '' while it is under way
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    ends_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX readings_owner ON readings (owner_id, story_id, updated_at);
CREATE INDEX readings_end ON readings (ends_at);

-- '' waits, 'aside' is put aside, 'dropped' was wrong.
ALTER TABLE quotes ADD COLUMN desk TEXT NOT NULL DEFAULT '';
ALTER TABLE relationships ADD COLUMN desk TEXT NOT NULL DEFAULT '';
ALTER TABLE facts ADD COLUMN desk TEXT NOT NULL DEFAULT '';
CREATE INDEX quotes_waiting ON quotes (desk, speaker_id, confidence, id) WHERE state = 'reported' AND confidence < 1000;
CREATE INDEX relationships_waiting ON relationships (desk, subject_id, id) WHERE confirmed_by = '';
CREATE INDEX facts_waiting ON facts (desk, id) WHERE confirmed_by = '';

INSERT INTO schema_version (version_id, is_applied) VALUES (17, 1);

-- +goose Up
-- Which stories stand where on the front page. Every save is a row of its own: the one that began last is what readers see,
-- and one that begins later takes over by itself.
CREATE TABLE fronts (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,            -- what the desk calls it, '' for an everyday change
    slots      TEXT NOT NULL,            -- JSON: for each place a story's ID, and what fills it otherwise
    starts_at  INTEGER NOT NULL,              -- readers see it from here on
    version    INTEGER NOT NULL,              -- counts the changes before it began
    dropped_at INTEGER NOT NULL,              -- 0; when the desk took it back before it began
    saved_by   TEXT NOT NULL,            -- a name
    saved_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX fronts_start ON fronts (starts_at, id);

INSERT INTO schema_version (version_id, is_applied) VALUES (18, 1);

-- +goose Up
-- The library: sounds, films and files beside pictures, what a picture is cut to, who brought it, and where it stands.
ALTER TABLE media ADD COLUMN kind TEXT NOT NULL DEFAULT 'image';      -- image, audio, video, file
ALTER TABLE media ADD COLUMN name TEXT NOT NULL DEFAULT '';           -- the file's name, as it came
ALTER TABLE media ADD COLUMN words_folded TEXT NOT NULL DEFAULT '';          -- all that it is found by, folded
ALTER TABLE media ADD COLUMN duration_ms INTEGER NOT NULL DEFAULT 0;       -- of a sound or a film, 0: not known
ALTER TABLE media ADD COLUMN crop_x INTEGER NOT NULL DEFAULT 0;            -- per mille of the picture; a width of 0: not cut
ALTER TABLE media ADD COLUMN crop_y INTEGER NOT NULL DEFAULT 0;
ALTER TABLE media ADD COLUMN crop_width INTEGER NOT NULL DEFAULT 0;
ALTER TABLE media ADD COLUMN crop_height INTEGER NOT NULL DEFAULT 0;
ALTER TABLE media ADD COLUMN created_by TEXT NOT NULL DEFAULT '';
ALTER TABLE media ADD COLUMN created_name TEXT NOT NULL DEFAULT '';
ALTER TABLE media ADD COLUMN deleted_at INTEGER NOT NULL DEFAULT 0;        -- 0: it is not in the bin
CREATE INDEX media_newest ON media (deleted_at, id);
CREATE INDEX media_expiry ON media (rights_expire) WHERE rights_expire > 0;

-- Which media a revision shows.
CREATE TABLE story_media (
    revision_id TEXT NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
    path        TEXT NOT NULL,
    story_id    TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    PRIMARY KEY (revision_id, path)
) STRICT;
CREATE INDEX story_media_path ON story_media (path, story_id);

-- Revisions that were saved before this was noted: a job looks at them once.
ALTER TABLE revisions ADD COLUMN media_noted INTEGER NOT NULL DEFAULT 0;
CREATE INDEX revisions_media_due ON revisions (id) WHERE media_noted = 0;
CREATE INDEX people_portrait ON people (portrait) WHERE portrait <> '';

INSERT INTO schema_version (version_id, is_applied) VALUES (19, 1);

-- +goose Up
-- Who is asked to come in, and has not yet. Of the link only a hash is kept; a letter that is sent again has a new one.
CREATE TABLE invites (
    id           TEXT PRIMARY KEY,
    email        TEXT NOT NULL,
    email_folded TEXT NOT NULL,
    role         TEXT NOT NULL,
    byline_id    TEXT NOT NULL,               -- '' where there is none
    token_hash   TEXT NOT NULL UNIQUE,        -- sha256, hex
    made_by      TEXT NOT NULL,               -- the ID of a user, or of a key
    made_at      INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL,                 -- 0: taken, or taken back
    sent_at      INTEGER NOT NULL                  -- when the last letter went out; 0: none did
) STRICT;
CREATE INDEX invites_by_email ON invites (email_folded);

-- Keys that a device keeps for its user, who signs in with a finger or a PIN.
CREATE TABLE passkeys (
    id            TEXT PRIMARY KEY,
    user_id       TEXT NOT NULL REFERENCES users (id),
    credential_id TEXT NOT NULL UNIQUE,       -- the device's name for it, base64url
    credential    TEXT NOT NULL,              -- public key and counter, JSON
    name          TEXT NOT NULL,              -- as its user calls it
    made_at       INTEGER NOT NULL,
    used_at       INTEGER NOT NULL                 -- 0: never
) STRICT;
CREATE INDEX passkeys_by_user ON passkeys (user_id, made_at);

-- What a device was asked to sign, until it answers.
CREATE TABLE passkey_questions (
    id         TEXT PRIMARY KEY,
    user_id    TEXT NOT NULL,                 -- '' who signs in
    asked      TEXT NOT NULL,                 -- JSON
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX passkey_questions_by_end ON passkey_questions (expires_at);

CREATE INDEX audit_by_actor ON audit (actor_id, at, id);

INSERT INTO schema_version (version_id, is_applied) VALUES (20, 1);

-- +goose Up
-- What people of the desk are told goes by mail too: whether they want it, and with which letter it went.
ALTER TABLE users ADD COLUMN letters INTEGER NOT NULL DEFAULT 1;                -- 0: they want none of what they are told
ALTER TABLE notifications ADD COLUMN letter_id TEXT NOT NULL DEFAULT '';     -- the notification with whose letter it goes; '' not yet

INSERT INTO schema_version (version_id, is_applied) VALUES (21, 1);

-- +goose Up
-- The same bytes are on file once, also when two people send them in the same moment. What was kept twice before stays
-- where it is: stories name it by its path.
ALTER TABLE media ADD COLUMN twin INTEGER NOT NULL DEFAULT 0; -- 1: these bytes were on file before
UPDATE media SET twin = 1 WHERE EXISTS (SELECT 1 FROM media first WHERE first.sha256 = media.sha256 AND first.id < media.id);
CREATE UNIQUE INDEX media_bytes ON media (sha256) WHERE twin = 0;

INSERT INTO schema_version (version_id, is_applied) VALUES (22, 1);

-- +goose Up
-- Who made what lets somebody in: the ID of a user, '' where it was nobody of the newsroom (the command line, the program itself). What a user
-- made opens no more than they may do now, and nothing while they are suspended. Who made the keys that are on file stands in the log.
ALTER TABLE api_keys ADD COLUMN created_by_id TEXT NOT NULL DEFAULT '';
UPDATE api_keys SET created_by_id = COALESCE((
    SELECT MIN(u.id) FROM audit a JOIN users u ON u.id = a.actor_id
    WHERE a.act = 'key.save' AND a.object = 'key' AND a.object_id = api_keys.id AND a.detail <> 'revoked'), '');

-- An invitation that was made with a key is its maker's.
UPDATE invites SET made_by = (SELECT k.created_by_id FROM api_keys k WHERE k.id = invites.made_by)
    WHERE EXISTS (SELECT 1 FROM api_keys k WHERE k.id = invites.made_by);

ALTER TABLE sign_in_links ADD COLUMN made_by TEXT NOT NULL DEFAULT '';

INSERT INTO schema_version (version_id, is_applied) VALUES (23, 1);

-- +goose Up
-- What topics and bylines bring along from another system, and what its themes print of them. What a story brings along
-- stands in its revision, what the site does in the settings.

ALTER TABLE topics ADD COLUMN visibility TEXT NOT NULL DEFAULT 'public'; -- public, internal: named for the desk alone
ALTER TABLE topics ADD COLUMN meta TEXT NOT NULL DEFAULT '{}';           -- JSON: search and social texts, colour, code
ALTER TABLE bylines ADD COLUMN meta TEXT NOT NULL DEFAULT '{}';          -- JSON: cover, accounts, search texts
CREATE INDEX topics_visibility ON topics (visibility, id);

INSERT INTO schema_version (version_id, is_applied) VALUES (24, 1);

-- +goose Up
-- Keys of Ghost's Admin API sign what is asked, so their secrets have to be read again: sealed here, and what opens them lies
-- with the files.
ALTER TABLE api_keys ADD COLUMN sealed TEXT NOT NULL DEFAULT ''; -- base64; '' for keys that are told and compared

INSERT INTO schema_version (version_id, is_applied) VALUES (25, 1);

-- +goose Up
-- 1: the quote stands before the mark behind which only some may read on, so that it is public where its story is not.
ALTER TABLE uses ADD COLUMN free INTEGER NOT NULL DEFAULT 0;

INSERT INTO schema_version (version_id, is_applied) VALUES (26, 1);

-- +goose Up
-- Readers whom the site knows. They are kept apart from the newsroom's people: no account of one is an account of the other.
CREATE TABLE members (
    id           TEXT PRIMARY KEY,
    uuid         TEXT NOT NULL UNIQUE,
    email        TEXT NOT NULL,               -- as they write it
    email_folded TEXT NOT NULL UNIQUE,
    name         TEXT NOT NULL,               -- '' where they gave none
    avatar_image TEXT NOT NULL,               -- the address of a picture of ours, '' for none
    status       TEXT NOT NULL CHECK (status IN ('free', 'paid', 'comped')),
    last_seen_at INTEGER NOT NULL,                 -- 0: never; to the hour
    created_at   INTEGER NOT NULL,
    updated_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX members_by_age ON members (created_at, id);

-- The tiers that a member has, by the IDs of what the site offers.
CREATE TABLE member_tiers (
    member_id TEXT NOT NULL REFERENCES members (id),
    tier_id   TEXT NOT NULL,
    PRIMARY KEY (member_id, tier_id)
) STRICT;

-- A reader's browser that is signed in. Of its cookie only a hash is kept.
CREATE TABLE member_sessions (
    id         TEXT PRIMARY KEY,
    member_id  TEXT NOT NULL REFERENCES members (id),
    token_hash TEXT NOT NULL UNIQUE,          -- sha256, hex
    made_at    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL                    -- to the hour
) STRICT;
CREATE INDEX member_sessions_by_member ON member_sessions (member_id, made_at);
CREATE INDEX member_sessions_by_end ON member_sessions (expires_at);

INSERT INTO schema_version (version_id, is_applied) VALUES (27, 1);

-- +goose Up
-- Files in which a desk says where things stand on its site, as they were put in: routes (routes.yaml) and redirects. Of each one
-- version holds; those before it are kept, so that the last good one is at hand.
CREATE TABLE desk_files (
    name     TEXT NOT NULL,       -- routes, redirects
    hash     TEXT NOT NULL,       -- of the text
    text     TEXT NOT NULL,
    active   INTEGER NOT NULL,       -- 1: it holds
    brought  INTEGER NOT NULL,       -- 1: it came with an import
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (name, hash)
) STRICT;

-- Addresses by uuid, which a story had while it was a draft, lead to it.
CREATE INDEX stories_uuid ON stories (uuid);

INSERT INTO schema_version (version_id, is_applied) VALUES (28, 1);

-- +goose Up
-- Sites that came in from elsewhere: each run of an import, and what became of every single thing in it.
CREATE TABLE import_runs (
    id         TEXT PRIMARY KEY,
    source     TEXT NOT NULL,        -- ghost, wordpress, folder, feed, pages
    site       TEXT NOT NULL,        -- which site it is, at the next run again
    name       TEXT NOT NULL,        -- what was named: a file, a folder, an address
    maker      TEXT NOT NULL,        -- what wrote it, as "WordPress 6.4"; '' where it does not say
    dry        INTEGER NOT NULL,        -- 1: all was read and judged, nothing kept
    state      TEXT NOT NULL,        -- running, stopped, done, failed
    problem    TEXT NOT NULL,        -- why it did not go on to its end, a sentence; ''
    decided    INTEGER NOT NULL,          -- how many things of the source were decided on
    at         INTEGER NOT NULL,          -- how far into the source that is
    size       INTEGER NOT NULL,          -- what at runs up to; 0: not known
    checks     TEXT NOT NULL,        -- JSON: links and pictures that were looked at
    by_id      TEXT NOT NULL,
    by_name    TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    worked     INTEGER NOT NULL,          -- microseconds that were spent on it
    changed_at INTEGER NOT NULL,
    ended_at   INTEGER NOT NULL           -- 0: it has not ended
) STRICT;
CREATE INDEX import_runs_by_site ON import_runs (source, site, started_at);
CREATE INDEX import_runs_by_start ON import_runs (started_at, id);

-- What became of each thing of a run, in the order of the source.
CREATE TABLE import_items (
    run_id TEXT NOT NULL REFERENCES import_runs (id) ON DELETE CASCADE,
    n      INTEGER NOT NULL,
    kind   TEXT NOT NULL,
    origin TEXT NOT NULL,            -- what names it in its site
    name   TEXT NOT NULL,            -- what a person knows it by
    fate   TEXT NOT NULL,            -- new, changed, unchanged, kept, left, failed; missing of what was looked for
    counts INTEGER NOT NULL,              -- how many things it stands for
    became TEXT NOT NULL,            -- the ID of what it is here; ''
    noted  INTEGER NOT NULL,            -- 1: it has notes
    notes  TEXT NOT NULL,            -- JSON: a list of sentences
    PRIMARY KEY (run_id, n)
) STRICT;
CREATE INDEX import_items_by_fate ON import_items (run_id, kind, fate, n);
CREATE INDEX import_items_noted ON import_items (run_id, noted, n);

-- What things of other sites became here, so that they are known again.
CREATE TABLE import_origins (
    source TEXT NOT NULL,
    site   TEXT NOT NULL,
    kind   TEXT NOT NULL,
    origin TEXT NOT NULL,
    became TEXT NOT NULL,
    hash   TEXT NOT NULL,            -- of all that it said at the last run that kept it
    run_id TEXT NOT NULL,            -- of that run
    n      INTEGER NOT NULL,              -- which thing of it
    PRIMARY KEY (source, site, kind, origin)
) STRICT;

INSERT INTO schema_version (version_id, is_applied) VALUES (29, 1);

-- +goose Up
-- A key of Ghost's Admin API may be somebody's own: what is done with it, they do, as far as they may now.
ALTER TABLE api_keys ADD COLUMN user_id TEXT NOT NULL DEFAULT ''; -- '' is a program that acts for nobody

INSERT INTO schema_version (version_id, is_applied) VALUES (30, 1);

-- +goose Up
-- What programs that speak Ghost's Admin API keep of readers, and whom they have told of what happens.
ALTER TABLE members ADD COLUMN note TEXT NOT NULL DEFAULT ''; -- the desk's words about a reader

-- What the desk sorts its readers by.
CREATE TABLE labels (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE,
    slug        TEXT NOT NULL UNIQUE,
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL
) STRICT;
CREATE TABLE member_labels (
    member_id TEXT NOT NULL REFERENCES members (id),
    label_id  TEXT NOT NULL REFERENCES labels (id),
    PRIMARY KEY (member_id, label_id)
) STRICT;
CREATE INDEX member_labels_by_label ON member_labels (label_id, member_id);

-- A webhook that a program added through its own key: it hears of one event, in Ghost's words, and is gone with that key.
ALTER TABLE webhooks ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE webhooks ADD COLUMN key_id TEXT NOT NULL DEFAULT '';  -- of the program; '': the desk added it
ALTER TABLE webhooks ADD COLUMN updated_at INTEGER NOT NULL DEFAULT 0; -- 0: never

INSERT INTO schema_version (version_id, is_applied) VALUES (31, 1);

-- +goose Up
-- What is found: one index for readers, of published text alone, and one for the desk. Everything here is made of other tables
-- and can be made again (firsthand search rebuild).


CREATE TABLE search_public (
    n          INTEGER PRIMARY KEY,           -- in the order of dates: a minute, and which one within it
    kind       TEXT NOT NULL,            -- story, person, quote …
    object_id  TEXT NOT NULL,
    title      TEXT NOT NULL,            -- a headline or a name, '' of a quote
    names      TEXT NOT NULL,            -- who and what it is found under beside its text
    body       TEXT NOT NULL,
    tags       TEXT NOT NULL,            -- what it is filed under: "person:ID topic:ID …"
    dated_at   INTEGER NOT NULL,
    indexed_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX search_public_object ON search_public (object_id, kind);

-- The words of the index, and in how many things each stands.
CREATE TABLE search_public_terms (
    word   TEXT PRIMARY KEY,
    docs   INTEGER NOT NULL,
    titles INTEGER NOT NULL                   -- in how many headlines and names
) WITHOUT ROWID, STRICT;

-- Words with a letter left out, for who types one wrong.
CREATE TABLE search_public_near (
    cut  TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (cut, word)
) WITHOUT ROWID, STRICT;


CREATE VIRTUAL TABLE search_public_words USING fts5(words, content='', contentless_delete=1, tokenize='ascii');
CREATE VIRTUAL TABLE search_public_titles USING fts5(words, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3');


CREATE TABLE search_desk (
    n          INTEGER PRIMARY KEY,           -- in the order of dates: a minute, and which one within it
    kind       TEXT NOT NULL,            -- story, person, quote …
    object_id  TEXT NOT NULL,
    title      TEXT NOT NULL,            -- a headline or a name, '' of a quote
    names      TEXT NOT NULL,            -- who and what it is found under beside its text
    body       TEXT NOT NULL,
    tags       TEXT NOT NULL,            -- what it is filed under: "person:ID topic:ID …"
    dated_at   INTEGER NOT NULL,
    indexed_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX search_desk_object ON search_desk (object_id, kind);

-- The words of the index, and in how many things each stands.
CREATE TABLE search_desk_terms (
    word   TEXT PRIMARY KEY,
    docs   INTEGER NOT NULL,
    titles INTEGER NOT NULL                   -- in how many headlines and names
) WITHOUT ROWID, STRICT;

-- Words with a letter left out, for who types one wrong.
CREATE TABLE search_desk_near (
    cut  TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (cut, word)
) WITHOUT ROWID, STRICT;


CREATE VIRTUAL TABLE search_desk_words USING fts5(words, content='', contentless_delete=1, tokenize='ascii');
CREATE VIRTUAL TABLE search_desk_titles USING fts5(words, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3');



-- What is to be looked at again, and taken up by a job.
CREATE TABLE search_todo (
    kind      TEXT NOT NULL,
    object_id TEXT NOT NULL,
    PRIMARY KEY (kind, object_id)
) WITHOUT ROWID, STRICT;

-- How far the making of both indexes is: format, kind and the last ID; when it began.
CREATE TABLE search_passes (
    name     TEXT PRIMARY KEY,
    format   INTEGER NOT NULL,
    kind     TEXT NOT NULL,              -- the one that it is at, '' when it is through
    last_id  TEXT NOT NULL,
    done     INTEGER NOT NULL,
    began_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL
) STRICT;

INSERT INTO schema_version (version_id, is_applied) VALUES (32, 1);

-- +goose Up
-- Questions to readers: how each stands, what may be chosen, what readers answered.

-- A question block of a story, once the desk said something about it or somebody answered. What is not here is as the
-- desk's usual question is.
CREATE TABLE questions (
    id            TEXT PRIMARY KEY,
    story_id      TEXT NOT NULL,
    block         TEXT NOT NULL,          -- its ID in the text, '' for the first that has none
    open          INTEGER NOT NULL,            -- 0: the desk closed it
    closes_at     INTEGER NOT NULL,            -- 0: some time after the story came out; -1: never by itself
    takes_answers INTEGER NOT NULL,
    results       TEXT NOT NULL CHECK (results IN ('always', 'after', 'end')),
    names         TEXT NOT NULL CHECK (names IN ('no', 'optional', 'required')),
    salt          TEXT NOT NULL,          -- random: what is hashed for this question means nothing elsewhere
    votes         INTEGER NOT NULL,            -- of all choices
    shown_votes   INTEGER NOT NULL,            -- as pages show them
    count_due     INTEGER NOT NULL,            -- when pages will show the votes of now; 0: they do
    held          INTEGER NOT NULL,            -- answers that wait for the desk
    shown         INTEGER NOT NULL,            -- answers that readers see
    version       INTEGER NOT NULL,            -- of what the desk sets
    created_at    INTEGER NOT NULL,
    updated_at    INTEGER NOT NULL,
    UNIQUE (story_id, block)
) STRICT;

-- What may be chosen.
CREATE TABLE question_choices (
    id          TEXT PRIMARY KEY,
    question_id TEXT NOT NULL REFERENCES questions (id),
    position    INTEGER NOT NULL,
    text        TEXT NOT NULL,
    votes       INTEGER NOT NULL,
    shown_votes INTEGER NOT NULL
) STRICT;
CREATE INDEX question_choices_by_question ON question_choices (question_id, position);

-- Which browser, or member, chose what, so that they may change it. Of either only a hash with the question's salt is
-- kept, no time and no address; it is forgotten some time after the end.
CREATE TABLE question_votes (
    question_id TEXT NOT NULL REFERENCES questions (id),
    voter       TEXT NOT NULL,            -- sha256, hex
    choice_id   TEXT NOT NULL,
    PRIMARY KEY (question_id, voter)
) STRICT;

-- What readers wrote. Nothing of one is public before the desk says so.
CREATE TABLE answers (
    id          TEXT PRIMARY KEY,
    question_id TEXT NOT NULL REFERENCES questions (id),
    text        TEXT NOT NULL,
    name        TEXT NOT NULL,            -- as the reader gave it, '' for none
    place       TEXT NOT NULL,
    same        TEXT NOT NULL,            -- sha256 of what was said: nobody sends it twice by accident
    state       TEXT NOT NULL CHECK (state IN ('held', 'shown', 'picked', 'refused', 'spam')),
    listed      INTEGER NOT NULL,              -- 1: readers see it
    handled_by  TEXT NOT NULL,            -- the name of who decided, '' while nobody has
    handled_at  INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL,
    UNIQUE (question_id, same)
) STRICT;
CREATE INDEX answers_listed ON answers (question_id, listed, created_at, id);
CREATE INDEX answers_by_state ON answers (question_id, state, created_at, id);
CREATE INDEX answers_queue ON answers (state, created_at, id);

INSERT INTO schema_version (version_id, is_applied) VALUES (33, 1);

-- +goose Up
-- What readers write under stories, and what the desk decides about it.

-- The rules of the desk for what readers write: its word lists are its own.
CREATE TABLE moderation_rules (
    name       TEXT PRIMARY KEY,          -- rules
    value      TEXT NOT NULL,             -- JSON
    updated_at INTEGER NOT NULL
) STRICT;

-- Who may write no more, until when. Of an address only a hash is kept.
CREATE TABLE moderation_bans (
    id         TEXT PRIMARY KEY,
    kind       TEXT NOT NULL,             -- member, mail, name
    value      TEXT NOT NULL,             -- the member's ID, sha256 of the address, the folded name
    name       TEXT NOT NULL,             -- as the desk sees who it is; '' for an address
    reason     TEXT NOT NULL,             -- the desk's words, to itself
    made_by    TEXT NOT NULL,
    made_at    INTEGER NOT NULL,
    ends_at    INTEGER NOT NULL,               -- 0: never
    UNIQUE (kind, value)
) STRICT;

-- What a reader wrote under a story. The words of one that waits, is refused or is spam stand on no page.
CREATE TABLE comments (
    id           TEXT PRIMARY KEY,
    story_id     TEXT NOT NULL,           -- a story that is erased takes them along
    parent_id    TEXT NOT NULL,           -- the comment that it answers, '' for one that stands by itself
    reply_to     TEXT NOT NULL,           -- of the answers to the same comment, the one that it is said to; '' for none
    member_id    TEXT NOT NULL,           -- '' for who is no member, or is one no more
    author_name  TEXT NOT NULL,           -- of who is no member, as it came with an import; else ''
    badge        TEXT NOT NULL,           -- desk, byline: who wrote it was of the newsroom, or of the story; '' for readers
    status       TEXT NOT NULL CHECK (status IN ('published', 'held', 'hidden', 'spam', 'deleted')),
    html         TEXT NOT NULL,           -- paragraphs and links
    plain        TEXT NOT NULL,           -- the words alone
    words_hash   TEXT NOT NULL,           -- sha256 of the folded words: the same text is found again
    reasons      TEXT NOT NULL,           -- why it waits or waited, as JSON
    shown        INTEGER NOT NULL,           -- it stands on the page, or its place does for the answers to it
    likes        INTEGER NOT NULL,
    dislikes     INTEGER NOT NULL,
    score        INTEGER NOT NULL,             -- likes less dislikes
    replies      INTEGER NOT NULL,             -- answers that stand on the page
    reports      INTEGER NOT NULL,             -- readers who say that it should not stand there, since the desk looked last
    pinned_at    INTEGER NOT NULL,             -- 0: not pinned
    edited_at    INTEGER NOT NULL,             -- 0: never
    waits        INTEGER NOT NULL,           -- the desk has something to decide
    created_at   INTEGER NOT NULL,
    updated_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX comments_newest ON comments (story_id, parent_id, shown, pinned_at, created_at, id);
CREATE INDEX comments_best ON comments (story_id, parent_id, shown, pinned_at, score, created_at, id);
CREATE INDEX comments_replies ON comments (parent_id, created_at, id);
CREATE INDEX comments_queue ON comments (waits, created_at, id);
CREATE INDEX comments_by_status ON comments (status, created_at, id);
CREATE INDEX comments_by_writer ON comments (member_id, created_at, id);
CREATE INDEX comments_same ON comments (words_hash, created_at);

-- What a member thinks of a comment: 1 or -1.
CREATE TABLE comment_votes (
    comment_id TEXT NOT NULL REFERENCES comments (id),
    member_id  TEXT NOT NULL,
    score      INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (comment_id, member_id)
) STRICT;
CREATE INDEX comment_votes_by_member ON comment_votes (member_id, comment_id);

-- Who says that a comment should not stand there.
CREATE TABLE comment_reports (
    comment_id TEXT NOT NULL REFERENCES comments (id),
    member_id  TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (comment_id, member_id)
) STRICT;
CREATE INDEX comment_reports_by_member ON comment_reports (member_id, comment_id);

-- How many comments a story shows, and whether it takes more.
CREATE TABLE comment_threads (
    story_id TEXT PRIMARY KEY,
    shown    INTEGER NOT NULL,
    closed   INTEGER NOT NULL
) STRICT;

INSERT INTO schema_version (version_id, is_applied) VALUES (34, 1);

-- +goose Up
-- How readers come in: by a letter that carries a link and a code. What was asked for is gone a day later.
CREATE TABLE member_passes (
    id           TEXT PRIMARY KEY,
    kind         TEXT NOT NULL CHECK (kind IN ('signin', 'signup', 'address')),
    email        TEXT NOT NULL,               -- where the letter goes
    email_folded TEXT NOT NULL,
    member_id    TEXT NOT NULL,               -- whose address changes; '': whoever has the address
    name         TEXT NOT NULL,               -- that somebody who joins gave
    labels       TEXT NOT NULL,               -- the same, as JSON
    back         TEXT NOT NULL,               -- the path that they came from
    browser_hash TEXT NOT NULL UNIQUE,        -- sha256 of what the browser that asked was given
    link_hash    TEXT NOT NULL,               -- sha256 of the link's token; '': no letter was written yet
    code_hash    TEXT NOT NULL,
    code_until   INTEGER NOT NULL,
    tries        INTEGER NOT NULL,               -- codes that were wrong
    made_at      INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL,
    used_at      INTEGER NOT NULL                  -- 0: not yet
) STRICT;
CREATE INDEX member_passes_by_address ON member_passes (email_folded, made_at);
CREATE INDEX member_passes_by_link ON member_passes (link_hash);
CREATE INDEX member_passes_by_end ON member_passes (expires_at);

ALTER TABLE members ADD COLUMN comment_letters INTEGER NOT NULL DEFAULT 1;  -- they want to be told of answers to what they wrote
ALTER TABLE members ADD COLUMN letter_trouble TEXT NOT NULL DEFAULT '';  -- why the last letter to them did not go; '': it did

INSERT INTO schema_version (version_id, is_applied) VALUES (35, 1);

-- +goose Up
-- How often pages are read, from which sites readers come, and what they look for. Sums alone: no row is of one reader, or of one reading.

-- Reads of a page in an hour, a day or a month of the site's own time. Days and months are kept for ever.
CREATE TABLE page_reads (
    kind      TEXT NOT NULL,             -- story, topic, byline, person, quote, page; site: all of them
    span      TEXT NOT NULL,             -- hour, day, month
    at        INTEGER NOT NULL,               -- when it began: an hour in microseconds, a day as 20260131, a month as 202601
    object_id TEXT NOT NULL,             -- its ID; of a page of ours its path; of the site ''
    reads     INTEGER NOT NULL,
    PRIMARY KEY (kind, span, at, object_id)
) WITHOUT ROWID, STRICT;

-- From where readers came, by day: the host that their browser named, and nothing behind it.
CREATE TABLE page_referrers (
    kind      TEXT NOT NULL,             -- as above
    object_id TEXT NOT NULL,
    day       INTEGER NOT NULL,
    host      TEXT NOT NULL,             -- '': all others
    reads     INTEGER NOT NULL,
    PRIMARY KEY (kind, object_id, day, host)
) WITHOUT ROWID, STRICT;
CREATE INDEX page_referrers_by_day ON page_referrers (day);

-- What readers look for, by day: words that were asked for in several hours, not what somebody typed once.
CREATE TABLE asked_terms (
    term  TEXT NOT NULL,
    day   INTEGER NOT NULL,
    asks  INTEGER NOT NULL,
    empty INTEGER NOT NULL,                   -- of them, those to which nothing was found
    PRIMARY KEY (term, day)
) WITHOUT ROWID, STRICT;
CREATE INDEX asked_terms_by_day ON asked_terms (day);

INSERT INTO schema_version (version_id, is_applied) VALUES (36, 1);

-- +goose Up
-- What related stories are found by, beside topics, people and quotes: the words of headline and dek of each published
-- story, newest first, and the stories that somebody pointed to in a text.
CREATE TABLE story_words (
    word         TEXT NOT NULL,          -- folded
    published_at INTEGER NOT NULL,
    story_id     TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    PRIMARY KEY (word, published_at, story_id)
) WITHOUT ROWID, STRICT;

-- The same by story, so that they are found again when it changes. Stories that were out before are taken up by a schedule.
CREATE TABLE story_wording (
    story_id     TEXT PRIMARY KEY REFERENCES stories (id) ON DELETE CASCADE,
    words        TEXT NOT NULL,          -- with a space between two
    published_at INTEGER NOT NULL,            -- with which they stand in story_words
    taken        INTEGER NOT NULL           -- 0: not yet
) STRICT;
INSERT INTO story_wording (story_id, words, published_at, taken) SELECT id, '', published_at, 0 FROM stories WHERE status = 'published';
CREATE INDEX story_wording_waiting ON story_wording (published_at) WHERE taken = 0;

-- The related stories that a revision names in its text.
CREATE TABLE story_picks (
    revision_id TEXT NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    picked_id   TEXT NOT NULL,           -- a story that may be gone
    story_id    TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    free        INTEGER NOT NULL,           -- 1: it stands where everybody may read, though the story is for some
    PRIMARY KEY (revision_id, position)
) STRICT;
CREATE INDEX story_picks_picked ON story_picks (picked_id, story_id);
CREATE INDEX story_picks_story ON story_picks (story_id);

INSERT INTO schema_version (version_id, is_applied) VALUES (37, 1);

-- +goose Up
-- What readers do not find from the commit on that took it away, though the words of it are in their index still: a job takes
-- them out, or finds that it may be seen as it is now.
CREATE TABLE search_hidden (
    n INTEGER PRIMARY KEY                    -- its place in search_public
) WITHOUT ROWID, STRICT;

INSERT INTO schema_version (version_id, is_applied) VALUES (38, 1);

-- +goose Up
-- What came of a report of readers is kept beside what the desk says of it, and not read from its words.
ALTER TABLE reports ADD COLUMN outcome TEXT NOT NULL DEFAULT '';  -- corrected, nothing; '' while it is not settled

UPDATE reports SET outcome = CASE WHEN note = 'Nothing to correct.' THEN 'nothing' ELSE 'corrected' END WHERE status = 'settled';

CREATE INDEX reports_of_story ON reports (object_id, created_at, id);

-- To whom a letter was written about which answer: one each, and not too many a day.
CREATE TABLE comment_letters (
    comment_id TEXT NOT NULL REFERENCES comments (id),  -- the answer
    member_id  TEXT NOT NULL,                           -- whose comment it answers
    created_at INTEGER NOT NULL,
    PRIMARY KEY (comment_id, member_id)
) STRICT;
CREATE INDEX comment_letters_by_member ON comment_letters (member_id, created_at);

INSERT INTO schema_version (version_id, is_applied) VALUES (39, 1);

-- +goose Up
-- Of addresses only the letters of ASCII are folded: other letters, large and small, may be two people's. The collation of these columns folds no others.
UPDATE members SET email_folded = LOWER(email) WHERE email_folded <> LOWER(email);
UPDATE users SET email_folded = LOWER(email) WHERE email_folded <> LOWER(email);
UPDATE invites SET email_folded = LOWER(email) WHERE email_folded <> LOWER(email);

INSERT INTO schema_version (version_id, is_applied) VALUES (40, 1);

-- +goose Up
-- The words of names, apart from those of headlines: who types waits for names first, and there are few of them. The indexes
-- are made anew by the next job, as their format is another.



CREATE VIRTUAL TABLE search_public_names USING fts5(words, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3');



CREATE VIRTUAL TABLE search_desk_names USING fts5(words, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3');



INSERT INTO schema_version (version_id, is_applied) VALUES (41, 1);

-- +goose Up
-- PostgreSQL alone. Words of many things go into an index at once, what is gathered for it being put in by the Tx that gathered
-- it (gin_clean_pending_list); the words of a thing stand beside its number, where a walk reads them; counts of words have
-- room to change where they stand.



INSERT INTO schema_version (version_id, is_applied) VALUES (42, 1);

-- +goose Up
-- Totals of readers' lists are kept and not counted, and so is how many stories and quotes each month has, by which any
-- page of a list is found at the same cost. Lists that few of many meet have an index of their own.

-- "topic:ID" is the part ID of what stands under "topic", and "topic:ID:2019-07" the month 2019-07 under "topic:ID".
ALTER TABLE list_counts ADD COLUMN under TEXT NOT NULL DEFAULT '';
ALTER TABLE list_counts ADD COLUMN part TEXT NOT NULL DEFAULT '';
UPDATE list_counts SET part = name;
UPDATE list_counts SET under = 'said', part = SUBSTR(name, 6) WHERE name LIKE 'said:%';
UPDATE list_counts SET under = 'quotes', part = SUBSTR(name, 8) WHERE name LIKE 'quotes:%';
UPDATE list_counts SET under = 'search', part = SUBSTR(name, 8) WHERE name LIKE 'search:%';

INSERT INTO list_counts (name, under, part, n) SELECT 'stories', '', 'stories', COUNT(*) FROM stories WHERE status = 'published' AND is_page = 0 HAVING COUNT(*) > 0;
INSERT INTO list_counts (name, under, part, n) SELECT 'pages', '', 'pages', COUNT(*) FROM stories WHERE status = 'published' AND is_page = 1 HAVING COUNT(*) > 0;
INSERT INTO list_counts (name, under, part, n) SELECT 'featured', '', 'featured', COUNT(*) FROM stories
    WHERE status = 'published' AND is_page = 0 AND featured = 1 HAVING COUNT(*) > 0;
INSERT INTO list_counts (name, under, part, n) SELECT 'stories:' || month, 'stories', month, COUNT(*) FROM (
    SELECT SUBSTR(strftime('%Y-%m-%d %H:%M:%S', (CASE WHEN published_at >= 0 THEN published_at ELSE published_at - 999999 END) / 1000000, 'unixepoch'), 1, 7) AS month
    FROM stories WHERE status = 'published' AND is_page = 0) s GROUP BY month;
INSERT INTO list_counts (name, under, part, n) SELECT 'quotes in:' || month, 'quotes in', month, COUNT(*) FROM (
    SELECT SUBSTR(strftime('%Y-%m-%d %H:%M:%S', (CASE WHEN public_at >= 0 THEN public_at ELSE public_at - 999999 END) / 1000000, 'unixepoch'), 1, 7) AS month FROM quotes WHERE public_at > 0) q GROUP BY month;

INSERT INTO list_counts (name, under, part, n) SELECT 'topic:' || l.topic_id, 'topic', l.topic_id, SUM(1 - s.is_page)
    FROM story_topics l JOIN stories s ON s.id = l.story_id WHERE l.status = 'published' GROUP BY l.topic_id;
INSERT INTO list_counts (name, under, part, n) SELECT 'topic first:' || l.topic_id, 'topic first', l.topic_id, COUNT(*)
    FROM story_topics l JOIN stories s ON s.id = l.story_id WHERE l.status = 'published' AND l.position = 0 AND s.is_page = 0 GROUP BY l.topic_id;
INSERT INTO list_counts (name, under, part, n) SELECT 'topic:' || id || ':' || month, 'topic:' || id, month, COUNT(*) FROM (
    SELECT l.topic_id AS id, SUBSTR(strftime('%Y-%m-%d %H:%M:%S', (CASE WHEN l.published_at >= 0 THEN l.published_at ELSE l.published_at - 999999 END) / 1000000, 'unixepoch'), 1, 7) AS month
    FROM story_topics l JOIN stories s ON s.id = l.story_id WHERE l.status = 'published' AND s.is_page = 0) t GROUP BY id, month;
CREATE INDEX story_topics_first ON story_topics (topic_id, status, published_at, story_id) WHERE position = 0;

INSERT INTO list_counts (name, under, part, n) SELECT 'byline:' || l.byline_id, 'byline', l.byline_id, SUM(1 - s.is_page)
    FROM story_bylines l JOIN stories s ON s.id = l.story_id WHERE l.status = 'published' GROUP BY l.byline_id;
INSERT INTO list_counts (name, under, part, n) SELECT 'byline first:' || l.byline_id, 'byline first', l.byline_id, COUNT(*)
    FROM story_bylines l JOIN stories s ON s.id = l.story_id WHERE l.status = 'published' AND l.position = 0 AND s.is_page = 0 GROUP BY l.byline_id;
INSERT INTO list_counts (name, under, part, n) SELECT 'byline:' || id || ':' || month, 'byline:' || id, month, COUNT(*) FROM (
    SELECT l.byline_id AS id, SUBSTR(strftime('%Y-%m-%d %H:%M:%S', (CASE WHEN l.published_at >= 0 THEN l.published_at ELSE l.published_at - 999999 END) / 1000000, 'unixepoch'), 1, 7) AS month
    FROM story_bylines l JOIN stories s ON s.id = l.story_id WHERE l.status = 'published' AND s.is_page = 0) t GROUP BY id, month;
CREATE INDEX story_bylines_first ON story_bylines (byline_id, status, published_at, story_id) WHERE position = 0;

CREATE INDEX list_counts_most ON list_counts (under, n, part);

CREATE INDEX stories_featured ON stories (status, is_page, published_at, id) WHERE featured = 1;
CREATE INDEX quotes_public_state ON quotes (state, public_at, id) WHERE public_at > 0;
-- Whether a schedule's work still waits is asked each time that it is due.
CREATE INDEX outbox_scheduled ON outbox (topic) WHERE topic >= 'schedule.' AND topic < 'schedule/';

INSERT INTO addresses (created_at, kind, object_id, path) VALUES (1700000000000000, 'addresses.kind 0: it’s “ü” \ ? 🎬', 'addresses.object_id 0: it’s “ü” \ ? 🎬', 'addresses.path 0: it’s “ü” \ ? 🎬');
INSERT INTO addresses (created_at, kind, object_id, path) VALUES (1700000000000001, 'addresses.kind 1: it’s “ü” \ ? 🎬', 'addresses.object_id 1: it’s “ü” \ ? 🎬', 'addresses.path 1: it’s “ü” \ ? 🎬');
INSERT INTO addresses (created_at, kind, object_id, path) VALUES (1700000000000002, 'addresses.kind 2: it’s “ü” \ ? 🎬', 'addresses.object_id 2: it’s “ü” \ ? 🎬', 'addresses.path 2: it’s “ü” \ ? 🎬');
INSERT INTO api_keys (created_at, created_by, created_by_id, id, kind, name, revoked_at, role, sealed, secret_hash, user_id) VALUES (1700000000000000, 'api_keys.created_by 0: it’s “ü” \ ? 🎬', 'api_keys.created_by_id 0: it’s “ü” \ ? 🎬', 'api_keys.id 0: it’s “ü” \ ? 🎬', 'api_keys.kind 0: it’s “ü” \ ? 🎬', 'api_keys.name 0: it’s “ü” \ ? 🎬', 1700000000000000, 'api_keys.role 0: it’s “ü” \ ? 🎬', 'api_keys.sealed 0: it’s “ü” \ ? 🎬', 'api_keys.secret_hash 0: it’s “ü” \ ? 🎬', 'api_keys.user_id 0: it’s “ü” \ ? 🎬');
INSERT INTO api_keys (created_at, created_by, created_by_id, id, kind, name, revoked_at, role, sealed, secret_hash, user_id) VALUES (1700000000000001, 'api_keys.created_by 1: it’s “ü” \ ? 🎬', 'api_keys.created_by_id 1: it’s “ü” \ ? 🎬', 'api_keys.id 1: it’s “ü” \ ? 🎬', 'api_keys.kind 1: it’s “ü” \ ? 🎬', 'api_keys.name 1: it’s “ü” \ ? 🎬', 1700000000000001, 'api_keys.role 1: it’s “ü” \ ? 🎬', 'api_keys.sealed 1: it’s “ü” \ ? 🎬', 'api_keys.secret_hash 1: it’s “ü” \ ? 🎬', 'api_keys.user_id 1: it’s “ü” \ ? 🎬');
INSERT INTO api_keys (created_at, created_by, created_by_id, id, kind, name, revoked_at, role, sealed, secret_hash, user_id) VALUES (1700000000000002, 'api_keys.created_by 2: it’s “ü” \ ? 🎬', 'api_keys.created_by_id 2: it’s “ü” \ ? 🎬', 'api_keys.id 2: it’s “ü” \ ? 🎬', 'api_keys.kind 2: it’s “ü” \ ? 🎬', 'api_keys.name 2: it’s “ü” \ ? 🎬', 1700000000000002, 'api_keys.role 2: it’s “ü” \ ? 🎬', 'api_keys.sealed 2: it’s “ü” \ ? 🎬', 'api_keys.secret_hash 2: it’s “ü” \ ? 🎬', 'api_keys.user_id 2: it’s “ü” \ ? 🎬');
INSERT INTO asked_terms (asks, day, empty, term) VALUES (0, 0, 0, 'asked_terms.term 0: it’s “ü” \ ? 🎬');
INSERT INTO asked_terms (asks, day, empty, term) VALUES (0, 0, 0, 'asked_terms.term 2: it’s “ü” \ ? 🎬');
INSERT INTO asked_terms (asks, day, empty, term) VALUES (1, 1, 1, 'asked_terms.term 1: it’s “ü” \ ? 🎬');
INSERT INTO audit (act, actor_id, actor_name, at, detail, id, object, object_id, role) VALUES ('audit.act 0: it’s “ü” \ ? 🎬', 'audit.actor_id 0: it’s “ü” \ ? 🎬', 'audit.actor_name 0: it’s “ü” \ ? 🎬', 1700000000000000, 'audit.detail 0: it’s “ü” \ ? 🎬', 'audit.id 0: it’s “ü” \ ? 🎬', 'audit.object 0: it’s “ü” \ ? 🎬', 'audit.object_id 0: it’s “ü” \ ? 🎬', 'audit.role 0: it’s “ü” \ ? 🎬');
INSERT INTO audit (act, actor_id, actor_name, at, detail, id, object, object_id, role) VALUES ('audit.act 1: it’s “ü” \ ? 🎬', 'audit.actor_id 1: it’s “ü” \ ? 🎬', 'audit.actor_name 1: it’s “ü” \ ? 🎬', 1700000000000001, 'audit.detail 1: it’s “ü” \ ? 🎬', 'audit.id 1: it’s “ü” \ ? 🎬', 'audit.object 1: it’s “ü” \ ? 🎬', 'audit.object_id 1: it’s “ü” \ ? 🎬', 'audit.role 1: it’s “ü” \ ? 🎬');
INSERT INTO audit (act, actor_id, actor_name, at, detail, id, object, object_id, role) VALUES ('audit.act 2: it’s “ü” \ ? 🎬', 'audit.actor_id 2: it’s “ü” \ ? 🎬', 'audit.actor_name 2: it’s “ü” \ ? 🎬', 1700000000000002, 'audit.detail 2: it’s “ü” \ ? 🎬', 'audit.id 2: it’s “ü” \ ? 🎬', 'audit.object 2: it’s “ü” \ ? 🎬', 'audit.object_id 2: it’s “ü” \ ? 🎬', 'audit.role 2: it’s “ü” \ ? 🎬');
INSERT INTO bylines (bio, created_at, id, image, location, meta, name, name_folded, slug, updated_at, website) VALUES ('bylines.bio 0: it’s “ü” \ ? 🎬', 1700000000000000, 'bylines.id 0: it’s “ü” \ ? 🎬', 'bylines.image 0: it’s “ü” \ ? 🎬', 'bylines.location 0: it’s “ü” \ ? 🎬', 'bylines.meta 0: it’s “ü” \ ? 🎬', 'bylines.name 0: it’s “ü” \ ? 🎬', 'bylines.name_folded 0: it’s “ü” \ ? 🎬', 'bylines.slug 0: it’s “ü” \ ? 🎬', 1700000000000000, 'bylines.website 0: it’s “ü” \ ? 🎬');
INSERT INTO bylines (bio, created_at, id, image, location, meta, name, name_folded, slug, updated_at, website) VALUES ('bylines.bio 1: it’s “ü” \ ? 🎬', 1700000000000001, 'bylines.id 1: it’s “ü” \ ? 🎬', 'bylines.image 1: it’s “ü” \ ? 🎬', 'bylines.location 1: it’s “ü” \ ? 🎬', 'bylines.meta 1: it’s “ü” \ ? 🎬', 'bylines.name 1: it’s “ü” \ ? 🎬', 'bylines.name_folded 1: it’s “ü” \ ? 🎬', 'bylines.slug 1: it’s “ü” \ ? 🎬', 1700000000000001, 'bylines.website 1: it’s “ü” \ ? 🎬');
INSERT INTO bylines (bio, created_at, id, image, location, meta, name, name_folded, slug, updated_at, website) VALUES ('bylines.bio 2: it’s “ü” \ ? 🎬', 1700000000000002, 'bylines.id 2: it’s “ü” \ ? 🎬', 'bylines.image 2: it’s “ü” \ ? 🎬', 'bylines.location 2: it’s “ü” \ ? 🎬', 'bylines.meta 2: it’s “ü” \ ? 🎬', 'bylines.name 2: it’s “ü” \ ? 🎬', 'bylines.name_folded 2: it’s “ü” \ ? 🎬', 'bylines.slug 2: it’s “ü” \ ? 🎬', 1700000000000002, 'bylines.website 2: it’s “ü” \ ? 🎬');
INSERT INTO changes (at, hard, position, tag) VALUES (1700000000000000, 0, 1, 'changes.tag 0: it’s “ü” \ ? 🎬');
INSERT INTO changes (at, hard, position, tag) VALUES (1700000000000001, 1, 2, 'changes.tag 1: it’s “ü” \ ? 🎬');
INSERT INTO changes (at, hard, position, tag) VALUES (1700000000000002, 0, 3, 'changes.tag 2: it’s “ü” \ ? 🎬');
INSERT INTO claims (claimant_id, claimed_by, claimed_on, created_at, id, quote_id, review_url, reviewed_by, reviewed_on, source_id, text, updated_at, verdict) VALUES (NULL, 'claims.claimed_by 0: it’s “ü” \ ? 🎬', 'claims.claimed_on 0: it’s “ü” \ ? 🎬', 1700000000000000, 'claims.id 0: it’s “ü” \ ? 🎬', NULL, 'claims.review_url 0: it’s “ü” \ ? 🎬', 'claims.reviewed_by 0: it’s “ü” \ ? 🎬', 'claims.reviewed_on 0: it’s “ü” \ ? 🎬', NULL, 'claims.text 0: it’s “ü” \ ? 🎬', 1700000000000000, 'claims.verdict 0: it’s “ü” \ ? 🎬');
INSERT INTO claims (claimant_id, claimed_by, claimed_on, created_at, id, quote_id, review_url, reviewed_by, reviewed_on, source_id, text, updated_at, verdict) VALUES (NULL, 'claims.claimed_by 1: it’s “ü” \ ? 🎬', 'claims.claimed_on 1: it’s “ü” \ ? 🎬', 1700000000000001, 'claims.id 1: it’s “ü” \ ? 🎬', NULL, 'claims.review_url 1: it’s “ü” \ ? 🎬', 'claims.reviewed_by 1: it’s “ü” \ ? 🎬', 'claims.reviewed_on 1: it’s “ü” \ ? 🎬', NULL, 'claims.text 1: it’s “ü” \ ? 🎬', 1700000000000001, 'claims.verdict 1: it’s “ü” \ ? 🎬');
INSERT INTO claims (claimant_id, claimed_by, claimed_on, created_at, id, quote_id, review_url, reviewed_by, reviewed_on, source_id, text, updated_at, verdict) VALUES (NULL, 'claims.claimed_by 2: it’s “ü” \ ? 🎬', 'claims.claimed_on 2: it’s “ü” \ ? 🎬', 1700000000000002, 'claims.id 2: it’s “ü” \ ? 🎬', NULL, 'claims.review_url 2: it’s “ü” \ ? 🎬', 'claims.reviewed_by 2: it’s “ü” \ ? 🎬', 'claims.reviewed_on 2: it’s “ü” \ ? 🎬', NULL, 'claims.text 2: it’s “ü” \ ? 🎬', 1700000000000002, 'claims.verdict 2: it’s “ü” \ ? 🎬');
INSERT INTO comment_threads (closed, shown, story_id) VALUES (0, 0, 'comment_threads.story_id 0: it’s “ü” \ ? 🎬');
INSERT INTO comment_threads (closed, shown, story_id) VALUES (0, 0, 'comment_threads.story_id 2: it’s “ü” \ ? 🎬');
INSERT INTO comment_threads (closed, shown, story_id) VALUES (1, 1, 'comment_threads.story_id 1: it’s “ü” \ ? 🎬');
INSERT INTO comments (author_name, badge, created_at, dislikes, edited_at, html, id, likes, member_id, parent_id, pinned_at, plain, reasons, replies, reply_to, reports, score, shown, status, story_id, updated_at, waits, words_hash) VALUES ('comments.author_name 0: it’s “ü” \ ? 🎬', 'comments.badge 0: it’s “ü” \ ? 🎬', 1700000000000000, 0, 1700000000000000, 'comments.html 0: it’s “ü” \ ? 🎬', 'comments.id 0: it’s “ü” \ ? 🎬', 0, 'comments.member_id 0: it’s “ü” \ ? 🎬', 'comments.parent_id 0: it’s “ü” \ ? 🎬', 1700000000000000, 'comments.plain 0: it’s “ü” \ ? 🎬', 'comments.reasons 0: it’s “ü” \ ? 🎬', 0, 'comments.reply_to 0: it’s “ü” \ ? 🎬', 0, 0, 0, 'published', 'comments.story_id 0: it’s “ü” \ ? 🎬', 1700000000000000, 0, 'comments.words_hash 0: it’s “ü” \ ? 🎬');
INSERT INTO comments (author_name, badge, created_at, dislikes, edited_at, html, id, likes, member_id, parent_id, pinned_at, plain, reasons, replies, reply_to, reports, score, shown, status, story_id, updated_at, waits, words_hash) VALUES ('comments.author_name 1: it’s “ü” \ ? 🎬', 'comments.badge 1: it’s “ü” \ ? 🎬', 1700000000000001, 1, 1700000000000001, 'comments.html 1: it’s “ü” \ ? 🎬', 'comments.id 1: it’s “ü” \ ? 🎬', 1, 'comments.member_id 1: it’s “ü” \ ? 🎬', 'comments.parent_id 1: it’s “ü” \ ? 🎬', 1700000000000001, 'comments.plain 1: it’s “ü” \ ? 🎬', 'comments.reasons 1: it’s “ü” \ ? 🎬', 1, 'comments.reply_to 1: it’s “ü” \ ? 🎬', 1, 1, 1, 'held', 'comments.story_id 1: it’s “ü” \ ? 🎬', 1700000000000001, 1, 'comments.words_hash 1: it’s “ü” \ ? 🎬');
INSERT INTO comments (author_name, badge, created_at, dislikes, edited_at, html, id, likes, member_id, parent_id, pinned_at, plain, reasons, replies, reply_to, reports, score, shown, status, story_id, updated_at, waits, words_hash) VALUES ('comments.author_name 2: it’s “ü” \ ? 🎬', 'comments.badge 2: it’s “ü” \ ? 🎬', 1700000000000002, 0, 1700000000000002, 'comments.html 2: it’s “ü” \ ? 🎬', 'comments.id 2: it’s “ü” \ ? 🎬', 0, 'comments.member_id 2: it’s “ü” \ ? 🎬', 'comments.parent_id 2: it’s “ü” \ ? 🎬', 1700000000000002, 'comments.plain 2: it’s “ü” \ ? 🎬', 'comments.reasons 2: it’s “ü” \ ? 🎬', 0, 'comments.reply_to 2: it’s “ü” \ ? 🎬', 0, 0, 0, 'hidden', 'comments.story_id 2: it’s “ü” \ ? 🎬', 1700000000000002, 0, 'comments.words_hash 2: it’s “ü” \ ? 🎬');
INSERT INTO comment_letters (comment_id, created_at, member_id) VALUES ('comments.id 0: it’s “ü” \ ? 🎬', 1700000000000000, 'comment_letters.member_id 0: it’s “ü” \ ? 🎬');
INSERT INTO comment_letters (comment_id, created_at, member_id) VALUES ('comments.id 1: it’s “ü” \ ? 🎬', 1700000000000001, 'comment_letters.member_id 1: it’s “ü” \ ? 🎬');
INSERT INTO comment_letters (comment_id, created_at, member_id) VALUES ('comments.id 2: it’s “ü” \ ? 🎬', 1700000000000002, 'comment_letters.member_id 2: it’s “ü” \ ? 🎬');
INSERT INTO comment_reports (comment_id, created_at, member_id) VALUES ('comments.id 0: it’s “ü” \ ? 🎬', 1700000000000000, 'comment_reports.member_id 0: it’s “ü” \ ? 🎬');
INSERT INTO comment_reports (comment_id, created_at, member_id) VALUES ('comments.id 1: it’s “ü” \ ? 🎬', 1700000000000001, 'comment_reports.member_id 1: it’s “ü” \ ? 🎬');
INSERT INTO comment_reports (comment_id, created_at, member_id) VALUES ('comments.id 2: it’s “ü” \ ? 🎬', 1700000000000002, 'comment_reports.member_id 2: it’s “ü” \ ? 🎬');
INSERT INTO comment_votes (comment_id, created_at, member_id, score) VALUES ('comments.id 0: it’s “ü” \ ? 🎬', 1700000000000000, 'comment_votes.member_id 0: it’s “ü” \ ? 🎬', 0);
INSERT INTO comment_votes (comment_id, created_at, member_id, score) VALUES ('comments.id 1: it’s “ü” \ ? 🎬', 1700000000000001, 'comment_votes.member_id 1: it’s “ü” \ ? 🎬', 1);
INSERT INTO comment_votes (comment_id, created_at, member_id, score) VALUES ('comments.id 2: it’s “ü” \ ? 🎬', 1700000000000002, 'comment_votes.member_id 2: it’s “ü” \ ? 🎬', 0);
INSERT INTO desk_files (active, brought, hash, name, saved_at, text) VALUES (0, 0, 'desk_files.hash 0: it’s “ü” \ ? 🎬', 'desk_files.name 0: it’s “ü” \ ? 🎬', 1700000000000000, 'desk_files.text 0: it’s “ü” \ ? 🎬');
INSERT INTO desk_files (active, brought, hash, name, saved_at, text) VALUES (0, 0, 'desk_files.hash 2: it’s “ü” \ ? 🎬', 'desk_files.name 2: it’s “ü” \ ? 🎬', 1700000000000002, 'desk_files.text 2: it’s “ü” \ ? 🎬');
INSERT INTO desk_files (active, brought, hash, name, saved_at, text) VALUES (1, 1, 'desk_files.hash 1: it’s “ü” \ ? 🎬', 'desk_files.name 1: it’s “ü” \ ? 🎬', 1700000000000001, 'desk_files.text 1: it’s “ü” \ ? 🎬');
INSERT INTO facts (confirmed_at, confirmed_by, created_at, date_max, date_min, date_text, desk, edtf, id, kind, sentence, source_id, story_id, text, updated_at) VALUES (1700000000000000, 'facts.confirmed_by 0: it’s “ü” \ ? 🎬', 1700000000000000, 0, 0, 'facts.date_text 0: it’s “ü” \ ? 🎬', 'facts.desk 0: it’s “ü” \ ? 🎬', 'facts.edtf 0: it’s “ü” \ ? 🎬', 'facts.id 0: it’s “ü” \ ? 🎬', 'facts.kind 0: it’s “ü” \ ? 🎬', 'facts.sentence 0: it’s “ü” \ ? 🎬', NULL, 'facts.story_id 0: it’s “ü” \ ? 🎬', 'facts.text 0: it’s “ü” \ ? 🎬', 1700000000000000);
INSERT INTO facts (confirmed_at, confirmed_by, created_at, date_max, date_min, date_text, desk, edtf, id, kind, sentence, source_id, story_id, text, updated_at) VALUES (1700000000000001, 'facts.confirmed_by 1: it’s “ü” \ ? 🎬', 1700000000000001, 1, 1, 'facts.date_text 1: it’s “ü” \ ? 🎬', 'facts.desk 1: it’s “ü” \ ? 🎬', 'facts.edtf 1: it’s “ü” \ ? 🎬', 'facts.id 1: it’s “ü” \ ? 🎬', 'facts.kind 1: it’s “ü” \ ? 🎬', 'facts.sentence 1: it’s “ü” \ ? 🎬', NULL, 'facts.story_id 1: it’s “ü” \ ? 🎬', 'facts.text 1: it’s “ü” \ ? 🎬', 1700000000000001);
INSERT INTO facts (confirmed_at, confirmed_by, created_at, date_max, date_min, date_text, desk, edtf, id, kind, sentence, source_id, story_id, text, updated_at) VALUES (1700000000000002, 'facts.confirmed_by 2: it’s “ü” \ ? 🎬', 1700000000000002, 0, 0, 'facts.date_text 2: it’s “ü” \ ? 🎬', 'facts.desk 2: it’s “ü” \ ? 🎬', 'facts.edtf 2: it’s “ü” \ ? 🎬', 'facts.id 2: it’s “ü” \ ? 🎬', 'facts.kind 2: it’s “ü” \ ? 🎬', 'facts.sentence 2: it’s “ü” \ ? 🎬', NULL, 'facts.story_id 2: it’s “ü” \ ? 🎬', 'facts.text 2: it’s “ü” \ ? 🎬', 1700000000000002);
INSERT INTO fronts (dropped_at, id, name, saved_at, saved_by, slots, starts_at, version) VALUES (1700000000000000, 'fronts.id 0: it’s “ü” \ ? 🎬', 'fronts.name 0: it’s “ü” \ ? 🎬', 1700000000000000, 'fronts.saved_by 0: it’s “ü” \ ? 🎬', 'fronts.slots 0: it’s “ü” \ ? 🎬', 1700000000000000, 0);
INSERT INTO fronts (dropped_at, id, name, saved_at, saved_by, slots, starts_at, version) VALUES (1700000000000001, 'fronts.id 1: it’s “ü” \ ? 🎬', 'fronts.name 1: it’s “ü” \ ? 🎬', 1700000000000001, 'fronts.saved_by 1: it’s “ü” \ ? 🎬', 'fronts.slots 1: it’s “ü” \ ? 🎬', 1700000000000001, 1);
INSERT INTO fronts (dropped_at, id, name, saved_at, saved_by, slots, starts_at, version) VALUES (1700000000000002, 'fronts.id 2: it’s “ü” \ ? 🎬', 'fronts.name 2: it’s “ü” \ ? 🎬', 1700000000000002, 'fronts.saved_by 2: it’s “ü” \ ? 🎬', 'fronts.slots 2: it’s “ü” \ ? 🎬', 1700000000000002, 0);
INSERT INTO import_origins (became, hash, kind, n, origin, run_id, site, source) VALUES ('import_origins.became 0: it’s “ü” \ ? 🎬', 'import_origins.hash 0: it’s “ü” \ ? 🎬', 'import_origins.kind 0: it’s “ü” \ ? 🎬', 0, 'import_origins.origin 0: it’s “ü” \ ? 🎬', 'import_origins.run_id 0: it’s “ü” \ ? 🎬', 'import_origins.site 0: it’s “ü” \ ? 🎬', 'import_origins.source 0: it’s “ü” \ ? 🎬');
INSERT INTO import_origins (became, hash, kind, n, origin, run_id, site, source) VALUES ('import_origins.became 1: it’s “ü” \ ? 🎬', 'import_origins.hash 1: it’s “ü” \ ? 🎬', 'import_origins.kind 1: it’s “ü” \ ? 🎬', 1, 'import_origins.origin 1: it’s “ü” \ ? 🎬', 'import_origins.run_id 1: it’s “ü” \ ? 🎬', 'import_origins.site 1: it’s “ü” \ ? 🎬', 'import_origins.source 1: it’s “ü” \ ? 🎬');
INSERT INTO import_origins (became, hash, kind, n, origin, run_id, site, source) VALUES ('import_origins.became 2: it’s “ü” \ ? 🎬', 'import_origins.hash 2: it’s “ü” \ ? 🎬', 'import_origins.kind 2: it’s “ü” \ ? 🎬', 0, 'import_origins.origin 2: it’s “ü” \ ? 🎬', 'import_origins.run_id 2: it’s “ü” \ ? 🎬', 'import_origins.site 2: it’s “ü” \ ? 🎬', 'import_origins.source 2: it’s “ü” \ ? 🎬');
INSERT INTO import_runs (at, by_id, by_name, changed_at, checks, decided, dry, ended_at, id, maker, name, problem, site, size, source, started_at, state, worked) VALUES (1700000000000000, 'import_runs.by_id 0: it’s “ü” \ ? 🎬', 'import_runs.by_name 0: it’s “ü” \ ? 🎬', 1700000000000000, 'import_runs.checks 0: it’s “ü” \ ? 🎬', 0, 0, 1700000000000000, 'import_runs.id 0: it’s “ü” \ ? 🎬', 'import_runs.maker 0: it’s “ü” \ ? 🎬', 'import_runs.name 0: it’s “ü” \ ? 🎬', 'import_runs.problem 0: it’s “ü” \ ? 🎬', 'import_runs.site 0: it’s “ü” \ ? 🎬', 0, 'import_runs.source 0: it’s “ü” \ ? 🎬', 1700000000000000, 'import_runs.state 0: it’s “ü” \ ? 🎬', 0);
INSERT INTO import_runs (at, by_id, by_name, changed_at, checks, decided, dry, ended_at, id, maker, name, problem, site, size, source, started_at, state, worked) VALUES (1700000000000001, 'import_runs.by_id 1: it’s “ü” \ ? 🎬', 'import_runs.by_name 1: it’s “ü” \ ? 🎬', 1700000000000001, 'import_runs.checks 1: it’s “ü” \ ? 🎬', 1, 1, 1700000000000001, 'import_runs.id 1: it’s “ü” \ ? 🎬', 'import_runs.maker 1: it’s “ü” \ ? 🎬', 'import_runs.name 1: it’s “ü” \ ? 🎬', 'import_runs.problem 1: it’s “ü” \ ? 🎬', 'import_runs.site 1: it’s “ü” \ ? 🎬', 1, 'import_runs.source 1: it’s “ü” \ ? 🎬', 1700000000000001, 'import_runs.state 1: it’s “ü” \ ? 🎬', 1);
INSERT INTO import_runs (at, by_id, by_name, changed_at, checks, decided, dry, ended_at, id, maker, name, problem, site, size, source, started_at, state, worked) VALUES (1700000000000002, 'import_runs.by_id 2: it’s “ü” \ ? 🎬', 'import_runs.by_name 2: it’s “ü” \ ? 🎬', 1700000000000002, 'import_runs.checks 2: it’s “ü” \ ? 🎬', 0, 0, 1700000000000002, 'import_runs.id 2: it’s “ü” \ ? 🎬', 'import_runs.maker 2: it’s “ü” \ ? 🎬', 'import_runs.name 2: it’s “ü” \ ? 🎬', 'import_runs.problem 2: it’s “ü” \ ? 🎬', 'import_runs.site 2: it’s “ü” \ ? 🎬', 0, 'import_runs.source 2: it’s “ü” \ ? 🎬', 1700000000000002, 'import_runs.state 2: it’s “ü” \ ? 🎬', 0);
INSERT INTO import_items (became, counts, fate, kind, n, name, noted, notes, origin, run_id) VALUES ('import_items.became 0: it’s “ü” \ ? 🎬', 0, 'import_items.fate 0: it’s “ü” \ ? 🎬', 'import_items.kind 0: it’s “ü” \ ? 🎬', 0, 'import_items.name 0: it’s “ü” \ ? 🎬', 0, 'import_items.notes 0: it’s “ü” \ ? 🎬', 'import_items.origin 0: it’s “ü” \ ? 🎬', 'import_runs.id 0: it’s “ü” \ ? 🎬');
INSERT INTO import_items (became, counts, fate, kind, n, name, noted, notes, origin, run_id) VALUES ('import_items.became 1: it’s “ü” \ ? 🎬', 1, 'import_items.fate 1: it’s “ü” \ ? 🎬', 'import_items.kind 1: it’s “ü” \ ? 🎬', 1, 'import_items.name 1: it’s “ü” \ ? 🎬', 1, 'import_items.notes 1: it’s “ü” \ ? 🎬', 'import_items.origin 1: it’s “ü” \ ? 🎬', 'import_runs.id 1: it’s “ü” \ ? 🎬');
INSERT INTO import_items (became, counts, fate, kind, n, name, noted, notes, origin, run_id) VALUES ('import_items.became 2: it’s “ü” \ ? 🎬', 0, 'import_items.fate 2: it’s “ü” \ ? 🎬', 'import_items.kind 2: it’s “ü” \ ? 🎬', 0, 'import_items.name 2: it’s “ü” \ ? 🎬', 0, 'import_items.notes 2: it’s “ü” \ ? 🎬', 'import_items.origin 2: it’s “ü” \ ? 🎬', 'import_runs.id 2: it’s “ü” \ ? 🎬');
INSERT INTO interviews (conditions, created_at, held_on, held_text, id, medium, name, outlet_id, place, sentence, source_id, updated_at) VALUES ('interviews.conditions 0: it’s “ü” \ ? 🎬', 1700000000000000, 'interviews.held_on 0: it’s “ü” \ ? 🎬', 'interviews.held_text 0: it’s “ü” \ ? 🎬', 'interviews.id 0: it’s “ü” \ ? 🎬', 'interviews.medium 0: it’s “ü” \ ? 🎬', 'interviews.name 0: it’s “ü” \ ? 🎬', NULL, 'interviews.place 0: it’s “ü” \ ? 🎬', 'interviews.sentence 0: it’s “ü” \ ? 🎬', NULL, 1700000000000000);
INSERT INTO interviews (conditions, created_at, held_on, held_text, id, medium, name, outlet_id, place, sentence, source_id, updated_at) VALUES ('interviews.conditions 1: it’s “ü” \ ? 🎬', 1700000000000001, 'interviews.held_on 1: it’s “ü” \ ? 🎬', 'interviews.held_text 1: it’s “ü” \ ? 🎬', 'interviews.id 1: it’s “ü” \ ? 🎬', 'interviews.medium 1: it’s “ü” \ ? 🎬', 'interviews.name 1: it’s “ü” \ ? 🎬', NULL, 'interviews.place 1: it’s “ü” \ ? 🎬', 'interviews.sentence 1: it’s “ü” \ ? 🎬', NULL, 1700000000000001);
INSERT INTO interviews (conditions, created_at, held_on, held_text, id, medium, name, outlet_id, place, sentence, source_id, updated_at) VALUES ('interviews.conditions 2: it’s “ü” \ ? 🎬', 1700000000000002, 'interviews.held_on 2: it’s “ü” \ ? 🎬', 'interviews.held_text 2: it’s “ü” \ ? 🎬', 'interviews.id 2: it’s “ü” \ ? 🎬', 'interviews.medium 2: it’s “ü” \ ? 🎬', 'interviews.name 2: it’s “ü” \ ? 🎬', NULL, 'interviews.place 2: it’s “ü” \ ? 🎬', 'interviews.sentence 2: it’s “ü” \ ? 🎬', NULL, 1700000000000002);
INSERT INTO invites (byline_id, email, email_folded, expires_at, id, made_at, made_by, role, sent_at, token_hash) VALUES ('invites.byline_id 0: it’s “ü” \ ? 🎬', 'invites.email 0: it’s “ü” \ ? 🎬', 'invites.email_folded 0: it’s “ü” \ ? 🎬', 1700000000000000, 'invites.id 0: it’s “ü” \ ? 🎬', 1700000000000000, 'invites.made_by 0: it’s “ü” \ ? 🎬', 'invites.role 0: it’s “ü” \ ? 🎬', 1700000000000000, 'invites.token_hash 0: it’s “ü” \ ? 🎬');
INSERT INTO invites (byline_id, email, email_folded, expires_at, id, made_at, made_by, role, sent_at, token_hash) VALUES ('invites.byline_id 1: it’s “ü” \ ? 🎬', 'invites.email 1: it’s “ü” \ ? 🎬', 'invites.email_folded 1: it’s “ü” \ ? 🎬', 1700000000000001, 'invites.id 1: it’s “ü” \ ? 🎬', 1700000000000001, 'invites.made_by 1: it’s “ü” \ ? 🎬', 'invites.role 1: it’s “ü” \ ? 🎬', 1700000000000001, 'invites.token_hash 1: it’s “ü” \ ? 🎬');
INSERT INTO invites (byline_id, email, email_folded, expires_at, id, made_at, made_by, role, sent_at, token_hash) VALUES ('invites.byline_id 2: it’s “ü” \ ? 🎬', 'invites.email 2: it’s “ü” \ ? 🎬', 'invites.email_folded 2: it’s “ü” \ ? 🎬', 1700000000000002, 'invites.id 2: it’s “ü” \ ? 🎬', 1700000000000002, 'invites.made_by 2: it’s “ü” \ ? 🎬', 'invites.role 2: it’s “ü” \ ? 🎬', 1700000000000002, 'invites.token_hash 2: it’s “ü” \ ? 🎬');
INSERT INTO labels (created_at, id, name, name_folded, slug, updated_at) VALUES (1700000000000000, 'labels.id 0: it’s “ü” \ ? 🎬', 'labels.name 0: it’s “ü” \ ? 🎬', 'labels.name_folded 0: it’s “ü” \ ? 🎬', 'labels.slug 0: it’s “ü” \ ? 🎬', 1700000000000000);
INSERT INTO labels (created_at, id, name, name_folded, slug, updated_at) VALUES (1700000000000001, 'labels.id 1: it’s “ü” \ ? 🎬', 'labels.name 1: it’s “ü” \ ? 🎬', 'labels.name_folded 1: it’s “ü” \ ? 🎬', 'labels.slug 1: it’s “ü” \ ? 🎬', 1700000000000001);
INSERT INTO labels (created_at, id, name, name_folded, slug, updated_at) VALUES (1700000000000002, 'labels.id 2: it’s “ü” \ ? 🎬', 'labels.name 2: it’s “ü” \ ? 🎬', 'labels.name_folded 2: it’s “ü” \ ? 🎬', 'labels.slug 2: it’s “ü” \ ? 🎬', 1700000000000002);
INSERT INTO list_counts (n, name, part, under) VALUES (0, 'list_counts.name 0: it’s “ü” \ ? 🎬', 'list_counts.part 0: it’s “ü” \ ? 🎬', 'list_counts.under 0: it’s “ü” \ ? 🎬');
INSERT INTO list_counts (n, name, part, under) VALUES (0, 'list_counts.name 2: it’s “ü” \ ? 🎬', 'list_counts.part 2: it’s “ü” \ ? 🎬', 'list_counts.under 2: it’s “ü” \ ? 🎬');
INSERT INTO list_counts (n, name, part, under) VALUES (1, 'list_counts.name 1: it’s “ü” \ ? 🎬', 'list_counts.part 1: it’s “ü” \ ? 🎬', 'list_counts.under 1: it’s “ü” \ ? 🎬');
INSERT INTO media (alt, caption, copyright, created_at, created_by, created_name, creator, credit, crop_height, crop_width, crop_x, crop_y, deleted_at, duration_ms, focal_x, focal_y, height, id, kind, licence, mime, name, path, rights, rights_expire, sha256, size_bytes, source_url, twin, updated_at, usage_terms, width, words_folded) VALUES ('media.alt 0: it’s “ü” \ ? 🎬', 'media.caption 0: it’s “ü” \ ? 🎬', 'media.copyright 0: it’s “ü” \ ? 🎬', 1700000000000000, 'media.created_by 0: it’s “ü” \ ? 🎬', 'media.created_name 0: it’s “ü” \ ? 🎬', 'media.creator 0: it’s “ü” \ ? 🎬', 'media.credit 0: it’s “ü” \ ? 🎬', 0, 0, 0, 0, 1700000000000000, 0, 0, 0, 0, 'media.id 0: it’s “ü” \ ? 🎬', 'media.kind 0: it’s “ü” \ ? 🎬', 'media.licence 0: it’s “ü” \ ? 🎬', 'media.mime 0: it’s “ü” \ ? 🎬', 'media.name 0: it’s “ü” \ ? 🎬', 'media.path 0: it’s “ü” \ ? 🎬', 'media.rights 0: it’s “ü” \ ? 🎬', 0, 'media.sha256 0: it’s “ü” \ ? 🎬', 0, 'media.source_url 0: it’s “ü” \ ? 🎬', 0, 1700000000000000, 'media.usage_terms 0: it’s “ü” \ ? 🎬', 0, 'media.words_folded 0: it’s “ü” \ ? 🎬');
INSERT INTO media (alt, caption, copyright, created_at, created_by, created_name, creator, credit, crop_height, crop_width, crop_x, crop_y, deleted_at, duration_ms, focal_x, focal_y, height, id, kind, licence, mime, name, path, rights, rights_expire, sha256, size_bytes, source_url, twin, updated_at, usage_terms, width, words_folded) VALUES ('media.alt 1: it’s “ü” \ ? 🎬', 'media.caption 1: it’s “ü” \ ? 🎬', 'media.copyright 1: it’s “ü” \ ? 🎬', 1700000000000001, 'media.created_by 1: it’s “ü” \ ? 🎬', 'media.created_name 1: it’s “ü” \ ? 🎬', 'media.creator 1: it’s “ü” \ ? 🎬', 'media.credit 1: it’s “ü” \ ? 🎬', 1, 1, 1, 1, 1700000000000001, 1, 1, 1, 1, 'media.id 1: it’s “ü” \ ? 🎬', 'media.kind 1: it’s “ü” \ ? 🎬', 'media.licence 1: it’s “ü” \ ? 🎬', 'media.mime 1: it’s “ü” \ ? 🎬', 'media.name 1: it’s “ü” \ ? 🎬', 'media.path 1: it’s “ü” \ ? 🎬', 'media.rights 1: it’s “ü” \ ? 🎬', 1, 'media.sha256 1: it’s “ü” \ ? 🎬', 1, 'media.source_url 1: it’s “ü” \ ? 🎬', 1, 1700000000000001, 'media.usage_terms 1: it’s “ü” \ ? 🎬', 1, 'media.words_folded 1: it’s “ü” \ ? 🎬');
INSERT INTO media (alt, caption, copyright, created_at, created_by, created_name, creator, credit, crop_height, crop_width, crop_x, crop_y, deleted_at, duration_ms, focal_x, focal_y, height, id, kind, licence, mime, name, path, rights, rights_expire, sha256, size_bytes, source_url, twin, updated_at, usage_terms, width, words_folded) VALUES ('media.alt 2: it’s “ü” \ ? 🎬', 'media.caption 2: it’s “ü” \ ? 🎬', 'media.copyright 2: it’s “ü” \ ? 🎬', 1700000000000002, 'media.created_by 2: it’s “ü” \ ? 🎬', 'media.created_name 2: it’s “ü” \ ? 🎬', 'media.creator 2: it’s “ü” \ ? 🎬', 'media.credit 2: it’s “ü” \ ? 🎬', 0, 0, 0, 0, 1700000000000002, 0, 0, 0, 0, 'media.id 2: it’s “ü” \ ? 🎬', 'media.kind 2: it’s “ü” \ ? 🎬', 'media.licence 2: it’s “ü” \ ? 🎬', 'media.mime 2: it’s “ü” \ ? 🎬', 'media.name 2: it’s “ü” \ ? 🎬', 'media.path 2: it’s “ü” \ ? 🎬', 'media.rights 2: it’s “ü” \ ? 🎬', 0, 'media.sha256 2: it’s “ü” \ ? 🎬', 0, 'media.source_url 2: it’s “ü” \ ? 🎬', 0, 1700000000000002, 'media.usage_terms 2: it’s “ü” \ ? 🎬', 0, 'media.words_folded 2: it’s “ü” \ ? 🎬');
INSERT INTO member_passes (back, browser_hash, code_hash, code_until, email, email_folded, expires_at, id, kind, labels, link_hash, made_at, member_id, name, tries, used_at) VALUES ('member_passes.back 0: it’s “ü” \ ? 🎬', 'member_passes.browser_hash 0: it’s “ü” \ ? 🎬', 'member_passes.code_hash 0: it’s “ü” \ ? 🎬', 0, 'member_passes.email 0: it’s “ü” \ ? 🎬', 'member_passes.email_folded 0: it’s “ü” \ ? 🎬', 1700000000000000, 'member_passes.id 0: it’s “ü” \ ? 🎬', 'signin', 'member_passes.labels 0: it’s “ü” \ ? 🎬', 'member_passes.link_hash 0: it’s “ü” \ ? 🎬', 1700000000000000, 'member_passes.member_id 0: it’s “ü” \ ? 🎬', 'member_passes.name 0: it’s “ü” \ ? 🎬', 0, 1700000000000000);
INSERT INTO member_passes (back, browser_hash, code_hash, code_until, email, email_folded, expires_at, id, kind, labels, link_hash, made_at, member_id, name, tries, used_at) VALUES ('member_passes.back 1: it’s “ü” \ ? 🎬', 'member_passes.browser_hash 1: it’s “ü” \ ? 🎬', 'member_passes.code_hash 1: it’s “ü” \ ? 🎬', 1, 'member_passes.email 1: it’s “ü” \ ? 🎬', 'member_passes.email_folded 1: it’s “ü” \ ? 🎬', 1700000000000001, 'member_passes.id 1: it’s “ü” \ ? 🎬', 'signup', 'member_passes.labels 1: it’s “ü” \ ? 🎬', 'member_passes.link_hash 1: it’s “ü” \ ? 🎬', 1700000000000001, 'member_passes.member_id 1: it’s “ü” \ ? 🎬', 'member_passes.name 1: it’s “ü” \ ? 🎬', 1, 1700000000000001);
INSERT INTO member_passes (back, browser_hash, code_hash, code_until, email, email_folded, expires_at, id, kind, labels, link_hash, made_at, member_id, name, tries, used_at) VALUES ('member_passes.back 2: it’s “ü” \ ? 🎬', 'member_passes.browser_hash 2: it’s “ü” \ ? 🎬', 'member_passes.code_hash 2: it’s “ü” \ ? 🎬', 0, 'member_passes.email 2: it’s “ü” \ ? 🎬', 'member_passes.email_folded 2: it’s “ü” \ ? 🎬', 1700000000000002, 'member_passes.id 2: it’s “ü” \ ? 🎬', 'address', 'member_passes.labels 2: it’s “ü” \ ? 🎬', 'member_passes.link_hash 2: it’s “ü” \ ? 🎬', 1700000000000002, 'member_passes.member_id 2: it’s “ü” \ ? 🎬', 'member_passes.name 2: it’s “ü” \ ? 🎬', 0, 1700000000000002);
INSERT INTO members (avatar_image, comment_letters, created_at, email, email_folded, id, last_seen_at, letter_trouble, name, note, status, updated_at, uuid) VALUES ('members.avatar_image 0: it’s “ü” \ ? 🎬', 0, 1700000000000000, 'members.email 0: it’s “ü” \ ? 🎬', 'members.email_folded 0: it’s “ü” \ ? 🎬', 'members.id 0: it’s “ü” \ ? 🎬', 1700000000000000, 'members.letter_trouble 0: it’s “ü” \ ? 🎬', 'members.name 0: it’s “ü” \ ? 🎬', 'members.note 0: it’s “ü” \ ? 🎬', 'free', 1700000000000000, 'members.uuid 0: it’s “ü” \ ? 🎬');
INSERT INTO members (avatar_image, comment_letters, created_at, email, email_folded, id, last_seen_at, letter_trouble, name, note, status, updated_at, uuid) VALUES ('members.avatar_image 1: it’s “ü” \ ? 🎬', 1, 1700000000000001, 'members.email 1: it’s “ü” \ ? 🎬', 'members.email_folded 1: it’s “ü” \ ? 🎬', 'members.id 1: it’s “ü” \ ? 🎬', 1700000000000001, 'members.letter_trouble 1: it’s “ü” \ ? 🎬', 'members.name 1: it’s “ü” \ ? 🎬', 'members.note 1: it’s “ü” \ ? 🎬', 'paid', 1700000000000001, 'members.uuid 1: it’s “ü” \ ? 🎬');
INSERT INTO members (avatar_image, comment_letters, created_at, email, email_folded, id, last_seen_at, letter_trouble, name, note, status, updated_at, uuid) VALUES ('members.avatar_image 2: it’s “ü” \ ? 🎬', 0, 1700000000000002, 'members.email 2: it’s “ü” \ ? 🎬', 'members.email_folded 2: it’s “ü” \ ? 🎬', 'members.id 2: it’s “ü” \ ? 🎬', 1700000000000002, 'members.letter_trouble 2: it’s “ü” \ ? 🎬', 'members.name 2: it’s “ü” \ ? 🎬', 'members.note 2: it’s “ü” \ ? 🎬', 'comped', 1700000000000002, 'members.uuid 2: it’s “ü” \ ? 🎬');
INSERT INTO member_labels (label_id, member_id) VALUES ('labels.id 0: it’s “ü” \ ? 🎬', 'members.id 0: it’s “ü” \ ? 🎬');
INSERT INTO member_labels (label_id, member_id) VALUES ('labels.id 1: it’s “ü” \ ? 🎬', 'members.id 1: it’s “ü” \ ? 🎬');
INSERT INTO member_labels (label_id, member_id) VALUES ('labels.id 2: it’s “ü” \ ? 🎬', 'members.id 2: it’s “ü” \ ? 🎬');
INSERT INTO member_sessions (expires_at, id, made_at, member_id, seen_at, token_hash) VALUES (1700000000000000, 'member_sessions.id 0: it’s “ü” \ ? 🎬', 1700000000000000, 'members.id 0: it’s “ü” \ ? 🎬', 1700000000000000, 'member_sessions.token_hash 0: it’s “ü” \ ? 🎬');
INSERT INTO member_sessions (expires_at, id, made_at, member_id, seen_at, token_hash) VALUES (1700000000000001, 'member_sessions.id 1: it’s “ü” \ ? 🎬', 1700000000000001, 'members.id 1: it’s “ü” \ ? 🎬', 1700000000000001, 'member_sessions.token_hash 1: it’s “ü” \ ? 🎬');
INSERT INTO member_sessions (expires_at, id, made_at, member_id, seen_at, token_hash) VALUES (1700000000000002, 'member_sessions.id 2: it’s “ü” \ ? 🎬', 1700000000000002, 'members.id 2: it’s “ü” \ ? 🎬', 1700000000000002, 'member_sessions.token_hash 2: it’s “ü” \ ? 🎬');
INSERT INTO member_tiers (member_id, tier_id) VALUES ('members.id 0: it’s “ü” \ ? 🎬', 'member_tiers.tier_id 0: it’s “ü” \ ? 🎬');
INSERT INTO member_tiers (member_id, tier_id) VALUES ('members.id 1: it’s “ü” \ ? 🎬', 'member_tiers.tier_id 1: it’s “ü” \ ? 🎬');
INSERT INTO member_tiers (member_id, tier_id) VALUES ('members.id 2: it’s “ü” \ ? 🎬', 'member_tiers.tier_id 2: it’s “ü” \ ? 🎬');
INSERT INTO moderation_bans (ends_at, id, kind, made_at, made_by, name, reason, value) VALUES (1700000000000000, 'moderation_bans.id 0: it’s “ü” \ ? 🎬', 'moderation_bans.kind 0: it’s “ü” \ ? 🎬', 1700000000000000, 'moderation_bans.made_by 0: it’s “ü” \ ? 🎬', 'moderation_bans.name 0: it’s “ü” \ ? 🎬', 'moderation_bans.reason 0: it’s “ü” \ ? 🎬', 'moderation_bans.value 0: it’s “ü” \ ? 🎬');
INSERT INTO moderation_bans (ends_at, id, kind, made_at, made_by, name, reason, value) VALUES (1700000000000001, 'moderation_bans.id 1: it’s “ü” \ ? 🎬', 'moderation_bans.kind 1: it’s “ü” \ ? 🎬', 1700000000000001, 'moderation_bans.made_by 1: it’s “ü” \ ? 🎬', 'moderation_bans.name 1: it’s “ü” \ ? 🎬', 'moderation_bans.reason 1: it’s “ü” \ ? 🎬', 'moderation_bans.value 1: it’s “ü” \ ? 🎬');
INSERT INTO moderation_bans (ends_at, id, kind, made_at, made_by, name, reason, value) VALUES (1700000000000002, 'moderation_bans.id 2: it’s “ü” \ ? 🎬', 'moderation_bans.kind 2: it’s “ü” \ ? 🎬', 1700000000000002, 'moderation_bans.made_by 2: it’s “ü” \ ? 🎬', 'moderation_bans.name 2: it’s “ü” \ ? 🎬', 'moderation_bans.reason 2: it’s “ü” \ ? 🎬', 'moderation_bans.value 2: it’s “ü” \ ? 🎬');
INSERT INTO moderation_rules (name, updated_at, value) VALUES ('moderation_rules.name 0: it’s “ü” \ ? 🎬', 1700000000000000, 'moderation_rules.value 0: it’s “ü” \ ? 🎬');
INSERT INTO moderation_rules (name, updated_at, value) VALUES ('moderation_rules.name 1: it’s “ü” \ ? 🎬', 1700000000000001, 'moderation_rules.value 1: it’s “ü” \ ? 🎬');
INSERT INTO moderation_rules (name, updated_at, value) VALUES ('moderation_rules.name 2: it’s “ü” \ ? 🎬', 1700000000000002, 'moderation_rules.value 2: it’s “ü” \ ? 🎬');
INSERT INTO outbox (attempts, claimed_by, dead, done, due_at, error, id, made_at, payload, topic) VALUES (0, 'outbox.claimed_by 0: it’s “ü” \ ? 🎬', 0, 'outbox.done 0: it’s “ü” \ ? 🎬', 1700000000000000, 'outbox.error 0: it’s “ü” \ ? 🎬', 'outbox.id 0: it’s “ü” \ ? 🎬', 1700000000000000, 'outbox.payload 0: it’s “ü” \ ? 🎬', 'outbox.topic 0: it’s “ü” \ ? 🎬');
INSERT INTO outbox (attempts, claimed_by, dead, done, due_at, error, id, made_at, payload, topic) VALUES (0, 'outbox.claimed_by 2: it’s “ü” \ ? 🎬', 0, 'outbox.done 2: it’s “ü” \ ? 🎬', 1700000000000002, 'outbox.error 2: it’s “ü” \ ? 🎬', 'outbox.id 2: it’s “ü” \ ? 🎬', 1700000000000002, 'outbox.payload 2: it’s “ü” \ ? 🎬', 'outbox.topic 2: it’s “ü” \ ? 🎬');
INSERT INTO outbox (attempts, claimed_by, dead, done, due_at, error, id, made_at, payload, topic) VALUES (1, 'outbox.claimed_by 1: it’s “ü” \ ? 🎬', 1, 'outbox.done 1: it’s “ü” \ ? 🎬', 1700000000000001, 'outbox.error 1: it’s “ü” \ ? 🎬', 'outbox.id 1: it’s “ü” \ ? 🎬', 1700000000000001, 'outbox.payload 1: it’s “ü” \ ? 🎬', 'outbox.topic 1: it’s “ü” \ ? 🎬');
INSERT INTO outlets (created_at, id, kind, name, name_folded, publisher, updated_at, url) VALUES (1700000000000000, 'outlets.id 0: it’s “ü” \ ? 🎬', 'outlets.kind 0: it’s “ü” \ ? 🎬', 'outlets.name 0: it’s “ü” \ ? 🎬', 'outlets.name_folded 0: it’s “ü” \ ? 🎬', 'outlets.publisher 0: it’s “ü” \ ? 🎬', 1700000000000000, 'outlets.url 0: it’s “ü” \ ? 🎬');
INSERT INTO outlets (created_at, id, kind, name, name_folded, publisher, updated_at, url) VALUES (1700000000000001, 'outlets.id 1: it’s “ü” \ ? 🎬', 'outlets.kind 1: it’s “ü” \ ? 🎬', 'outlets.name 1: it’s “ü” \ ? 🎬', 'outlets.name_folded 1: it’s “ü” \ ? 🎬', 'outlets.publisher 1: it’s “ü” \ ? 🎬', 1700000000000001, 'outlets.url 1: it’s “ü” \ ? 🎬');
INSERT INTO outlets (created_at, id, kind, name, name_folded, publisher, updated_at, url) VALUES (1700000000000002, 'outlets.id 2: it’s “ü” \ ? 🎬', 'outlets.kind 2: it’s “ü” \ ? 🎬', 'outlets.name 2: it’s “ü” \ ? 🎬', 'outlets.name_folded 2: it’s “ü” \ ? 🎬', 'outlets.publisher 2: it’s “ü” \ ? 🎬', 1700000000000002, 'outlets.url 2: it’s “ü” \ ? 🎬');
INSERT INTO page_reads (at, kind, object_id, reads, span) VALUES (1700000000000000, 'page_reads.kind 0: it’s “ü” \ ? 🎬', 'page_reads.object_id 0: it’s “ü” \ ? 🎬', 0, 'page_reads.span 0: it’s “ü” \ ? 🎬');
INSERT INTO page_reads (at, kind, object_id, reads, span) VALUES (1700000000000001, 'page_reads.kind 1: it’s “ü” \ ? 🎬', 'page_reads.object_id 1: it’s “ü” \ ? 🎬', 1, 'page_reads.span 1: it’s “ü” \ ? 🎬');
INSERT INTO page_reads (at, kind, object_id, reads, span) VALUES (1700000000000002, 'page_reads.kind 2: it’s “ü” \ ? 🎬', 'page_reads.object_id 2: it’s “ü” \ ? 🎬', 0, 'page_reads.span 2: it’s “ü” \ ? 🎬');
INSERT INTO page_referrers (day, host, kind, object_id, reads) VALUES (0, 'page_referrers.host 0: it’s “ü” \ ? 🎬', 'page_referrers.kind 0: it’s “ü” \ ? 🎬', 'page_referrers.object_id 0: it’s “ü” \ ? 🎬', 0);
INSERT INTO page_referrers (day, host, kind, object_id, reads) VALUES (0, 'page_referrers.host 2: it’s “ü” \ ? 🎬', 'page_referrers.kind 2: it’s “ü” \ ? 🎬', 'page_referrers.object_id 2: it’s “ü” \ ? 🎬', 0);
INSERT INTO page_referrers (day, host, kind, object_id, reads) VALUES (1, 'page_referrers.host 1: it’s “ü” \ ? 🎬', 'page_referrers.kind 1: it’s “ü” \ ? 🎬', 'page_referrers.object_id 1: it’s “ü” \ ? 🎬', 1);
INSERT INTO passkey_questions (asked, expires_at, id, user_id) VALUES ('passkey_questions.asked 0: it’s “ü” \ ? 🎬', 1700000000000000, 'passkey_questions.id 0: it’s “ü” \ ? 🎬', 'passkey_questions.user_id 0: it’s “ü” \ ? 🎬');
INSERT INTO passkey_questions (asked, expires_at, id, user_id) VALUES ('passkey_questions.asked 1: it’s “ü” \ ? 🎬', 1700000000000001, 'passkey_questions.id 1: it’s “ü” \ ? 🎬', 'passkey_questions.user_id 1: it’s “ü” \ ? 🎬');
INSERT INTO passkey_questions (asked, expires_at, id, user_id) VALUES ('passkey_questions.asked 2: it’s “ü” \ ? 🎬', 1700000000000002, 'passkey_questions.id 2: it’s “ü” \ ? 🎬', 'passkey_questions.user_id 2: it’s “ü” \ ? 🎬');
INSERT INTO people (born_edtf, created_at, description, died_edtf, id, is_public, kept_address, merged_into, name, name_folded, notes_private, portrait, pronouns, same_as, show_private, slug, updated_at) VALUES ('people.born_edtf 0: it’s “ü” \ ? 🎬', 1700000000000000, 'people.description 0: it’s “ü” \ ? 🎬', 'people.died_edtf 0: it’s “ü” \ ? 🎬', 'people.id 0: it’s “ü” \ ? 🎬', 0, 'people.kept_address 0: it’s “ü” \ ? 🎬', 'people.merged_into 0: it’s “ü” \ ? 🎬', 'people.name 0: it’s “ü” \ ? 🎬', 'people.name_folded 0: it’s “ü” \ ? 🎬', 'people.notes_private 0: it’s “ü” \ ? 🎬', 'people.portrait 0: it’s “ü” \ ? 🎬', 'people.pronouns 0: it’s “ü” \ ? 🎬', 'people.same_as 0: it’s “ü” \ ? 🎬', 0, 'people.slug 0: it’s “ü” \ ? 🎬', 1700000000000000);
INSERT INTO people (born_edtf, created_at, description, died_edtf, id, is_public, kept_address, merged_into, name, name_folded, notes_private, portrait, pronouns, same_as, show_private, slug, updated_at) VALUES ('people.born_edtf 1: it’s “ü” \ ? 🎬', 1700000000000001, 'people.description 1: it’s “ü” \ ? 🎬', 'people.died_edtf 1: it’s “ü” \ ? 🎬', 'people.id 1: it’s “ü” \ ? 🎬', 1, 'people.kept_address 1: it’s “ü” \ ? 🎬', 'people.merged_into 1: it’s “ü” \ ? 🎬', 'people.name 1: it’s “ü” \ ? 🎬', 'people.name_folded 1: it’s “ü” \ ? 🎬', 'people.notes_private 1: it’s “ü” \ ? 🎬', 'people.portrait 1: it’s “ü” \ ? 🎬', 'people.pronouns 1: it’s “ü” \ ? 🎬', 'people.same_as 1: it’s “ü” \ ? 🎬', 1, 'people.slug 1: it’s “ü” \ ? 🎬', 1700000000000001);
INSERT INTO people (born_edtf, created_at, description, died_edtf, id, is_public, kept_address, merged_into, name, name_folded, notes_private, portrait, pronouns, same_as, show_private, slug, updated_at) VALUES ('people.born_edtf 2: it’s “ü” \ ? 🎬', 1700000000000002, 'people.description 2: it’s “ü” \ ? 🎬', 'people.died_edtf 2: it’s “ü” \ ? 🎬', 'people.id 2: it’s “ü” \ ? 🎬', 0, 'people.kept_address 2: it’s “ü” \ ? 🎬', 'people.merged_into 2: it’s “ü” \ ? 🎬', 'people.name 2: it’s “ü” \ ? 🎬', 'people.name_folded 2: it’s “ü” \ ? 🎬', 'people.notes_private 2: it’s “ü” \ ? 🎬', 'people.portrait 2: it’s “ü” \ ? 🎬', 'people.pronouns 2: it’s “ü” \ ? 🎬', 'people.same_as 2: it’s “ü” \ ? 🎬', 0, 'people.slug 2: it’s “ü” \ ? 🎬', 1700000000000002);
INSERT INTO claim_about (claim_id, person_id, position) VALUES ('claims.id 0: it’s “ü” \ ? 🎬', 'people.id 0: it’s “ü” \ ? 🎬', 1);
INSERT INTO claim_about (claim_id, person_id, position) VALUES ('claims.id 1: it’s “ü” \ ? 🎬', 'people.id 1: it’s “ü” \ ? 🎬', 2);
INSERT INTO claim_about (claim_id, person_id, position) VALUES ('claims.id 2: it’s “ü” \ ? 🎬', 'people.id 2: it’s “ü” \ ? 🎬', 3);
INSERT INTO fact_people (fact_id, person_id, position) VALUES ('facts.id 0: it’s “ü” \ ? 🎬', 'people.id 0: it’s “ü” \ ? 🎬', 1);
INSERT INTO fact_people (fact_id, person_id, position) VALUES ('facts.id 1: it’s “ü” \ ? 🎬', 'people.id 1: it’s “ü” \ ? 🎬', 2);
INSERT INTO fact_people (fact_id, person_id, position) VALUES ('facts.id 2: it’s “ü” \ ? 🎬', 'people.id 2: it’s “ü” \ ? 🎬', 3);
INSERT INTO interview_people (interview_id, person_id, position, role) VALUES ('interviews.id 0: it’s “ü” \ ? 🎬', 'people.id 0: it’s “ü” \ ? 🎬', 1, 'interview_people.role 0: it’s “ü” \ ? 🎬');
INSERT INTO interview_people (interview_id, person_id, position, role) VALUES ('interviews.id 1: it’s “ü” \ ? 🎬', 'people.id 1: it’s “ü” \ ? 🎬', 2, 'interview_people.role 1: it’s “ü” \ ? 🎬');
INSERT INTO interview_people (interview_id, person_id, position, role) VALUES ('interviews.id 2: it’s “ü” \ ? 🎬', 'people.id 2: it’s “ü” \ ? 🎬', 3, 'interview_people.role 2: it’s “ü” \ ? 🎬');
INSERT INTO person_merges (gone_id, gone_path, id, merged_at, merged_by, stays_id, undone_at, undone_by) VALUES ('people.id 0: it’s “ü” \ ? 🎬', 'person_merges.gone_path 0: it’s “ü” \ ? 🎬', 'person_merges.id 0: it’s “ü” \ ? 🎬', 1700000000000000, 'person_merges.merged_by 0: it’s “ü” \ ? 🎬', 'people.id 0: it’s “ü” \ ? 🎬', 1700000000000000, 'person_merges.undone_by 0: it’s “ü” \ ? 🎬');
INSERT INTO person_merges (gone_id, gone_path, id, merged_at, merged_by, stays_id, undone_at, undone_by) VALUES ('people.id 1: it’s “ü” \ ? 🎬', 'person_merges.gone_path 1: it’s “ü” \ ? 🎬', 'person_merges.id 1: it’s “ü” \ ? 🎬', 1700000000000001, 'person_merges.merged_by 1: it’s “ü” \ ? 🎬', 'people.id 1: it’s “ü” \ ? 🎬', 1700000000000001, 'person_merges.undone_by 1: it’s “ü” \ ? 🎬');
INSERT INTO person_merges (gone_id, gone_path, id, merged_at, merged_by, stays_id, undone_at, undone_by) VALUES ('people.id 2: it’s “ü” \ ? 🎬', 'person_merges.gone_path 2: it’s “ü” \ ? 🎬', 'person_merges.id 2: it’s “ü” \ ? 🎬', 1700000000000002, 'person_merges.merged_by 2: it’s “ü” \ ? 🎬', 'people.id 2: it’s “ü” \ ? 🎬', 1700000000000002, 'person_merges.undone_by 2: it’s “ü” \ ? 🎬');
INSERT INTO person_moves (detail, merge_id, place, position, row_id) VALUES ('person_moves.detail 0: it’s “ü” \ ? 🎬', 'person_merges.id 0: it’s “ü” \ ? 🎬', 'person_moves.place 0: it’s “ü” \ ? 🎬', 1, 'person_moves.row_id 0: it’s “ü” \ ? 🎬');
INSERT INTO person_moves (detail, merge_id, place, position, row_id) VALUES ('person_moves.detail 1: it’s “ü” \ ? 🎬', 'person_merges.id 1: it’s “ü” \ ? 🎬', 'person_moves.place 1: it’s “ü” \ ? 🎬', 2, 'person_moves.row_id 1: it’s “ü” \ ? 🎬');
INSERT INTO person_moves (detail, merge_id, place, position, row_id) VALUES ('person_moves.detail 2: it’s “ü” \ ? 🎬', 'person_merges.id 2: it’s “ü” \ ? 🎬', 'person_moves.place 2: it’s “ü” \ ? 🎬', 3, 'person_moves.row_id 2: it’s “ü” \ ? 🎬');
INSERT INTO person_names (name, name_folded, person_id) VALUES ('person_names.name 0: it’s “ü” \ ? 🎬', 'person_names.name_folded 0: it’s “ü” \ ? 🎬', 'people.id 0: it’s “ü” \ ? 🎬');
INSERT INTO person_names (name, name_folded, person_id) VALUES ('person_names.name 1: it’s “ü” \ ? 🎬', 'person_names.name_folded 1: it’s “ü” \ ? 🎬', 'people.id 1: it’s “ü” \ ? 🎬');
INSERT INTO person_names (name, name_folded, person_id) VALUES ('person_names.name 2: it’s “ü” \ ? 🎬', 'person_names.name_folded 2: it’s “ü” \ ? 🎬', 'people.id 2: it’s “ü” \ ? 🎬');
INSERT INTO person_tails (person_id, tail) VALUES ('people.id 0: it’s “ü” \ ? 🎬', 'person_tails.tail 0: it’s “ü” \ ? 🎬');
INSERT INTO person_tails (person_id, tail) VALUES ('people.id 1: it’s “ü” \ ? 🎬', 'person_tails.tail 1: it’s “ü” \ ? 🎬');
INSERT INTO person_tails (person_id, tail) VALUES ('people.id 2: it’s “ü” \ ? 🎬', 'person_tails.tail 2: it’s “ü” \ ? 🎬');
INSERT INTO questions (block, closes_at, count_due, created_at, held, id, names, open, results, salt, shown, shown_votes, story_id, takes_answers, updated_at, version, votes) VALUES ('questions.block 0: it’s “ü” \ ? 🎬', 1700000000000000, 0, 1700000000000000, 0, 'questions.id 0: it’s “ü” \ ? 🎬', 'no', 0, 'always', 'questions.salt 0: it’s “ü” \ ? 🎬', 0, 0, 'questions.story_id 0: it’s “ü” \ ? 🎬', 0, 1700000000000000, 0, 0);
INSERT INTO questions (block, closes_at, count_due, created_at, held, id, names, open, results, salt, shown, shown_votes, story_id, takes_answers, updated_at, version, votes) VALUES ('questions.block 1: it’s “ü” \ ? 🎬', 1700000000000001, 1, 1700000000000001, 1, 'questions.id 1: it’s “ü” \ ? 🎬', 'optional', 1, 'after', 'questions.salt 1: it’s “ü” \ ? 🎬', 1, 1, 'questions.story_id 1: it’s “ü” \ ? 🎬', 1, 1700000000000001, 1, 1);
INSERT INTO questions (block, closes_at, count_due, created_at, held, id, names, open, results, salt, shown, shown_votes, story_id, takes_answers, updated_at, version, votes) VALUES ('questions.block 2: it’s “ü” \ ? 🎬', 1700000000000002, 0, 1700000000000002, 0, 'questions.id 2: it’s “ü” \ ? 🎬', 'required', 0, 'end', 'questions.salt 2: it’s “ü” \ ? 🎬', 0, 0, 'questions.story_id 2: it’s “ü” \ ? 🎬', 0, 1700000000000002, 0, 0);
INSERT INTO answers (created_at, handled_at, handled_by, id, listed, name, place, question_id, same, state, text, updated_at) VALUES (1700000000000000, 1700000000000000, 'answers.handled_by 0: it’s “ü” \ ? 🎬', 'answers.id 0: it’s “ü” \ ? 🎬', 0, 'answers.name 0: it’s “ü” \ ? 🎬', 'answers.place 0: it’s “ü” \ ? 🎬', 'questions.id 0: it’s “ü” \ ? 🎬', 'answers.same 0: it’s “ü” \ ? 🎬', 'held', 'answers.text 0: it’s “ü” \ ? 🎬', 1700000000000000);
INSERT INTO answers (created_at, handled_at, handled_by, id, listed, name, place, question_id, same, state, text, updated_at) VALUES (1700000000000001, 1700000000000001, 'answers.handled_by 1: it’s “ü” \ ? 🎬', 'answers.id 1: it’s “ü” \ ? 🎬', 1, 'answers.name 1: it’s “ü” \ ? 🎬', 'answers.place 1: it’s “ü” \ ? 🎬', 'questions.id 1: it’s “ü” \ ? 🎬', 'answers.same 1: it’s “ü” \ ? 🎬', 'shown', 'answers.text 1: it’s “ü” \ ? 🎬', 1700000000000001);
INSERT INTO answers (created_at, handled_at, handled_by, id, listed, name, place, question_id, same, state, text, updated_at) VALUES (1700000000000002, 1700000000000002, 'answers.handled_by 2: it’s “ü” \ ? 🎬', 'answers.id 2: it’s “ü” \ ? 🎬', 0, 'answers.name 2: it’s “ü” \ ? 🎬', 'answers.place 2: it’s “ü” \ ? 🎬', 'questions.id 2: it’s “ü” \ ? 🎬', 'answers.same 2: it’s “ü” \ ? 🎬', 'picked', 'answers.text 2: it’s “ü” \ ? 🎬', 1700000000000002);
INSERT INTO question_choices (id, position, question_id, shown_votes, text, votes) VALUES ('question_choices.id 0: it’s “ü” \ ? 🎬', 1, 'questions.id 0: it’s “ü” \ ? 🎬', 0, 'question_choices.text 0: it’s “ü” \ ? 🎬', 0);
INSERT INTO question_choices (id, position, question_id, shown_votes, text, votes) VALUES ('question_choices.id 1: it’s “ü” \ ? 🎬', 2, 'questions.id 1: it’s “ü” \ ? 🎬', 1, 'question_choices.text 1: it’s “ü” \ ? 🎬', 1);
INSERT INTO question_choices (id, position, question_id, shown_votes, text, votes) VALUES ('question_choices.id 2: it’s “ü” \ ? 🎬', 3, 'questions.id 2: it’s “ü” \ ? 🎬', 0, 'question_choices.text 2: it’s “ü” \ ? 🎬', 0);
INSERT INTO question_votes (choice_id, question_id, voter) VALUES ('question_votes.choice_id 0: it’s “ü” \ ? 🎬', 'questions.id 0: it’s “ü” \ ? 🎬', 'question_votes.voter 0: it’s “ü” \ ? 🎬');
INSERT INTO question_votes (choice_id, question_id, voter) VALUES ('question_votes.choice_id 1: it’s “ü” \ ? 🎬', 'questions.id 1: it’s “ü” \ ? 🎬', 'question_votes.voter 1: it’s “ü” \ ? 🎬');
INSERT INTO question_votes (choice_id, question_id, voter) VALUES ('question_votes.choice_id 2: it’s “ü” \ ? 🎬', 'questions.id 2: it’s “ü” \ ? 🎬', 'question_votes.voter 2: it’s “ü” \ ? 🎬');
INSERT INTO quotes (addressee_id, addressee_printed, attribution, confidence, context, created_at, desk, heard_by, id, interview_id, kind, language, listed_speaker, listed_state, locator, original_text, outlet_id, outlet_printed, passage, public_at, said, said_min, said_on, said_text, slug, source_id, speaker_capacity, speaker_id, speaker_printed, state, state_at, state_by, state_note, text, text_folded, translator, unnamed_reason, updated_at, version, worded) VALUES ('people.id 0: it’s “ü” \ ? 🎬', 'quotes.addressee_printed 0: it’s “ü” \ ? 🎬', 'quotes.attribution 0: it’s “ü” \ ? 🎬', 0, 'quotes.context 0: it’s “ü” \ ? 🎬', 1700000000000000, 'quotes.desk 0: it’s “ü” \ ? 🎬', 'quotes.heard_by 0: it’s “ü” \ ? 🎬', 'quotes.id 0: it’s “ü” \ ? 🎬', 'interviews.id 0: it’s “ü” \ ? 🎬', 'quotes.kind 0: it’s “ü” \ ? 🎬', 'quotes.language 0: it’s “ü” \ ? 🎬', 'quotes.listed_speaker 0: it’s “ü” \ ? 🎬', 'quotes.listed_state 0: it’s “ü” \ ? 🎬', 'quotes.locator 0: it’s “ü” \ ? 🎬', 'quotes.original_text 0: it’s “ü” \ ? 🎬', 'outlets.id 0: it’s “ü” \ ? 🎬', 'quotes.outlet_printed 0: it’s “ü” \ ? 🎬', 'quotes.passage 0: it’s “ü” \ ? 🎬', 1700000000000000, 0, 0, 'quotes.said_on 0: it’s “ü” \ ? 🎬', 'quotes.said_text 0: it’s “ü” \ ? 🎬', 'quotes.slug 0: it’s “ü” \ ? 🎬', NULL, 'quotes.speaker_capacity 0: it’s “ü” \ ? 🎬', 'people.id 0: it’s “ü” \ ? 🎬', 'quotes.speaker_printed 0: it’s “ü” \ ? 🎬', 'quotes.state 0: it’s “ü” \ ? 🎬', 1700000000000000, 'quotes.state_by 0: it’s “ü” \ ? 🎬', 'quotes.state_note 0: it’s “ü” \ ? 🎬', 'quotes.text 0: it’s “ü” \ ? 🎬', 'quotes.text_folded 0: it’s “ü” \ ? 🎬', 'quotes.translator 0: it’s “ü” \ ? 🎬', 'quotes.unnamed_reason 0: it’s “ü” \ ? 🎬', 1700000000000000, 0, 0);
INSERT INTO quotes (addressee_id, addressee_printed, attribution, confidence, context, created_at, desk, heard_by, id, interview_id, kind, language, listed_speaker, listed_state, locator, original_text, outlet_id, outlet_printed, passage, public_at, said, said_min, said_on, said_text, slug, source_id, speaker_capacity, speaker_id, speaker_printed, state, state_at, state_by, state_note, text, text_folded, translator, unnamed_reason, updated_at, version, worded) VALUES ('people.id 1: it’s “ü” \ ? 🎬', 'quotes.addressee_printed 1: it’s “ü” \ ? 🎬', 'quotes.attribution 1: it’s “ü” \ ? 🎬', 1, 'quotes.context 1: it’s “ü” \ ? 🎬', 1700000000000001, 'quotes.desk 1: it’s “ü” \ ? 🎬', 'quotes.heard_by 1: it’s “ü” \ ? 🎬', 'quotes.id 1: it’s “ü” \ ? 🎬', 'interviews.id 1: it’s “ü” \ ? 🎬', 'quotes.kind 1: it’s “ü” \ ? 🎬', 'quotes.language 1: it’s “ü” \ ? 🎬', 'quotes.listed_speaker 1: it’s “ü” \ ? 🎬', 'quotes.listed_state 1: it’s “ü” \ ? 🎬', 'quotes.locator 1: it’s “ü” \ ? 🎬', 'quotes.original_text 1: it’s “ü” \ ? 🎬', 'outlets.id 1: it’s “ü” \ ? 🎬', 'quotes.outlet_printed 1: it’s “ü” \ ? 🎬', 'quotes.passage 1: it’s “ü” \ ? 🎬', 1700000000000001, 1, 1, 'quotes.said_on 1: it’s “ü” \ ? 🎬', 'quotes.said_text 1: it’s “ü” \ ? 🎬', 'quotes.slug 1: it’s “ü” \ ? 🎬', NULL, 'quotes.speaker_capacity 1: it’s “ü” \ ? 🎬', 'people.id 1: it’s “ü” \ ? 🎬', 'quotes.speaker_printed 1: it’s “ü” \ ? 🎬', 'quotes.state 1: it’s “ü” \ ? 🎬', 1700000000000001, 'quotes.state_by 1: it’s “ü” \ ? 🎬', 'quotes.state_note 1: it’s “ü” \ ? 🎬', 'quotes.text 1: it’s “ü” \ ? 🎬', 'quotes.text_folded 1: it’s “ü” \ ? 🎬', 'quotes.translator 1: it’s “ü” \ ? 🎬', 'quotes.unnamed_reason 1: it’s “ü” \ ? 🎬', 1700000000000001, 1, 1);
INSERT INTO quotes (addressee_id, addressee_printed, attribution, confidence, context, created_at, desk, heard_by, id, interview_id, kind, language, listed_speaker, listed_state, locator, original_text, outlet_id, outlet_printed, passage, public_at, said, said_min, said_on, said_text, slug, source_id, speaker_capacity, speaker_id, speaker_printed, state, state_at, state_by, state_note, text, text_folded, translator, unnamed_reason, updated_at, version, worded) VALUES ('people.id 2: it’s “ü” \ ? 🎬', 'quotes.addressee_printed 2: it’s “ü” \ ? 🎬', 'quotes.attribution 2: it’s “ü” \ ? 🎬', 0, 'quotes.context 2: it’s “ü” \ ? 🎬', 1700000000000002, 'quotes.desk 2: it’s “ü” \ ? 🎬', 'quotes.heard_by 2: it’s “ü” \ ? 🎬', 'quotes.id 2: it’s “ü” \ ? 🎬', 'interviews.id 2: it’s “ü” \ ? 🎬', 'quotes.kind 2: it’s “ü” \ ? 🎬', 'quotes.language 2: it’s “ü” \ ? 🎬', 'quotes.listed_speaker 2: it’s “ü” \ ? 🎬', 'quotes.listed_state 2: it’s “ü” \ ? 🎬', 'quotes.locator 2: it’s “ü” \ ? 🎬', 'quotes.original_text 2: it’s “ü” \ ? 🎬', 'outlets.id 2: it’s “ü” \ ? 🎬', 'quotes.outlet_printed 2: it’s “ü” \ ? 🎬', 'quotes.passage 2: it’s “ü” \ ? 🎬', 1700000000000002, 0, 0, 'quotes.said_on 2: it’s “ü” \ ? 🎬', 'quotes.said_text 2: it’s “ü” \ ? 🎬', 'quotes.slug 2: it’s “ü” \ ? 🎬', NULL, 'quotes.speaker_capacity 2: it’s “ü” \ ? 🎬', 'people.id 2: it’s “ü” \ ? 🎬', 'quotes.speaker_printed 2: it’s “ü” \ ? 🎬', 'quotes.state 2: it’s “ü” \ ? 🎬', 1700000000000002, 'quotes.state_by 2: it’s “ü” \ ? 🎬', 'quotes.state_note 2: it’s “ü” \ ? 🎬', 'quotes.text 2: it’s “ü” \ ? 🎬', 'quotes.text_folded 2: it’s “ü” \ ? 🎬', 'quotes.translator 2: it’s “ü” \ ? 🎬', 'quotes.unnamed_reason 2: it’s “ü” \ ? 🎬', 1700000000000002, 0, 0);
INSERT INTO quote_about (person_id, position, quote_id, said_min, speaker_id) VALUES ('people.id 0: it’s “ü” \ ? 🎬', 1, 'quotes.id 0: it’s “ü” \ ? 🎬', 0, 'quote_about.speaker_id 0: it’s “ü” \ ? 🎬');
INSERT INTO quote_about (person_id, position, quote_id, said_min, speaker_id) VALUES ('people.id 1: it’s “ü” \ ? 🎬', 2, 'quotes.id 1: it’s “ü” \ ? 🎬', 1, 'quote_about.speaker_id 1: it’s “ü” \ ? 🎬');
INSERT INTO quote_about (person_id, position, quote_id, said_min, speaker_id) VALUES ('people.id 2: it’s “ü” \ ? 🎬', 3, 'quotes.id 2: it’s “ü” \ ? 🎬', 0, 'quote_about.speaker_id 2: it’s “ü” \ ? 🎬');
INSERT INTO quote_vouchers (allowed_at, allowed_by, quote_id, second_id, vouched_by) VALUES (1700000000000000, 'quote_vouchers.allowed_by 0: it’s “ü” \ ? 🎬', 'quotes.id 0: it’s “ü” \ ? 🎬', NULL, 'quote_vouchers.vouched_by 0: it’s “ü” \ ? 🎬');
INSERT INTO quote_vouchers (allowed_at, allowed_by, quote_id, second_id, vouched_by) VALUES (1700000000000001, 'quote_vouchers.allowed_by 1: it’s “ü” \ ? 🎬', 'quotes.id 1: it’s “ü” \ ? 🎬', NULL, 'quote_vouchers.vouched_by 1: it’s “ü” \ ? 🎬');
INSERT INTO quote_vouchers (allowed_at, allowed_by, quote_id, second_id, vouched_by) VALUES (1700000000000002, 'quote_vouchers.allowed_by 2: it’s “ü” \ ? 🎬', 'quotes.id 2: it’s “ü” \ ? 🎬', NULL, 'quote_vouchers.vouched_by 2: it’s “ü” \ ? 🎬');
INSERT INTO quote_words (quote_id, word) VALUES ('quotes.id 0: it’s “ü” \ ? 🎬', 'quote_words.word 0: it’s “ü” \ ? 🎬');
INSERT INTO quote_words (quote_id, word) VALUES ('quotes.id 1: it’s “ü” \ ? 🎬', 'quote_words.word 1: it’s “ü” \ ? 🎬');
INSERT INTO quote_words (quote_id, word) VALUES ('quotes.id 2: it’s “ü” \ ? 🎬', 'quote_words.word 2: it’s “ü” \ ? 🎬');
INSERT INTO readings (created_at, decisions, draft, ends_at, headline, id, name, owner_id, places, story_id, updated_at) VALUES (1700000000000000, 'readings.decisions 0: it’s “ü” \ ? 🎬', 'readings.draft 0: it’s “ü” \ ? 🎬', 1700000000000000, 'readings.headline 0: it’s “ü” \ ? 🎬', 'readings.id 0: it’s “ü” \ ? 🎬', 'readings.name 0: it’s “ü” \ ? 🎬', 'readings.owner_id 0: it’s “ü” \ ? 🎬', 'readings.places 0: it’s “ü” \ ? 🎬', 'readings.story_id 0: it’s “ü” \ ? 🎬', 1700000000000000);
INSERT INTO readings (created_at, decisions, draft, ends_at, headline, id, name, owner_id, places, story_id, updated_at) VALUES (1700000000000001, 'readings.decisions 1: it’s “ü” \ ? 🎬', 'readings.draft 1: it’s “ü” \ ? 🎬', 1700000000000001, 'readings.headline 1: it’s “ü” \ ? 🎬', 'readings.id 1: it’s “ü” \ ? 🎬', 'readings.name 1: it’s “ü” \ ? 🎬', 'readings.owner_id 1: it’s “ü” \ ? 🎬', 'readings.places 1: it’s “ü” \ ? 🎬', 'readings.story_id 1: it’s “ü” \ ? 🎬', 1700000000000001);
INSERT INTO readings (created_at, decisions, draft, ends_at, headline, id, name, owner_id, places, story_id, updated_at) VALUES (1700000000000002, 'readings.decisions 2: it’s “ü” \ ? 🎬', 'readings.draft 2: it’s “ü” \ ? 🎬', 1700000000000002, 'readings.headline 2: it’s “ü” \ ? 🎬', 'readings.id 2: it’s “ü” \ ? 🎬', 'readings.name 2: it’s “ü” \ ? 🎬', 'readings.owner_id 2: it’s “ü” \ ? 🎬', 'readings.places 2: it’s “ü” \ ? 🎬', 'readings.story_id 2: it’s “ü” \ ? 🎬', 1700000000000002);
INSERT INTO redirects (created_at, path, permanent, target) VALUES (1700000000000000, 'redirects.path 0: it’s “ü” \ ? 🎬', 0, 'redirects.target 0: it’s “ü” \ ? 🎬');
INSERT INTO redirects (created_at, path, permanent, target) VALUES (1700000000000001, 'redirects.path 1: it’s “ü” \ ? 🎬', 1, 'redirects.target 1: it’s “ü” \ ? 🎬');
INSERT INTO redirects (created_at, path, permanent, target) VALUES (1700000000000002, 'redirects.path 2: it’s “ü” \ ? 🎬', 0, 'redirects.target 2: it’s “ü” \ ? 🎬');
INSERT INTO relationships (confirmed_at, confirmed_by, created_at, date_text, desk, ended, id, kind, object_id, quote_id, sentence, source_id, started, status, story_id, subject_id, updated_at) VALUES (1700000000000000, 'relationships.confirmed_by 0: it’s “ü” \ ? 🎬', 1700000000000000, 'relationships.date_text 0: it’s “ü” \ ? 🎬', 'relationships.desk 0: it’s “ü” \ ? 🎬', 'relationships.ended 0: it’s “ü” \ ? 🎬', 'relationships.id 0: it’s “ü” \ ? 🎬', 'relationships.kind 0: it’s “ü” \ ? 🎬', 'people.id 0: it’s “ü” \ ? 🎬', 'quotes.id 0: it’s “ü” \ ? 🎬', 'relationships.sentence 0: it’s “ü” \ ? 🎬', NULL, 'relationships.started 0: it’s “ü” \ ? 🎬', 'relationships.status 0: it’s “ü” \ ? 🎬', 'relationships.story_id 0: it’s “ü” \ ? 🎬', 'people.id 0: it’s “ü” \ ? 🎬', 1700000000000000);
INSERT INTO relationships (confirmed_at, confirmed_by, created_at, date_text, desk, ended, id, kind, object_id, quote_id, sentence, source_id, started, status, story_id, subject_id, updated_at) VALUES (1700000000000001, 'relationships.confirmed_by 1: it’s “ü” \ ? 🎬', 1700000000000001, 'relationships.date_text 1: it’s “ü” \ ? 🎬', 'relationships.desk 1: it’s “ü” \ ? 🎬', 'relationships.ended 1: it’s “ü” \ ? 🎬', 'relationships.id 1: it’s “ü” \ ? 🎬', 'relationships.kind 1: it’s “ü” \ ? 🎬', 'people.id 1: it’s “ü” \ ? 🎬', 'quotes.id 1: it’s “ü” \ ? 🎬', 'relationships.sentence 1: it’s “ü” \ ? 🎬', NULL, 'relationships.started 1: it’s “ü” \ ? 🎬', 'relationships.status 1: it’s “ü” \ ? 🎬', 'relationships.story_id 1: it’s “ü” \ ? 🎬', 'people.id 1: it’s “ü” \ ? 🎬', 1700000000000001);
INSERT INTO relationships (confirmed_at, confirmed_by, created_at, date_text, desk, ended, id, kind, object_id, quote_id, sentence, source_id, started, status, story_id, subject_id, updated_at) VALUES (1700000000000002, 'relationships.confirmed_by 2: it’s “ü” \ ? 🎬', 1700000000000002, 'relationships.date_text 2: it’s “ü” \ ? 🎬', 'relationships.desk 2: it’s “ü” \ ? 🎬', 'relationships.ended 2: it’s “ü” \ ? 🎬', 'relationships.id 2: it’s “ü” \ ? 🎬', 'relationships.kind 2: it’s “ü” \ ? 🎬', 'people.id 2: it’s “ü” \ ? 🎬', 'quotes.id 2: it’s “ü” \ ? 🎬', 'relationships.sentence 2: it’s “ü” \ ? 🎬', NULL, 'relationships.started 2: it’s “ü” \ ? 🎬', 'relationships.status 2: it’s “ü” \ ? 🎬', 'relationships.story_id 2: it’s “ü” \ ? 🎬', 'people.id 2: it’s “ü” \ ? 🎬', 1700000000000002);
INSERT INTO reports (contact, created_at, handled_by, id, kind, message, name, note, object_id, outcome, quote_id, revision_id, same, status, updated_at, words) VALUES ('reports.contact 0: it’s “ü” \ ? 🎬', 1700000000000000, 'reports.handled_by 0: it’s “ü” \ ? 🎬', 'reports.id 0: it’s “ü” \ ? 🎬', 'reports.kind 0: it’s “ü” \ ? 🎬', 'reports.message 0: it’s “ü” \ ? 🎬', 'reports.name 0: it’s “ü” \ ? 🎬', 'reports.note 0: it’s “ü” \ ? 🎬', 'reports.object_id 0: it’s “ü” \ ? 🎬', 'reports.outcome 0: it’s “ü” \ ? 🎬', 'reports.quote_id 0: it’s “ü” \ ? 🎬', 'reports.revision_id 0: it’s “ü” \ ? 🎬', 'reports.same 0: it’s “ü” \ ? 🎬', 'reports.status 0: it’s “ü” \ ? 🎬', 1700000000000000, 'reports.words 0: it’s “ü” \ ? 🎬');
INSERT INTO reports (contact, created_at, handled_by, id, kind, message, name, note, object_id, outcome, quote_id, revision_id, same, status, updated_at, words) VALUES ('reports.contact 1: it’s “ü” \ ? 🎬', 1700000000000001, 'reports.handled_by 1: it’s “ü” \ ? 🎬', 'reports.id 1: it’s “ü” \ ? 🎬', 'reports.kind 1: it’s “ü” \ ? 🎬', 'reports.message 1: it’s “ü” \ ? 🎬', 'reports.name 1: it’s “ü” \ ? 🎬', 'reports.note 1: it’s “ü” \ ? 🎬', 'reports.object_id 1: it’s “ü” \ ? 🎬', 'reports.outcome 1: it’s “ü” \ ? 🎬', 'reports.quote_id 1: it’s “ü” \ ? 🎬', 'reports.revision_id 1: it’s “ü” \ ? 🎬', 'reports.same 1: it’s “ü” \ ? 🎬', 'reports.status 1: it’s “ü” \ ? 🎬', 1700000000000001, 'reports.words 1: it’s “ü” \ ? 🎬');
INSERT INTO reports (contact, created_at, handled_by, id, kind, message, name, note, object_id, outcome, quote_id, revision_id, same, status, updated_at, words) VALUES ('reports.contact 2: it’s “ü” \ ? 🎬', 1700000000000002, 'reports.handled_by 2: it’s “ü” \ ? 🎬', 'reports.id 2: it’s “ü” \ ? 🎬', 'reports.kind 2: it’s “ü” \ ? 🎬', 'reports.message 2: it’s “ü” \ ? 🎬', 'reports.name 2: it’s “ü” \ ? 🎬', 'reports.note 2: it’s “ü” \ ? 🎬', 'reports.object_id 2: it’s “ü” \ ? 🎬', 'reports.outcome 2: it’s “ü” \ ? 🎬', 'reports.quote_id 2: it’s “ü” \ ? 🎬', 'reports.revision_id 2: it’s “ü” \ ? 🎬', 'reports.same 2: it’s “ü” \ ? 🎬', 'reports.status 2: it’s “ü” \ ? 🎬', 1700000000000002, 'reports.words 2: it’s “ü” \ ? 🎬');
INSERT INTO schedule (due_at, name) VALUES (1700000000000000, 'schedule.name 0: it’s “ü” \ ? 🎬');
INSERT INTO schedule (due_at, name) VALUES (1700000000000001, 'schedule.name 1: it’s “ü” \ ? 🎬');
INSERT INTO schedule (due_at, name) VALUES (1700000000000002, 'schedule.name 2: it’s “ü” \ ? 🎬');
INSERT INTO sealed_notes (created_at, erased_at, erased_by, erased_why, id, quote_id, sealed, site_key, writer_id, writer_name) VALUES (1700000000000000, 1700000000000000, 'sealed_notes.erased_by 0: it’s “ü” \ ? 🎬', 'sealed_notes.erased_why 0: it’s “ü” \ ? 🎬', 'sealed_notes.id 0: it’s “ü” \ ? 🎬', 'quotes.id 0: it’s “ü” \ ? 🎬', 'sealed_notes.sealed 0: it’s “ü” \ ? 🎬', 'sealed_notes.site_key 0: it’s “ü” \ ? 🎬', 'sealed_notes.writer_id 0: it’s “ü” \ ? 🎬', 'sealed_notes.writer_name 0: it’s “ü” \ ? 🎬');
INSERT INTO sealed_notes (created_at, erased_at, erased_by, erased_why, id, quote_id, sealed, site_key, writer_id, writer_name) VALUES (1700000000000001, 1700000000000001, 'sealed_notes.erased_by 1: it’s “ü” \ ? 🎬', 'sealed_notes.erased_why 1: it’s “ü” \ ? 🎬', 'sealed_notes.id 1: it’s “ü” \ ? 🎬', 'quotes.id 1: it’s “ü” \ ? 🎬', 'sealed_notes.sealed 1: it’s “ü” \ ? 🎬', 'sealed_notes.site_key 1: it’s “ü” \ ? 🎬', 'sealed_notes.writer_id 1: it’s “ü” \ ? 🎬', 'sealed_notes.writer_name 1: it’s “ü” \ ? 🎬');
INSERT INTO sealed_notes (created_at, erased_at, erased_by, erased_why, id, quote_id, sealed, site_key, writer_id, writer_name) VALUES (1700000000000002, 1700000000000002, 'sealed_notes.erased_by 2: it’s “ü” \ ? 🎬', 'sealed_notes.erased_why 2: it’s “ü” \ ? 🎬', 'sealed_notes.id 2: it’s “ü” \ ? 🎬', 'quotes.id 2: it’s “ü” \ ? 🎬', 'sealed_notes.sealed 2: it’s “ü” \ ? 🎬', 'sealed_notes.site_key 2: it’s “ü” \ ? 🎬', 'sealed_notes.writer_id 2: it’s “ü” \ ? 🎬', 'sealed_notes.writer_name 2: it’s “ü” \ ? 🎬');
INSERT INTO search_desk (body, dated_at, indexed_at, kind, n, names, object_id, tags, title) VALUES ('search_desk.body 0: it’s “ü” \ ? 🎬', 1700000000000000, 1700000000000000, 'search_desk.kind 0: it’s “ü” \ ? 🎬', 1, 'search_desk.names 0: it’s “ü” \ ? 🎬', 'search_desk.object_id 0: it’s “ü” \ ? 🎬', 'search_desk.tags 0: it’s “ü” \ ? 🎬', 'search_desk.title 0: it’s “ü” \ ? 🎬');
INSERT INTO search_desk (body, dated_at, indexed_at, kind, n, names, object_id, tags, title) VALUES ('search_desk.body 1: it’s “ü” \ ? 🎬', 1700000000000001, 1700000000000001, 'search_desk.kind 1: it’s “ü” \ ? 🎬', 2, 'search_desk.names 1: it’s “ü” \ ? 🎬', 'search_desk.object_id 1: it’s “ü” \ ? 🎬', 'search_desk.tags 1: it’s “ü” \ ? 🎬', 'search_desk.title 1: it’s “ü” \ ? 🎬');
INSERT INTO search_desk (body, dated_at, indexed_at, kind, n, names, object_id, tags, title) VALUES ('search_desk.body 2: it’s “ü” \ ? 🎬', 1700000000000002, 1700000000000002, 'search_desk.kind 2: it’s “ü” \ ? 🎬', 3, 'search_desk.names 2: it’s “ü” \ ? 🎬', 'search_desk.object_id 2: it’s “ü” \ ? 🎬', 'search_desk.tags 2: it’s “ü” \ ? 🎬', 'search_desk.title 2: it’s “ü” \ ? 🎬');
INSERT INTO search_desk_near (cut, word) VALUES ('search_desk_near.cut 0: it’s “ü” \ ? 🎬', 'search_desk_near.word 0: it’s “ü” \ ? 🎬');
INSERT INTO search_desk_near (cut, word) VALUES ('search_desk_near.cut 1: it’s “ü” \ ? 🎬', 'search_desk_near.word 1: it’s “ü” \ ? 🎬');
INSERT INTO search_desk_near (cut, word) VALUES ('search_desk_near.cut 2: it’s “ü” \ ? 🎬', 'search_desk_near.word 2: it’s “ü” \ ? 🎬');
INSERT INTO search_desk_terms (docs, titles, word) VALUES (0, 0, 'search_desk_terms.word 0: it’s “ü” \ ? 🎬');
INSERT INTO search_desk_terms (docs, titles, word) VALUES (0, 0, 'search_desk_terms.word 2: it’s “ü” \ ? 🎬');
INSERT INTO search_desk_terms (docs, titles, word) VALUES (1, 1, 'search_desk_terms.word 1: it’s “ü” \ ? 🎬');
INSERT INTO search_hidden (n) VALUES (1);
INSERT INTO search_hidden (n) VALUES (2);
INSERT INTO search_hidden (n) VALUES (3);
INSERT INTO search_passes (began_at, done, ended_at, format, kind, last_id, name) VALUES (1700000000000000, 0, 1700000000000000, 1700000000000000, 'search_passes.kind 0: it’s “ü” \ ? 🎬', 'search_passes.last_id 0: it’s “ü” \ ? 🎬', 'search_passes.name 0: it’s “ü” \ ? 🎬');
INSERT INTO search_passes (began_at, done, ended_at, format, kind, last_id, name) VALUES (1700000000000001, 1, 1700000000000001, 1700000000000001, 'search_passes.kind 1: it’s “ü” \ ? 🎬', 'search_passes.last_id 1: it’s “ü” \ ? 🎬', 'search_passes.name 1: it’s “ü” \ ? 🎬');
INSERT INTO search_passes (began_at, done, ended_at, format, kind, last_id, name) VALUES (1700000000000002, 0, 1700000000000002, 1700000000000002, 'search_passes.kind 2: it’s “ü” \ ? 🎬', 'search_passes.last_id 2: it’s “ü” \ ? 🎬', 'search_passes.name 2: it’s “ü” \ ? 🎬');
INSERT INTO search_public (body, dated_at, indexed_at, kind, n, names, object_id, tags, title) VALUES ('search_public.body 0: it’s “ü” \ ? 🎬', 1700000000000000, 1700000000000000, 'search_public.kind 0: it’s “ü” \ ? 🎬', 1, 'search_public.names 0: it’s “ü” \ ? 🎬', 'search_public.object_id 0: it’s “ü” \ ? 🎬', 'search_public.tags 0: it’s “ü” \ ? 🎬', 'search_public.title 0: it’s “ü” \ ? 🎬');
INSERT INTO search_public (body, dated_at, indexed_at, kind, n, names, object_id, tags, title) VALUES ('search_public.body 1: it’s “ü” \ ? 🎬', 1700000000000001, 1700000000000001, 'search_public.kind 1: it’s “ü” \ ? 🎬', 2, 'search_public.names 1: it’s “ü” \ ? 🎬', 'search_public.object_id 1: it’s “ü” \ ? 🎬', 'search_public.tags 1: it’s “ü” \ ? 🎬', 'search_public.title 1: it’s “ü” \ ? 🎬');
INSERT INTO search_public (body, dated_at, indexed_at, kind, n, names, object_id, tags, title) VALUES ('search_public.body 2: it’s “ü” \ ? 🎬', 1700000000000002, 1700000000000002, 'search_public.kind 2: it’s “ü” \ ? 🎬', 3, 'search_public.names 2: it’s “ü” \ ? 🎬', 'search_public.object_id 2: it’s “ü” \ ? 🎬', 'search_public.tags 2: it’s “ü” \ ? 🎬', 'search_public.title 2: it’s “ü” \ ? 🎬');
INSERT INTO search_public_near (cut, word) VALUES ('search_public_near.cut 0: it’s “ü” \ ? 🎬', 'search_public_near.word 0: it’s “ü” \ ? 🎬');
INSERT INTO search_public_near (cut, word) VALUES ('search_public_near.cut 1: it’s “ü” \ ? 🎬', 'search_public_near.word 1: it’s “ü” \ ? 🎬');
INSERT INTO search_public_near (cut, word) VALUES ('search_public_near.cut 2: it’s “ü” \ ? 🎬', 'search_public_near.word 2: it’s “ü” \ ? 🎬');
INSERT INTO search_public_terms (docs, titles, word) VALUES (0, 0, 'search_public_terms.word 0: it’s “ü” \ ? 🎬');
INSERT INTO search_public_terms (docs, titles, word) VALUES (0, 0, 'search_public_terms.word 2: it’s “ü” \ ? 🎬');
INSERT INTO search_public_terms (docs, titles, word) VALUES (1, 1, 'search_public_terms.word 1: it’s “ü” \ ? 🎬');
INSERT INTO search_todo (kind, object_id) VALUES ('search_todo.kind 0: it’s “ü” \ ? 🎬', 'search_todo.object_id 0: it’s “ü” \ ? 🎬');
INSERT INTO search_todo (kind, object_id) VALUES ('search_todo.kind 1: it’s “ü” \ ? 🎬', 'search_todo.object_id 1: it’s “ü” \ ? 🎬');
INSERT INTO search_todo (kind, object_id) VALUES ('search_todo.kind 2: it’s “ü” \ ? 🎬', 'search_todo.object_id 2: it’s “ü” \ ? 🎬');
INSERT INTO settings (name, updated_at, value) VALUES ('settings.name 0: it’s “ü” \ ? 🎬', 1700000000000000, 'settings.value 0: it’s “ü” \ ? 🎬');
INSERT INTO settings (name, updated_at, value) VALUES ('settings.name 1: it’s “ü” \ ? 🎬', 1700000000000001, 'settings.value 1: it’s “ü” \ ? 🎬');
INSERT INTO settings (name, updated_at, value) VALUES ('settings.name 2: it’s “ü” \ ? 🎬', 1700000000000002, 'settings.value 2: it’s “ü” \ ? 🎬');
INSERT INTO sources (accessed_at, archived_at, archived_url, canonical_url, created_at, creators, digest, id, is_primary, kind, outlet_id, programme, published_on, title, updated_at, url) VALUES (1700000000000000, 1700000000000000, 'sources.archived_url 0: it’s “ü” \ ? 🎬', 'sources.canonical_url 0: it’s “ü” \ ? 🎬', 1700000000000000, 'sources.creators 0: it’s “ü” \ ? 🎬', 'sources.digest 0: it’s “ü” \ ? 🎬', 'sources.id 0: it’s “ü” \ ? 🎬', 0, 'sources.kind 0: it’s “ü” \ ? 🎬', 'outlets.id 0: it’s “ü” \ ? 🎬', 'sources.programme 0: it’s “ü” \ ? 🎬', 'sources.published_on 0: it’s “ü” \ ? 🎬', 'sources.title 0: it’s “ü” \ ? 🎬', 1700000000000000, 'sources.url 0: it’s “ü” \ ? 🎬');
INSERT INTO sources (accessed_at, archived_at, archived_url, canonical_url, created_at, creators, digest, id, is_primary, kind, outlet_id, programme, published_on, title, updated_at, url) VALUES (1700000000000001, 1700000000000001, 'sources.archived_url 1: it’s “ü” \ ? 🎬', 'sources.canonical_url 1: it’s “ü” \ ? 🎬', 1700000000000001, 'sources.creators 1: it’s “ü” \ ? 🎬', 'sources.digest 1: it’s “ü” \ ? 🎬', 'sources.id 1: it’s “ü” \ ? 🎬', 1, 'sources.kind 1: it’s “ü” \ ? 🎬', 'outlets.id 1: it’s “ü” \ ? 🎬', 'sources.programme 1: it’s “ü” \ ? 🎬', 'sources.published_on 1: it’s “ü” \ ? 🎬', 'sources.title 1: it’s “ü” \ ? 🎬', 1700000000000001, 'sources.url 1: it’s “ü” \ ? 🎬');
INSERT INTO sources (accessed_at, archived_at, archived_url, canonical_url, created_at, creators, digest, id, is_primary, kind, outlet_id, programme, published_on, title, updated_at, url) VALUES (1700000000000002, 1700000000000002, 'sources.archived_url 2: it’s “ü” \ ? 🎬', 'sources.canonical_url 2: it’s “ü” \ ? 🎬', 1700000000000002, 'sources.creators 2: it’s “ü” \ ? 🎬', 'sources.digest 2: it’s “ü” \ ? 🎬', 'sources.id 2: it’s “ü” \ ? 🎬', 0, 'sources.kind 2: it’s “ü” \ ? 🎬', 'outlets.id 2: it’s “ü” \ ? 🎬', 'sources.programme 2: it’s “ü” \ ? 🎬', 'sources.published_on 2: it’s “ü” \ ? 🎬', 'sources.title 2: it’s “ü” \ ? 🎬', 1700000000000002, 'sources.url 2: it’s “ü” \ ? 🎬');
INSERT INTO captures (blob, etag, final_url, id, kind, last_modified, mime, sha256, size_bytes, source_id, status, substance, taken_at, taken_by, url) VALUES ('captures.blob 0: it’s “ü” \ ? 🎬', 'captures.etag 0: it’s “ü” \ ? 🎬', 'captures.final_url 0: it’s “ü” \ ? 🎬', 'captures.id 0: it’s “ü” \ ? 🎬', 'captures.kind 0: it’s “ü” \ ? 🎬', 'captures.last_modified 0: it’s “ü” \ ? 🎬', 'captures.mime 0: it’s “ü” \ ? 🎬', 'captures.sha256 0: it’s “ü” \ ? 🎬', 0, 'sources.id 0: it’s “ü” \ ? 🎬', 0, 'captures.substance 0: it’s “ü” \ ? 🎬', 1700000000000000, 'captures.taken_by 0: it’s “ü” \ ? 🎬', 'captures.url 0: it’s “ü” \ ? 🎬');
INSERT INTO captures (blob, etag, final_url, id, kind, last_modified, mime, sha256, size_bytes, source_id, status, substance, taken_at, taken_by, url) VALUES ('captures.blob 1: it’s “ü” \ ? 🎬', 'captures.etag 1: it’s “ü” \ ? 🎬', 'captures.final_url 1: it’s “ü” \ ? 🎬', 'captures.id 1: it’s “ü” \ ? 🎬', 'captures.kind 1: it’s “ü” \ ? 🎬', 'captures.last_modified 1: it’s “ü” \ ? 🎬', 'captures.mime 1: it’s “ü” \ ? 🎬', 'captures.sha256 1: it’s “ü” \ ? 🎬', 1, 'sources.id 1: it’s “ü” \ ? 🎬', 1, 'captures.substance 1: it’s “ü” \ ? 🎬', 1700000000000001, 'captures.taken_by 1: it’s “ü” \ ? 🎬', 'captures.url 1: it’s “ü” \ ? 🎬');
INSERT INTO captures (blob, etag, final_url, id, kind, last_modified, mime, sha256, size_bytes, source_id, status, substance, taken_at, taken_by, url) VALUES ('captures.blob 2: it’s “ü” \ ? 🎬', 'captures.etag 2: it’s “ü” \ ? 🎬', 'captures.final_url 2: it’s “ü” \ ? 🎬', 'captures.id 2: it’s “ü” \ ? 🎬', 'captures.kind 2: it’s “ü” \ ? 🎬', 'captures.last_modified 2: it’s “ü” \ ? 🎬', 'captures.mime 2: it’s “ü” \ ? 🎬', 'captures.sha256 2: it’s “ü” \ ? 🎬', 0, 'sources.id 2: it’s “ü” \ ? 🎬', 0, 'captures.substance 2: it’s “ü” \ ? 🎬', 1700000000000002, 'captures.taken_by 2: it’s “ü” \ ? 🎬', 'captures.url 2: it’s “ü” \ ? 🎬');
INSERT INTO source_texts (capture_id, created_at, cues, given_by, id, kind, note, source_id, words) VALUES ('captures.id 0: it’s “ü” \ ? 🎬', 1700000000000000, 'source_texts.cues 0: it’s “ü” \ ? 🎬', 'source_texts.given_by 0: it’s “ü” \ ? 🎬', 'source_texts.id 0: it’s “ü” \ ? 🎬', 'source_texts.kind 0: it’s “ü” \ ? 🎬', 'source_texts.note 0: it’s “ü” \ ? 🎬', 'sources.id 0: it’s “ü” \ ? 🎬', 'source_texts.words 0: it’s “ü” \ ? 🎬');
INSERT INTO source_texts (capture_id, created_at, cues, given_by, id, kind, note, source_id, words) VALUES ('captures.id 1: it’s “ü” \ ? 🎬', 1700000000000001, 'source_texts.cues 1: it’s “ü” \ ? 🎬', 'source_texts.given_by 1: it’s “ü” \ ? 🎬', 'source_texts.id 1: it’s “ü” \ ? 🎬', 'source_texts.kind 1: it’s “ü” \ ? 🎬', 'source_texts.note 1: it’s “ü” \ ? 🎬', 'sources.id 1: it’s “ü” \ ? 🎬', 'source_texts.words 1: it’s “ü” \ ? 🎬');
INSERT INTO source_texts (capture_id, created_at, cues, given_by, id, kind, note, source_id, words) VALUES ('captures.id 2: it’s “ü” \ ? 🎬', 1700000000000002, 'source_texts.cues 2: it’s “ü” \ ? 🎬', 'source_texts.given_by 2: it’s “ü” \ ? 🎬', 'source_texts.id 2: it’s “ü” \ ? 🎬', 'source_texts.kind 2: it’s “ü” \ ? 🎬', 'source_texts.note 2: it’s “ü” \ ? 🎬', 'sources.id 2: it’s “ü” \ ? 🎬', 'source_texts.words 2: it’s “ü” \ ? 🎬');
INSERT INTO comparisons (compared_at, differences, place_end, place_start, quote_id, quote_version, text_id, verdict, warnings) VALUES (1700000000000000, 'comparisons.differences 0: it’s “ü” \ ? 🎬', 0, 0, 'quotes.id 0: it’s “ü” \ ? 🎬', 0, 'source_texts.id 0: it’s “ü” \ ? 🎬', 'comparisons.verdict 0: it’s “ü” \ ? 🎬', 'comparisons.warnings 0: it’s “ü” \ ? 🎬');
INSERT INTO comparisons (compared_at, differences, place_end, place_start, quote_id, quote_version, text_id, verdict, warnings) VALUES (1700000000000001, 'comparisons.differences 1: it’s “ü” \ ? 🎬', 1, 1, 'quotes.id 1: it’s “ü” \ ? 🎬', 1, 'source_texts.id 1: it’s “ü” \ ? 🎬', 'comparisons.verdict 1: it’s “ü” \ ? 🎬', 'comparisons.warnings 1: it’s “ü” \ ? 🎬');
INSERT INTO comparisons (compared_at, differences, place_end, place_start, quote_id, quote_version, text_id, verdict, warnings) VALUES (1700000000000002, 'comparisons.differences 2: it’s “ü” \ ? 🎬', 0, 0, 'quotes.id 2: it’s “ü” \ ? 🎬', 0, 'source_texts.id 2: it’s “ü” \ ? 🎬', 'comparisons.verdict 2: it’s “ü” \ ? 🎬', 'comparisons.warnings 2: it’s “ü” \ ? 🎬');
INSERT INTO source_watch (capture_id, due_at, failures, message, pause_us, reason, settled_by, since, source_id, state, tried_at) VALUES ('captures.id 0: it’s “ü” \ ? 🎬', 1700000000000000, 0, 'source_watch.message 0: it’s “ü” \ ? 🎬', 0, 'source_watch.reason 0: it’s “ü” \ ? 🎬', 'source_watch.settled_by 0: it’s “ü” \ ? 🎬', 0, 'sources.id 0: it’s “ü” \ ? 🎬', 'source_watch.state 0: it’s “ü” \ ? 🎬', 1700000000000000);
INSERT INTO source_watch (capture_id, due_at, failures, message, pause_us, reason, settled_by, since, source_id, state, tried_at) VALUES ('captures.id 1: it’s “ü” \ ? 🎬', 1700000000000001, 1, 'source_watch.message 1: it’s “ü” \ ? 🎬', 1, 'source_watch.reason 1: it’s “ü” \ ? 🎬', 'source_watch.settled_by 1: it’s “ü” \ ? 🎬', 1, 'sources.id 1: it’s “ü” \ ? 🎬', 'source_watch.state 1: it’s “ü” \ ? 🎬', 1700000000000001);
INSERT INTO source_watch (capture_id, due_at, failures, message, pause_us, reason, settled_by, since, source_id, state, tried_at) VALUES ('captures.id 2: it’s “ü” \ ? 🎬', 1700000000000002, 0, 'source_watch.message 2: it’s “ü” \ ? 🎬', 0, 'source_watch.reason 2: it’s “ü” \ ? 🎬', 'source_watch.settled_by 2: it’s “ü” \ ? 🎬', 0, 'sources.id 2: it’s “ü” \ ? 🎬', 'source_watch.state 2: it’s “ü” \ ? 🎬', 1700000000000002);
INSERT INTO stories (created_at, created_by, featured, id, is_page, language, origin_draft, origin_hash, origin_site, origin_url, published_at, published_revision, slug, status, translation_group, updated_at, uuid, visibility, working_revision) VALUES (1700000000000000, 'stories.created_by 0: it’s “ü” \ ? 🎬', 0, 'stories.id 0: it’s “ü” \ ? 🎬', 0, 'stories.language 0: it’s “ü” \ ? 🎬', 'stories.origin_draft 0: it’s “ü” \ ? 🎬', 'stories.origin_hash 0: it’s “ü” \ ? 🎬', 'stories.origin_site 0: it’s “ü” \ ? 🎬', 'stories.origin_url 0: it’s “ü” \ ? 🎬', 1700000000000000, 'stories.published_revision 0: it’s “ü” \ ? 🎬', 'stories.slug 0: it’s “ü” \ ? 🎬', 'stories.status 0: it’s “ü” \ ? 🎬', 'stories.translation_group 0: it’s “ü” \ ? 🎬', 1700000000000000, 'stories.uuid 0: it’s “ü” \ ? 🎬', 'stories.visibility 0: it’s “ü” \ ? 🎬', 'stories.working_revision 0: it’s “ü” \ ? 🎬');
INSERT INTO stories (created_at, created_by, featured, id, is_page, language, origin_draft, origin_hash, origin_site, origin_url, published_at, published_revision, slug, status, translation_group, updated_at, uuid, visibility, working_revision) VALUES (1700000000000001, 'stories.created_by 1: it’s “ü” \ ? 🎬', 1, 'stories.id 1: it’s “ü” \ ? 🎬', 1, 'stories.language 1: it’s “ü” \ ? 🎬', 'stories.origin_draft 1: it’s “ü” \ ? 🎬', 'stories.origin_hash 1: it’s “ü” \ ? 🎬', 'stories.origin_site 1: it’s “ü” \ ? 🎬', 'stories.origin_url 1: it’s “ü” \ ? 🎬', 1700000000000001, 'stories.published_revision 1: it’s “ü” \ ? 🎬', 'stories.slug 1: it’s “ü” \ ? 🎬', 'stories.status 1: it’s “ü” \ ? 🎬', 'stories.translation_group 1: it’s “ü” \ ? 🎬', 1700000000000001, 'stories.uuid 1: it’s “ü” \ ? 🎬', 'stories.visibility 1: it’s “ü” \ ? 🎬', 'stories.working_revision 1: it’s “ü” \ ? 🎬');
INSERT INTO stories (created_at, created_by, featured, id, is_page, language, origin_draft, origin_hash, origin_site, origin_url, published_at, published_revision, slug, status, translation_group, updated_at, uuid, visibility, working_revision) VALUES (1700000000000002, 'stories.created_by 2: it’s “ü” \ ? 🎬', 0, 'stories.id 2: it’s “ü” \ ? 🎬', 0, 'stories.language 2: it’s “ü” \ ? 🎬', 'stories.origin_draft 2: it’s “ü” \ ? 🎬', 'stories.origin_hash 2: it’s “ü” \ ? 🎬', 'stories.origin_site 2: it’s “ü” \ ? 🎬', 'stories.origin_url 2: it’s “ü” \ ? 🎬', 1700000000000002, 'stories.published_revision 2: it’s “ü” \ ? 🎬', 'stories.slug 2: it’s “ü” \ ? 🎬', 'stories.status 2: it’s “ü” \ ? 🎬', 'stories.translation_group 2: it’s “ü” \ ? 🎬', 1700000000000002, 'stories.uuid 2: it’s “ü” \ ? 🎬', 'stories.visibility 2: it’s “ü” \ ? 🎬', 'stories.working_revision 2: it’s “ü” \ ? 🎬');
INSERT INTO corrections (editor_name, id, kind, new_text, old_text, published_at, revision_id, status, story_id, text) VALUES ('corrections.editor_name 0: it’s “ü” \ ? 🎬', 'corrections.id 0: it’s “ü” \ ? 🎬', 'corrections.kind 0: it’s “ü” \ ? 🎬', 'corrections.new_text 0: it’s “ü” \ ? 🎬', 'corrections.old_text 0: it’s “ü” \ ? 🎬', 1700000000000000, 'corrections.revision_id 0: it’s “ü” \ ? 🎬', 'corrections.status 0: it’s “ü” \ ? 🎬', 'stories.id 0: it’s “ü” \ ? 🎬', 'corrections.text 0: it’s “ü” \ ? 🎬');
INSERT INTO corrections (editor_name, id, kind, new_text, old_text, published_at, revision_id, status, story_id, text) VALUES ('corrections.editor_name 1: it’s “ü” \ ? 🎬', 'corrections.id 1: it’s “ü” \ ? 🎬', 'corrections.kind 1: it’s “ü” \ ? 🎬', 'corrections.new_text 1: it’s “ü” \ ? 🎬', 'corrections.old_text 1: it’s “ü” \ ? 🎬', 1700000000000001, 'corrections.revision_id 1: it’s “ü” \ ? 🎬', 'corrections.status 1: it’s “ü” \ ? 🎬', 'stories.id 1: it’s “ü” \ ? 🎬', 'corrections.text 1: it’s “ü” \ ? 🎬');
INSERT INTO corrections (editor_name, id, kind, new_text, old_text, published_at, revision_id, status, story_id, text) VALUES ('corrections.editor_name 2: it’s “ü” \ ? 🎬', 'corrections.id 2: it’s “ü” \ ? 🎬', 'corrections.kind 2: it’s “ü” \ ? 🎬', 'corrections.new_text 2: it’s “ü” \ ? 🎬', 'corrections.old_text 2: it’s “ü” \ ? 🎬', 1700000000000002, 'corrections.revision_id 2: it’s “ü” \ ? 🎬', 'corrections.status 2: it’s “ü” \ ? 🎬', 'stories.id 2: it’s “ü” \ ? 🎬', 'corrections.text 2: it’s “ü” \ ? 🎬');
INSERT INTO notifications (actor_name, created_at, id, kind, letter_id, note_id, read_at, staff_id, story_id, words) VALUES ('notifications.actor_name 0: it’s “ü” \ ? 🎬', 1700000000000000, 'notifications.id 0: it’s “ü” \ ? 🎬', 'notifications.kind 0: it’s “ü” \ ? 🎬', 'notifications.letter_id 0: it’s “ü” \ ? 🎬', 'notifications.note_id 0: it’s “ü” \ ? 🎬', 1700000000000000, 'notifications.staff_id 0: it’s “ü” \ ? 🎬', 'stories.id 0: it’s “ü” \ ? 🎬', 'notifications.words 0: it’s “ü” \ ? 🎬');
INSERT INTO notifications (actor_name, created_at, id, kind, letter_id, note_id, read_at, staff_id, story_id, words) VALUES ('notifications.actor_name 1: it’s “ü” \ ? 🎬', 1700000000000001, 'notifications.id 1: it’s “ü” \ ? 🎬', 'notifications.kind 1: it’s “ü” \ ? 🎬', 'notifications.letter_id 1: it’s “ü” \ ? 🎬', 'notifications.note_id 1: it’s “ü” \ ? 🎬', 1700000000000001, 'notifications.staff_id 1: it’s “ü” \ ? 🎬', 'stories.id 1: it’s “ü” \ ? 🎬', 'notifications.words 1: it’s “ü” \ ? 🎬');
INSERT INTO notifications (actor_name, created_at, id, kind, letter_id, note_id, read_at, staff_id, story_id, words) VALUES ('notifications.actor_name 2: it’s “ü” \ ? 🎬', 1700000000000002, 'notifications.id 2: it’s “ü” \ ? 🎬', 'notifications.kind 2: it’s “ü” \ ? 🎬', 'notifications.letter_id 2: it’s “ü” \ ? 🎬', 'notifications.note_id 2: it’s “ü” \ ? 🎬', 1700000000000002, 'notifications.staff_id 2: it’s “ü” \ ? 🎬', 'stories.id 2: it’s “ü” \ ? 🎬', 'notifications.words 2: it’s “ü” \ ? 🎬');
INSERT INTO previews (created_at, created_by, created_name, expires_at, id, kind, label, revision_id, revoked_at, secret_hash, story_id) VALUES (1700000000000000, 'previews.created_by 0: it’s “ü” \ ? 🎬', 'previews.created_name 0: it’s “ü” \ ? 🎬', 1700000000000000, 'previews.id 0: it’s “ü” \ ? 🎬', 'previews.kind 0: it’s “ü” \ ? 🎬', 'previews.label 0: it’s “ü” \ ? 🎬', 'previews.revision_id 0: it’s “ü” \ ? 🎬', 1700000000000000, 'previews.secret_hash 0: it’s “ü” \ ? 🎬', 'stories.id 0: it’s “ü” \ ? 🎬');
INSERT INTO previews (created_at, created_by, created_name, expires_at, id, kind, label, revision_id, revoked_at, secret_hash, story_id) VALUES (1700000000000001, 'previews.created_by 1: it’s “ü” \ ? 🎬', 'previews.created_name 1: it’s “ü” \ ? 🎬', 1700000000000001, 'previews.id 1: it’s “ü” \ ? 🎬', 'previews.kind 1: it’s “ü” \ ? 🎬', 'previews.label 1: it’s “ü” \ ? 🎬', 'previews.revision_id 1: it’s “ü” \ ? 🎬', 1700000000000001, 'previews.secret_hash 1: it’s “ü” \ ? 🎬', 'stories.id 1: it’s “ü” \ ? 🎬');
INSERT INTO previews (created_at, created_by, created_name, expires_at, id, kind, label, revision_id, revoked_at, secret_hash, story_id) VALUES (1700000000000002, 'previews.created_by 2: it’s “ü” \ ? 🎬', 'previews.created_name 2: it’s “ü” \ ? 🎬', 1700000000000002, 'previews.id 2: it’s “ü” \ ? 🎬', 'previews.kind 2: it’s “ü” \ ? 🎬', 'previews.label 2: it’s “ü” \ ? 🎬', 'previews.revision_id 2: it’s “ü” \ ? 🎬', 1700000000000002, 'previews.secret_hash 2: it’s “ü” \ ? 🎬', 'stories.id 2: it’s “ü” \ ? 🎬');
INSERT INTO published_revisions (number, published_at, revision_id, story_id) VALUES (1, 1700000000000000, 'published_revisions.revision_id 0: it’s “ü” \ ? 🎬', 'stories.id 0: it’s “ü” \ ? 🎬');
INSERT INTO published_revisions (number, published_at, revision_id, story_id) VALUES (2, 1700000000000001, 'published_revisions.revision_id 1: it’s “ü” \ ? 🎬', 'stories.id 1: it’s “ü” \ ? 🎬');
INSERT INTO published_revisions (number, published_at, revision_id, story_id) VALUES (3, 1700000000000002, 'published_revisions.revision_id 2: it’s “ü” \ ? 🎬', 'stories.id 2: it’s “ü” \ ? 🎬');
INSERT INTO revisions (based_on, created_at, created_by, created_name, dek, document, id, kind, media_noted, meta, number, plain, reading_minutes, story_id, title, word_count) VALUES ('revisions.based_on 0: it’s “ü” \ ? 🎬', 1700000000000000, 'revisions.created_by 0: it’s “ü” \ ? 🎬', 'revisions.created_name 0: it’s “ü” \ ? 🎬', 'revisions.dek 0: it’s “ü” \ ? 🎬', 'revisions.document 0: it’s “ü” \ ? 🎬', 'revisions.id 0: it’s “ü” \ ? 🎬', 'revisions.kind 0: it’s “ü” \ ? 🎬', 0, 'revisions.meta 0: it’s “ü” \ ? 🎬', 1, 'revisions.plain 0: it’s “ü” \ ? 🎬', 0, 'stories.id 0: it’s “ü” \ ? 🎬', 'revisions.title 0: it’s “ü” \ ? 🎬', 0);
INSERT INTO revisions (based_on, created_at, created_by, created_name, dek, document, id, kind, media_noted, meta, number, plain, reading_minutes, story_id, title, word_count) VALUES ('revisions.based_on 1: it’s “ü” \ ? 🎬', 1700000000000001, 'revisions.created_by 1: it’s “ü” \ ? 🎬', 'revisions.created_name 1: it’s “ü” \ ? 🎬', 'revisions.dek 1: it’s “ü” \ ? 🎬', 'revisions.document 1: it’s “ü” \ ? 🎬', 'revisions.id 1: it’s “ü” \ ? 🎬', 'revisions.kind 1: it’s “ü” \ ? 🎬', 1, 'revisions.meta 1: it’s “ü” \ ? 🎬', 2, 'revisions.plain 1: it’s “ü” \ ? 🎬', 1, 'stories.id 1: it’s “ü” \ ? 🎬', 'revisions.title 1: it’s “ü” \ ? 🎬', 1);
INSERT INTO revisions (based_on, created_at, created_by, created_name, dek, document, id, kind, media_noted, meta, number, plain, reading_minutes, story_id, title, word_count) VALUES ('revisions.based_on 2: it’s “ü” \ ? 🎬', 1700000000000002, 'revisions.created_by 2: it’s “ü” \ ? 🎬', 'revisions.created_name 2: it’s “ü” \ ? 🎬', 'revisions.dek 2: it’s “ü” \ ? 🎬', 'revisions.document 2: it’s “ü” \ ? 🎬', 'revisions.id 2: it’s “ü” \ ? 🎬', 'revisions.kind 2: it’s “ü” \ ? 🎬', 0, 'revisions.meta 2: it’s “ü” \ ? 🎬', 3, 'revisions.plain 2: it’s “ü” \ ? 🎬', 0, 'stories.id 2: it’s “ü” \ ? 🎬', 'revisions.title 2: it’s “ü” \ ? 🎬', 0);
INSERT INTO revision_marks (approved_at, approved_by, name, named_by, reviewed_at, revision_id, story_id) VALUES (1700000000000000, 'revision_marks.approved_by 0: it’s “ü” \ ? 🎬', 'revision_marks.name 0: it’s “ü” \ ? 🎬', 'revision_marks.named_by 0: it’s “ü” \ ? 🎬', 1700000000000000, 'revisions.id 0: it’s “ü” \ ? 🎬', 'stories.id 0: it’s “ü” \ ? 🎬');
INSERT INTO revision_marks (approved_at, approved_by, name, named_by, reviewed_at, revision_id, story_id) VALUES (1700000000000001, 'revision_marks.approved_by 1: it’s “ü” \ ? 🎬', 'revision_marks.name 1: it’s “ü” \ ? 🎬', 'revision_marks.named_by 1: it’s “ü” \ ? 🎬', 1700000000000001, 'revisions.id 1: it’s “ü” \ ? 🎬', 'stories.id 1: it’s “ü” \ ? 🎬');
INSERT INTO revision_marks (approved_at, approved_by, name, named_by, reviewed_at, revision_id, story_id) VALUES (1700000000000002, 'revision_marks.approved_by 2: it’s “ü” \ ? 🎬', 'revision_marks.name 2: it’s “ü” \ ? 🎬', 'revision_marks.named_by 2: it’s “ü” \ ? 🎬', 1700000000000002, 'revisions.id 2: it’s “ü” \ ? 🎬', 'stories.id 2: it’s “ü” \ ? 🎬');
INSERT INTO story_bylines (byline_id, position, published_at, status, story_id) VALUES ('bylines.id 0: it’s “ü” \ ? 🎬', 1, 1700000000000000, 'story_bylines.status 0: it’s “ü” \ ? 🎬', 'stories.id 0: it’s “ü” \ ? 🎬');
INSERT INTO story_bylines (byline_id, position, published_at, status, story_id) VALUES ('bylines.id 1: it’s “ü” \ ? 🎬', 2, 1700000000000001, 'story_bylines.status 1: it’s “ü” \ ? 🎬', 'stories.id 1: it’s “ü” \ ? 🎬');
INSERT INTO story_bylines (byline_id, position, published_at, status, story_id) VALUES ('bylines.id 2: it’s “ü” \ ? 🎬', 3, 1700000000000002, 'story_bylines.status 2: it’s “ü” \ ? 🎬', 'stories.id 2: it’s “ü” \ ? 🎬');
INSERT INTO story_desk (approved_at, approved_by, approved_revision, due_at, embargo_by, embargo_until, live_stage, owner_id, planned_for, publish_at, publish_revision, reviewer_id, reviewer_name, schedule_failed, scheduled_by, scheduled_id, stage, story_id, title_folded, touched_at, touched_by, trashed_at, trashed_by, unpublish_at) VALUES (1700000000000000, 'story_desk.approved_by 0: it’s “ü” \ ? 🎬', 'story_desk.approved_revision 0: it’s “ü” \ ? 🎬', 1700000000000000, 'story_desk.embargo_by 0: it’s “ü” \ ? 🎬', 0, 'story_desk.live_stage 0: it’s “ü” \ ? 🎬', 'story_desk.owner_id 0: it’s “ü” \ ? 🎬', 'story_desk.planned_for 0: it’s “ü” \ ? 🎬', 1700000000000000, 'story_desk.publish_revision 0: it’s “ü” \ ? 🎬', 'story_desk.reviewer_id 0: it’s “ü” \ ? 🎬', 'story_desk.reviewer_name 0: it’s “ü” \ ? 🎬', 'story_desk.schedule_failed 0: it’s “ü” \ ? 🎬', 'story_desk.scheduled_by 0: it’s “ü” \ ? 🎬', 'story_desk.scheduled_id 0: it’s “ü” \ ? 🎬', 'story_desk.stage 0: it’s “ü” \ ? 🎬', 'stories.id 0: it’s “ü” \ ? 🎬', 'story_desk.title_folded 0: it’s “ü” \ ? 🎬', 1700000000000000, 'story_desk.touched_by 0: it’s “ü” \ ? 🎬', 1700000000000000, 'story_desk.trashed_by 0: it’s “ü” \ ? 🎬', 1700000000000000);
INSERT INTO story_desk (approved_at, approved_by, approved_revision, due_at, embargo_by, embargo_until, live_stage, owner_id, planned_for, publish_at, publish_revision, reviewer_id, reviewer_name, schedule_failed, scheduled_by, scheduled_id, stage, story_id, title_folded, touched_at, touched_by, trashed_at, trashed_by, unpublish_at) VALUES (1700000000000001, 'story_desk.approved_by 1: it’s “ü” \ ? 🎬', 'story_desk.approved_revision 1: it’s “ü” \ ? 🎬', 1700000000000001, 'story_desk.embargo_by 1: it’s “ü” \ ? 🎬', 1, 'story_desk.live_stage 1: it’s “ü” \ ? 🎬', 'story_desk.owner_id 1: it’s “ü” \ ? 🎬', 'story_desk.planned_for 1: it’s “ü” \ ? 🎬', 1700000000000001, 'story_desk.publish_revision 1: it’s “ü” \ ? 🎬', 'story_desk.reviewer_id 1: it’s “ü” \ ? 🎬', 'story_desk.reviewer_name 1: it’s “ü” \ ? 🎬', 'story_desk.schedule_failed 1: it’s “ü” \ ? 🎬', 'story_desk.scheduled_by 1: it’s “ü” \ ? 🎬', 'story_desk.scheduled_id 1: it’s “ü” \ ? 🎬', 'story_desk.stage 1: it’s “ü” \ ? 🎬', 'stories.id 1: it’s “ü” \ ? 🎬', 'story_desk.title_folded 1: it’s “ü” \ ? 🎬', 1700000000000001, 'story_desk.touched_by 1: it’s “ü” \ ? 🎬', 1700000000000001, 'story_desk.trashed_by 1: it’s “ü” \ ? 🎬', 1700000000000001);
INSERT INTO story_desk (approved_at, approved_by, approved_revision, due_at, embargo_by, embargo_until, live_stage, owner_id, planned_for, publish_at, publish_revision, reviewer_id, reviewer_name, schedule_failed, scheduled_by, scheduled_id, stage, story_id, title_folded, touched_at, touched_by, trashed_at, trashed_by, unpublish_at) VALUES (1700000000000002, 'story_desk.approved_by 2: it’s “ü” \ ? 🎬', 'story_desk.approved_revision 2: it’s “ü” \ ? 🎬', 1700000000000002, 'story_desk.embargo_by 2: it’s “ü” \ ? 🎬', 0, 'story_desk.live_stage 2: it’s “ü” \ ? 🎬', 'story_desk.owner_id 2: it’s “ü” \ ? 🎬', 'story_desk.planned_for 2: it’s “ü” \ ? 🎬', 1700000000000002, 'story_desk.publish_revision 2: it’s “ü” \ ? 🎬', 'story_desk.reviewer_id 2: it’s “ü” \ ? 🎬', 'story_desk.reviewer_name 2: it’s “ü” \ ? 🎬', 'story_desk.schedule_failed 2: it’s “ü” \ ? 🎬', 'story_desk.scheduled_by 2: it’s “ü” \ ? 🎬', 'story_desk.scheduled_id 2: it’s “ü” \ ? 🎬', 'story_desk.stage 2: it’s “ü” \ ? 🎬', 'stories.id 2: it’s “ü” \ ? 🎬', 'story_desk.title_folded 2: it’s “ü” \ ? 🎬', 1700000000000002, 'story_desk.touched_by 2: it’s “ü” \ ? 🎬', 1700000000000002, 'story_desk.trashed_by 2: it’s “ü” \ ? 🎬', 1700000000000002);
INSERT INTO story_media (path, revision_id, story_id) VALUES ('story_media.path 0: it’s “ü” \ ? 🎬', 'revisions.id 0: it’s “ü” \ ? 🎬', 'stories.id 0: it’s “ü” \ ? 🎬');
INSERT INTO story_media (path, revision_id, story_id) VALUES ('story_media.path 1: it’s “ü” \ ? 🎬', 'revisions.id 1: it’s “ü” \ ? 🎬', 'stories.id 1: it’s “ü” \ ? 🎬');
INSERT INTO story_media (path, revision_id, story_id) VALUES ('story_media.path 2: it’s “ü” \ ? 🎬', 'revisions.id 2: it’s “ü” \ ? 🎬', 'stories.id 2: it’s “ü” \ ? 🎬');
INSERT INTO story_notes (assigned_id, assigned_to, author_id, author_name, block, body, created_at, edited_at, id, resolved_at, resolved_by, revision_id, story_id, thread_id, words, words_before) VALUES ('story_notes.assigned_id 0: it’s “ü” \ ? 🎬', 'story_notes.assigned_to 0: it’s “ü” \ ? 🎬', 'story_notes.author_id 0: it’s “ü” \ ? 🎬', 'story_notes.author_name 0: it’s “ü” \ ? 🎬', 'story_notes.block 0: it’s “ü” \ ? 🎬', 'story_notes.body 0: it’s “ü” \ ? 🎬', 1700000000000000, 1700000000000000, 'story_notes.id 0: it’s “ü” \ ? 🎬', 1700000000000000, 'story_notes.resolved_by 0: it’s “ü” \ ? 🎬', 'story_notes.revision_id 0: it’s “ü” \ ? 🎬', 'stories.id 0: it’s “ü” \ ? 🎬', 'story_notes.thread_id 0: it’s “ü” \ ? 🎬', 'story_notes.words 0: it’s “ü” \ ? 🎬', 'story_notes.words_before 0: it’s “ü” \ ? 🎬');
INSERT INTO story_notes (assigned_id, assigned_to, author_id, author_name, block, body, created_at, edited_at, id, resolved_at, resolved_by, revision_id, story_id, thread_id, words, words_before) VALUES ('story_notes.assigned_id 1: it’s “ü” \ ? 🎬', 'story_notes.assigned_to 1: it’s “ü” \ ? 🎬', 'story_notes.author_id 1: it’s “ü” \ ? 🎬', 'story_notes.author_name 1: it’s “ü” \ ? 🎬', 'story_notes.block 1: it’s “ü” \ ? 🎬', 'story_notes.body 1: it’s “ü” \ ? 🎬', 1700000000000001, 1700000000000001, 'story_notes.id 1: it’s “ü” \ ? 🎬', 1700000000000001, 'story_notes.resolved_by 1: it’s “ü” \ ? 🎬', 'story_notes.revision_id 1: it’s “ü” \ ? 🎬', 'stories.id 1: it’s “ü” \ ? 🎬', 'story_notes.thread_id 1: it’s “ü” \ ? 🎬', 'story_notes.words 1: it’s “ü” \ ? 🎬', 'story_notes.words_before 1: it’s “ü” \ ? 🎬');
INSERT INTO story_notes (assigned_id, assigned_to, author_id, author_name, block, body, created_at, edited_at, id, resolved_at, resolved_by, revision_id, story_id, thread_id, words, words_before) VALUES ('story_notes.assigned_id 2: it’s “ü” \ ? 🎬', 'story_notes.assigned_to 2: it’s “ü” \ ? 🎬', 'story_notes.author_id 2: it’s “ü” \ ? 🎬', 'story_notes.author_name 2: it’s “ü” \ ? 🎬', 'story_notes.block 2: it’s “ü” \ ? 🎬', 'story_notes.body 2: it’s “ü” \ ? 🎬', 1700000000000002, 1700000000000002, 'story_notes.id 2: it’s “ü” \ ? 🎬', 1700000000000002, 'story_notes.resolved_by 2: it’s “ü” \ ? 🎬', 'story_notes.revision_id 2: it’s “ü” \ ? 🎬', 'stories.id 2: it’s “ü” \ ? 🎬', 'story_notes.thread_id 2: it’s “ü” \ ? 🎬', 'story_notes.words 2: it’s “ü” \ ? 🎬', 'story_notes.words_before 2: it’s “ü” \ ? 🎬');
INSERT INTO story_people (person_id, position, published_at, status, story_id) VALUES ('people.id 0: it’s “ü” \ ? 🎬', 1, 1700000000000000, 'story_people.status 0: it’s “ü” \ ? 🎬', 'stories.id 0: it’s “ü” \ ? 🎬');
INSERT INTO story_people (person_id, position, published_at, status, story_id) VALUES ('people.id 1: it’s “ü” \ ? 🎬', 2, 1700000000000001, 'story_people.status 1: it’s “ü” \ ? 🎬', 'stories.id 1: it’s “ü” \ ? 🎬');
INSERT INTO story_people (person_id, position, published_at, status, story_id) VALUES ('people.id 2: it’s “ü” \ ? 🎬', 3, 1700000000000002, 'story_people.status 2: it’s “ü” \ ? 🎬', 'stories.id 2: it’s “ü” \ ? 🎬');
INSERT INTO story_picks (free, picked_id, position, revision_id, story_id) VALUES (0, 'story_picks.picked_id 0: it’s “ü” \ ? 🎬', 1, 'revisions.id 0: it’s “ü” \ ? 🎬', 'stories.id 0: it’s “ü” \ ? 🎬');
INSERT INTO story_picks (free, picked_id, position, revision_id, story_id) VALUES (0, 'story_picks.picked_id 2: it’s “ü” \ ? 🎬', 3, 'revisions.id 2: it’s “ü” \ ? 🎬', 'stories.id 2: it’s “ü” \ ? 🎬');
INSERT INTO story_picks (free, picked_id, position, revision_id, story_id) VALUES (1, 'story_picks.picked_id 1: it’s “ü” \ ? 🎬', 2, 'revisions.id 1: it’s “ü” \ ? 🎬', 'stories.id 1: it’s “ü” \ ? 🎬');
INSERT INTO story_visits (holds, lost_to, name, seen, session, since, staff_id, story_id, unsaved) VALUES (0, 'story_visits.lost_to 0: it’s “ü” \ ? 🎬', 'story_visits.name 0: it’s “ü” \ ? 🎬', 0, 'story_visits.session 0: it’s “ü” \ ? 🎬', 0, 'story_visits.staff_id 0: it’s “ü” \ ? 🎬', 'story_visits.story_id 0: it’s “ü” \ ? 🎬', 0);
INSERT INTO story_visits (holds, lost_to, name, seen, session, since, staff_id, story_id, unsaved) VALUES (0, 'story_visits.lost_to 2: it’s “ü” \ ? 🎬', 'story_visits.name 2: it’s “ü” \ ? 🎬', 0, 'story_visits.session 2: it’s “ü” \ ? 🎬', 0, 'story_visits.staff_id 2: it’s “ü” \ ? 🎬', 'story_visits.story_id 2: it’s “ü” \ ? 🎬', 0);
INSERT INTO story_visits (holds, lost_to, name, seen, session, since, staff_id, story_id, unsaved) VALUES (1, 'story_visits.lost_to 1: it’s “ü” \ ? 🎬', 'story_visits.name 1: it’s “ü” \ ? 🎬', 1, 'story_visits.session 1: it’s “ü” \ ? 🎬', 1, 'story_visits.staff_id 1: it’s “ü” \ ? 🎬', 'story_visits.story_id 1: it’s “ü” \ ? 🎬', 1);
INSERT INTO story_wording (published_at, story_id, taken, words) VALUES (1700000000000000, 'stories.id 0: it’s “ü” \ ? 🎬', 0, 'story_wording.words 0: it’s “ü” \ ? 🎬');
INSERT INTO story_wording (published_at, story_id, taken, words) VALUES (1700000000000001, 'stories.id 1: it’s “ü” \ ? 🎬', 1, 'story_wording.words 1: it’s “ü” \ ? 🎬');
INSERT INTO story_wording (published_at, story_id, taken, words) VALUES (1700000000000002, 'stories.id 2: it’s “ü” \ ? 🎬', 0, 'story_wording.words 2: it’s “ü” \ ? 🎬');
INSERT INTO story_words (published_at, story_id, word) VALUES (1700000000000000, 'stories.id 0: it’s “ü” \ ? 🎬', 'story_words.word 0: it’s “ü” \ ? 🎬');
INSERT INTO story_words (published_at, story_id, word) VALUES (1700000000000001, 'stories.id 1: it’s “ü” \ ? 🎬', 'story_words.word 1: it’s “ü” \ ? 🎬');
INSERT INTO story_words (published_at, story_id, word) VALUES (1700000000000002, 'stories.id 2: it’s “ü” \ ? 🎬', 'story_words.word 2: it’s “ü” \ ? 🎬');
INSERT INTO topics (created_at, description, id, image, imported, meta, name, name_folded, person_id, slug, updated_at, visibility) VALUES (1700000000000000, 'topics.description 0: it’s “ü” \ ? 🎬', 'topics.id 0: it’s “ü” \ ? 🎬', 'topics.image 0: it’s “ü” \ ? 🎬', 0, 'topics.meta 0: it’s “ü” \ ? 🎬', 'topics.name 0: it’s “ü” \ ? 🎬', 'topics.name_folded 0: it’s “ü” \ ? 🎬', 'people.id 0: it’s “ü” \ ? 🎬', 'topics.slug 0: it’s “ü” \ ? 🎬', 1700000000000000, 'topics.visibility 0: it’s “ü” \ ? 🎬');
INSERT INTO topics (created_at, description, id, image, imported, meta, name, name_folded, person_id, slug, updated_at, visibility) VALUES (1700000000000001, 'topics.description 1: it’s “ü” \ ? 🎬', 'topics.id 1: it’s “ü” \ ? 🎬', 'topics.image 1: it’s “ü” \ ? 🎬', 1, 'topics.meta 1: it’s “ü” \ ? 🎬', 'topics.name 1: it’s “ü” \ ? 🎬', 'topics.name_folded 1: it’s “ü” \ ? 🎬', 'people.id 1: it’s “ü” \ ? 🎬', 'topics.slug 1: it’s “ü” \ ? 🎬', 1700000000000001, 'topics.visibility 1: it’s “ü” \ ? 🎬');
INSERT INTO topics (created_at, description, id, image, imported, meta, name, name_folded, person_id, slug, updated_at, visibility) VALUES (1700000000000002, 'topics.description 2: it’s “ü” \ ? 🎬', 'topics.id 2: it’s “ü” \ ? 🎬', 'topics.image 2: it’s “ü” \ ? 🎬', 0, 'topics.meta 2: it’s “ü” \ ? 🎬', 'topics.name 2: it’s “ü” \ ? 🎬', 'topics.name_folded 2: it’s “ü” \ ? 🎬', 'people.id 2: it’s “ü” \ ? 🎬', 'topics.slug 2: it’s “ü” \ ? 🎬', 1700000000000002, 'topics.visibility 2: it’s “ü” \ ? 🎬');
INSERT INTO story_topics (position, published_at, status, story_id, topic_id) VALUES (1, 1700000000000000, 'story_topics.status 0: it’s “ü” \ ? 🎬', 'stories.id 0: it’s “ü” \ ? 🎬', 'topics.id 0: it’s “ü” \ ? 🎬');
INSERT INTO story_topics (position, published_at, status, story_id, topic_id) VALUES (2, 1700000000000001, 'story_topics.status 1: it’s “ü” \ ? 🎬', 'stories.id 1: it’s “ü” \ ? 🎬', 'topics.id 1: it’s “ü” \ ? 🎬');
INSERT INTO story_topics (position, published_at, status, story_id, topic_id) VALUES (3, 1700000000000002, 'story_topics.status 2: it’s “ü” \ ? 🎬', 'stories.id 2: it’s “ü” \ ? 🎬', 'topics.id 2: it’s “ü” \ ? 🎬');
INSERT INTO users (byline_id, created_at, email, email_folded, first_owner, id, letters, name, password_hash, role, status, updated_at) VALUES ('users.byline_id 0: it’s “ü” \ ? 🎬', 1700000000000000, 'users.email 0: it’s “ü” \ ? 🎬', 'users.email_folded 0: it’s “ü” \ ? 🎬', 0, 'users.id 0: it’s “ü” \ ? 🎬', 0, 'users.name 0: it’s “ü” \ ? 🎬', 'users.password_hash 0: it’s “ü” \ ? 🎬', 'Owner', 'active', 1700000000000000);
INSERT INTO users (byline_id, created_at, email, email_folded, first_owner, id, letters, name, password_hash, role, status, updated_at) VALUES ('users.byline_id 1: it’s “ü” \ ? 🎬', 1700000000000001, 'users.email 1: it’s “ü” \ ? 🎬', 'users.email_folded 1: it’s “ü” \ ? 🎬', 1, 'users.id 1: it’s “ü” \ ? 🎬', 1, 'users.name 1: it’s “ü” \ ? 🎬', 'users.password_hash 1: it’s “ü” \ ? 🎬', 'Administrator', 'suspended', 1700000000000001);
INSERT INTO users (byline_id, created_at, email, email_folded, first_owner, id, letters, name, password_hash, role, status, updated_at) VALUES ('users.byline_id 2: it’s “ü” \ ? 🎬', 1700000000000002, 'users.email 2: it’s “ü” \ ? 🎬', 'users.email_folded 2: it’s “ü” \ ? 🎬', NULL, 'users.id 2: it’s “ü” \ ? 🎬', 0, 'users.name 2: it’s “ü” \ ? 🎬', 'users.password_hash 2: it’s “ü” \ ? 🎬', 'Editor', 'active', 1700000000000002);
INSERT INTO passkeys (credential, credential_id, id, made_at, name, used_at, user_id) VALUES ('passkeys.credential 0: it’s “ü” \ ? 🎬', 'passkeys.credential_id 0: it’s “ü” \ ? 🎬', 'passkeys.id 0: it’s “ü” \ ? 🎬', 1700000000000000, 'passkeys.name 0: it’s “ü” \ ? 🎬', 1700000000000000, 'users.id 0: it’s “ü” \ ? 🎬');
INSERT INTO passkeys (credential, credential_id, id, made_at, name, used_at, user_id) VALUES ('passkeys.credential 1: it’s “ü” \ ? 🎬', 'passkeys.credential_id 1: it’s “ü” \ ? 🎬', 'passkeys.id 1: it’s “ü” \ ? 🎬', 1700000000000001, 'passkeys.name 1: it’s “ü” \ ? 🎬', 1700000000000001, 'users.id 1: it’s “ü” \ ? 🎬');
INSERT INTO passkeys (credential, credential_id, id, made_at, name, used_at, user_id) VALUES ('passkeys.credential 2: it’s “ü” \ ? 🎬', 'passkeys.credential_id 2: it’s “ü” \ ? 🎬', 'passkeys.id 2: it’s “ü” \ ? 🎬', 1700000000000002, 'passkeys.name 2: it’s “ü” \ ? 🎬', 1700000000000002, 'users.id 2: it’s “ü” \ ? 🎬');
INSERT INTO sessions (device, expires_at, id, made_at, token_hash, user_id, way) VALUES ('sessions.device 0: it’s “ü” \ ? 🎬', 1700000000000000, 'sessions.id 0: it’s “ü” \ ? 🎬', 1700000000000000, 'sessions.token_hash 0: it’s “ü” \ ? 🎬', 'users.id 0: it’s “ü” \ ? 🎬', 'sessions.way 0: it’s “ü” \ ? 🎬');
INSERT INTO sessions (device, expires_at, id, made_at, token_hash, user_id, way) VALUES ('sessions.device 1: it’s “ü” \ ? 🎬', 1700000000000001, 'sessions.id 1: it’s “ü” \ ? 🎬', 1700000000000001, 'sessions.token_hash 1: it’s “ü” \ ? 🎬', 'users.id 1: it’s “ü” \ ? 🎬', 'sessions.way 1: it’s “ü” \ ? 🎬');
INSERT INTO sessions (device, expires_at, id, made_at, token_hash, user_id, way) VALUES ('sessions.device 2: it’s “ü” \ ? 🎬', 1700000000000002, 'sessions.id 2: it’s “ü” \ ? 🎬', 1700000000000002, 'sessions.token_hash 2: it’s “ü” \ ? 🎬', 'users.id 2: it’s “ü” \ ? 🎬', 'sessions.way 2: it’s “ü” \ ? 🎬');
INSERT INTO sign_in_links (expires_at, id, kind, made_at, made_by, token_hash, user_id) VALUES (1700000000000000, 'sign_in_links.id 0: it’s “ü” \ ? 🎬', 'sign_in_links.kind 0: it’s “ü” \ ? 🎬', 1700000000000000, 'sign_in_links.made_by 0: it’s “ü” \ ? 🎬', 'sign_in_links.token_hash 0: it’s “ü” \ ? 🎬', 'users.id 0: it’s “ü” \ ? 🎬');
INSERT INTO sign_in_links (expires_at, id, kind, made_at, made_by, token_hash, user_id) VALUES (1700000000000001, 'sign_in_links.id 1: it’s “ü” \ ? 🎬', 'sign_in_links.kind 1: it’s “ü” \ ? 🎬', 1700000000000001, 'sign_in_links.made_by 1: it’s “ü” \ ? 🎬', 'sign_in_links.token_hash 1: it’s “ü” \ ? 🎬', 'users.id 1: it’s “ü” \ ? 🎬');
INSERT INTO sign_in_links (expires_at, id, kind, made_at, made_by, token_hash, user_id) VALUES (1700000000000002, 'sign_in_links.id 2: it’s “ü” \ ? 🎬', 'sign_in_links.kind 2: it’s “ü” \ ? 🎬', 1700000000000002, 'sign_in_links.made_by 2: it’s “ü” \ ? 🎬', 'sign_in_links.token_hash 2: it’s “ü” \ ? 🎬', 'users.id 2: it’s “ü” \ ? 🎬');
INSERT INTO uses (differences, flagged, free, position, printed, quote_id, revision_id, story_id, verdict) VALUES ('uses.differences 0: it’s “ü” \ ? 🎬', 0, 0, 1, 'uses.printed 0: it’s “ü” \ ? 🎬', 'quotes.id 0: it’s “ü” \ ? 🎬', 'revisions.id 0: it’s “ü” \ ? 🎬', 'stories.id 0: it’s “ü” \ ? 🎬', 'uses.verdict 0: it’s “ü” \ ? 🎬');
INSERT INTO uses (differences, flagged, free, position, printed, quote_id, revision_id, story_id, verdict) VALUES ('uses.differences 1: it’s “ü” \ ? 🎬', 1, 1, 2, 'uses.printed 1: it’s “ü” \ ? 🎬', 'quotes.id 1: it’s “ü” \ ? 🎬', 'revisions.id 1: it’s “ü” \ ? 🎬', 'stories.id 1: it’s “ü” \ ? 🎬', 'uses.verdict 1: it’s “ü” \ ? 🎬');
INSERT INTO uses (differences, flagged, free, position, printed, quote_id, revision_id, story_id, verdict) VALUES ('uses.differences 2: it’s “ü” \ ? 🎬', 0, 0, 3, 'uses.printed 2: it’s “ü” \ ? 🎬', 'quotes.id 2: it’s “ü” \ ? 🎬', 'revisions.id 2: it’s “ü” \ ? 🎬', 'stories.id 2: it’s “ü” \ ? 🎬', 'uses.verdict 2: it’s “ü” \ ? 🎬');
INSERT INTO webhooks (created_at, created_by, events, failed_at, failures, id, key_id, name, paused_at, paused_why, secret, updated_at, url) VALUES (1700000000000000, 'webhooks.created_by 0: it’s “ü” \ ? 🎬', 'webhooks.events 0: it’s “ü” \ ? 🎬', 1700000000000000, 0, 'webhooks.id 0: it’s “ü” \ ? 🎬', 'webhooks.key_id 0: it’s “ü” \ ? 🎬', 'webhooks.name 0: it’s “ü” \ ? 🎬', 1700000000000000, 'webhooks.paused_why 0: it’s “ü” \ ? 🎬', 'webhooks.secret 0: it’s “ü” \ ? 🎬', 1700000000000000, 'webhooks.url 0: it’s “ü” \ ? 🎬');
INSERT INTO webhooks (created_at, created_by, events, failed_at, failures, id, key_id, name, paused_at, paused_why, secret, updated_at, url) VALUES (1700000000000001, 'webhooks.created_by 1: it’s “ü” \ ? 🎬', 'webhooks.events 1: it’s “ü” \ ? 🎬', 1700000000000001, 1, 'webhooks.id 1: it’s “ü” \ ? 🎬', 'webhooks.key_id 1: it’s “ü” \ ? 🎬', 'webhooks.name 1: it’s “ü” \ ? 🎬', 1700000000000001, 'webhooks.paused_why 1: it’s “ü” \ ? 🎬', 'webhooks.secret 1: it’s “ü” \ ? 🎬', 1700000000000001, 'webhooks.url 1: it’s “ü” \ ? 🎬');
INSERT INTO webhooks (created_at, created_by, events, failed_at, failures, id, key_id, name, paused_at, paused_why, secret, updated_at, url) VALUES (1700000000000002, 'webhooks.created_by 2: it’s “ü” \ ? 🎬', 'webhooks.events 2: it’s “ü” \ ? 🎬', 1700000000000002, 0, 'webhooks.id 2: it’s “ü” \ ? 🎬', 'webhooks.key_id 2: it’s “ü” \ ? 🎬', 'webhooks.name 2: it’s “ü” \ ? 🎬', 1700000000000002, 'webhooks.paused_why 2: it’s “ü” \ ? 🎬', 'webhooks.secret 2: it’s “ü” \ ? 🎬', 1700000000000002, 'webhooks.url 2: it’s “ü” \ ? 🎬');
INSERT INTO webhook_deliveries (event, event_id, happened, id, object_id, reason, state, status, tried_at, tries, webhook_id) VALUES ('webhook_deliveries.event 0: it’s “ü” \ ? 🎬', 'webhook_deliveries.event_id 0: it’s “ü” \ ? 🎬', 0, 'webhook_deliveries.id 0: it’s “ü” \ ? 🎬', 'webhook_deliveries.object_id 0: it’s “ü” \ ? 🎬', 'webhook_deliveries.reason 0: it’s “ü” \ ? 🎬', 'webhook_deliveries.state 0: it’s “ü” \ ? 🎬', 0, 1700000000000000, 0, 'webhooks.id 0: it’s “ü” \ ? 🎬');
INSERT INTO webhook_deliveries (event, event_id, happened, id, object_id, reason, state, status, tried_at, tries, webhook_id) VALUES ('webhook_deliveries.event 1: it’s “ü” \ ? 🎬', 'webhook_deliveries.event_id 1: it’s “ü” \ ? 🎬', 1, 'webhook_deliveries.id 1: it’s “ü” \ ? 🎬', 'webhook_deliveries.object_id 1: it’s “ü” \ ? 🎬', 'webhook_deliveries.reason 1: it’s “ü” \ ? 🎬', 'webhook_deliveries.state 1: it’s “ü” \ ? 🎬', 1, 1700000000000001, 1, 'webhooks.id 1: it’s “ü” \ ? 🎬');
INSERT INTO webhook_deliveries (event, event_id, happened, id, object_id, reason, state, status, tried_at, tries, webhook_id) VALUES ('webhook_deliveries.event 2: it’s “ü” \ ? 🎬', 'webhook_deliveries.event_id 2: it’s “ü” \ ? 🎬', 0, 'webhook_deliveries.id 2: it’s “ü” \ ? 🎬', 'webhook_deliveries.object_id 2: it’s “ü” \ ? 🎬', 'webhook_deliveries.reason 2: it’s “ü” \ ? 🎬', 'webhook_deliveries.state 2: it’s “ü” \ ? 🎬', 0, 1700000000000002, 0, 'webhooks.id 2: it’s “ü” \ ? 🎬');
