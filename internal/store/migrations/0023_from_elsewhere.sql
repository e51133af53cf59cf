-- +goose Up
-- What topics and bylines bring along from another system, and what its themes print of them. What a story brings along
-- stands in its revision, what the site does in the settings.

ALTER TABLE topics ADD COLUMN visibility {{text}} NOT NULL DEFAULT 'public'; -- public, internal: named for the desk alone
ALTER TABLE topics ADD COLUMN meta {{text}} NOT NULL DEFAULT '{}';           -- JSON: search and social texts, colour, code
ALTER TABLE bylines ADD COLUMN meta {{text}} NOT NULL DEFAULT '{}';          -- JSON: cover, accounts, search texts
CREATE INDEX topics_visibility ON topics (visibility, id);
