-- +goose Up
-- What programs that speak Ghost's Admin API keep of readers, and whom they have told of what happens.
ALTER TABLE members ADD COLUMN note {{text}} NOT NULL DEFAULT ''; -- the desk's words about a reader

-- What the desk sorts its readers by.
CREATE TABLE labels (
    id          {{text}} PRIMARY KEY,
    name        {{text}} NOT NULL,
    name_folded {{text}} NOT NULL UNIQUE,
    slug        {{text}} NOT NULL UNIQUE,
    created_at  BIGINT NOT NULL,
    updated_at  BIGINT NOT NULL
);
CREATE TABLE member_labels (
    member_id {{text}} NOT NULL REFERENCES members (id),
    label_id  {{text}} NOT NULL REFERENCES labels (id),
    PRIMARY KEY (member_id, label_id)
);
CREATE INDEX member_labels_by_label ON member_labels (label_id, member_id);

-- A webhook that a program added through its own key: it hears of one event, in Ghost's words, and is gone with that key.
ALTER TABLE webhooks ADD COLUMN name {{text}} NOT NULL DEFAULT '';
ALTER TABLE webhooks ADD COLUMN key_id {{text}} NOT NULL DEFAULT '';  -- of the program; '': the desk added it
ALTER TABLE webhooks ADD COLUMN updated_at BIGINT NOT NULL DEFAULT 0; -- 0: never
