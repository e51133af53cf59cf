<?php
// What Tools, Export gives, on the standard output.
$_SERVER['HTTP_HOST'] = 'harbour.example';
$_SERVER['REQUEST_METHOD'] = 'GET';
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/admin.php';
require ABSPATH . 'wp-admin/includes/export.php';
wp_set_current_user(1);
export_wp();
