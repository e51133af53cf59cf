-- +goose Up
-- Who made what lets somebody in: the ID of a user, '' where it was nobody of the newsroom (the command line, the program itself). What a user
-- made opens no more than they may do now, and nothing while they are suspended. Who made the keys that are on file stands in the log.
ALTER TABLE api_keys ADD COLUMN created_by_id {{text}} NOT NULL DEFAULT '';
UPDATE api_keys SET created_by_id = COALESCE((
    SELECT MIN(u.id) FROM audit a JOIN users u ON u.id = a.actor_id
    WHERE a.act = 'key.save' AND a.object = 'key' AND a.object_id = api_keys.id AND a.detail <> 'revoked'), '');

-- An invitation that was made with a key is its maker's.
UPDATE invites SET made_by = (SELECT k.created_by_id FROM api_keys k WHERE k.id = invites.made_by)
    WHERE EXISTS (SELECT 1 FROM api_keys k WHERE k.id = invites.made_by);

ALTER TABLE sign_in_links ADD COLUMN made_by {{text}} NOT NULL DEFAULT '';
