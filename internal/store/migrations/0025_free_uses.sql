-- +goose Up
-- 1: the quote stands before the mark behind which only some may read on, so that it is public where its story is not.
ALTER TABLE uses ADD COLUMN free SMALLINT NOT NULL DEFAULT 0;
