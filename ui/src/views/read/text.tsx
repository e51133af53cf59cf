// The text as it was read, with what was found marked in it.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { isQuote, type Finding, type Reading } from './finding';
import type { Decisions } from './decide';

interface Piece { text: string; found: Finding[] }

/** pieces cuts a text where findings begin and end. Places count code points. */
function pieces(text: string, block: number, findings: Finding[]): Piece[] {
  const letters = Array.from(text);
  const here = findings.flatMap((f) => f.places.filter((p) => p.block === block && p.end > p.start).map((p) => ({ f, p })));
  const cuts = [...new Set([0, letters.length, ...here.flatMap(({ p }) => [p.start, p.end])])].filter((n) => n <= letters.length).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1]!;
    return { text: letters.slice(from, to).join(''), found: here.filter(({ p }) => p.start <= from && p.end >= to).map(({ f }) => f) };
  });
}

const size = (f: Finding) => f.places.reduce((n, p) => n + p.end - p.start, 0);

function looks(piece: Piece, decisions: Decisions, at: string | undefined): string {
  const names = ['found'];
  const live = piece.found.filter((f) => decisions[f.id]?.do !== 'drop');
  if (piece.found.length && !live.length) names.push('found-dropped');
  if (live.some(isQuote)) names.push('found-quote');
  else if (live.some((f) => f.kind === 'person')) names.push('found-person');
  else if (live.length) names.push('found-line');
  if (piece.found.some((f) => f.id === at)) names.push('found-here');
  return names.join(' ');
}

interface TextProps { reading: Reading; decisions: Decisions; at: string | undefined; onPick: (id: string) => void }

export function Text({ reading, decisions, at, onPick }: TextProps) {
  const box = useRef<HTMLDivElement>(null);
  const findings = useMemo(() => reading.findings.filter((f) => f.kind !== 'dropped'), [reading]);
  const cut = useMemo(() => reading.blocks.map((b, n) => pieces(b.text, n, findings)), [reading]);
  const back = reading.findings.filter((f) => f.kind === 'dropped' && ['accept', 'change'].includes(decisions[f.id]?.do ?? ''));
  useEffect(() => {
    const mark = at && box.current?.querySelector(`[data-found~="${at}"]`);
    if (mark) mark.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const marks = (list: Piece[]) => list.map((piece, i) => (piece.found.length === 0 ? piece.text : (
    <mark key={i} class={looks(piece, decisions, at)} data-found={piece.found.map((f) => f.id).join(' ')}
      onClick={() => onPick([...piece.found].sort((a, b) => size(a) - size(b))[0]!.id)}>{piece.text}</mark>
  )));
  const brought = (block: number) => back.filter((f) => (f.places[0]?.block ?? reading.blocks.length - 1) === block)
    .map((f) => <p key={f.id} class="brought">{decisions[f.id]!.values?.text || f.values.text}</p>);
  return (
    <div class="read-body" ref={box}>
      {brought(-1)}
      {reading.blocks.map((b, n) => (
        <>
          {block(b, n, marks(cut[n]!))}
          {brought(n)}
        </>
      ))}
    </div>
  );
}

function block(b: Reading['blocks'][number], n: number, inside: preact.ComponentChildren) {
  switch (b.type) {
    case 'heading': return <h3 key={n}>{inside}</h3>;
    case 'quote': return <blockquote key={n}>{inside}{b.attribution && <footer>{b.attribution}</footer>}</blockquote>;
    case 'image': return <p key={n} class="read-aside">Picture{b.text ? ': ' : ''}{inside}</p>;
    case 'embed': return <p key={n} class="read-aside">Embedded: {inside}</p>;
    case 'related': return <p key={n} class="read-aside">{b.label ? `${b.label}: ` : ''}{inside}</p>;
    case 'question': return <p key={n} class="read-question">{inside}</p>;
    case 'html': return <p key={n} class="read-aside">A piece of code from the page</p>;
    default: return <p key={n}>{inside}</p>;
  }
}
