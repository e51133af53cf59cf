for (const card of document.querySelectorAll('.kg-video-card')) control(card, 'video');
