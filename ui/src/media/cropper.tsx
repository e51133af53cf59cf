// Where a picture is cut, and the point that must stay in sight: by pointer, and by the arrow keys. Numbers are thousandths
// of the picture's sides.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { Select } from '../kit/field';
import { preview, type Media } from './words';

export interface Rect { x: number; y: number; width: number; height: number }

const whole: Rect = { x: 0, y: 0, width: 1000, height: 1000 };
const least = 40; // of a crop's sides
const shapes = [{ value: '', label: 'Any shape' }, { value: '16:9', label: '16 : 9' }, { value: '3:2', label: '3 : 2' }, { value: '4:3', label: '4 : 3' }, { value: '1:1', label: 'Square' }, { value: '4:5', label: '4 : 5' }];

const clamp = (n: number, low: number, high: number) => Math.round(Math.max(low, Math.min(high, n)));
const percent = (n: number) => `${Math.round(n / 10)} %`;

type Part = 'all' | 'nw' | 'ne' | 'sw' | 'se' | 'focal' | 'new';

/** moved is a crop after one of its corners, or all of it, was moved by thousandths. */
export function moved(r: Rect, part: Part, dx: number, dy: number, shape: number): Rect {
  if (part === 'all') return { ...r, x: clamp(r.x + dx, 0, 1000 - r.width), y: clamp(r.y + dy, 0, 1000 - r.height) };
  let left = r.x, top = r.y, right = r.x + r.width, bottom = r.y + r.height;
  if (part.includes('w')) left = clamp(left + dx, 0, right - least); else right = clamp(right + dx, left + least, 1000);
  if (part.includes('n')) top = clamp(top + dy, 0, bottom - least); else bottom = clamp(bottom + dy, top + least, 1000);
  let width = right - left, height = bottom - top;
  if (shape > 0) { // shape is width by height, both in thousandths of their own side
    if (width / height > shape) width = clamp(height * shape, least, 1000); else height = clamp(width / shape, least, 1000);
    if (part.includes('w')) left = clamp(right - width, 0, 1000 - width);
    if (part.includes('n')) top = clamp(bottom - height, 0, 1000 - height);
  }
  return { x: left, y: top, width, height };
}

interface CropperProps {
  media: Media;
  /** locked: it is looked at, and cut by others. */
  locked?: boolean;
  onCrop: (crop: Rect) => void;
  onFocal: (at: { x: number; y: number }) => void;
}

