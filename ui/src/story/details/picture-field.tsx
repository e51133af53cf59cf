// A picture of the story that is named by its path: chosen from the library, or sent from here.
import { useRef, useState } from 'preact/hooks';
import { adopt } from '../../kit/adopt';
import { Button } from '../../kit/button';
import { toast } from '../../kit/toast';
import { choosePicture, type Chosen } from './choose';
import sheet from './picture-field.css?sheet';

adopt(sheet);

interface PictureFieldProps {
  label: string;
  hint?: string;
  path: string;
  onPath: (path: string, chosen?: Chosen) => void;
  /** big: it is what the section is about. */
  big?: boolean;
  alt?: string;
}

export function PictureField({ label, hint, path, onPath, big, alt = '' }: PictureFieldProps) {
  const [busy, setBusy] = useState(false);
  const latest = useRef(onPath); // Undo changes what stands there then
  latest.current = onPath;
  const [broken, setBroken] = useState('');
  const choose = async () => {
    setBusy(true);
    try {
      const chosen = await choosePicture();
      if (chosen) onPath(chosen.path, chosen);
    } finally { setBusy(false); }
  };
  const remove = () => {
    onPath('');
    toast({ text: 'The picture is taken out.', action: { label: 'Undo', run: () => latest.current(path) } });
  };
  return (
    <div class="picture-field" role="group" aria-label={label}>
      {!big && <span class="picture-label">{label}</span>}
      {path && (broken === path ? <p class="picture-none">This picture is not on file: it will not be shown.</p>
        : <img class={big ? 'picture-big' : undefined} src={path} alt={alt} onError={() => setBroken(path)} />)}
      <div class="picture-row">
        <Button small icon="media" busy={busy} onClick={() => { void choose(); }}>{path ? 'Choose another' : 'Choose a picture'}</Button>
        {path && <Button small kind="quiet" onClick={remove}>Take it out</Button>}
      </div>
      {hint && <p class="hint">{hint}</p>}
    </div>
  );
}
