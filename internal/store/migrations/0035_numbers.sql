-- +goose Up
-- How often pages are read, from which sites readers come, and what they look for. Sums alone: no row is of one reader, or of one reading.

-- Reads of a page in an hour, a day or a month of the site's own time. Days and months are kept for ever.
CREATE TABLE page_reads (
    kind      {{text}} NOT NULL,             -- story, topic, byline, person, quote, page; site: all of them
    span      {{text}} NOT NULL,             -- hour, day, month
    at        BIGINT NOT NULL,               -- when it began: an hour in microseconds, a day as 20260131, a month as 202601
    object_id {{text}} NOT NULL,             -- its ID; of a page of ours its path; of the site ''
    reads     BIGINT NOT NULL,
    PRIMARY KEY (kind, span, at, object_id)
){{if sqlite}} WITHOUT ROWID{{end}};

-- From where readers came, by day: the host that their browser named, and nothing behind it.
CREATE TABLE page_referrers (
    kind      {{text}} NOT NULL,             -- as above
    object_id {{text}} NOT NULL,
    day       BIGINT NOT NULL,
    host      {{text}} NOT NULL,             -- '': all others
    reads     BIGINT NOT NULL,
    PRIMARY KEY (kind, object_id, day, host)
){{if sqlite}} WITHOUT ROWID{{end}};
CREATE INDEX page_referrers_by_day ON page_referrers (day);

-- What readers look for, by day: words that were asked for in several hours, not what somebody typed once.
CREATE TABLE asked_terms (
    term  {{text}} NOT NULL,
    day   BIGINT NOT NULL,
    asks  BIGINT NOT NULL,
    empty BIGINT NOT NULL,                   -- of them, those to which nothing was found
    PRIMARY KEY (term, day)
){{if sqlite}} WITHOUT ROWID{{end}};
CREATE INDEX asked_terms_by_day ON asked_terms (day);
