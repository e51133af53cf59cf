// Every card that Ghost's editor has, with every option that changes what a reader sees. at(path) gives the address of a file of the seed.
import { aside, bold, br, card, code, h, italic, link, list, mark, p, quote, rtl, strike, sub, sup, text, underline } from './lexical.mjs';

const everyone = { web: { nonMember: true, memberSegment: 'status:free,status:-free' }, email: { memberSegment: 'status:free,status:-free' } };
const only = (nonMember, memberSegment, email = memberSegment) => ({ web: { nonMember, memberSegment }, email: { memberSegment: email } });

/** words are text with all its formats, headings, quotes and lists. */
export const words = () => [
  p('Plain, ', text('bold', bold), ', ', text('italic', italic), ', ', text('both', bold | italic), ', ', text('struck', strike), ', ', text('underlined', underline), ', ', text('code', code), ', H', text('2', sub), 'O, x', text('2', sup), ', ', text('marked', mark), ' and ', text('everything', bold | italic | strike | underline), '.'),
  p('A line', br(), 'and a second one, with ', link('https://elsewhere.example/tides?from=here#top', ['a link elsewhere']), ', ', link('/about/', ['a link within'], { title: 'About us' }), ', ', link('#tables', ['a jump']), ', ', link('mailto:desk@tidewater-gazette.example', ['a letter']), ', ', link('https://elsewhere.example/no-follow', [text('a shy link', italic)], { rel: 'nofollow', target: '_blank' }), '.'),
  p(),
  h(1, 'A first heading'), h(2, 'Tables & charts: "quoted", <angled>'), h(3, 'Größe, naïveté, 東京'), h(4, 'The same heading'), h(4, 'The same heading'), h(5, text('A bold', bold), ' fifth'), h(6, 'A sixth'),
  quote('One line of a quote', br(), 'and another.'), aside('What stands aside.'),
  list('bullet', ['One', ['One and a half', ['Deep', 'Deeper'], 'One and three quarters'], 'Two', [text('Three', bold), text(' with more')]]),
  list('number', ['First', 'Second', ['Second, first part'], 'Third']), list('number', ['Seventh', 'Eighth'], { start: 7 }),
  list('check', ['Not done', 'Done too']),
  rtl('שלום לכולם, זה קו מימין לשמאל 123.'), rtl('هذا نص عربي مع English في الوسط.'), p('Emoji 👩‍🚀🇳🇱, combining é (e + ́), a zero-width​space, nbsp here, and < & > " \' all escaped.'),
];

/** pictures are image and gallery cards. */
export const pictures = (at) => {
  const image = (file, width, height, more) => card('image', { src: at(file), width, height, title: '', alt: '', caption: '', cardWidth: 'regular', href: '', ...more });
  const row = (file, n, width, height, more) => ({ fileName: file.split('/').at(-1), row: n, src: at(file), width, height, ...more });
  return [
    image('images/2026/03/harbour-at-dusk.png', 1600, 1067, { alt: 'A harbour "at dusk" & after', caption: '<span style="white-space: pre-wrap;">The harbour, </span><b><strong style="white-space: pre-wrap;">late</strong></b>' }),
    image('images/2026/03/market-square.png', 2400, 1350, { cardWidth: 'wide', title: 'Market day' }),
    image('images/2026/03/market-square.png', 2400, 1350, { cardWidth: 'full', href: 'https://elsewhere.example/market/', caption: 'With a link' }),
    image('images/2026/03/tall-lighthouse.png', 800, 1200, { alt: '' }),
    image('images/2026/03/small-boat.png', 400, 300, { alt: 'A boat smaller than the column' }),
    image('images/2026/03/dot.gif', 1, 1, {}), image('images/2026/04/wave.svg', 240, 60, { alt: 'A drawn wave' }),
    image('images/2026/03/fähre-im-nebel.png', 1200, 800, { alt: 'Die Fähre' }),
    image('images/2026/04/gull one.png', null, null, { alt: 'No size known' }),
    card('image', { src: 'https://pictures.elsewhere.example/storm.jpg', width: 1400, height: 900, alt: 'A picture elsewhere', title: '', caption: '', cardWidth: 'regular', href: '' }),
    card('image', { src: 'https://images.unsplash.com/photo-0000000000000-000000000000?crop=entropy&cs=tinysrgb&fit=max&fm=jpg&q=80&w=2000', width: 5000, height: 3000, alt: 'From a stock library', title: '', caption: '', cardWidth: 'wide', href: '' }),
    card('gallery', { images: ['one', 'two', 'three'].map((name, i) => row(`images/2026/04/gull${name === 'one' ? ' ' : '-'}${name}.png`, 0, i === 2 ? 600 : 900, i === 2 ? 900 : 600, { alt: `Gull ${name}` })), caption: '<span style="white-space: pre-wrap;">Three gulls</span>' }),
    card('gallery', { images: Array.from({ length: 7 }, (_, i) => row('images/2026/03/rope.png', Math.floor(i / 3), 640, 640, i === 2 ? { alt: 'Rope', title: 'A rope', caption: 'coiled' } : { alt: '' })), caption: '' }),
    card('gallery', { images: [], caption: '' }),
  ];
};

