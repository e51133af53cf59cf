<?php
// Fills a new site: WP_POSTS posts of every block, gallery and shortcode, comments in comments, pictures, files, pages and a menu.
$_SERVER['HTTP_HOST'] = 'harbour.example';
$_SERVER['REQUEST_METHOD'] = 'GET';
define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/admin.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
$many = (int) getenv('WP_POSTS');
mt_srand(7);
add_filter('pre_wp_mail', '__return_true');
wp_install('Harbour News', 'ada', 'ada@harbour.example', true, '', 'invented');
wp_delete_post(1, true);
wp_delete_post(2, true);
wp_delete_post(3, true);
update_option('permalink_structure', '/%year%/%monthnum%/%postname%/');
update_option('timezone_string', 'Europe/Oslo');
$GLOBALS['wp_rewrite']->init();
wp_update_user(['ID' => 1, 'display_name' => 'Ada Vale']);
wp_defer_term_counting(true);
wp_defer_comment_counting(true);
wp_suspend_cache_addition(true);
remove_all_filters('content_save_pre');
$wpdb->query('SET autocommit = 0');

$words = explode(' ', 'harbour ferry crane tide log pier gull rope mast chart keel buoy anchor signal lamp drift salt wharf crew cargo noon dawn fog wind north channel report letter ledger winter summer ship island bridge market school council river garden station tower');
function some($n) { global $words; $out = []; for ($i = 0; $i < $n; $i++) { $out[] = $words[mt_rand(0, count($words) - 1)]; } return implode(' ', $out); }
function sentence($n) { return ucfirst(some($n)) . '.'; }
function block($name, $inner, $attrs = null) { return "<!-- wp:$name " . ($attrs ? serialize_block_attributes($attrs) . ' ' : '') . "-->\n$inner\n<!-- /wp:$name -->\n\n"; }
function para($text) { return block('paragraph', "<p>$text</p>"); }

// Each picture is a small PNG of its own colour.
function png($n) {
    $chunk = fn($type, $data) => pack('N', strlen($data)) . $type . $data . pack('N', crc32($type . $data));
    $row = "\0" . str_repeat(chr($n * 37 % 256) . chr($n * 59 % 256) . chr(intdiv($n, 3) % 256), 48);
    return "\x89PNG\r\n\x1a\n" . $chunk('IHDR', pack('NNCCCCC', 48, 32, 8, 2, 0, 0, 0)) . $chunk('IDAT', gzcompress(str_repeat($row, 32))) . $chunk('IEND', '');
}
$uploads = wp_upload_dir('2021/05');
function attach($name, $bytes, $mime, $title, $caption = '') {
    global $uploads;
    file_put_contents($uploads['path'] . '/' . $name, $bytes);
    $id = wp_insert_attachment(['post_title' => $title, 'post_excerpt' => $caption, 'post_status' => 'inherit', 'post_mime_type' => $mime, 'post_author' => 1,
        'guid' => $uploads['url'] . '/' . $name], $uploads['path'] . '/' . $name);
    update_post_meta($id, '_wp_attached_file', '2021/05/' . $name);
    return $id;
}
$pictures = [];
for ($i = 0; $i < max(6, intdiv($many, 20)); $i++) {
    $id = attach("view-$i.png", png($i), 'image/png', sentence(2), $i % 3 ? sentence(5) : '');
    update_post_meta($id, '_wp_attachment_image_alt', some(3));
    wp_update_attachment_metadata($id, ['width' => 48, 'height' => 32, 'file' => "2021/05/view-$i.png", 'sizes' => ['thumbnail' => ['file' => "view-$i-24x16.png", 'width' => 24, 'height' => 16]], 'image_meta' => ['credit' => $i % 2 ? 'Jo Marsh' : '']]);
    $pictures[] = [$id, $uploads['url'] . "/view-$i"];
}
$wav = 'RIFF' . pack('V', 44) . 'WAVEfmt ' . pack('VvvVVvv', 16, 1, 1, 8000, 8000, 1, 8) . 'data' . pack('V', 8) . str_repeat("\x80", 8);
$sound = attach('tide.wav', $wav, 'audio/x-wav', 'The tide');
$plan = attach('plan.pdf', "%PDF-1.1\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n", 'application/pdf', 'The plan');

$people = [1];
foreach (['Bo Quill', 'Mara Stone', 'Ivo Sand'] as $name) {
    $people[] = wp_insert_user(['user_login' => sanitize_title($name), 'user_pass' => 'invented', 'display_name' => $name, 'user_email' => sanitize_title($name) . '@harbour.example', 'role' => 'author']);
}
$categories = [];
foreach (['Port', 'Town', 'Sea', 'Weather'] as $name) { $categories[] = wp_insert_term($name, 'category')['term_id']; }
$categories[] = wp_insert_term('Ferries', 'category', ['parent' => $categories[0]])['term_id'];
$tags = [];
for ($i = 0; $i < 40; $i++) { $tags[] = "$words[$i] notes"; }
$shared = wp_insert_post(['post_type' => 'wp_block', 'post_status' => 'publish', 'post_title' => 'How we work', 'post_content' => para('We read every log ourselves.')]);

