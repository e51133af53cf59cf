// Controls of recordings: one for sound and film, whose parts are named alike.
const speeds = [[1, '1×'], [1.25, '1.2×'], [1.75, '1.7×'], [2, '2×'], [0.75, '0.7×']];
const clock = seconds => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

function control(card, kind) {
  const part = name => card.querySelector(`.kg-${kind}-${name}`);
  const media = card.querySelector(kind);
  const seek = part('seek-slider');
  const volume = part('volume-slider');
  if (!media || !seek || !volume) return;
  const hide = (name, hidden) => part(name)?.classList.toggle(`kg-${kind}-hide`, hidden);
  const fill = slider => slider.style.setProperty('--kg-part', `${(slider.value / slider.max) * 100 || 0}%`);
  const overlay = part('overlay');
  const bar = part('player-container');
  let seeking = false;
  let speed = 0;

  const told = () => {
    if (!Number.isFinite(media.duration)) return;
    seek.max = Math.max(1, Math.floor(media.duration));
    part('duration').textContent = clock(media.duration);
  };
  const state = () => {
    hide('play-icon', !media.paused);
    hide('pause-icon', media.paused);
    hide('unmute-icon', media.muted);
    hide('mute-icon', !media.muted);
    if (!media.paused) {
      overlay?.classList.add('kg-video-hide-animated');
    }
  };
  const passed = () => {
    if (seeking) return;
    seek.value = Math.floor(media.currentTime);
    part('current-time').textContent = clock(media.currentTime);
    fill(seek);
  };
  const turn = () => (media.paused ? media.play().catch(() => state()) : media.pause());

  if (media.readyState > 0) told();
  media.addEventListener('loadedmetadata', told);
  media.addEventListener('timeupdate', passed);
  for (const name of ['play', 'pause', 'ended', 'volumechange']) media.addEventListener(name, state);
  for (const name of ['play-icon', 'pause-icon']) part(name)?.addEventListener('click', turn);
  for (const name of ['mute-icon', 'unmute-icon']) part(name)?.addEventListener('click', () => { media.muted = !media.muted; });
  part('playback-rate')?.addEventListener('click', event => {
    speed = (speed + 1) % speeds.length;
    [media.playbackRate, event.currentTarget.textContent] = speeds[speed];
  });
  seek.setAttribute('aria-label', 'Position');
  volume.setAttribute('aria-label', 'Volume');
  seek.addEventListener('input', () => {
    seeking = true;
    part('current-time').textContent = clock(seek.value);
    fill(seek);
  });
  seek.addEventListener('change', () => {
    media.currentTime = seek.value;
    seeking = false;
  });
  volume.addEventListener('input', () => {
    media.volume = volume.value / 100;
    fill(volume);
  });
  if (kind === 'video') {
    if (media.loop) overlay?.classList.add('kg-video-hide-animated');
    overlay?.addEventListener('click', turn);
    media.addEventListener('click', turn);
    card.addEventListener('mouseenter', () => bar?.classList.remove('kg-video-hide-animated'));
    card.addEventListener('mouseleave', () => bar?.classList.toggle('kg-video-hide-animated', !media.paused));
  }
  if (!media.paused || media.muted) state();
}
