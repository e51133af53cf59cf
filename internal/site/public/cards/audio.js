for (const card of document.querySelectorAll('.kg-audio-card')) control(card, 'audio');
