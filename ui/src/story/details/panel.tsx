// Details: what stands around the text. What a revision holds is saved together with the text; where and how the story stands
// (address, date, language …) is set at once, by standing.ts.
import { adopt } from '../../kit/adopt';
import { useStory } from '../context';
import { Audience } from './audience';
import { Filing } from './filing';
import { Found } from './found';
import { More } from './more';
import { Picture } from './picture';
import { Address, Standing } from './standing-fields';
import sheet from './details.css?sheet';

adopt(sheet);

export default function Details() {
  const { mayWrite, state } = useStory();
  return (
    <fieldset class="details" disabled={!mayWrite || state.is === 'reading'}>
      <legend class="for-ears">Details of the story</legend>
      <section><h3>Address and date</h3><Address /><Standing /></section>
      <section><h3>For whom</h3><Audience /></section>
      <section><h3>Where it is filed</h3><Filing /></section>
      <section><h3>Feature image</h3><Picture /></section>
      <section><h3>Found and shared</h3><Found /></section>
      <section><h3>More</h3><More /></section>
    </fieldset>
  );
}
