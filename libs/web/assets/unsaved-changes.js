// Warns before leaving a page with unsaved input. A form that came back with errors is unsaved from the start.
for (const form of document.querySelectorAll('form[data-guard]')) {
  let unsaved = form.querySelector('[aria-invalid="true"]') !== null;
  form.addEventListener('input', () => (unsaved = true));
  form.addEventListener('submit', ({ submitter }) => {
    if (submitter?.formTarget !== '_blank') unsaved = false;
  });
  addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault();
  });
}
