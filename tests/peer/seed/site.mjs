// The site of the seed: its settings, its people, its topics, what the two themes are set to, its redirects.

/** settings are sent as they stand; at(path) is the address of a file of the seed. Membership is switched off. */
export const settings = (at) => ({
  title: 'The Tidewater Gazette',
  description: 'News of a harbour & its weather',
  logo: at('images/2026/04/publication-logo.png'),
  icon: at('images/2026/04/publication-icon.png'),
  cover_image: at('images/2026/04/publication-cover.png'),
  accent_color: '#0b7285',
  locale: 'en',
  timezone: 'Europe/Amsterdam',
  codeinjection_head: '<meta name="tide" content="high &amp; dry">\n<style>:root{--quay: #eee}</style>',
  codeinjection_foot: '<script>window.quay = "<open>";</script>',
  facebook: 'tidewatergazette',
  twitter: '@tidewatergazette',
  threads: '@tidewatergazette',
  bluesky: 'tidewater-gazette.example',
  mastodon: 'social.elsewhere.example/@tidewater',
  tiktok: '@tidewatergazette',
  youtube: '@tidewatergazette',
  instagram: 'tidewatergazette',
  linkedin: 'company/tidewater-gazette',
  navigation: JSON.stringify([{ label: 'Home', url: '/' }, { label: 'About', url: '/about/' }, { label: 'Harbour', url: '/tag/harbour/' }, { label: 'Elsewhere & beyond', url: 'https://elsewhere.example/' }, { label: 'Great-Grandfather’s Größe', url: '/page-with-everything/#top' }, { label: 'Ottilie', url: '/author/ottilie/' }, { label: 'Weather', url: '/tag/weather/' }]),
  secondary_navigation: JSON.stringify([{ label: 'Imprint', url: '/imprint/' }, { label: 'Sign up', url: '#/portal/' }, { label: 'Feed', url: '/rss/' }]),
  meta_title: 'Tidewater Gazette: news of the harbour',
  meta_description: 'What happened at the quay, for those who "were not there".',
  og_image: at('images/2026/04/card-og.png'),
  og_title: 'The Gazette on a card',
  og_description: 'A card for one network',
  twitter_image: at('images/2026/04/card-twitter.png'),
  twitter_title: 'The Gazette on another card',
  twitter_description: 'A card for another network',
  members_signup_access: 'none',
  comments_enabled: 'off',
  recommendations_enabled: false,
  portal_button: false,
  announcement_visibility: JSON.stringify([]),
  outbound_link_tagging: true,
  heading_font: '',
  body_font: '',
});

/** people are staff beside the owner, with their roles and what their pages say. */
export const people = (at) => [
  { email: 'remko@tidewater-gazette.example', name: 'Remko van der Zijl', role: 'Editor', slug: 'remko', bio: 'Counts <boats> & writes about them.\nSince 2019.', location: 'Quay 4', website: 'https://remko.elsewhere.example/', profile_image: at('images/2026/04/face-remko.png'), twitter: '@remkowrites', facebook: 'remkowrites', meta_title: 'Remko, by title', meta_description: 'All that Remko wrote' },
  { email: 'aigerim@tidewater-gazette.example', name: 'Айгерім Сапарқызы', role: 'Author', slug: 'aigerim', bio: '', location: 'Алматы', mastodon: 'https://social.elsewhere.example/@aigerim' },
  { email: 'noa@tidewater-gazette.example', name: 'Noa "Ink" O’Dell', role: 'Contributor', slug: 'noa' },
  { email: 'silent@tidewater-gazette.example', name: 'Silent Partner', role: 'Author', slug: 'silent' },
];

/** ownersPage is what the owner's page says. */
export const ownersPage = (at) => ({ bio: 'Runs the desk, and the kettle.', location: 'The Old Customs House', website: 'https://ottilie.elsewhere.example/', profile_image: at('images/2026/04/face-ottilie.png'), cover_image: at('images/2026/04/cover-ottilie.png'), facebook: 'ottilie.brandvold', twitter: '@ottilieb', threads: '@ottilieb', bluesky: 'ottilie.elsewhere.example', mastodon: 'social.elsewhere.example/@ottilie', tiktok: '@ottilieb', youtube: '@ottilieb', instagram: 'ottilieb', linkedin: 'ottilieb' });

/** tags in the order in which they are made. */
export const tags = (at) => [
  { name: 'Harbour', slug: 'harbour', description: 'Boats, ropes & the wall.', feature_image: at('images/2026/04/topic-harbour.png'), accent_color: '#c92a2a', meta_title: 'Harbour news', meta_description: 'Everything about the harbour' },
  { name: 'Weather', slug: 'weather', description: '', feature_image: at('images/2026/04/topic-weather.png'), og_image: at('images/2026/04/card-og.png'), og_title: 'Weather on a card', og_description: 'Rain', twitter_image: at('images/2026/04/card-twitter.png'), twitter_title: 'Weather on another', twitter_description: 'More rain', codeinjection_head: '<meta name="topic" content="weather">', codeinjection_foot: '<!-- weather foot -->', canonical_url: 'https://elsewhere.example/weather/' },
  { name: 'Bread & salt', slug: 'bread-salt', description: 'What is eaten "here"' },
  { name: 'Größe', slug: 'groesse' },
  { name: '東京便り', slug: 'tokyo' },
  { name: 'Empty topic', slug: 'empty-topic', description: 'No story has it.' },
  { name: '#internal-note', slug: 'hash-internal-note' },
  { name: '#print', slug: 'hash-print' },
  { name: 'Ropes', slug: 'ropes' }, { name: 'Lamps', slug: 'lamps' }, { name: 'Ferries', slug: 'ferries' }, { name: 'Gulls', slug: 'gulls' }, { name: 'Maps', slug: 'maps' },
];

/** looks are the settings that each of Ghost's themes is compared with, where they differ from what the theme begins with. */
export const looks = {
  casper: { feed_layout: 'Classic', header_style: 'Left aligned', color_scheme: 'Auto', email_signup_text: 'Letters & more', title_font: 'Elegant serif', navigation_layout: 'Stacked' },
  source: { navigation_layout: 'Logo on the left', site_background_color: '#fffdf7', header_and_footer_color: 'Accent color', title_font: 'Consistent mono', header_style: 'Magazine', show_featured_posts: true, post_feed_style: 'Grid', show_publication_info_sidebar: true, enable_drop_caps_on_posts: true, signup_heading: 'A heading of our own' },
};

/** redirects, as Ghost keeps them. */
export const redirects = [
  { from: '^/old-quay/?$', to: '/long-crossing/', permanent: true },
  { from: '^/blog/([a-z-]+)/?$', to: '/$1/' },
  { from: '/away/', to: 'https://elsewhere.example/away/?a=1', permanent: false },
];