/** sound are cards that play or download. */
export const sound = (at) => [
  card('video', { src: at('media/2026/03/crossing.mp4'), caption: '<p>The <em>first</em> crossing</p>', fileName: 'crossing.mp4', mimeType: 'video/mp4', width: 1280, height: 720, duration: 83, thumbnailSrc: at('media/2026/03/crossing_thumb.png'), customThumbnailSrc: '', thumbnailWidth: 640, thumbnailHeight: 360, cardWidth: 'regular', loop: false }),
  card('video', { src: at('media/2026/03/crossing.mp4'), caption: '', fileName: 'crossing.mp4', mimeType: 'video/mp4', width: 720, height: 1280, duration: 3725, thumbnailSrc: at('media/2026/03/crossing_thumb.png'), customThumbnailSrc: at('images/2026/03/small-boat.png'), thumbnailWidth: 640, thumbnailHeight: 360, cardWidth: 'wide', loop: true }),
  card('audio', { src: at('media/2026/03/foghorn.wav'), title: 'The foghorn, & silence', duration: 27.4, mimeType: 'audio/wav', thumbnailSrc: at('images/2026/03/rope.png') }),
  card('audio', { src: at('media/2026/03/foghorn.wav'), title: '', duration: 0, mimeType: 'audio/wav', thumbnailSrc: '' }),
  card('file', { src: at('files/2026/03/tide-table.csv'), fileTitle: 'Tide table', fileCaption: 'Heights in metres', fileName: 'tide-table.csv', fileSize: 49 }),
  card('file', { src: at('files/2026/03/harbour rules.txt'), fileTitle: '', fileCaption: '', fileName: 'harbour rules.txt', fileSize: 4834567 }),
];

/** embeds are what comes from elsewhere. */
export const embeds = (at) => [
  card('embed', { url: 'https://videos.elsewhere.example/watch?v=abc', embedType: 'video', html: '<iframe width="200" height="113" src="https://videos.elsewhere.example/embed/abc?feature=oembed" frameborder="0" allowfullscreen="" title="A crossing"></iframe>', metadata: { title: 'A crossing', thumbnail_url: 'https://videos.elsewhere.example/abc.jpg', thumbnail_width: 480, thumbnail_height: 360 }, caption: '<span style="white-space: pre-wrap;">Seen elsewhere</span>' }),
  card('embed', { url: 'https://notes.elsewhere.example/1', embedType: 'rich', html: '<blockquote class="note"><p>A note</p></blockquote>', metadata: {}, caption: '' }),
  card('embed', { url: 'https://short.elsewhere.example/u/status/12345', embedType: 'twitter', html: '<blockquote class="twitter-tweet"><p>Words</p></blockquote>', metadata: { tweet_data: { id: '12345', author_id: '77', created_at: '2026-02-03T10:11:12.000Z', text: 'The tide is early.', public_metrics: { retweet_count: 3, like_count: 1200 }, users: [{ id: '77', name: 'Tide Watch', username: 'tidewatch', profile_image_url: 'https://short.elsewhere.example/face.png' }], lang: 'en' } }, caption: '' }),
  card('bookmark', { url: 'https://elsewhere.example/long-read', caption: '<span style="white-space: pre-wrap;">Worth an hour</span>', title: 'A long read about "tides"', description: 'Why the water comes back, & when.', author: 'Ilse Varga', publisher: 'Elsewhere', icon: 'https://elsewhere.example/icon.png', thumbnail: 'https://elsewhere.example/thumb.png', metadata: { icon: 'https://elsewhere.example/icon.png', title: 'A long read about "tides"', description: 'Why the water comes back, & when.', author: 'Ilse Varga', publisher: 'Elsewhere', thumbnail: 'https://elsewhere.example/thumb.png' } }),
  card('bookmark', { url: 'https://elsewhere.example/bare', caption: '', title: 'Only a title', description: '', author: '', publisher: '', icon: '', thumbnail: '' }),
  card('bookmark', { url: at('long-crossing/'), caption: '', title: 'One of our own', description: 'Within the site', author: 'Ottilie Brandvold', publisher: 'The Tidewater Gazette', icon: at('images/2026/04/publication-icon.png'), thumbnail: at('images/2026/03/harbour-at-dusk.png') }),
  card('transistor', { accentColor: '#0b7285', backgroundColor: '#ffffff', visibility: only(false, 'status:free,status:-free') }),
];

