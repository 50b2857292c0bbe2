// Lets the marked parts of a page follow what is typed: fetches the page for the answers as they stand, and puts
// its parts in place of the old ones. Without this script the button of the form does it. A form that is too long
// for an address names where it is posted to.
const pause = 400;

for (const form of document.querySelectorAll('form[data-live-form], form[data-live-post]')) follow(form);

function follow(form) {
  let timer;
  let running;
  let switched = new Set();

  const update = async () => {
    running?.abort();
    running = new AbortController();
    const { livePost } = form.dataset;
    const address = livePost ?? addressOf(form);
    const fields = switched;
    try {
      const request = livePost ? { method: 'POST', body: new URLSearchParams(new FormData(form)) } : {};
      const answer = await fetch(address, {
        ...request,
        signal: running.signal,
        headers: { accept: 'text/html' },
      });
      if (answer.status !== 200 && answer.status !== 422) return;
      exchange(new DOMParser().parseFromString(await answer.text(), 'text/html'), fields);
      switched = new Set();
      if (!livePost) history.replaceState(null, '', address);
    } catch {
      // A newer answer is on its way, or the network is gone: what is shown stays.
    }
  };

  const later = ({ target, type }) => {
    if (type === 'change') switched.add(target.name);
    clearTimeout(timer);
    timer = setTimeout(update, pause);
  };
  form.addEventListener('input', later);
  form.addEventListener('change', later);
  form.addEventListener('submit', () => clearTimeout(timer));
}

function addressOf(form) {
  const given = [...new FormData(form)].filter(([, value]) => value !== '');
  return `${form.action.split(/[?#]/, 1)[0]}?${new URLSearchParams(given)}`;
}

/** A part that names a field follows only that one; one that holds the focus is left alone. */
function exchange(page, switched) {
  for (const part of document.querySelectorAll('[data-live]')) {
    const next = page.getElementById(part.id);
    const field = part.dataset.liveOn;
    if (!next || (field && !switched.has(field)) || part.contains(document.activeElement)) continue;
    if (next.innerHTML !== part.innerHTML) part.replaceChildren(...next.childNodes);
  }
}
