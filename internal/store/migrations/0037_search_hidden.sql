-- +goose Up
-- What readers do not find from the commit on that took it away, though the words of it are in their index still: a job takes
-- them out, or finds that it may be seen as it is now.
CREATE TABLE search_hidden (
    n BIGINT PRIMARY KEY                    -- its place in search_public
){{if sqlite}} WITHOUT ROWID{{end}};
