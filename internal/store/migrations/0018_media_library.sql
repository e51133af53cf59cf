-- +goose Up
-- The library: sounds, films and files beside pictures, what a picture is cut to, who brought it, and where it stands.
ALTER TABLE media ADD COLUMN kind {{text}} NOT NULL DEFAULT 'image';      -- image, audio, video, file
ALTER TABLE media ADD COLUMN name {{text}} NOT NULL DEFAULT '';           -- the file's name, as it came
ALTER TABLE media ADD COLUMN words_folded {{text}} NOT NULL DEFAULT '';          -- all that it is found by, folded
ALTER TABLE media ADD COLUMN duration_ms BIGINT NOT NULL DEFAULT 0;       -- of a sound or a film, 0: not known
ALTER TABLE media ADD COLUMN crop_x BIGINT NOT NULL DEFAULT 0;            -- per mille of the picture; a width of 0: not cut
ALTER TABLE media ADD COLUMN crop_y BIGINT NOT NULL DEFAULT 0;
ALTER TABLE media ADD COLUMN crop_width BIGINT NOT NULL DEFAULT 0;
ALTER TABLE media ADD COLUMN crop_height BIGINT NOT NULL DEFAULT 0;
ALTER TABLE media ADD COLUMN created_by {{text}} NOT NULL DEFAULT '';
ALTER TABLE media ADD COLUMN created_name {{text}} NOT NULL DEFAULT '';
ALTER TABLE media ADD COLUMN deleted_at BIGINT NOT NULL DEFAULT 0;        -- 0: it is not in the bin
CREATE INDEX media_newest ON media (deleted_at, id);
CREATE INDEX media_expiry ON media (rights_expire) WHERE rights_expire > 0;

-- Which media a revision shows.
CREATE TABLE story_media (
    revision_id {{text}} NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
    path        {{text}} NOT NULL,
    story_id    {{text}} NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    PRIMARY KEY (revision_id, path)
);
CREATE INDEX story_media_path ON story_media (path, story_id);

-- Revisions that were saved before this was noted: a job looks at them once.
ALTER TABLE revisions ADD COLUMN media_noted SMALLINT NOT NULL DEFAULT 0;
CREATE INDEX revisions_media_due ON revisions (id) WHERE media_noted = 0;
CREATE INDEX people_portrait ON people (portrait) WHERE portrait <> '';
