// A reporter for node:test that writes one line per test in the format of scripts/tally:
// action, step, file, test, reason, parted by tabs.
import path from 'node:path';

export default async function* tally(events) {
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    const skipped = data.skip !== undefined && data.skip !== false;
    const action = skipped ? 'skip' : type.slice('test:'.length);
    const reason = typeof data.skip === 'string' ? data.skip : '';
    const words = [action, 'browser', path.basename(data.file ?? 'browser'), data.name, reason];
    yield words.map((word) => word.replace(/[\t\n]/g, ' ')).join('\t') + '\n';
  }
}