function picture() { global $pictures; return $pictures[mt_rand(0, count($pictures) - 1)]; }
function image_block() {
    [$id, $url] = picture();
    return block('image', "<figure class=\"wp-block-image size-thumbnail\"><img src=\"$url-24x16.png\" alt=\"" . some(3) . "\" class=\"wp-image-$id\"/><figcaption class=\"wp-element-caption\">" . sentence(4) . "</figcaption></figure>", ['id' => $id, 'sizeSlug' => 'thumbnail']);
}

// Each is one way in which a post is written.
$kinds = [
    fn() => block('heading', '<h2>' . some(3) . '</h2>') . block('list', "<ul><!-- wp:list-item -->\n<li>" . some(3) . "</li>\n<!-- /wp:list-item -->\n<!-- wp:list-item -->\n<li>" . some(2) . "</li>\n<!-- /wp:list-item --></ul>"),
    fn() => block('quote', '<blockquote class="wp-block-quote"><!-- wp:paragraph --><p>' . sentence(9) . '</p><!-- /wp:paragraph --><cite>Mara Quill</cite></blockquote>') . block('pullquote', '<figure class="wp-block-pullquote"><blockquote><p>' . sentence(5) . '</p></blockquote></figure>'),
    fn() => image_block(),
    function () { [$a, $u] = picture(); [$b, $v] = picture();
        return block('gallery', "<figure class=\"wp-block-gallery has-nested-images\"><!-- wp:image {\"id\":$a} --><figure class=\"wp-block-image\"><img src=\"$u.png\" alt=\"\" class=\"wp-image-$a\"/></figure><!-- /wp:image --><!-- wp:image {\"id\":$b} --><figure class=\"wp-block-image\"><img src=\"$v.png\" alt=\"\" class=\"wp-image-$b\"/></figure><!-- /wp:image --></figure>"); },
    fn() => block('embed', "<figure class=\"wp-block-embed is-type-video\"><div class=\"wp-block-embed__wrapper\">\nhttps://video.example/watch?v=" . mt_rand(1, 999) . "\n</div></figure>", ['url' => 'https://video.example/watch?v=1', 'type' => 'video']),
    fn() => block('code', '<pre class="wp-block-code"><code>if (a &lt; b) {' . "\n\treturn;\n}</code></pre>") . block('preformatted', '<pre class="wp-block-preformatted">a   b</pre>') . block('verse', "<pre class=\"wp-block-verse\">Low water\n  at four</pre>"),
    fn() => block('table', '<figure class="wp-block-table"><table><tbody><tr><td>' . some(1) . '</td><td>' . some(2) . '</td></tr></tbody></table></figure>'),
    fn() => block('columns', '<div class="wp-block-columns">' . block('column', '<div class="wp-block-column">' . para(sentence(8)) . '</div>') . block('column', '<div class="wp-block-column">' . image_block() . '</div>') . '</div>'),
    fn() => block('group', '<div class="wp-block-group">' . para(sentence(6)) . '</div>') . block('separator', '<hr class="wp-block-separator"/>') . block('spacer', '<div style="height:20px" class="wp-block-spacer"></div>', ['height' => '20px']),
    function () { [$id, $url] = picture(); return block('cover', "<div class=\"wp-block-cover\"><img class=\"wp-block-cover__image-background wp-image-$id\" src=\"$url.png\"/><div class=\"wp-block-cover__inner-container\">" . para(some(3)) . '</div></div>', ['url' => "$url.png", 'id' => $id]); },
    function () { [$id, $url] = picture(); return block('media-text', "<div class=\"wp-block-media-text\"><figure class=\"wp-block-media-text__media\"><img src=\"$url.png\" alt=\"\" class=\"wp-image-$id\"/></figure><div class=\"wp-block-media-text__content\">" . para(sentence(7)) . '</div></div>', ['mediaId' => $id, 'mediaType' => 'image']); },
    fn() => block('buttons', '<div class="wp-block-buttons">' . block('button', '<div class="wp-block-button"><a class="wp-block-button__link" href="https://harbour.example/about/">About us</a></div>') . '</div>'),
    fn() => block('more', '<!--more-->') . para(sentence(5)) . block('nextpage', '<!--nextpage-->'),
    fn() => block('html', '<div class="own"><p>' . sentence(4) . '</p></div>'),
    fn() => block('shortcode', '[weather place="' . some(1) . '"]'),
    fn() => block('audio', '<figure class="wp-block-audio"><audio controls src="' . wp_get_attachment_url($GLOBALS['sound']) . '"></audio></figure>', ['id' => $GLOBALS['sound']]),
    fn() => block('video', '<figure class="wp-block-video"><video controls src="https://films.example/launch.mp4"></video></figure>'),
    fn() => block('file', '<div class="wp-block-file"><a href="' . wp_get_attachment_url($GLOBALS['plan']) . '">The plan</a></div>', ['id' => $GLOBALS['plan'], 'href' => wp_get_attachment_url($GLOBALS['plan'])]),
    fn() => block('details', '<details class="wp-block-details"><summary>' . some(3) . '</summary>' . para(sentence(6)) . '</details>'),
    fn() => "<!-- wp:latest-posts {\"postsToShow\":3} /-->\n\n<!-- wp:block {\"ref\":" . $GLOBALS['shared'] . "} /-->\n\n<!-- wp:acme/tides {\"port\":\"north\"} /-->\n\n",
    fn() => sentence(9) . "\n" . sentence(5) . "\n\n<h2>" . some(3) . "</h2>\n" . sentence(12) . "\n\n<ul>\n<li>" . some(2) . "</li>\n<li>" . some(3) . "</li>\n</ul>\n\n<blockquote>" . sentence(8) . "</blockquote>\n\nhttps://video.example/watch?v=5\n\n" . sentence(4) . ' :-)',
    function () { [$id, $url] = picture(); return "[caption id=\"attachment_$id\" align=\"alignleft\" width=\"24\"]<a href=\"$url.png\"><img class=\"size-thumbnail wp-image-$id\" src=\"$url-24x16.png\" alt=\"\" width=\"24\" height=\"16\" /></a> " . sentence(3) . "[/caption]\n\n" . sentence(9); },
    function () { [$a] = picture(); [$b] = picture(); return sentence(4) . "\n\n[gallery ids=\"$a,$b\" columns=\"2\"]\n\n[audio src=\"" . wp_get_attachment_url($GLOBALS['sound']) . "\"]\n\n[embed]https://video.example/watch?v=8[/embed]\n\n[contact-form-7 id=\"4\" title=\"Write\"]"; },
];
$ids = [];
for ($i = 0; $i < $many; $i++) {
    $content = '';
    $classic = $i % 8 == 7;
    if ($classic) {
        $content = $kinds[20 + intdiv($i, 8) % 3]();
    } else {
        for ($k = 0; $k < 6; $k++) {
            $link = $ids ? ' See <a href="' . $ids[mt_rand(0, count($ids) - 1)][1] . '">' . some(2) . '</a>.' : '';
            $content .= para(sentence(18) . ' <strong>' . some(2) . '</strong> ' . sentence(22) . $link);
            $content .= $kinds[($i * 6 + $k) % 20]();
        }
    }
    $at = gmdate('Y-m-d H:i:s', 1262304000 + (int) ($i * 430000000 / $many));
    $status = $i % 50 == 49 ? 'draft' : ($i % 97 == 96 ? 'private' : 'publish');
    $id = wp_insert_post(['post_type' => 'post', 'post_status' => $status, 'post_title' => ucfirst(some(4)) . " $i", 'post_content' => wp_slash($content), 'post_excerpt' => $i % 3 ? '' : sentence(6),
        'post_author' => $people[$i % 4], 'post_date' => get_date_from_gmt($at), 'post_date_gmt' => $at, 'post_category' => [$categories[$i % 5]], 'tags_input' => [$tags[$i % 40], $tags[($i * 7 + 3) % 40]],
        'post_password' => $i % 211 == 210 ? 'gull' : '',
        'meta_input' => ['_yoast_wpseo_title' => $i % 4 ? '' : '%%title%% %%sep%% %%sitename%%', '_yoast_wpseo_metadesc' => $i % 5 ? '' : sentence(7), '_subtitle' => $i % 6 ? '' : sentence(5)] + ($i % 2 ? [] : ['_thumbnail_id' => picture()[0]])]);
    $ids[] = [$id, get_permalink($id)];
    if ($i % 4 == 0) {
        $parent = 0;
        for ($c = 0; $c < 3; $c++) {
            $parent = wp_insert_comment(['comment_post_ID' => $id, 'comment_author' => "Reader $c", 'comment_author_email' => "reader$c@elsewhere.example", 'comment_content' => sentence(8), 'comment_parent' => $parent, 'comment_approved' => 1]);
        }
    }
    if ($i % 500 == 499) { $wpdb->query('COMMIT'); wp_cache_flush(); }
}
if ($many > 3) { stick_post($ids[1][0]); }
$about = wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'About', 'post_author' => 1, 'post_content' => para('Who we are.')]);
wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Our boat', 'post_parent' => $about, 'post_author' => 1, 'post_content' => para('A page below another.')]);
$menu = wp_create_nav_menu('Main menu');
wp_update_nav_menu_item($menu, 0, ['menu-item-title' => 'About', 'menu-item-object' => 'page', 'menu-item-object-id' => $about, 'menu-item-type' => 'post_type', 'menu-item-status' => 'publish', 'menu-item-position' => 1]);
wp_update_nav_menu_item($menu, 0, ['menu-item-object' => 'category', 'menu-item-object-id' => $categories[0], 'menu-item-type' => 'taxonomy', 'menu-item-status' => 'publish', 'menu-item-position' => 2]);
wp_update_nav_menu_item($menu, 0, ['menu-item-title' => 'Elsewhere', 'menu-item-url' => 'https://elsewhere.example/', 'menu-item-type' => 'custom', 'menu-item-status' => 'publish', 'menu-item-position' => 3]);
wp_defer_term_counting(false);
wp_defer_comment_counting(false);
$wpdb->query('COMMIT');
fwrite(STDERR, "$many posts\n");
