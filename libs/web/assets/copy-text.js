// Lets buttons copy a text; without this script they are not shown, and the text can be selected.
const shown = 2000;

for (const button of document.querySelectorAll('button[data-copy]')) button.hidden = false;

document.addEventListener('click', async (event) => {
  const button = event.target.closest?.('button[data-copy]');
  if (!button) return;
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    say(button, 'Kopiert');
  } catch {
    say(button, 'Nicht erlaubt');
  }
});

function say(button, text) {
  const label = button.querySelector('[data-copy-label]');
  const before = label.dataset.copyLabel;
  label.textContent = text;
  setTimeout(() => (label.textContent = before), shown);
}
