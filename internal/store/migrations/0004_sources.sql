-- +goose Up
-- Who said what to whom, and where: people, outlets, interviews, sources, quotes, relationships, facts.

CREATE TABLE people (
    id              {{text}} PRIMARY KEY,
    slug            {{text}} NOT NULL UNIQUE,
    name            {{text}} NOT NULL,
    name_folded     {{text}} NOT NULL,
    description     {{text}} NOT NULL,       -- what tells this person from a namesake
    pronouns        {{text}} NOT NULL,
    born_edtf       {{text}} NOT NULL,
    died_edtf       {{text}} NOT NULL,
    same_as         {{text}} NOT NULL,       -- JSON array of URLs
    portrait        {{text}} NOT NULL,       -- a media path, or ''
    is_public       SMALLINT NOT NULL,       -- the desk decided that there is a public page
    notes_private   {{text}} NOT NULL,
    created_at      BIGINT NOT NULL,
    updated_at      BIGINT NOT NULL
);
CREATE INDEX people_name ON people (name_folded);

CREATE TABLE person_names (
    person_id   {{text}} NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    name        {{text}} NOT NULL,           -- an alias; the full name stands in people
    name_folded {{text}} NOT NULL,
    PRIMARY KEY (person_id, name_folded)
);
CREATE INDEX person_names_name ON person_names (name_folded);

CREATE TABLE outlets (
    id          {{text}} PRIMARY KEY,
    name        {{text}} NOT NULL,
    name_folded {{text}} NOT NULL UNIQUE,
    kind        {{text}} NOT NULL,           -- programme, newspaper, magazine, site, agency, podcast, social, ''
    publisher   {{text}} NOT NULL,           -- who is behind a programme, as printed
    url         {{text}} NOT NULL,
    created_at  BIGINT NOT NULL,
    updated_at  BIGINT NOT NULL
);

CREATE TABLE sources (
    id            {{text}} PRIMARY KEY,
    kind          {{text}} NOT NULL,         -- page, broadcast, post, call, paper, statement
    title         {{text}} NOT NULL,
    url           {{text}} NOT NULL,
    canonical_url {{text}} NOT NULL,
    outlet_id     {{text}} REFERENCES outlets (id),
    programme     {{text}} NOT NULL,
    creators      {{text}} NOT NULL,         -- JSON array of names
    published_on  {{text}} NOT NULL,         -- EDTF
    accessed_at   BIGINT NOT NULL,
    archived_url  {{text}} NOT NULL,
    archived_at   BIGINT NOT NULL,
    digest        {{text}} NOT NULL,         -- sha256 of the archived copy, hex
    is_primary    SMALLINT NOT NULL,
    created_at    BIGINT NOT NULL,
    updated_at    BIGINT NOT NULL
);
CREATE INDEX sources_url ON sources (canonical_url);

CREATE TABLE interviews (
    id          {{text}} PRIMARY KEY,
    name        {{text}} NOT NULL,
    outlet_id   {{text}} REFERENCES outlets (id),
    source_id   {{text}} REFERENCES sources (id),
    medium      {{text}} NOT NULL,           -- in_person, phone, video, e-mail, social, ''
    held_on     {{text}} NOT NULL,           -- EDTF
    held_text   {{text}} NOT NULL,           -- the date as printed
    place       {{text}} NOT NULL,
    conditions  {{text}} NOT NULL,
    sentence    {{text}} NOT NULL,           -- the words that say so
    created_at  BIGINT NOT NULL,
    updated_at  BIGINT NOT NULL
);

CREATE TABLE interview_people (
    interview_id {{text}} NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
    person_id    {{text}} NOT NULL REFERENCES people (id),
    role         {{text}} NOT NULL,          -- interviewee, interviewer, about
    position     BIGINT NOT NULL,
    PRIMARY KEY (interview_id, role, person_id)
);
CREATE INDEX interview_people_person ON interview_people (person_id, role);

