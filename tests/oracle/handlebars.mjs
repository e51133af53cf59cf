// Runs the cases of internal/handlebars/testdata through the original Handlebars.
//   node handlebars.mjs            compares "want" and "error" with what it gives
//   node handlebars.mjs --update   writes them
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';

const here = path.dirname(fileURLToPath(import.meta.url));
const folder = path.resolve(here, '../../internal/handlebars/testdata');
const update = process.argv.includes('--update');
Handlebars.logger.log = () => {}; // it warns of every prototype that a case tries to reach

// The helpers that the cases use beside Handlebars' own; engine_test.go has the same in Go.
function register(hb) {
  hb.registerHelper('join', (...args) => {
    const { hash } = args.pop();
    return args.join(hash.separator ?? ',');
  });
  hb.registerHelper('hash', ({ hash }) => {
    return Object.keys(hash).sort().map((k) => `${k}=${hash[k]}`).join(',');
  });
  hb.registerHelper('safe', (s) => new hb.SafeString(s));
  hb.registerHelper('raw', (options) => options.fn());
  hb.registerHelper('wrap', function (...args) {
    const options = args.pop();
    if (!options.fn) return 'inline';
    return '<' + (args[0] === false ? options.inverse(this) : options.fn(this)) + '>';
  });
  hb.registerHelper('yield', function (...args) {
    const options = args.pop();
    return options.fn(this, { data: options.data, blockParams: args });
  });
}

function run(c) {
  const hb = Handlebars.create();
  hb.log = () => {};
  register(hb);
  const options = { preventIndent: true };
  for (const [name, text] of Object.entries(c.partials ?? {})) {
    hb.registerPartial(name, hb.compile(text, options));
  }
  try {
    return { want: hb.compile(c.template, options)(c.data) };
  } catch {
    return { error: true };
  }
}

let passed = 0;
let failed = 0;
for (const file of fs.readdirSync(folder).sort()) {
  const cases = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
  for (const c of cases) {
    const got = run(c);
    if (update) {
      delete c.want;
      delete c.error;
      Object.assign(c, got);
    } else if (got.want === c.want && !got.error === !c.error) {
      passed++;
    } else {
      failed++;
      console.log(`${file}: ${c.name}: want ${JSON.stringify(c.want)}, Handlebars gives ${JSON.stringify(got.want)}`);
    }
  }
  if (update) fs.writeFileSync(path.join(folder, file), JSON.stringify(cases, null, 1) + '\n');
}
if (!update) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}
