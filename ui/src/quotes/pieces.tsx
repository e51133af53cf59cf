// What the machine found of a quote in its source: the verdict in words, the passage, and every difference marked by a sign and
// a word, not by colour alone.
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../kit/icon';
import type { Piece, Seen } from './types';

export const kinds: Record<string, string> = {
  dropped: 'left out', added: 'not in the source', changed: 'other words', negation: 'a “not” more or less', number: 'another number', joined: 'stands elsewhere', ellipsis: 'cut, marked', brackets: 'put in, marked',
};

export function verdictWords(s: Pick<Seen, 'verdict' | 'pieces' | 'note'>): { icon: IconName; tone: string; text: string } {
  const wrong = (s.pieces ?? []).filter((p) => !['same', 'ellipsis', 'brackets'].includes(p.kind)).length;
  switch (s.verdict) {
    case 'match': return { icon: 'check', tone: 'good', text: 'The source has these words.' };
    case 'edited': return { icon: 'check', tone: 'good', text: 'The source has these words; what was cut or put in is marked as such.' };
    case 'altered': return { icon: 'warning', tone: 'warn', text: wrong === 1 ? 'The source has other words in one place.' : `The source has other words in ${wrong} places.` };
    default: return { icon: 'warning', tone: 'bad', text: s.note || 'These words do not stand in this source.' };
  }
}

/** Verdict says what was found, and shows it. */
export function Verdict({ seen, children }: { seen: Seen; children?: ComponentChildren }) {
  const { icon, tone, text } = verdictWords(seen);
  const different = (seen.pieces ?? []).some((p) => p.kind !== 'same');
  const place = [seen.locator && `at ${seen.locator}`, seen.line && !seen.locator && seen.kind !== 'page' && `line ${seen.line}`].filter(Boolean).join(', ');
  return (
    <section class={`verdict verdict-${tone}`} aria-label="What the source says" data-verdict={seen.verdict}>
      <p class="verdict-says" role="status"><Icon name={icon} /><span><strong>{text}</strong>{place && <span class="verdict-place"> {place}</span>}</span></p>
      {seen.verdict !== 'absent' && different && <p class="pieces" lang="">{(seen.pieces ?? []).map((p, n) => <Marked key={n} piece={p} />)}</p>}
      {seen.passage && <blockquote class="passage" tabIndex={0} aria-label="The passage"><span>{last(seen.before ?? '', 90)}</span><mark>{seen.passage}</mark><span>{first(seen.after ?? '', 90)}</span></blockquote>}
      {seen.verdict !== 'absent' && seen.note && <p class="hint">{seen.note}</p>}
      {(seen.warnings ?? []).map((w) => <p key={w} class="verdict-warns"><Icon name="info" />{w}</p>)}
      {children}
    </section>
  );
}

/** Marked is a stretch of a quote: as it is, or with what differs. */
function Marked({ piece: p }: { piece: Piece }) {
  if (p.kind === 'same') return <>{p.quote}</>;
  const honest = p.kind === 'ellipsis' || p.kind === 'brackets';
  return (
    <span class={`piece${honest ? ' piece-honest' : ''}`}>
      {p.quote && <ins><span class="for-ears">printed: </span>{p.quote}</ins>}
      {p.source && <del><span class="for-ears">the source has: </span>{p.source}</del>}
      <small>{kinds[p.kind] ?? p.kind}</small>
    </span>
  );
}

const last = (text: string, most: number) => (text.length > most ? `…${text.slice(text.indexOf(' ', text.length - most) + 1 || text.length - most)}` : text);
const first = (text: string, most: number) => (text.length > most ? `${text.slice(0, Math.max(text.lastIndexOf(' ', most), most / 2))} …` : text);
