-- +goose Up
-- What readers write under stories, and what the desk decides about it.

-- The rules of the desk for what readers write: its word lists are its own.
CREATE TABLE moderation_rules (
    name       {{text}} PRIMARY KEY,          -- rules
    value      {{text}} NOT NULL,             -- JSON
    updated_at BIGINT NOT NULL
);

-- Who may write no more, until when. Of an address only a hash is kept.
CREATE TABLE moderation_bans (
    id         {{text}} PRIMARY KEY,
    kind       {{text}} NOT NULL,             -- member, mail, name
    value      {{text}} NOT NULL,             -- the member's ID, sha256 of the address, the folded name
    name       {{text}} NOT NULL,             -- as the desk sees who it is; '' for an address
    reason     {{text}} NOT NULL,             -- the desk's words, to itself
    made_by    {{text}} NOT NULL,
    made_at    BIGINT NOT NULL,
    ends_at    BIGINT NOT NULL,               -- 0: never
    UNIQUE (kind, value)
);

-- What a reader wrote under a story. The words of one that waits, is refused or is spam stand on no page.
CREATE TABLE comments (
    id           {{text}} PRIMARY KEY,
    story_id     {{text}} NOT NULL,           -- a story that is erased takes them along
    parent_id    {{text}} NOT NULL,           -- the comment that it answers, '' for one that stands by itself
    reply_to     {{text}} NOT NULL,           -- of the answers to the same comment, the one that it is said to; '' for none
    member_id    {{text}} NOT NULL,           -- '' for who is no member, or is one no more
    author_name  {{text}} NOT NULL,           -- of who is no member, as it came with an import; else ''
    badge        {{text}} NOT NULL,           -- desk, byline: who wrote it was of the newsroom, or of the story; '' for readers
    status       {{text}} NOT NULL CHECK (status IN ('published', 'held', 'hidden', 'spam', 'deleted')),
    html         {{text}} NOT NULL,           -- paragraphs and links
    plain        {{text}} NOT NULL,           -- the words alone
    words_hash   {{text}} NOT NULL,           -- sha256 of the folded words: the same text is found again
    reasons      {{text}} NOT NULL,           -- why it waits or waited, as JSON
    shown        SMALLINT NOT NULL,           -- it stands on the page, or its place does for the answers to it
    likes        BIGINT NOT NULL,
    dislikes     BIGINT NOT NULL,
    score        BIGINT NOT NULL,             -- likes less dislikes
    replies      BIGINT NOT NULL,             -- answers that stand on the page
    reports      BIGINT NOT NULL,             -- readers who say that it should not stand there, since the desk looked last
    pinned_at    BIGINT NOT NULL,             -- 0: not pinned
    edited_at    BIGINT NOT NULL,             -- 0: never
    waits        SMALLINT NOT NULL,           -- the desk has something to decide
    created_at   BIGINT NOT NULL,
    updated_at   BIGINT NOT NULL
);
CREATE INDEX comments_newest ON comments (story_id, parent_id, shown, pinned_at, created_at, id);
CREATE INDEX comments_best ON comments (story_id, parent_id, shown, pinned_at, score, created_at, id);
CREATE INDEX comments_replies ON comments (parent_id, created_at, id);
CREATE INDEX comments_queue ON comments (waits, created_at, id);
CREATE INDEX comments_by_status ON comments (status, created_at, id);
CREATE INDEX comments_by_writer ON comments (member_id, created_at, id);
CREATE INDEX comments_same ON comments (words_hash, created_at);

-- What a member thinks of a comment: 1 or -1.
CREATE TABLE comment_votes (
    comment_id {{text}} NOT NULL REFERENCES comments (id),
    member_id  {{text}} NOT NULL,
    score      SMALLINT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (comment_id, member_id)
);
CREATE INDEX comment_votes_by_member ON comment_votes (member_id, comment_id);

-- Who says that a comment should not stand there.
CREATE TABLE comment_reports (
    comment_id {{text}} NOT NULL REFERENCES comments (id),
    member_id  {{text}} NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (comment_id, member_id)
);
CREATE INDEX comment_reports_by_member ON comment_reports (member_id, comment_id);

-- How many comments a story shows, and whether it takes more.
CREATE TABLE comment_threads (
    story_id {{text}} PRIMARY KEY,
    shown    BIGINT NOT NULL,
    closed   SMALLINT NOT NULL
);
