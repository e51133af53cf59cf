// Pages of the site in a frame of the newsroom. They run no scripts there.

/** sandbox is what such a frame may do: be read by the newsroom, and open what its links lead to. */
export const sandbox = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** linksBeside has the links of a framed page open in a window of their own, so that the frame keeps showing what it is for. A page that runs no scripts hears no click. */
export function linksBeside(page: Document) {
  for (const link of page.querySelectorAll('a[href]:not([href^="#"])')) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
}
