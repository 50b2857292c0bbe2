// Phones offer a keypad without dots for dates: "22112026" becomes "22.11.2026" when the field is left.
document.addEventListener('change', ({ target }) => {
  if (target.dataset.date === undefined) return;
  target.value = target.value.trim().replace(/^(\d{2})(\d{2})(\d{4})$/, '$1.$2.$3');
});
