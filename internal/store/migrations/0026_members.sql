-- +goose Up
-- Readers whom the site knows. They are kept apart from the newsroom's people: no account of one is an account of the other.
CREATE TABLE members (
    id           {{text}} PRIMARY KEY,
    uuid         {{text}} NOT NULL UNIQUE,
    email        {{text}} NOT NULL,               -- as they write it
    email_folded {{text}} NOT NULL UNIQUE,
    name         {{text}} NOT NULL,               -- '' where they gave none
    avatar_image {{text}} NOT NULL,               -- the address of a picture of ours, '' for none
    status       {{text}} NOT NULL CHECK (status IN ('free', 'paid', 'comped')),
    last_seen_at BIGINT NOT NULL,                 -- 0: never; to the hour
    created_at   BIGINT NOT NULL,
    updated_at   BIGINT NOT NULL
);
CREATE INDEX members_by_age ON members (created_at, id);

-- The tiers that a member has, by the IDs of what the site offers.
CREATE TABLE member_tiers (
    member_id {{text}} NOT NULL REFERENCES members (id),
    tier_id   {{text}} NOT NULL,
    PRIMARY KEY (member_id, tier_id)
);

-- A reader's browser that is signed in. Of its cookie only a hash is kept.
CREATE TABLE member_sessions (
    id         {{text}} PRIMARY KEY,
    member_id  {{text}} NOT NULL REFERENCES members (id),
    token_hash {{text}} NOT NULL UNIQUE,          -- sha256, hex
    made_at    BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    seen_at    BIGINT NOT NULL                    -- to the hour
);
CREATE INDEX member_sessions_by_member ON member_sessions (member_id, made_at);
CREATE INDEX member_sessions_by_end ON member_sessions (expires_at);
