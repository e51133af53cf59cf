-- +goose Up
-- Totals of readers' lists are kept and not counted, and so is how many stories and quotes each month has, by which any
-- page of a list is found at the same cost. Lists that few of many meet have an index of their own.

-- "topic:ID" is the part ID of what stands under "topic", and "topic:ID:2019-07" the month 2019-07 under "topic:ID".
ALTER TABLE list_counts ADD COLUMN under {{text}} NOT NULL DEFAULT '';
ALTER TABLE list_counts ADD COLUMN part {{text}} NOT NULL DEFAULT '';
UPDATE list_counts SET part = name;
UPDATE list_counts SET under = 'said', part = SUBSTR(name, 6) WHERE name LIKE 'said:%';
UPDATE list_counts SET under = 'quotes', part = SUBSTR(name, 8) WHERE name LIKE 'quotes:%';
UPDATE list_counts SET under = 'search', part = SUBSTR(name, 8) WHERE name LIKE 'search:%';

INSERT INTO list_counts (name, under, part, n) SELECT 'stories', '', 'stories', COUNT(*) FROM stories WHERE status = 'published' AND is_page = 0 HAVING COUNT(*) > 0;
INSERT INTO list_counts (name, under, part, n) SELECT 'pages', '', 'pages', COUNT(*) FROM stories WHERE status = 'published' AND is_page = 1 HAVING COUNT(*) > 0;
INSERT INTO list_counts (name, under, part, n) SELECT 'featured', '', 'featured', COUNT(*) FROM stories
    WHERE status = 'published' AND is_page = 0 AND featured = 1 HAVING COUNT(*) > 0;
INSERT INTO list_counts (name, under, part, n) SELECT 'stories:' || month, 'stories', month, COUNT(*) FROM (
    SELECT {{month "published_at"}} AS month
    FROM stories WHERE status = 'published' AND is_page = 0) s GROUP BY month;
INSERT INTO list_counts (name, under, part, n) SELECT 'quotes in:' || month, 'quotes in', month, COUNT(*) FROM (
    SELECT {{month "public_at"}} AS month FROM quotes WHERE public_at > 0) q GROUP BY month;
{{range filed}}
INSERT INTO list_counts (name, under, part, n) SELECT '{{.}}:' || l.{{.}}_id, '{{.}}', l.{{.}}_id, SUM(1 - s.is_page)
    FROM story_{{.}}s l JOIN stories s ON s.id = l.story_id WHERE l.status = 'published' GROUP BY l.{{.}}_id;
INSERT INTO list_counts (name, under, part, n) SELECT '{{.}} first:' || l.{{.}}_id, '{{.}} first', l.{{.}}_id, COUNT(*)
    FROM story_{{.}}s l JOIN stories s ON s.id = l.story_id WHERE l.status = 'published' AND l.position = 0 AND s.is_page = 0 GROUP BY l.{{.}}_id;
INSERT INTO list_counts (name, under, part, n) SELECT '{{.}}:' || id || ':' || month, '{{.}}:' || id, month, COUNT(*) FROM (
    SELECT l.{{.}}_id AS id, {{month "l.published_at"}} AS month
    FROM story_{{.}}s l JOIN stories s ON s.id = l.story_id WHERE l.status = 'published' AND s.is_page = 0) t GROUP BY id, month;
CREATE INDEX story_{{.}}s_first ON story_{{.}}s ({{.}}_id, status, published_at, story_id) WHERE position = 0;
{{end}}
CREATE INDEX list_counts_most ON list_counts (under, n, part);

CREATE INDEX stories_featured ON stories (status, is_page, published_at, id) WHERE featured = 1;
CREATE INDEX quotes_public_state ON quotes (state, public_at, id) WHERE public_at > 0;
-- Whether a schedule's work still waits is asked each time that it is due.
CREATE INDEX outbox_scheduled ON outbox (topic) WHERE topic >= 'schedule.' AND topic < 'schedule/';
