-- +goose Up
-- Which stories stand where on the front page. Every save is a row of its own: the one that began last is what readers see,
-- and one that begins later takes over by itself.
CREATE TABLE fronts (
    id         {{text}} PRIMARY KEY,
    name       {{text}} NOT NULL,            -- what the desk calls it, '' for an everyday change
    slots      {{text}} NOT NULL,            -- JSON: for each place a story's ID, and what fills it otherwise
    starts_at  BIGINT NOT NULL,              -- readers see it from here on
    version    BIGINT NOT NULL,              -- counts the changes before it began
    dropped_at BIGINT NOT NULL,              -- 0; when the desk took it back before it began
    saved_by   {{text}} NOT NULL,            -- a name
    saved_at   BIGINT NOT NULL
);
CREATE INDEX fronts_start ON fronts (starts_at, id);
