-- +goose Up
-- How readers come in: by a letter that carries a link and a code. What was asked for is gone a day later.
CREATE TABLE member_passes (
    id           {{text}} PRIMARY KEY,
    kind         {{text}} NOT NULL CHECK (kind IN ('signin', 'signup', 'address')),
    email        {{text}} NOT NULL,               -- where the letter goes
    email_folded {{text}} NOT NULL,
    member_id    {{text}} NOT NULL,               -- whose address changes; '': whoever has the address
    name         {{text}} NOT NULL,               -- that somebody who joins gave
    labels       {{text}} NOT NULL,               -- the same, as JSON
    back         {{text}} NOT NULL,               -- the path that they came from
    browser_hash {{text}} NOT NULL UNIQUE,        -- sha256 of what the browser that asked was given
    link_hash    {{text}} NOT NULL,               -- sha256 of the link's token; '': no letter was written yet
    code_hash    {{text}} NOT NULL,
    code_until   BIGINT NOT NULL,
    tries        SMALLINT NOT NULL,               -- codes that were wrong
    made_at      BIGINT NOT NULL,
    expires_at   BIGINT NOT NULL,
    used_at      BIGINT NOT NULL                  -- 0: not yet
);
CREATE INDEX member_passes_by_address ON member_passes (email_folded, made_at);
CREATE INDEX member_passes_by_link ON member_passes (link_hash);
CREATE INDEX member_passes_by_end ON member_passes (expires_at);

ALTER TABLE members ADD COLUMN comment_letters SMALLINT NOT NULL DEFAULT 1;  -- they want to be told of answers to what they wrote
ALTER TABLE members ADD COLUMN letter_trouble {{text}} NOT NULL DEFAULT '';  -- why the last letter to them did not go; '': it did
