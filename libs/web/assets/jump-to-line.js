// Selects the line of a text area that a message speaks of; without this script the link leads to the text area.
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-line]');
  const area = link && document.querySelector(link.getAttribute('href'));
  if (!area) return;
  event.preventDefault();
  const lines = area.value.split('\n');
  const index = Math.min(Number(link.dataset.line), lines.length) - 1;
  const start = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
  area.focus();
  area.setSelectionRange(start, start + lines[index].length);
  area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, index - 3);
});
