// A small mail server of this machine, for tests that wait for letters.
import net from 'node:net';
import readline from 'node:readline';

/** postbox gives url, for --mail, next(), link(to, kind), and stop(). */
export async function postbox() {
  const letters = [];
  const asking = new Set();
  const take = (letter) => { letters.push(letter); for (const again of asking) again(); };
  const server = net.createServer((socket) => {
    let to = [], data = null;
    socket.write('220 localhost\r\n');
    readline.createInterface({ input: socket, crlfDelay: Infinity }).on('line', (line) => {
      if (data) {
        if (line !== '.') { data.push(line.replace(/^\.\./, '.')); return; }
        take({ to, text: data.join('\n').replace(/=\n/g, '').replace(/=3D/g, '=') });
        [to, data] = [[], null];
        socket.write('250 kept\r\n');
      } else if (/^EHLO/i.test(line)) socket.write('250-localhost\r\n250 8BITMIME\r\n');
      else if (/^RCPT TO:/i.test(line)) { to.push(line.match(/<([^>]+)>/)[1]); socket.write('250 ok\r\n'); }
      else if (/^DATA/i.test(line)) { data = []; socket.write('354 go on\r\n'); }
      else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
      else socket.write('250 ok\r\n');
    });
    socket.on('error', () => {});
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    url: `smtp://127.0.0.1:${server.address().port}`,
    /** next waits for a letter, and gives its text; each letter is given once. */
    next: () => new Promise((resolve) => {
      const look = () => {
        if (!letters.length) return;
        asking.delete(look);
        resolve(letters.shift().text);
      };
      asking.add(look);
      look();
    }),
    /** link waits for a letter to somebody with a link of this kind, and gives the link; each letter is given once. */
    link: (to, kind) => new Promise((resolve) => {
      const look = () => {
        for (const [at, letter] of letters.entries()) {
          const link = letter.to.includes(to) && letter.text.match(new RegExp(`http://\\S*/newsroom/${kind}#[0-9a-f]+`))?.[0];
          if (!link) continue;
          letters.splice(at, 1);
          asking.delete(look);
          resolve(link);
          return;
        }
      };
      asking.add(look);
      look();
    }),
    stop: () => new Promise((resolve) => { server.close(resolve); }),
  };
}
