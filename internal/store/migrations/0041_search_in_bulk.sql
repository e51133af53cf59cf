-- +goose Up
-- PostgreSQL alone. Words of many things go into an index at once, what is gathered for it being put in by the Tx that gathered
-- it (gin_clean_pending_list); the words of a thing stand beside its number, where a walk reads them; counts of words have
-- room to change where they stand.

{{if postgres}}
{{range $index := indexes}}
ALTER INDEX search_{{$index}}_words_of SET (fastupdate = on);
ALTER INDEX search_{{$index}}_titles_of SET (fastupdate = on);
ALTER INDEX search_{{$index}}_names_of SET (fastupdate = on);
ALTER TABLE search_{{$index}}_words SET (toast_tuple_target = 8160);
ALTER TABLE search_{{$index}}_terms SET (fillfactor = 70);
{{end}}
{{end}}
