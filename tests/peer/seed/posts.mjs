// The posts and pages of the seed, newest last, in the order in which they are made.
import { banners, boxes, calls, embeds, gated, letters, pictures, sound, words } from './cards.mjs';
import { card, doc, h, link, list, p, text } from './lexical.mjs';
import { paragraph } from './words.mjs';

/** plain is a body of n paragraphs. */
const plain = (name, n = 3) => doc(Array.from({ length: n }, (_, i) => p(paragraph(`${name} ${i}`))));

/** day gives a date at an hour that no two stories share. */
const day = (n) => new Date(Date.UTC(2026, 0, 1 + n * 9, 6 + (n % 12), (n * 7) % 60)).toISOString();

/** numbered are ordinary stories, enough for a second page of either theme. */
const numbered = (at) => Array.from({ length: 22 }, (_, i) => {
  const name = ['Ferries', 'Lamps', 'Ropes', 'Gulls', 'Maps'][i % 5];
  return {
    title: `${name} at the quay, part ${i + 1}`, slug: `${name.toLowerCase()}-part-${i + 1}`, lexical: plain(`${name} ${i}`, 2 + (i % 4)), published_at: day(i),
    tags: [name, ...(i % 3 === 0 ? ['Harbour'] : []), ...(i % 7 === 0 ? ['Weather'] : [])], authors: [['ottilie'], ['remko'], ['aigerim']][i % 3],
    feature_image: i % 2 ? at('images/2026/03/harbour-at-dusk.png') : null, featured: i % 8 === 3, custom_excerpt: i % 4 === 1 ? `What part ${i + 1} says in short.` : null,
  };
});

