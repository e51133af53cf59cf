-- +goose Up
-- The words by which the desk finds a quote on file: folded, the longer ones of each quote. An archive that comes in at
-- once has its words taken up later (worded = 0: not yet).
CREATE TABLE quote_words (
    word     {{text}} NOT NULL,              -- folded
    quote_id {{text}} NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
    PRIMARY KEY (word, quote_id)
){{if sqlite}} WITHOUT ROWID{{end}};
CREATE INDEX quote_words_quote ON quote_words (quote_id);

ALTER TABLE quotes ADD COLUMN worded SMALLINT NOT NULL DEFAULT 0;
CREATE INDEX quotes_unworded ON quotes (id) WHERE worded = 0;