CREATE TABLE quotes (
    id                {{text}} PRIMARY KEY,
    slug              {{text}} NOT NULL UNIQUE,
    text              {{text}} NOT NULL,     -- the source's words; paragraphs parted by a blank line
    text_folded       {{text}} NOT NULL,
    language          {{text}} NOT NULL,
    original_text     {{text}} NOT NULL,
    translator        {{text}} NOT NULL,
    kind              {{text}} NOT NULL,     -- direct, partial, mixed, paraphrase
    speaker_id        {{text}} REFERENCES people (id),
    speaker_printed   {{text}} NOT NULL,     -- the attribution as the page gave it
    speaker_capacity  {{text}} NOT NULL,
    addressee_id      {{text}} REFERENCES people (id),
    addressee_printed {{text}} NOT NULL,
    outlet_id         {{text}} REFERENCES outlets (id),
    outlet_printed    {{text}} NOT NULL,
    interview_id      {{text}} REFERENCES interviews (id),
    source_id         {{text}} REFERENCES sources (id),
    locator           {{text}} NOT NULL,     -- time code, page or fragment
    said_on           {{text}} NOT NULL,     -- EDTF
    said_min          BIGINT NOT NULL,       -- derived, microseconds; for order
    said_text         {{text}} NOT NULL,
    context           {{text}} NOT NULL,     -- the sentence that introduces it
    heard_by          {{text}} NOT NULL,     -- firsthand, outlet, spokesperson, ''
    attribution       {{text}} NOT NULL,     -- on_record, background, unnamed
    unnamed_reason    {{text}} NOT NULL,
    state             {{text}} NOT NULL,     -- reported, checked, disputed, withdrawn
    state_by          {{text}} NOT NULL,     -- who checked, disputed or withdrew it
    state_note        {{text}} NOT NULL,     -- in their words
    state_at          BIGINT NOT NULL,
    passage           {{text}} NOT NULL,     -- the words around it in the source, once checked
    confidence        BIGINT NOT NULL,       -- of the machine's answer, per mille; 1000: a person said so
    version           BIGINT NOT NULL,
    created_at        BIGINT NOT NULL,
    updated_at        BIGINT NOT NULL
);
CREATE INDEX quotes_speaker ON quotes (speaker_id, said_min, id);
CREATE INDEX quotes_interview ON quotes (interview_id);
CREATE INDEX quotes_source ON quotes (source_id);
CREATE INDEX quotes_text ON quotes (speaker_printed, id);

CREATE TABLE quote_about (
    quote_id  {{text}} NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
    person_id {{text}} NOT NULL REFERENCES people (id),
    position  BIGINT NOT NULL,
    PRIMARY KEY (quote_id, person_id)
);
CREATE INDEX quote_about_person ON quote_about (person_id);

-- Between people, or between a person and a date. Unconfirmed ones stay inside the desk.
CREATE TABLE relationships (
    id            {{text}} PRIMARY KEY,
    subject_id    {{text}} NOT NULL REFERENCES people (id),
    object_id     {{text}} NOT NULL REFERENCES people (id),
    kind          {{text}} NOT NULL,         -- spouse, partner, parent, sibling, colleague, friend, feud
    status        {{text}} NOT NULL,         -- current, former, unknown
    started       {{text}} NOT NULL,         -- EDTF
    ended         {{text}} NOT NULL,
    date_text     {{text}} NOT NULL,
    sentence      {{text}} NOT NULL,
    story_id      {{text}} NOT NULL,         -- where it was proposed, or ''
    source_id     {{text}} REFERENCES sources (id),
    quote_id      {{text}} REFERENCES quotes (id),
    confirmed_by  {{text}} NOT NULL,         -- '' until a person said yes
    confirmed_at  BIGINT NOT NULL,
    created_at    BIGINT NOT NULL,
    updated_at    BIGINT NOT NULL
);
CREATE INDEX relationships_subject ON relationships (subject_id);
CREATE INDEX relationships_object ON relationships (object_id);
CREATE INDEX relationships_story ON relationships (story_id);

CREATE TABLE facts (
    id            {{text}} PRIMARY KEY,
    text          {{text}} NOT NULL,
    edtf          {{text}} NOT NULL,
    date_min      BIGINT NOT NULL,           -- derived, microseconds; 0: unknown
    date_max      BIGINT NOT NULL,
    date_text     {{text}} NOT NULL,
    sentence      {{text}} NOT NULL,
    story_id      {{text}} NOT NULL,
    source_id     {{text}} REFERENCES sources (id),
    confirmed_by  {{text}} NOT NULL,
    confirmed_at  BIGINT NOT NULL,
    created_at    BIGINT NOT NULL,
    updated_at    BIGINT NOT NULL
);
CREATE INDEX facts_story ON facts (story_id);

CREATE TABLE fact_people (
    fact_id   {{text}} NOT NULL REFERENCES facts (id) ON DELETE CASCADE,
    person_id {{text}} NOT NULL REFERENCES people (id),
    position  BIGINT NOT NULL,
    PRIMARY KEY (fact_id, person_id)
);
CREATE INDEX fact_people_person ON fact_people (person_id);
