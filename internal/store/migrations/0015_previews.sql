-- +goose Up
-- How a story that is not out may be looked at, and which stories are translations of each other.

-- A secret address under which somebody without an account sees a story as it will look. The address itself is not kept.
CREATE TABLE previews (
    id           {{text}} PRIMARY KEY,
    story_id     {{text}} NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    revision_id  {{text}} NOT NULL,          -- '': the working one, whatever it is when somebody looks
    kind         {{text}} NOT NULL,          -- link, desk: for the frame in the newsroom, for a short time
    secret_hash  {{text}} NOT NULL UNIQUE,   -- sha256
    label        {{text}} NOT NULL,          -- whom it is for
    created_by   {{text}} NOT NULL,
    created_name {{text}} NOT NULL,
    created_at   BIGINT NOT NULL,
    expires_at   BIGINT NOT NULL,
    revoked_at   BIGINT NOT NULL             -- 0: it is not
);
CREATE INDEX previews_story ON previews (story_id, kind, created_at, id);
CREATE INDEX previews_expires ON previews (kind, expires_at);

CREATE INDEX stories_translations ON stories (translation_group) WHERE translation_group <> '';
