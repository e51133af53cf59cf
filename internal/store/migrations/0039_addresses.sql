-- +goose Up
-- Of addresses only the letters of ASCII are folded: other letters, large and small, may be two people's. The collation of these columns folds no others.
UPDATE members SET email_folded = LOWER(email) WHERE email_folded <> LOWER(email);
UPDATE users SET email_folded = LOWER(email) WHERE email_folded <> LOWER(email);
UPDATE invites SET email_folded = LOWER(email) WHERE email_folded <> LOWER(email);
