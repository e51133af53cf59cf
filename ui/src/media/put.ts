// Sending a file to the library, with how far it is: fetch does not tell.
import { base } from '../api/client';

interface Told {
  /** progress is how much of it is sent, 0 to 1. */
  progress: (part: number) => void;
  /** sent: all of it is there, and is being looked at. */
  sent?: () => void;
  /** stop gives the way to end it. */
  stop?: (stop: () => void) => void;
}

/** put sends a file and gives the answer as it came; status 0: there was none. */
export function put(file: File, { progress, sent, stop }: Told): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${base}/media?name=${encodeURIComponent((file.name || 'picture').slice(-200))}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = (e) => { if (e.lengthComputable) progress(e.loaded / e.total); };
    if (sent) request.upload.onload = sent;
    request.onload = () => resolve({ status: request.status, text: request.responseText });
    request.onerror = request.ontimeout = request.onabort = () => resolve({ status: 0, text: '' });
    stop?.(() => request.abort());
    request.send(file);
  });
}
