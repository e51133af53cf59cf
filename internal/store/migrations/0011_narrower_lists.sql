-- +goose Up
-- What a person said in one outlet is read from the list of what they said: it names the outlet. A large archive is loaded
-- faster for each index less that lies in random order.
DROP INDEX quotes_outlet;
DROP INDEX quotes_speaker;
CREATE INDEX quotes_speaker ON quotes (speaker_id, said_min, id, outlet_id);
