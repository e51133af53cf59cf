-- +goose Up
-- The same bytes are on file once, also when two people send them in the same moment. What was kept twice before stays
-- where it is: stories name it by its path.
ALTER TABLE media ADD COLUMN twin SMALLINT NOT NULL DEFAULT 0; -- 1: these bytes were on file before
UPDATE media SET twin = 1 WHERE EXISTS (SELECT 1 FROM media first WHERE first.sha256 = media.sha256 AND first.id < media.id);
CREATE UNIQUE INDEX media_bytes ON media (sha256) WHERE twin = 0;
