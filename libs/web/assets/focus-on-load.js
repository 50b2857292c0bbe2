// The error summary, or else the message about the last step, takes the focus, so that screen readers begin there.
const summary = document.querySelector('.fw-error-summary[data-focus-on-load]');
const target = summary ?? document.querySelector('[data-focus-on-load]');
target?.focus();
