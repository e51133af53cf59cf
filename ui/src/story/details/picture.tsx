// The feature image, with what is said about it: the story's own words, or those on file with the picture.
import { useEffect, useState } from 'preact/hooks';
import { Badge } from '../../kit/page';
import { TextArea, TextField } from '../../kit/field';
import { useStory } from '../context';
import { onFile, type Chosen } from './choose';
import { PictureField } from './picture-field';

export function Picture() {
  const { story, update } = useStory();
  const path = story.feature_image ?? '';
  const [file, setFile] = useState<Chosen | null>(null);
  useEffect(() => {
    let here = true;
    setFile(null);
    if (path) onFile(path).then((found) => { if (here) setFile(found); }, () => {});
    return () => { here = false; };
  }, [path]);
  const alt = story.feature_image_alt || file?.alt, credit = story.feature_image_credit || file?.credit;
  const lacks = path ? [!alt && 'a description', !credit && 'a credit'].filter(Boolean) : [];
  return (
    <>
      <PictureField big label="Feature image" path={path} alt={alt} hint={path ? undefined : 'Above the story, in lists, and where it is shared.'}
        onPath={(to, chosen) => {
          update({ feature_image: to });
          if (chosen) setFile(chosen);
        }} />
      {lacks.length > 0 && <p role="status"><Badge tone="warn">Missing</Badge> The picture has no {lacks.join(' and no ').replace(/\ba /g, '')}.</p>}
      {path && <>
        <TextField label="What it shows" maxLength={1000} value={story.feature_image_alt ?? ''} placeholder={file?.alt} hint="For those who do not see it, in a sentence." onValue={(feature_image_alt) => update({ feature_image_alt })} />
        <TextArea label="Caption" rows={2} maxLength={2000} value={story.feature_image_caption ?? ''} placeholder={file?.caption} onValue={(feature_image_caption) => update({ feature_image_caption })} />
        <TextField label="Credit" maxLength={500} value={story.feature_image_credit ?? ''} placeholder={file?.credit} hint="Who made it, as printed beside it." onValue={(feature_image_credit) => update({ feature_image_credit })} />
      </>}
    </>
  );
}