const special = (at, tier) => [
  { title: 'A long crossing', slug: 'long-crossing', lexical: doc(Array.from({ length: 60 }, (_, i) => (i % 12 === 5 ? h(2, `Hour ${i}`) : p(paragraph(`crossing ${i}`, 6)))), list('bullet', Array.from({ length: 200 }, (_, i) => `Buoy ${i + 1}`))), published_at: day(23), tags: ['Harbour', 'Ferries', 'Weather', 'Bread & salt', 'Größe', '東京便り', 'Ropes', 'Lamps', 'Gulls', 'Maps', '#print'], authors: ['remko', 'ottilie', 'aigerim', 'noa'], featured: true, feature_image: at('images/2026/03/market-square.png'), feature_image_alt: 'A square "full" of people', feature_image_caption: '<span style="white-space: pre-wrap;">Market day, </span><a href="https://elsewhere.example/photos">photographed</a>' },
  { title: 'Every card there is', slug: 'every-card', lexical: doc(words(), pictures(at), sound(at), embeds(at), boxes(at), banners(at), calls(at), letters(), gated()), published_at: day(24), tags: ['Weather', '#internal-note'], authors: ['ottilie'], custom_excerpt: 'All cards, one after another.', feature_image: at('images/2026/03/tall-lighthouse.png') },
  { title: 'Words in every form', slug: 'words-in-every-form', lexical: doc(words()), published_at: day(25), tags: ['Maps'], authors: ['noa'] },
  { title: 'Größe, 東京 und „Anführung“ <b>fett</b> & mehr', slug: 'groesse-tokyo', lexical: doc(p('Ein Absatz über Größe. '), p('東京の港から。'), p(text('𝔘nicode beyond the first plane 🦀'))), published_at: day(26), tags: ['Größe', '東京便り'], authors: ['aigerim'], meta_title: 'Größe & <mehr>', meta_description: 'Eine "Beschreibung"', og_title: 'Karte', og_description: 'Kartentext', og_image: at('images/2026/04/card-og.png'), twitter_title: 'Vogelkarte', twitter_description: 'Vogeltext', twitter_image: at('images/2026/04/card-twitter.png') },
  { title: 'أخبار الميناء', slug: 'arabic-harbour', lexical: doc({ ...p('كان البحر هادئا، والسفن تعود.'), direction: 'rtl' }, p('And a line from left to right.')), published_at: day(27), tags: ['Harbour'], authors: ['aigerim', 'remko'] },
  { title: 'Told elsewhere first', slug: 'told-elsewhere', lexical: plain('elsewhere'), published_at: day(28), tags: ['Harbour'], authors: ['ottilie'], canonical_url: 'https://elsewhere.example/first/', codeinjection_head: '<meta name="post" content="head">', codeinjection_foot: '<script>/* post foot */</script>', custom_template: 'custom-full-feature-image', feature_image: 'https://pictures.elsewhere.example/remote.jpg', feature_image_alt: 'Elsewhere' },
  { title: 'For members', slug: 'for-members', lexical: plain('members'), published_at: day(29), tags: ['Harbour'], authors: ['ottilie'], visibility: 'members' },
  { title: 'For members, with a beginning for all', slug: 'members-with-preview', lexical: doc(p(paragraph('before the wall', 5)), card('image', { src: at('images/2026/03/small-boat.png'), width: 400, height: 300, alt: '', title: '', caption: '', cardWidth: 'regular', href: '' }), card('paywall'), p(paragraph('behind the wall', 5))), published_at: day(30), tags: ['Harbour'], authors: ['remko'], visibility: 'members', custom_excerpt: null },
  { title: 'For who pays', slug: 'for-paid', lexical: doc(p('An open line.'), card('paywall'), p('A paid line.')), published_at: day(31), tags: ['Weather'], authors: ['ottilie'], visibility: 'paid' },
  { title: 'For one tier', slug: 'for-tier', lexical: plain('tier'), published_at: day(32), tags: ['Weather'], authors: ['ottilie'], visibility: 'tiers', tiers: [tier], feature_image: at('images/2026/03/rope.png') },
  { title: 'Blocks for some', slug: 'blocks-for-some', lexical: doc(p('Before.'), gated(), p('After.')), published_at: day(33), tags: ['#internal-note', 'Lamps'], authors: ['ottilie'], featured: true },
  { title: 'No topic, no picture, no words', slug: 'bare', lexical: doc(p()), published_at: day(34), tags: [], authors: ['remko'] },
  { title: 'The newest of all', slug: 'newest', lexical: doc(p(paragraph('newest', 3)), p('With ', link('https://elsewhere.example/out', ['a link out']), ' and ', link(at('long-crossing/'), ['a link in']), '.')), published_at: day(36), tags: ['Harbour', 'Weather'], authors: ['ottilie', 'remko'], feature_image: at('images/2026/03/fähre-im-nebel.png'), feature_image_caption: 'Fog', show_title_and_feature_image: true },
  { title: 'Not yet written', slug: 'not-yet', lexical: plain('draft'), status: 'draft', tags: ['Harbour', 'Secret topic'], authors: ['ottilie'] },
  { title: 'Written for later', slug: 'for-later', lexical: plain('later'), status: 'scheduled', published_at: '2030-05-05T05:05:00.000Z', tags: ['Weather'], authors: ['remko'] },
  { title: 'Only internal topics', slug: 'internal-only', lexical: plain('internal'), published_at: day(22), tags: ['#internal-note', '#print'], authors: ['remko'], featured: true },
];

/** posts gives all posts; tier is a paid tier. */
export const posts = (at, tier) => [...numbered(at), ...special(at, tier)];

/** pages gives all pages. */
export const pages = (at) => [
  { title: 'About', slug: 'about', lexical: doc(p(paragraph('about', 4)), h(2, 'The desk'), list('bullet', ['Ottilie', 'Remko'])), published_at: day(1), tags: [], authors: ['ottilie'] },
  { title: 'Imprint', slug: 'imprint', lexical: doc(p('The Tidewater Gazette, the Old Customs House.')), published_at: day(2), tags: ['#print'], authors: ['ottilie'], show_title_and_feature_image: false, feature_image: at('images/2026/03/rope.png') },
  { title: 'A page with everything', slug: 'page-with-everything', lexical: doc(words(), pictures(at).slice(0, 3), boxes(at).slice(0, 4)), published_at: day(3), tags: ['Harbour'], authors: ['remko', 'ottilie'], feature_image: at('images/2026/03/harbour-at-dusk.png'), feature_image_alt: 'Dusk', custom_excerpt: 'A page in short', custom_template: 'custom-wide' },
  { title: 'A page for members', slug: 'page-for-members', lexical: doc(p('Seen by all.'), card('paywall'), p('Seen by some.')), published_at: day(4), tags: [], authors: ['ottilie'], visibility: 'members' },
  { title: 'A page that waits', slug: 'page-draft', lexical: plain('page draft'), status: 'draft', tags: [], authors: ['ottilie'] },
];
