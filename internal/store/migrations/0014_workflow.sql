-- +goose Up
-- What the desk knows of a story beside its words: how far it is, who reads it, when it goes out; notes, and who is told.

CREATE TABLE story_desk (
    story_id          {{text}} PRIMARY KEY REFERENCES stories (id),
    stage             {{text}} NOT NULL DEFAULT 'draft', -- of the working revision: draft, review, approved, scheduled, or as live_stage
    live_stage        {{text}} NOT NULL DEFAULT '',      -- '' while readers see nothing; published, updated, corrected, retracted
    owner_id          {{text}} NOT NULL DEFAULT '',      -- who began it
    reviewer_id       {{text}} NOT NULL DEFAULT '',
    reviewer_name     {{text}} NOT NULL DEFAULT '',
    due_at            BIGINT NOT NULL DEFAULT 0,
    planned_for       {{text}} NOT NULL DEFAULT '',      -- a day: 2026-05-31
    approved_revision {{text}} NOT NULL DEFAULT '',
    approved_by       {{text}} NOT NULL DEFAULT '',
    approved_at       BIGINT NOT NULL DEFAULT 0,
    publish_at        BIGINT NOT NULL DEFAULT 0,         -- 0: not scheduled
    publish_revision  {{text}} NOT NULL DEFAULT '',      -- the one that goes out then
    scheduled_id      {{text}} NOT NULL DEFAULT '',
    scheduled_by      {{text}} NOT NULL DEFAULT '',
    schedule_failed   {{text}} NOT NULL DEFAULT '',      -- why the last schedule came to nothing
    embargo_until     BIGINT NOT NULL DEFAULT 0,         -- nobody publishes before
    embargo_by        {{text}} NOT NULL DEFAULT '',
    unpublish_at      BIGINT NOT NULL DEFAULT 0,
    trashed_at        BIGINT NOT NULL DEFAULT 0,         -- 0: not in the bin
    trashed_by        {{text}} NOT NULL DEFAULT '',
    title_folded      {{text}} NOT NULL DEFAULT '',      -- of the working revision
    touched_at        BIGINT NOT NULL DEFAULT 0,         -- when somebody saved it last
    touched_by        {{text}} NOT NULL DEFAULT ''
);
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
    revision_id {{text}} PRIMARY KEY REFERENCES revisions (id),
    story_id    {{text}} NOT NULL REFERENCES stories (id),
    name        {{text}} NOT NULL,
    named_by    {{text}} NOT NULL,
    reviewed_at BIGINT NOT NULL,           -- sent to review; 0: not
    approved_at BIGINT NOT NULL,
    approved_by {{text}} NOT NULL
);
CREATE INDEX revision_marks_story ON revision_marks (story_id);
CREATE INDEX revisions_autosaved ON revisions (story_id, number) WHERE kind = 'autosave';

-- What people of the desk say about words of a story. Never for readers.
CREATE TABLE story_notes (
    id          {{text}} PRIMARY KEY,
    story_id    {{text}} NOT NULL REFERENCES stories (id),
    thread_id   {{text}} NOT NULL,         -- the note that it answers; '' begins a thread
    revision_id {{text}} NOT NULL,         -- in which it was written
    block       {{text}} NOT NULL,         -- where: "3", "4.1"; '' is about the whole story
    words       {{text}} NOT NULL,         -- the words that it is about
    words_before {{text}} NOT NULL,        -- and those in front of them
    body        {{text}} NOT NULL,
    author_id   {{text}} NOT NULL,
    author_name {{text}} NOT NULL,
    assigned_id {{text}} NOT NULL,
    assigned_to {{text}} NOT NULL,
    created_at  BIGINT NOT NULL,
    edited_at   BIGINT NOT NULL,
    resolved_at BIGINT NOT NULL,           -- 0: open; of a thread's first note
    resolved_by {{text}} NOT NULL
);
CREATE INDEX story_notes_story ON story_notes (story_id, id);
CREATE INDEX story_notes_thread ON story_notes (thread_id);

-- What somebody of the desk is told in the newsroom, and by mail.
CREATE TABLE notifications (
    id         {{text}} PRIMARY KEY,
    staff_id   {{text}} NOT NULL,          -- who is told
    kind       {{text}} NOT NULL,
    story_id   {{text}} NOT NULL REFERENCES stories (id),
    note_id    {{text}} NOT NULL,
    actor_name {{text}} NOT NULL,
    words      {{text}} NOT NULL,          -- what they wrote
    created_at BIGINT NOT NULL,
    read_at    BIGINT NOT NULL             -- 0: not yet
);
CREATE INDEX notifications_staff ON notifications (staff_id, id);
CREATE INDEX notifications_unread ON notifications (staff_id, read_at);
CREATE INDEX notifications_story ON notifications (story_id);

-- Who is in which story now: several nodes share it. One process alone keeps it in memory.
CREATE TABLE story_visits (
    story_id   {{text}} NOT NULL,
    session    {{text}} NOT NULL,          -- one window of one browser
    staff_id   {{text}} NOT NULL,
    name       {{text}} NOT NULL,
    since      BIGINT NOT NULL,
    seen       BIGINT NOT NULL,
    unsaved    SMALLINT NOT NULL,
    holds      SMALLINT NOT NULL,          -- writes; one of a story does
    lost_to    {{text}} NOT NULL,          -- who took it over, until this one was told
    PRIMARY KEY (story_id, session)
);
