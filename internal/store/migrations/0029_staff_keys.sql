-- +goose Up
-- A key of Ghost's Admin API may be somebody's own: what is done with it, they do, as far as they may now.
ALTER TABLE api_keys ADD COLUMN user_id {{text}} NOT NULL DEFAULT ''; -- '' is a program that acts for nobody
