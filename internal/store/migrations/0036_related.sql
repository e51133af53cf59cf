-- +goose Up
-- What related stories are found by, beside topics, people and quotes: the words of headline and dek of each published
-- story, newest first, and the stories that somebody pointed to in a text.
CREATE TABLE story_words (
    word         {{text}} NOT NULL,          -- folded
    published_at BIGINT NOT NULL,
    story_id     {{text}} NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    PRIMARY KEY (word, published_at, story_id)
){{if sqlite}} WITHOUT ROWID{{end}};

-- The same by story, so that they are found again when it changes. Stories that were out before are taken up by a schedule.
CREATE TABLE story_wording (
    story_id     {{text}} PRIMARY KEY REFERENCES stories (id) ON DELETE CASCADE,
    words        {{text}} NOT NULL,          -- with a space between two
    published_at BIGINT NOT NULL,            -- with which they stand in story_words
    taken        SMALLINT NOT NULL           -- 0: not yet
);
INSERT INTO story_wording (story_id, words, published_at, taken) SELECT id, '', published_at, 0 FROM stories WHERE status = 'published';
CREATE INDEX story_wording_waiting ON story_wording (published_at) WHERE taken = 0;

-- The related stories that a revision names in its text.
CREATE TABLE story_picks (
    revision_id {{text}} NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
    position    BIGINT NOT NULL,
    picked_id   {{text}} NOT NULL,           -- a story that may be gone
    story_id    {{text}} NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    free        SMALLINT NOT NULL,           -- 1: it stands where everybody may read, though the story is for some
    PRIMARY KEY (revision_id, position)
);
CREATE INDEX story_picks_picked ON story_picks (picked_id, story_id);
CREATE INDEX story_picks_story ON story_picks (story_id);
