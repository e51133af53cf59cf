-- +goose Up
-- Questions to readers: how each stands, what may be chosen, what readers answered.

-- A question block of a story, once the desk said something about it or somebody answered. What is not here is as the
-- desk's usual question is.
CREATE TABLE questions (
    id            {{text}} PRIMARY KEY,
    story_id      {{text}} NOT NULL,
    block         {{text}} NOT NULL,          -- its ID in the text, '' for the first that has none
    open          BIGINT NOT NULL,            -- 0: the desk closed it
    closes_at     BIGINT NOT NULL,            -- 0: some time after the story came out; -1: never by itself
    takes_answers BIGINT NOT NULL,
    results       {{text}} NOT NULL CHECK (results IN ('always', 'after', 'end')),
    names         {{text}} NOT NULL CHECK (names IN ('no', 'optional', 'required')),
    salt          {{text}} NOT NULL,          -- random: what is hashed for this question means nothing elsewhere
    votes         BIGINT NOT NULL,            -- of all choices
    shown_votes   BIGINT NOT NULL,            -- as pages show them
    count_due     BIGINT NOT NULL,            -- when pages will show the votes of now; 0: they do
    held          BIGINT NOT NULL,            -- answers that wait for the desk
    shown         BIGINT NOT NULL,            -- answers that readers see
    version       BIGINT NOT NULL,            -- of what the desk sets
    created_at    BIGINT NOT NULL,
    updated_at    BIGINT NOT NULL,
    UNIQUE (story_id, block)
);

-- What may be chosen.
CREATE TABLE question_choices (
    id          {{text}} PRIMARY KEY,
    question_id {{text}} NOT NULL REFERENCES questions (id),
    position    BIGINT NOT NULL,
    text        {{text}} NOT NULL,
    votes       BIGINT NOT NULL,
    shown_votes BIGINT NOT NULL
);
CREATE INDEX question_choices_by_question ON question_choices (question_id, position);

-- Which browser, or member, chose what, so that they may change it. Of either only a hash with the question's salt is
-- kept, no time and no address; it is forgotten some time after the end.
CREATE TABLE question_votes (
    question_id {{text}} NOT NULL REFERENCES questions (id),
    voter       {{text}} NOT NULL,            -- sha256, hex
    choice_id   {{text}} NOT NULL,
    PRIMARY KEY (question_id, voter)
);

-- What readers wrote. Nothing of one is public before the desk says so.
CREATE TABLE answers (
    id          {{text}} PRIMARY KEY,
    question_id {{text}} NOT NULL REFERENCES questions (id),
    text        {{text}} NOT NULL,
    name        {{text}} NOT NULL,            -- as the reader gave it, '' for none
    place       {{text}} NOT NULL,
    same        {{text}} NOT NULL,            -- sha256 of what was said: nobody sends it twice by accident
    state       {{text}} NOT NULL CHECK (state IN ('held', 'shown', 'picked', 'refused', 'spam')),
    listed      BIGINT NOT NULL,              -- 1: readers see it
    handled_by  {{text}} NOT NULL,            -- the name of who decided, '' while nobody has
    handled_at  BIGINT NOT NULL,
    created_at  BIGINT NOT NULL,
    updated_at  BIGINT NOT NULL,
    UNIQUE (question_id, same)
);
CREATE INDEX answers_listed ON answers (question_id, listed, created_at, id);
CREATE INDEX answers_by_state ON answers (question_id, state, created_at, id);
CREATE INDEX answers_queue ON answers (state, created_at, id);
