-- +goose Up
-- The site itself: settings an editor may change, the one route table, redirects.

CREATE TABLE settings (
    name       {{text}} PRIMARY KEY,
    value      {{text}} NOT NULL,            -- JSON
    updated_at BIGINT NOT NULL
);

-- Every public address of something live. Uniqueness is on the final path.
CREATE TABLE addresses (
    path       {{text}} PRIMARY KEY,         -- "/a-slug/": lower case, with both slashes
    kind       {{text}} NOT NULL,            -- story, topic, byline, person, quote
    object_id  {{text}} NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX addresses_object ON addresses (kind, object_id);

CREATE TABLE redirects (
    path       {{text}} PRIMARY KEY,
    target     {{text}} NOT NULL,            -- a path of this site
    permanent  SMALLINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX redirects_target ON redirects (target);