/** Cropper shows the whole picture with its crop and its focal point. Changes are told when a hand lets go. */
export function Cropper({ media, locked, onCrop, onFocal }: CropperProps) {
  const [mode, setMode] = useState<'look' | 'crop' | 'focal'>('look');
  const [shape, setShape] = useState('');
  const kept: Rect = media.crop.width > 0 ? media.crop : whole;
  const [rect, setRect] = useState<Rect>(kept);
  const [point, setPoint] = useState({ x: media.focal_x, y: media.focal_y });
  const frame = useRef<HTMLDivElement>(null);
  const hand = useRef<{ part: Part; x: number; y: number; rect: Rect } | null>(null);
  const later = useRef(0);
  useEffect(() => setRect(kept), [kept.x, kept.y, kept.width, kept.height]);
  useEffect(() => setPoint({ x: media.focal_x, y: media.focal_y }), [media.focal_x, media.focal_y]);
  useEffect(() => () => window.clearTimeout(later.current), []);

  const [w, h] = shape.split(':').map(Number);
  const ratio = w && h ? (w / h) * (media.height / Math.max(1, media.width)) : 0;
  const at = (e: PointerEvent) => {
    const box = frame.current!.getBoundingClientRect();
    return { x: clamp(((e.clientX - box.left) / box.width) * 1000, 0, 1000), y: clamp(((e.clientY - box.top) / box.height) * 1000, 0, 1000) };
  };
  const same = (a: Rect, b: Rect) => a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
  const tell = (r: Rect) => onCrop(same(r, whole) ? { x: 0, y: 0, width: 0, height: 0 } : r);
  const soon = (fn: () => void) => { window.clearTimeout(later.current); later.current = window.setTimeout(fn, 500); };

  const down = (part: Part) => (e: PointerEvent) => {
    if (e.button !== 0) return;
    e.preventDefault();
    e.stopPropagation();
    (e.currentTarget as HTMLElement).focus?.();
    const p = at(e);
    frame.current!.setPointerCapture(e.pointerId);
    if (part === 'focal') setPoint(p);
    hand.current = part === 'new' ? { part: 'se', x: p.x + least, y: p.y + least, rect: { x: clamp(p.x, 0, 1000 - least), y: clamp(p.y, 0, 1000 - least), width: least, height: least } } : { part, ...p, rect };
  };
  const move = (e: PointerEvent) => {
    const held = hand.current;
    if (!held) return;
    const p = at(e);
    if (held.part === 'focal') setPoint(p);
    else setRect(moved(held.rect, held.part, p.x - held.x, p.y - held.y, held.part === 'all' ? 0 : ratio));
  };
  const up = () => {
    const held = hand.current;
    hand.current = null;
    if (!held) return;
    if (held.part === 'focal') onFocal(point);
    else if (!same(rect, kept)) tell(rect);
  };
  const arrows = (part: Part) => (e: KeyboardEvent) => {
    const step = e.shiftKey ? 50 : 10;
    const by: Record<string, [number, number]> = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    const d = by[e.key];
    if (!d) return;
    e.preventDefault();
    if (part === 'focal') {
      const start = point.x < 0 ? { x: 500, y: 500 } : point;
      const next = { x: clamp(start.x + d[0], 0, 1000), y: clamp(start.y + d[1], 0, 1000) };
      setPoint(next);
      soon(() => onFocal(next));
    } else {
      const next = moved(rect, part, d[0], d[1], part === 'all' ? 0 : ratio);
      setRect(next);
      soon(() => tell(next));
    }
  };
  const reshape = (value: string) => {
    setShape(value);
    const [sw, sh] = value.split(':').map(Number);
    if (!sw || !sh) return;
    const r = (sw / sh) * (media.height / Math.max(1, media.width));
    const width = r >= 1 ? 1000 : clamp(1000 * r, least, 1000), height = r >= 1 ? clamp(1000 / r, least, 1000) : 1000;
    const next = { x: clamp((1000 - width) / 2, 0, 1000), y: clamp((1000 - height) / 2, 0, 1000), width, height };
    setRect(next);
    tell(next);
  };
  const corner = (part: Part, label: string) => (
    <button type="button" class={`crop-corner crop-${part}`} aria-label={`${label} corner of the crop. Arrow keys move it.`} onPointerDown={down(part)} onKeyDown={arrows(part)} />
  );
  const says = mode === 'crop' ? `Shown are ${percent(rect.width)} of the width and ${percent(rect.height)} of the height.`
    : mode === 'focal' && point.x >= 0 ? `The focal point is ${percent(point.x)} from the left and ${percent(point.y)} from the top.` : '';
  return (
    <div class="cropper">
      {media.croppable && !locked && <div class="cropper-tools" role="group" aria-label="The picture">
        <Button small aria-pressed={mode === 'look'} onClick={() => setMode('look')} icon="eye">Look</Button>
        <Button small aria-pressed={mode === 'crop'} onClick={() => setMode('crop')} icon="edit">Crop</Button>
        <Button small aria-pressed={mode === 'focal'} onClick={() => setMode('focal')} icon="plus">Focal point</Button>
        {mode === 'crop' && <Select bare label="Shape of the crop" value={shape} onValue={reshape} choices={shapes} />}
        {mode === 'crop' && media.crop.width > 0 && <Button small onClick={() => { setShape(''); setRect(whole); tell(whole); }}>Show all of it</Button>}
        {mode === 'focal' && media.focal_x >= 0 && <Button small onClick={() => onFocal({ x: -1, y: -1 })}>Take it away</Button>}
      </div>}
      <div class={`cropper-frame cropper-${mode}`} ref={frame} onPointerMove={move} onPointerUp={up} onPointerCancel={up}
        onPointerDown={mode === 'crop' ? down('new') : mode === 'focal' ? down('focal') : undefined}>
        <img src={preview(media, 'large', mode === 'look' && media.crop.width > 0)} alt={media.alt || media.name} draggable={false} />
        {mode === 'crop' && (
          <div class="crop-box" style={{ left: `${rect.x / 10}%`, top: `${rect.y / 10}%`, width: `${rect.width / 10}%`, height: `${rect.height / 10}%` }}>
            <button type="button" class="crop-all" aria-label="The crop. Arrow keys move it." onPointerDown={down('all')} onKeyDown={arrows('all')} />
            {corner('nw', 'Upper left')}{corner('ne', 'Upper right')}{corner('sw', 'Lower left')}{corner('se', 'Lower right')}
          </div>
        )}
        {mode === 'focal' && (
          <button type="button" class={`focal${point.x < 0 ? ' focal-none' : ''}`} aria-label="Focal point. Arrow keys move it." onPointerDown={down('focal')} onKeyDown={arrows('focal')}
            style={{ left: `${(point.x < 0 ? 500 : point.x) / 10}%`, top: `${(point.y < 0 ? 500 : point.y) / 10}%` }} />
        )}
      </div>
      <p class="hint" role="status">{says || (mode === 'focal' ? 'Click what must stay in sight where the picture is cut.' : mode === 'crop' ? '' : media.crop.width > 0 ? 'This is what readers see. The whole picture stays here.' : '')}</p>
    </div>
  );
}
