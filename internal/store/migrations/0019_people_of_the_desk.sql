-- +goose Up
-- Who is asked to come in, and has not yet. Of the link only a hash is kept; a letter that is sent again has a new one.
CREATE TABLE invites (
    id           {{text}} PRIMARY KEY,
    email        {{text}} NOT NULL,
    email_folded {{text}} NOT NULL,
    role         {{text}} NOT NULL,
    byline_id    {{text}} NOT NULL,               -- '' where there is none
    token_hash   {{text}} NOT NULL UNIQUE,        -- sha256, hex
    made_by      {{text}} NOT NULL,               -- the ID of a user, or of a key
    made_at      BIGINT NOT NULL,
    expires_at   BIGINT NOT NULL,                 -- 0: taken, or taken back
    sent_at      BIGINT NOT NULL                  -- when the last letter went out; 0: none did
);
CREATE INDEX invites_by_email ON invites (email_folded);

-- Keys that a device keeps for its user, who signs in with a finger or a PIN.
CREATE TABLE passkeys (
    id            {{text}} PRIMARY KEY,
    user_id       {{text}} NOT NULL REFERENCES users (id),
    credential_id {{text}} NOT NULL UNIQUE,       -- the device's name for it, base64url
    credential    {{text}} NOT NULL,              -- public key and counter, JSON
    name          {{text}} NOT NULL,              -- as its user calls it
    made_at       BIGINT NOT NULL,
    used_at       BIGINT NOT NULL                 -- 0: never
);
CREATE INDEX passkeys_by_user ON passkeys (user_id, made_at);

-- What a device was asked to sign, until it answers.
CREATE TABLE passkey_questions (
    id         {{text}} PRIMARY KEY,
    user_id    {{text}} NOT NULL,                 -- '' who signs in
    asked      {{text}} NOT NULL,                 -- JSON
    expires_at BIGINT NOT NULL
);
CREATE INDEX passkey_questions_by_end ON passkey_questions (expires_at);

CREATE INDEX audit_by_actor ON audit (actor_id, at, id);