/** boxes are cards that frame some words. */
export const boxes = (at) => [
  ...['grey', 'white', 'blue', 'green', 'yellow', 'red', 'pink', 'purple', 'accent'].map((backgroundColor, i) => card('callout', { calloutText: `<p><span style="white-space: pre-wrap;">A ${backgroundColor} box with </span><a href="https://elsewhere.example/box">a link</a></p>`, calloutEmoji: i % 2 ? '' : '⚓', backgroundColor })),
  card('toggle', { heading: '<span style="white-space: pre-wrap;">When is high water?</span>', content: '<p><span style="white-space: pre-wrap;">Six hours after low water.</span></p><ul><li>Roughly.</li></ul>' }),
  card('button', { buttonText: 'To the quay', alignment: 'center', buttonUrl: 'https://elsewhere.example/quay' }), card('button', { buttonText: 'Left', alignment: 'left', buttonUrl: at('about/') }), card('button', { buttonText: '', alignment: 'center', buttonUrl: '' }),
  card('product', { productImageSrc: at('images/2026/03/rope.png'), productImageWidth: 640, productImageHeight: 640, productTitle: '<span style="white-space: pre-wrap;">A coil of rope</span>', productDescription: '<p><span style="white-space: pre-wrap;">Strong &amp; dry.</span></p>', productRatingEnabled: true, productStarRating: 4, productButtonEnabled: true, productButton: 'Buy it', productUrl: 'https://elsewhere.example/rope' }),
  card('product', { productImageSrc: '', productImageWidth: null, productImageHeight: null, productTitle: 'Only words', productDescription: '', productRatingEnabled: false, productStarRating: 5, productButtonEnabled: false, productButton: '', productUrl: '' }),
  card('codeblock', { code: 'if (tide < 2) {\n  wait("<hours>");\n}', language: 'javascript', caption: '<span style="white-space: pre-wrap;">How to wait</span>' }), card('codeblock', { code: 'no language\n\ttab & <tag>', language: '', caption: '' }),
  card('html', { html: '<div class="own" data-x=\'1\'><!-- a remark --><p>Own <b>markup</b> &amp; an unclosed <i>tag</p></div>\n<script>window.tide = 1 < 2;</script>\n<style>.own { color: teal }</style>' }),
  card('html', { html: '<table><thead><tr><th>Hour</th><th>Height</th></tr></thead><tbody><tr><td>00</td><td>0.4</td></tr></tbody></table>' }),
  card('markdown', { markdown: '# A heading\n\nSome *markdown* with `code`, a [link](https://elsewhere.example/md), a footnote[^1] and ==marks==.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```go\nfmt.Println("<tide>")\n```\n\n![a boat](' + at('images/2026/03/small-boat.png') + ')\n\n> quoted\n\n[^1]: The note.\n' }),
  card('horizontalrule'),
];

const headerV2 = (more) => card('header', { version: 2, size: 'small', style: 'dark', buttonEnabled: true, buttonUrl: 'https://elsewhere.example/h', buttonText: 'Go on', header: '<span style="white-space: pre-wrap;">A header</span>', subheader: '<span style="white-space: pre-wrap;">and its second line</span>', backgroundImageSrc: '', accentColor: '#FF1A75', alignment: 'center', backgroundColor: '#000000', backgroundImageWidth: null, backgroundImageHeight: null, backgroundSize: 'cover', textColor: '#FFFFFF', buttonColor: '#ffffff', buttonTextColor: '#000000', layout: 'full', swapped: false, ...more });
const headerV1 = (more) => card('header', { version: 1, size: 'small', style: 'dark', buttonEnabled: false, buttonUrl: '', buttonText: '', header: 'Old header', subheader: 'with a line', backgroundImageSrc: '', ...more });
const signup = (more) => card('signup', { alignment: 'left', backgroundColor: '#F0F0F0', backgroundImageSrc: '', backgroundSize: 'cover', textColor: '#000000', buttonColor: 'accent', buttonTextColor: '#FFFFFF', buttonText: 'Subscribe', disclaimer: '<span style="white-space: pre-wrap;">No spam.</span>', header: '<span style="white-space: pre-wrap;">Join in</span>', labels: [], layout: 'wide', subheader: '<span style="white-space: pre-wrap;">A letter each week</span>', successMessage: 'Look into your mail.', swapped: false, ...more });

