-- What of each kind the site holds, in the words of the report.
SELECT 'stories', COUNT(*) FROM wp_posts WHERE post_type = 'post' AND post_status <> 'auto-draft';
SELECT 'pages', COUNT(*) FROM wp_posts WHERE post_type = 'page' AND post_status <> 'auto-draft';
SELECT 'pictures and files', COUNT(*) FROM wp_posts WHERE post_type = 'attachment';
SELECT 'topics', COUNT(*) FROM wp_term_taxonomy WHERE taxonomy IN ('category', 'post_tag');
SELECT 'bylines', COUNT(DISTINCT post_author) FROM wp_posts WHERE post_type IN ('post', 'page') AND post_status <> 'auto-draft';
SELECT 'comments', COUNT(*) FROM wp_comments c JOIN wp_posts p ON p.ID = c.comment_post_ID WHERE c.comment_approved <> 'spam' AND p.post_status <> 'auto-draft';
SELECT 'type wp_block', COUNT(*) FROM wp_posts WHERE post_type = 'wp_block';
SELECT 'type nav_menu_item', COUNT(*) FROM wp_posts WHERE post_type = 'nav_menu_item';
