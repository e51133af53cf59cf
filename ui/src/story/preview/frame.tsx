// The story's page in a frame of a phone, a tablet or a desktop, light or dark.
import { useEffect, useRef, useState } from 'preact/hooks';
import { api, ask, base } from '../../api/client';
import { Button, LinkButton } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { linksBeside, sandbox } from '../../kit/framed';
import { Fault, Loading } from '../../kit/page';
import { useStory } from '../context';

const sizes = [
  { id: 'phone', label: 'Phone', width: 390, height: 844 },
  { id: 'tablet', label: 'Tablet', width: 820, height: 1180 },
  { id: 'desktop', label: 'Desktop', width: 1440, height: 0 },
] as const;

type Look = 'light' | 'dark';

export function Frame({ onClose }: { onClose: () => void }) {
  const { story, save, revision } = useStory();
  const [size, setSize] = useState<(typeof sizes)[number]>(window.innerWidth < 700 ? sizes[0] : sizes[2]);
  const [look, setLook] = useState<Look>(getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'dark' : 'light');
  const [path, setPath] = useState('');
  const [err, setErr] = useState<unknown>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let here = true;
    setErr(null);
    save().then(() => { if (here) setPath(`${base}/stories/${encodeURIComponent(story.id!)}/preview`); }, (e) => { if (here) setErr(e); });
    return () => { here = false; };
  }, [round]);
  /** failed asks why the page cannot be shown: a frame does not tell. */
  const failed = () => {
    ask(() => api.GET('/stories/{id}/preview', { params: { path: { id: story.id! } }, parseAs: 'text' })).catch((e) => { setPath(''); setErr(e); });
  };
  return (
    <Dialog title="Preview" look="full" onClose={onClose} actions={(
      <div class="preview-tools" role="toolbar" aria-label="How it is shown">
        <span role="group" aria-label="On">
          {sizes.map((s) => <Button key={s.id} small kind="quiet" aria-pressed={s === size} onClick={() => setSize(s)}>{s.label}</Button>)}
        </span>
        <span role="group" aria-label="Look">
          {(['light', 'dark'] as const).map((l) => <Button key={l} small kind="quiet" icon={l === 'light' ? 'sun' : 'moon'} aria-pressed={l === look} onClick={() => setLook(l)}>{l === 'light' ? 'Light' : 'Dark'}</Button>)}
        </span>
        <Button small kind="quiet" icon="redo" onClick={() => { setPath(''); setRound((n) => n + 1); }}>Load again</Button>
        {path && <LinkButton small kind="quiet" icon="external" href={path} target="_blank">Open in a tab</LinkButton>}
      </div>
    )}>
      {err ? <Fault err={err} again={() => setRound((n) => n + 1)} /> : !path ? <Loading what="Making the page" /> : <Shown key={revision} path={path} size={size} look={look} onFailed={failed} />}
    </Dialog>
  );
}

/** asked are the places of a page that ask for a look, with what they asked for at first. */
const asked = new WeakMap<MediaList, string>();

/** dress has a page of this site take on a look, whatever this device prefers: what its style sheets ask for is answered here. */
function dress(page: Document, look: Look) {
  const answer = (media: MediaList) => {
    const first = asked.get(media) ?? media.mediaText;
    if (!first.includes('prefers-color-scheme')) return;
    asked.set(media, first);
    media.mediaText = first.replace(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/g, (_, wanted) => (wanted === look ? '(min-width: 0)' : '(max-width: 0)'));
  };
  const walk = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof page.defaultView!.CSSMediaRule) answer(rule.media);
      if ('cssRules' in rule) walk((rule as CSSGroupingRule).cssRules);
    }
  };
  for (const style of page.styleSheets) {
    answer(style.media);
    try { walk(style.cssRules); } catch { /* of another site, which sends none */ }
  }
  page.documentElement.style.colorScheme = look;
}

/** Shown is the frame, made smaller where it is wider than the window. */
function Shown({ path, size, look, onFailed }: { path: string; size: (typeof sizes)[number]; look: Look; onFailed: () => void }) {
  const stage = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setRoom({ width: entry!.contentRect.width, height: entry!.contentRect.height }));
    watch.observe(stage.current!);
    return () => watch.disconnect();
  }, []);
  const scale = room.width ? Math.min(1, room.width / size.width) : 1;
  const height = size.height ? Math.min(size.height, room.height / scale) : room.height / scale;
  const ready = () => {
    const page = frame.current?.contentDocument;
    if (!page?.documentElement) return; // between two pages there is none
    linksBeside(page);
    dress(page, look);
  };
  useEffect(ready, [look]);
  return (
    <div class="preview-stage" ref={stage}>
      <div class={`preview-device preview-${size.id}`} style={{ width: `${size.width * scale}px`, height: `${height * scale}px` }}>
        <iframe ref={frame} src={path} title={`The story on a ${size.label.toLowerCase()}`} sandbox={sandbox} onLoad={() => { if (frame.current?.contentDocument) ready(); else onFailed(); }}
          style={{ width: `${size.width}px`, height: `${height}px`, transform: `scale(${scale})`, colorScheme: look }} />
      </div>
    </div>
  );
}
