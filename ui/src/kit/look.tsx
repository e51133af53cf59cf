// A page of the site as it would be with what is not saved: made by the server for this person alone, shown in a frame as on
// a desk or on a phone. Its links open what readers see, in a window of its own.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useId } from './unique';
import { base } from '../api/client';
import { adopt } from './adopt';
import { Button } from './button';
import { linksBeside, sandbox } from './framed';
import sheet from './look.css?sheet';

adopt(sheet);

const sizes = { desktop: 1280, phone: 390 } as const;
type Size = keyof typeof sizes;

interface LookProps {
  title: string;
  /** wish is what is to be different: slots, publication, navigation, theme, code. */
  wish: Record<string, unknown>;
  start?: string;
}

/** SitePreview shows the site with the wish. */
export function SitePreview({ title, wish, start = '/' }: LookProps) {
  const [size, setSize] = useState<Size>('desktop');
  const [busy, setBusy] = useState(true);
  const [box, setBox] = useState({ width: 0, height: 0 });
  const form = useRef<HTMLFormElement>(null), frame = useRef<HTMLIFrameElement>(null), place = useRef<HTMLDivElement>(null);
  const name = useId().replace(/\W/g, '');
  const text = JSON.stringify({ path: start, ...wish });
  const sent = useRef('');

  useEffect(() => {
    const timer = window.setTimeout(() => {
      if (sent.current === text) return;
      sent.current = text;
      setBusy(true);
      form.current?.submit();
    }, sent.current ? 300 : 0);
    return () => window.clearTimeout(timer);
  }, [text]);

  useLayoutEffect(() => {
    const measure = () => { if (place.current) setBox({ width: place.current.clientWidth, height: place.current.clientHeight }); };
    const seen = new ResizeObserver(measure);
    if (place.current) seen.observe(place.current);
    measure();
    return () => seen.disconnect();
  }, []);

  const arrived = () => {
    setBusy(false);
    const inside = frame.current?.contentDocument;
    if (!inside || inside.URL === 'about:blank') return;
    linksBeside(inside);
  };

  const scale = box.width ? Math.min(1, box.width / sizes[size]) : 1;
  return (
    <section class="look" aria-label={title}>
      <div class="look-bar">
        <div role="group" aria-label="Width of the preview" class="actions">
          <Button small kind="quiet" icon="desktop" label="As on a desk" aria-pressed={size === 'desktop'} onClick={() => setSize('desktop')} />
          <Button small kind="quiet" icon="phone" label="As on a phone" aria-pressed={size === 'phone'} onClick={() => setSize('phone')} />
        </div>
        <span class="look-path">{start}</span>
        <span role="status" class="hint">{busy ? 'Drawing…' : 'As it would be'}</span>
      </div>
      <div class={`look-place look-${size}`} ref={place}>
        <form ref={form} method="post" action={`${base}/looks`} target={name} hidden><input type="hidden" name="look" value={text} /></form>
        <iframe ref={frame} name={name} title={title} sandbox={sandbox} onLoad={arrived}
          style={{ width: `${sizes[size]}px`, height: `${Math.ceil(box.height / scale)}px`, transform: `scale(${scale})` }} />
      </div>
    </section>
  );
}
