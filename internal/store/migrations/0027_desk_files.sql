-- +goose Up
-- Files in which a desk says where things stand on its site, as they were put in: routes (routes.yaml) and redirects. Of each one
-- version holds; those before it are kept, so that the last good one is at hand.
CREATE TABLE desk_files (
    name     {{text}} NOT NULL,       -- routes, redirects
    hash     {{text}} NOT NULL,       -- of the text
    text     {{text}} NOT NULL,
    active   SMALLINT NOT NULL,       -- 1: it holds
    brought  SMALLINT NOT NULL,       -- 1: it came with an import
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (name, hash)
);

-- Addresses by uuid, which a story had while it was a draft, lead to it.
CREATE INDEX stories_uuid ON stories (uuid);
