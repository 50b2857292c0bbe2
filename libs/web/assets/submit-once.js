// Sends a form only once, however often its button is pressed. The buttons stay in place and keep the focus;
// they work again after a while (a download leaves the page as it is) and when the page is shown anew. What opens
// in a tab of its own can be opened again.
const release = 8000;

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post' || event.submitter?.formTarget === '_blank') return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  mark(form, true);
  setTimeout(() => mark(form, false), release);
});

addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) mark(form, false);
});

function mark(form, sent) {
  if (sent) form.dataset.sent = 'true';
  else delete form.dataset.sent;
  for (const control of form.elements) {
    if (control.type !== 'submit') continue;
    if (sent) control.setAttribute('aria-disabled', 'true');
    else control.removeAttribute('aria-disabled');
  }
}
