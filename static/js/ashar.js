/* Helps where it is loaded; nothing needs it. */
"use strict";
(() => {
  const summary = document.querySelector(".sum");
  if (summary) summary.focus();

  let typed = false;
  document.addEventListener("input", event => {
    if (event.target.closest("form[method=post]")) typed = true;
  });
  document.addEventListener("ashar:saved", () => { typed = false; });
  addEventListener("beforeunload", event => {
    if (typed) event.preventDefault();
  });

  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.method !== "post") return;
    if (event.submitter && event.submitter.getAttribute("aria-disabled") === "true") {
      event.preventDefault();
      return;
    }
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "1";
    typed = false;
  });
  addEventListener("pageshow", () => {
    for (const form of document.forms) delete form.dataset.sent;
  });
})();
