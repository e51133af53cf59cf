-- +goose Up
-- Who may come in by a program. A secret is shown once, when it is made; what is kept tells it and does not give it away.
CREATE TABLE api_keys (
    id          {{text}} PRIMARY KEY,
    kind        {{text}} NOT NULL,           -- content, newsroom
    name        {{text}} NOT NULL,           -- whose it is: the audit log shows it
    role        {{text}} NOT NULL,           -- of what is done with it; '' for content
    secret_hash {{text}} NOT NULL UNIQUE,    -- sha256, hex
    created_by  {{text}} NOT NULL,
    created_at  BIGINT NOT NULL,
    revoked_at  BIGINT NOT NULL              -- 0: it is good
);
