-- +goose Up
-- The newsroom's people, and what lets their browsers in.
CREATE TABLE users (
    id            {{text}} PRIMARY KEY,
    name          {{text}} NOT NULL,
    email         {{text}} NOT NULL,             -- as they write it
    email_folded  {{text}} NOT NULL UNIQUE,
    password_hash {{text}} NOT NULL,             -- argon2id, in the form that its tools share; '' where there is none
    role          {{text}} NOT NULL CHECK (role IN ('Owner', 'Administrator', 'Editor', 'Author', 'Contributor')),
    byline_id     {{text}} NOT NULL,             -- '' where there is none
    status        {{text}} NOT NULL CHECK (status IN ('active', 'suspended')),
    first_owner   SMALLINT UNIQUE,               -- 1 for who set the site up, NULL for all others: so it happens once
    created_at    BIGINT NOT NULL,
    updated_at    BIGINT NOT NULL
);

-- A browser that is signed in. Of its cookie only a hash is kept.
CREATE TABLE sessions (
    id         {{text}} PRIMARY KEY,
    user_id    {{text}} NOT NULL REFERENCES users (id),
    token_hash {{text}} NOT NULL UNIQUE,         -- sha256, hex
    device     {{text}} NOT NULL,                -- "Firefox on Linux", as its browser says
    way        {{text}} NOT NULL,                -- password, link, …
    made_at    BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX sessions_by_user ON sessions (user_id, made_at);
CREATE INDEX sessions_by_end ON sessions (expires_at);

-- Links that sign somebody in, once, or while the demo runs.
CREATE TABLE sign_in_links (
    id         {{text}} PRIMARY KEY,
    user_id    {{text}} NOT NULL REFERENCES users (id),
    kind       {{text}} NOT NULL,                -- enter, reset, demo
    token_hash {{text}} NOT NULL UNIQUE,         -- sha256, hex
    made_at    BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX sign_in_links_by_user ON sign_in_links (user_id);
