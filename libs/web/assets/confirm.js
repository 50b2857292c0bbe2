// Asks before a step that is hard to undo. A courtesy: what must be confirmed has its own page.
document.addEventListener(
  'click',
  (event) => {
    const question = event.target.closest?.('[data-confirm]')?.dataset.confirm;
    if (question && !confirm(question)) event.preventDefault();
  },
  true,
);
