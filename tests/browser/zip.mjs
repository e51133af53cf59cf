// A zip of a few small files, stored as they are.
import { crc32 } from 'node:zlib';

/** zip packs {name: text}. */
export function zip(files) {
  const bodies = [], list = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const path = Buffer.from(name), data = Buffer.from(text);
    const common = Buffer.alloc(26); // version, flags, method, time, date, checksum, two sizes, two lengths
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(path.length, 22);
    const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, Buffer.alloc(14), path]);
    entry.writeUInt32LE(at, 42);
    list.push(entry);
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), common, path, data);
    at += 4 + common.length + path.length + data.length;
  }
  const directory = Buffer.concat(list), end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, directory, end]);
}
