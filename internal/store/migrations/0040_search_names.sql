-- +goose Up
-- The words of names, apart from those of headlines: who types waits for names first, and there are few of them. The indexes
-- are made anew by the next job, as their format is another.

{{range $index := indexes}}
{{if sqlite}}
CREATE VIRTUAL TABLE search_{{$index}}_names USING fts5(words, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3');
{{else}}
CREATE TABLE search_{{$index}}_names (n BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX search_{{$index}}_names_of ON search_{{$index}}_names USING GIN (words) WITH (fastupdate = off);
{{end}}
{{end}}
