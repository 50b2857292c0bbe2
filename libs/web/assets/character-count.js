// Counts down the characters of a text area; without this script the limit itself is stated.
const pause = 800;

for (const area of document.querySelectorAll('textarea[data-count-to]')) {
  const note = document.getElementById(`${area.id}-zeichen`);
  if (note) count(area, note, Number(area.dataset.countTo));
}

function count(area, note, limit) {
  const announcement = note.cloneNode();
  announcement.removeAttribute('id');
  announcement.className = 'fw-hidden-text';
  announcement.setAttribute('aria-live', 'polite');
  note.after(announcement);

  let timer;
  const show = () => {
    const left = limit - area.value.length;
    note.textContent = wording(left);
    note.classList.toggle('fw-too-long', left < 0);
    clearTimeout(timer);
    timer = setTimeout(() => (announcement.textContent = wording(left)), pause);
  };
  area.addEventListener('input', show);
  if (area.value !== '') show();
}

function wording(left) {
  const number = Math.abs(left).toLocaleString('de-DE');
  return left < 0 ? `${number} Zeichen zu viel` : `Noch ${number} Zeichen`;
}
