-- +goose Up
-- Stories with a working and a published revision, their topics, bylines, corrections and uses.

CREATE TABLE topics (
    id          {{text}} PRIMARY KEY,
    slug        {{text}} NOT NULL UNIQUE,
    name        {{text}} NOT NULL,
    name_folded {{text}} NOT NULL,
    description {{text}} NOT NULL,
    image       {{text}} NOT NULL,
    person_id   {{text}} REFERENCES people (id),  -- the topic is this person
    created_at  BIGINT NOT NULL,
    updated_at  BIGINT NOT NULL
);
CREATE INDEX topics_name ON topics (name_folded);

-- A public byline; it needs no account.
CREATE TABLE bylines (
    id          {{text}} PRIMARY KEY,
    slug        {{text}} NOT NULL UNIQUE,
    name        {{text}} NOT NULL,
    name_folded {{text}} NOT NULL,
    bio         {{text}} NOT NULL,
    location    {{text}} NOT NULL,
    website     {{text}} NOT NULL,
    image       {{text}} NOT NULL,
    created_at  BIGINT NOT NULL,
    updated_at  BIGINT NOT NULL
);
CREATE INDEX bylines_name ON bylines (name_folded);

CREATE TABLE stories (
    id                 {{text}} PRIMARY KEY,
    uuid               {{text}} NOT NULL,
    slug               {{text}} NOT NULL UNIQUE,
    status             {{text}} NOT NULL,    -- draft, published
    visibility         {{text}} NOT NULL,    -- public
    featured           SMALLINT NOT NULL,
    is_page            SMALLINT NOT NULL,    -- stands outside the stream: about, standards
    language           {{text}} NOT NULL,    -- BCP 47, '' is the site's
    translation_group  {{text}} NOT NULL,
    working_revision   {{text}} NOT NULL,
    published_revision {{text}} NOT NULL,    -- '' while a draft
    published_at       BIGINT NOT NULL,      -- 0: never
    origin_url         {{text}} NOT NULL,    -- canonical URL of an imported page, or ''
    origin_hash        {{text}} NOT NULL,    -- sha256 of the imported text, normalised; or ''
    origin_draft       {{text}} NOT NULL,    -- sha256 of everything read from that page
    origin_site        {{text}} NOT NULL,
    created_by         {{text}} NOT NULL,
    created_at         BIGINT NOT NULL,
    updated_at         BIGINT NOT NULL       -- of what readers see, once published
);
CREATE INDEX stories_published ON stories (status, is_page, published_at, id);
-- One page is one story, also when two imports bring it in at once.
CREATE UNIQUE INDEX stories_origin_url ON stories (origin_url) WHERE origin_url <> '';
CREATE UNIQUE INDEX stories_origin_hash ON stories (origin_hash) WHERE origin_url = '' AND origin_hash <> '';

CREATE TABLE revisions (
    id           {{text}} PRIMARY KEY,
    story_id     {{text}} NOT NULL REFERENCES stories (id),
    number       BIGINT NOT NULL,            -- 1, 2, … within the story
    based_on     {{text}} NOT NULL,
    kind         {{text}} NOT NULL,          -- saved, published, correction, import
    title        {{text}} NOT NULL,
    dek          {{text}} NOT NULL,
    document     {{text}} NOT NULL,          -- JSON, in the version that it was saved in
    meta         {{text}} NOT NULL,          -- JSON: image, topics, bylines, search and social texts
    word_count   BIGINT NOT NULL,
    reading_minutes BIGINT NOT NULL,
    plain        {{text}} NOT NULL,          -- the first words, for excerpts
    created_by   {{text}} NOT NULL,
    created_name {{text}} NOT NULL,
    created_at   BIGINT NOT NULL
);
CREATE UNIQUE INDEX revisions_number ON revisions (story_id, number);

-- The topics and bylines of published revisions, in list order; drafts keep theirs in meta.
CREATE TABLE story_topics (
    story_id     {{text}} NOT NULL REFERENCES stories (id),
    topic_id     {{text}} NOT NULL REFERENCES topics (id),
    position     BIGINT NOT NULL,
    status       {{text}} NOT NULL,
    published_at BIGINT NOT NULL,
    PRIMARY KEY (story_id, topic_id)
);
CREATE INDEX story_topics_list ON story_topics (topic_id, status, published_at, story_id);

CREATE TABLE story_bylines (
    story_id     {{text}} NOT NULL REFERENCES stories (id),
    byline_id    {{text}} NOT NULL REFERENCES bylines (id),
    position     BIGINT NOT NULL,
    status       {{text}} NOT NULL,
    published_at BIGINT NOT NULL,
    PRIMARY KEY (story_id, byline_id)
);
CREATE INDEX story_bylines_list ON story_bylines (byline_id, status, published_at, story_id);

-- Who a story is about or quotes.
CREATE TABLE story_people (
    story_id     {{text}} NOT NULL REFERENCES stories (id),
    person_id    {{text}} NOT NULL REFERENCES people (id),
    position     BIGINT NOT NULL,
    status       {{text}} NOT NULL,
    published_at BIGINT NOT NULL,
    PRIMARY KEY (story_id, person_id)
);
CREATE INDEX story_people_list ON story_people (person_id, status, published_at, story_id);

-- Two texts, both kept: the words as printed in a revision, beside the record they use.
CREATE TABLE uses (
    revision_id {{text}} NOT NULL REFERENCES revisions (id),
    quote_id    {{text}} NOT NULL REFERENCES quotes (id),
    position    BIGINT NOT NULL,
    story_id    {{text}} NOT NULL REFERENCES stories (id),
    printed     {{text}} NOT NULL,
    verdict     {{text}} NOT NULL,           -- match, edited, altered, absent
    differences {{text}} NOT NULL,           -- JSON
    flagged     SMALLINT NOT NULL,           -- the record changed after this revision was saved
    PRIMARY KEY (revision_id, quote_id, position)
);
CREATE INDEX uses_quote ON uses (quote_id, story_id);
CREATE INDEX uses_story ON uses (story_id);

CREATE TABLE corrections (
    id           {{text}} PRIMARY KEY,
    story_id     {{text}} NOT NULL REFERENCES stories (id),
    revision_id  {{text}} NOT NULL,
    kind         {{text}} NOT NULL,          -- correction, clarification, update, retraction, editors_note
    text         {{text}} NOT NULL,
    old_text     {{text}} NOT NULL,
    new_text     {{text}} NOT NULL,
    status       {{text}} NOT NULL,          -- published while its story is
    editor_name  {{text}} NOT NULL,
    published_at BIGINT NOT NULL
);
CREATE INDEX corrections_list ON corrections (status, published_at, id);
CREATE INDEX corrections_story ON corrections (story_id, published_at);
