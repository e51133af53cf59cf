-- +goose Up
-- What people of the desk are told goes by mail too: whether they want it, and with which letter it went.
ALTER TABLE users ADD COLUMN letters SMALLINT NOT NULL DEFAULT 1;                -- 0: they want none of what they are told
ALTER TABLE notifications ADD COLUMN letter_id {{text}} NOT NULL DEFAULT '';     -- the notification with whose letter it goes; '' not yet
