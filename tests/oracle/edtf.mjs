// What the npm package edtf makes of dates: `node edtf.mjs '["2011", …]'` prints, for each, its first and last
// millisecond (null: none), or the message with which it is refused.
import edtf from 'edtf';

const out = {};
for (const text of JSON.parse(process.argv[2])) {
  try {
    const { min, max } = edtf(text);
    out[text] = { min: Number.isFinite(min) ? min : null, max: Number.isFinite(max) ? max : null };
  } catch (error) {
    out[text] = { refused: String(error.message).split('\n')[0] };
  }
}
console.log(JSON.stringify(out));
