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
  /* A day is looked at as soon as it is chosen; the button does the same. */
  const beside = document.getElementById("beside");
  if (beside) {
    const form = beside.closest("form");
    let latest;
    form.addEventListener("change", async event => {
      if (!event.target.matches("[type=date],[type=time]")) return;
      const asked = latest = new URLSearchParams(new FormData(form));
      asked.set("look", "yes");
      const answer = await fetch(form.action, { method: "POST", body: asked, redirect: "error" }).catch(() => null);
      if (!answer || !answer.ok || asked !== latest) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("beside");
      if (fresh && asked === latest) beside.replaceChildren(...fresh.childNodes);
    });
  }

  addEventListener("pageshow", () => {
    for (const form of document.forms) delete form.dataset.sent;
  });
})();
