-- +goose Up
-- What came of a report of readers is kept beside what the desk says of it, and not read from its words.
ALTER TABLE reports ADD COLUMN outcome {{text}} NOT NULL DEFAULT '';  -- corrected, nothing; '' while it is not settled

UPDATE reports SET outcome = CASE WHEN note = 'Nothing to correct.' THEN 'nothing' ELSE 'corrected' END WHERE status = 'settled';

CREATE INDEX reports_of_story ON reports (object_id, created_at, id);

-- To whom a letter was written about which answer: one each, and not too many a day.
CREATE TABLE comment_letters (
    comment_id {{text}} NOT NULL REFERENCES comments (id),  -- the answer
    member_id  {{text}} NOT NULL,                           -- whose comment it answers
    created_at BIGINT NOT NULL,
    PRIMARY KEY (comment_id, member_id)
);
CREATE INDEX comment_letters_by_member ON comment_letters (member_id, created_at);
