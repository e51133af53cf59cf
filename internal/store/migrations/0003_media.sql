-- +goose Up
-- Bytes and what we may do with them. The bytes lie in the blob store under their path.

CREATE TABLE media (
    id            {{text}} PRIMARY KEY,
    path          {{text}} NOT NULL UNIQUE,  -- "/content/images/2026/11/name.jpg"
    sha256        {{text}} NOT NULL,
    size_bytes    BIGINT NOT NULL,
    mime          {{text}} NOT NULL,
    width         BIGINT NOT NULL,           -- pixels, 0 where it has none
    height        BIGINT NOT NULL,
    alt           {{text}} NOT NULL,
    caption       {{text}} NOT NULL,
    credit        {{text}} NOT NULL,         -- the credit line as printed
    creator       {{text}} NOT NULL,
    source_url    {{text}} NOT NULL,
    copyright     {{text}} NOT NULL,
    licence       {{text}} NOT NULL,
    usage_terms   {{text}} NOT NULL,
    rights        {{text}} NOT NULL,         -- unknown, cleared, restricted
    rights_expire BIGINT NOT NULL,           -- 0: never
    focal_x       BIGINT NOT NULL,           -- per mille from the left, -1: not set
    focal_y       BIGINT NOT NULL,
    created_at    BIGINT NOT NULL,
    updated_at    BIGINT NOT NULL
);
CREATE INDEX media_sha256 ON media (sha256);
