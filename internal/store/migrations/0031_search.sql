-- +goose Up
-- What is found: one index for readers, of published text alone, and one for the desk. Everything here is made of other tables
-- and can be made again (firsthand search rebuild).

{{range $index := indexes}}
CREATE TABLE search_{{$index}} (
    n          BIGINT PRIMARY KEY,           -- in the order of dates: a minute, and which one within it
    kind       {{text}} NOT NULL,            -- story, person, quote …
    object_id  {{text}} NOT NULL,
    title      {{text}} NOT NULL,            -- a headline or a name, '' of a quote
    names      {{text}} NOT NULL,            -- who and what it is found under beside its text
    body       {{text}} NOT NULL,
    tags       {{text}} NOT NULL,            -- what it is filed under: "person:ID topic:ID …"
    dated_at   BIGINT NOT NULL,
    indexed_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX search_{{$index}}_object ON search_{{$index}} (object_id, kind);

-- The words of the index, and in how many things each stands.
CREATE TABLE search_{{$index}}_terms (
    word   {{text}} PRIMARY KEY,
    docs   BIGINT NOT NULL,
    titles BIGINT NOT NULL                   -- in how many headlines and names
){{if sqlite}} WITHOUT ROWID{{end}};

-- Words with a letter left out, for who types one wrong.
CREATE TABLE search_{{$index}}_near (
    cut  {{text}} NOT NULL,
    word {{text}} NOT NULL,
    PRIMARY KEY (cut, word)
){{if sqlite}} WITHOUT ROWID{{end}};

{{if sqlite}}
CREATE VIRTUAL TABLE search_{{$index}}_words USING fts5(words, content='', contentless_delete=1, tokenize='ascii');
CREATE VIRTUAL TABLE search_{{$index}}_titles USING fts5(words, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3');
{{else}}
CREATE TABLE search_{{$index}}_words (n BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX search_{{$index}}_words_of ON search_{{$index}}_words USING GIN (words) WITH (fastupdate = off);
CREATE TABLE search_{{$index}}_titles (n BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX search_{{$index}}_titles_of ON search_{{$index}}_titles USING GIN (words) WITH (fastupdate = off);
{{end}}
{{end}}

-- What is to be looked at again, and taken up by a job.
CREATE TABLE search_todo (
    kind      {{text}} NOT NULL,
    object_id {{text}} NOT NULL,
    PRIMARY KEY (kind, object_id)
){{if sqlite}} WITHOUT ROWID{{end}};

-- How far the making of both indexes is: format, kind and the last ID; when it began.
CREATE TABLE search_passes (
    name     {{text}} PRIMARY KEY,
    format   BIGINT NOT NULL,
    kind     {{text}} NOT NULL,              -- the one that it is at, '' when it is through
    last_id  {{text}} NOT NULL,
    done     BIGINT NOT NULL,
    began_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL
);
