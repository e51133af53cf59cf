// Pictures of a row have one height: each is as wide as its shape asks.
for (const picture of document.querySelectorAll('.kg-gallery-image img')) {
  const width = Number(picture.getAttribute('width'));
  const height = Number(picture.getAttribute('height'));
  const place = picture.closest('.kg-gallery-image');
  if (width > 0 && height > 0 && place) place.style.flex = `${width / height} 1 0%`;
}
