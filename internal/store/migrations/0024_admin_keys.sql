-- +goose Up
-- Keys of Ghost's Admin API sign what is asked, so their secrets have to be read again: sealed here, and what opens them lies
-- with the files.
ALTER TABLE api_keys ADD COLUMN sealed {{text}} NOT NULL DEFAULT ''; -- base64; '' for keys that are told and compared