/** banners are headers of both generations and sign-ups. */
export const banners = (at) => [
  headerV1({}), headerV1({ size: 'medium', style: 'light', buttonEnabled: true, buttonUrl: at('about/'), buttonText: 'About' }), headerV1({ size: 'large', style: 'accent', subheader: '' }),
  headerV1({ style: 'image', backgroundImageSrc: at('images/2026/03/harbour-at-dusk.png') }), headerV1({ header: '', subheader: '' }),
  headerV2({}), headerV2({ layout: 'wide', alignment: 'left', backgroundColor: 'accent', buttonColor: 'accent', buttonTextColor: '#FFFFFF' }), headerV2({ layout: 'regular', buttonEnabled: false, backgroundColor: 'transparent', textColor: '#15171A' }),
  headerV2({ layout: 'split', swapped: true, backgroundImageSrc: at('images/2026/03/harbour-at-dusk.png'), backgroundImageWidth: 1600, backgroundImageHeight: 1067, backgroundColor: '#0b7285' }),
  headerV2({ layout: 'split', backgroundImageSrc: at('images/2026/03/rope.png'), backgroundImageWidth: 640, backgroundImageHeight: 640, backgroundSize: 'contain' }), headerV2({ layout: 'full', backgroundImageSrc: at('images/2026/03/market-square.png'), backgroundImageWidth: 2400, backgroundImageHeight: 1350, subheader: '' }),
  signup({}), signup({ layout: 'split', swapped: true, backgroundImageSrc: at('images/2026/03/small-boat.png'), labels: ['Quay', 'Rope'] }), signup({ layout: 'full', alignment: 'center', backgroundColor: 'accent', textColor: '#FFFFFF', buttonColor: '#000000' }), signup({ layout: 'regular', backgroundColor: 'transparent', disclaimer: '', subheader: '' }),
];

const cta = (more) => card('call-to-action', { layout: 'minimal', alignment: 'left', textValue: '<p><span style="white-space: pre-wrap;">Come to the fair, </span><a href="https://elsewhere.example/fair">see more</a>.</p>', showButton: true, showDividers: true, buttonText: 'Learn more', buttonUrl: 'https://elsewhere.example/cta', buttonColor: '#000000', buttonTextColor: '#ffffff', hasSponsorLabel: true, sponsorLabel: '<p><span style="white-space: pre-wrap;">SPONSORED</span></p>', backgroundColor: 'grey', linkColor: 'text', imageUrl: '', imageWidth: null, imageHeight: null, visibility: everyone, ...more });

/** calls are calls to action. */
export const calls = (at) => [
  ...['none', 'white', 'grey', 'blue', 'green', 'yellow', 'red', 'pink', 'purple'].map((backgroundColor, i) => cta({ backgroundColor, alignment: i % 2 ? 'center' : 'left', linkColor: i % 3 ? 'text' : 'accent' })),
  cta({ layout: 'immersive', imageUrl: at('images/2026/03/harbour-at-dusk.png'), imageWidth: 1600, imageHeight: 1067, buttonColor: 'accent' }), cta({ imageUrl: at('images/2026/03/rope.png'), imageWidth: 640, imageHeight: 640, hasSponsorLabel: false, showDividers: false }),
  cta({ showButton: false, textValue: '<p>No button</p>' }), cta({ buttonText: '', buttonUrl: '' }),
];

/** letters are cards that stand in e-mail alone. */
export const letters = () => [
  card('email', { html: '<p>Only in the letter, dear {first_name, "reader"}.</p>' }),
  card('email-cta', { alignment: 'center', buttonText: 'Upgrade', buttonUrl: 'https://elsewhere.example/up', html: '<p>For some.</p>', segment: 'status:free', showButton: true, showDividers: true }),
];

/** gated are blocks that some readers see. */
export const gated = () => [
  card('html', { html: '<p class="g1">For visitors without an account.</p>', visibility: only(true, '') }),
  card('html', { html: '<p class="g2">For members, free or paid.</p>', visibility: only(false, 'status:free,status:-free') }),
  card('html', { html: '<p class="g3">For paying members.</p>', visibility: only(false, 'status:-free') }),
  card('html', { html: '<p class="g4">Visitors and free members.</p>', visibility: only(true, 'status:free') }),
  card('html', { html: '<p class="g5">For nobody on the web.</p>', visibility: only(false, '', 'status:free,status:-free') }),
  card('html', { html: '<p class="g6">For all.</p>', visibility: everyone }),
  card('html', { html: '<p class="g7">On the web by the old way.</p>', visibility: { showOnWeb: true, showOnEmail: false, segment: '' } }),
  card('html', { html: '<p class="g8">In letters by the old way.</p>', visibility: { showOnWeb: false, showOnEmail: true, segment: 'status:free' } }),
  cta({ textValue: '<p>A call for free members</p>', visibility: only(false, 'status:free') }),
];
