// The kinds of blocks in a desk's words: what the menu offers, what a screen reader calls them, what an empty one asks for.
import type { IconName } from '../kit/icon';

export interface Kind {
  label: string;
  icon: IconName;
  /** about says what it is for, in the menu. */
  about: string;
  /** words by which it is found besides its label. */
  words?: string;
  /** hint stands where its text will be. */
  hint?: string;
  /** offered in the menu. */
  offered?: boolean;
  attrs?: Record<string, unknown>;
  node?: string;
}

/** kinds are by node; those that the menu offers stand in its order. */
export const kinds: Record<string, Kind> = {
  paragraph: { label: 'Text', icon: 'edit', about: 'A paragraph', words: 'paragraph plain', offered: true },
  heading: { label: 'Heading', icon: 'heading', about: 'A heading inside the story', words: 'title h2', hint: 'Heading', offered: true, attrs: { level: 2 } },
  subheading: { label: 'Small heading', icon: 'heading', about: 'A heading below a heading', words: 'h3 sub', offered: true, node: 'heading', attrs: { level: 3 } },
  quote_figure: { label: 'Quote', icon: 'quote', about: 'What somebody said, with who, to whom and where', words: 'said cite figure', hint: 'What was said', offered: true },
  image: { label: 'Picture', icon: 'media', about: 'With alt text, caption and credit', words: 'image photo', hint: 'Caption', offered: true },
  gallery: { label: 'Gallery', icon: 'media', about: 'Several pictures together', words: 'images photos', offered: true },
  bullet_list: { label: 'List', icon: 'list', about: 'With dots', words: 'bullet ul', offered: true },
  ordered_list: { label: 'Numbered list', icon: 'list', about: 'With numbers', words: 'ol ordered', offered: true },
  blockquote: { label: 'Excerpt', icon: 'quote', about: 'From a letter, a document, a book', words: 'blockquote quotation', hint: 'Excerpt', offered: true },
  embed: { label: 'Embed', icon: 'external', about: 'A player or a post of another site, by its address', words: 'video youtube post tweet', hint: 'Caption', offered: true },
  bookmark: { label: 'Bookmark', icon: 'link', about: 'A link that is shown large', words: 'card url', hint: 'Caption', offered: true },
  related: { label: 'Related story', icon: 'stories', about: 'One of ours, or elsewhere', words: 'more on read', offered: true },
  question: { label: 'Question to readers', icon: 'note', about: 'Stands at the end of a story', words: 'poll answer', hint: 'What do you want to ask?', offered: true },
  callout: { label: 'Callout', icon: 'info', about: 'A short text set apart', words: 'box note info', hint: 'What readers should know', offered: true, attrs: { emoji: '💡', color: 'grey' } },
  toggle: { label: 'Toggle', icon: 'down', about: 'Text that opens by its heading', words: 'details faq accordion', hint: 'What opens', offered: true },
  button: { label: 'Button', icon: 'right', about: 'A link that stands out', words: 'action link', offered: true },
  audio: { label: 'Recording', icon: 'bell', about: 'Something to hear', words: 'audio sound mp3 podcast', offered: true },
  video: { label: 'Film', icon: 'desktop', about: 'Something to see', words: 'video mp4 clip', hint: 'Caption', offered: true },
  file: { label: 'File', icon: 'download', about: 'Something to download', words: 'pdf document', offered: true },
  code_block: { label: 'Code', icon: 'code', about: 'Program text', words: 'pre source', offered: true },
  markdown: { label: 'Markdown', icon: 'code', about: 'Text with Markdown signs, kept as it is', words: 'md', offered: true },
  html: { label: 'HTML', icon: 'code', about: 'A piece of a page', words: 'table widget', offered: true },
  divider: { label: 'Divider', icon: 'more', about: 'A line between two parts', words: 'hr rule line', offered: true },
  paywall: { label: 'End of the open part', icon: 'lock', about: 'Below it, members only', words: 'paywall members public', offered: true },
  opaque: { label: 'Kept as it came', icon: 'lock', about: '' },
  list_item: { label: 'Entry of a list', icon: 'list', about: '' },
};

/** kindOf is what a node is called. */
export function kindOf(name: string): Kind { return kinds[name] ?? { label: name, icon: 'stories', about: '' }; }

export interface Offer { id: string; kind: Kind; node: string }

/** offers are the menu's lines that fit what was typed, the best first. */
export function offers(query: string): Offer[] {
  const q = query.trim().toLowerCase();
  const all = Object.entries(kinds).filter(([, k]) => k.offered).map(([id, kind]) => ({ id, kind, node: kind.node ?? id }));
  if (!q) return all;
  const score = (o: Offer) => {
    const label = o.kind.label.toLowerCase();
    if (label.startsWith(q)) return 3;
    if (label.split(' ').some((w) => w.startsWith(q))) return 2;
    return (o.kind.words ?? '').split(' ').some((w) => w.startsWith(q)) ? 1 : 0;
  };
  return all.map((o) => ({ o, s: score(o) })).filter((x) => x.s > 0).sort((a, b) => b.s - a.s).map((x) => x.o);
}
