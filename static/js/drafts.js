/* Keeps what is typed into a long text: in the browser at once, in the house after a pause. Without it the plain form saves. */
"use strict";
(() => {
  const form = document.querySelector("form[data-drafts]");
  if (!form || !window.fetch) return;
  const text = form.elements.text;
  const state = document.getElementById("saved");
  const offer = document.getElementById("kept");
  const key = `draft:${form.dataset.drafts}:${form.getAttribute("action")}`;
  const PAUSE = 2500;
  let timer = 0;
  let running = false;
  let stopped = false;
  const plain = words => words.replaceAll("\r\n", "\n").trim();
  let last = text.value;

  const say = name => {
    state.textContent = form.dataset[name];
    state.dataset.state = name;
  };
  const store = () => {
    try {
      localStorage.setItem(key, JSON.stringify({ text: text.value, revision: form.elements.revision.value }));
    } catch { /* a full or closed store: the form itself still saves */ }
  };
  const forget = () => {
    try { localStorage.removeItem(key); } catch { /* nothing was kept */ }
  };
  const kept = () => {
    try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
  };

  /* what was typed here and never arrived is offered back */
  const before = kept();
  if ("typed" in form.dataset) {
    /* the page holds it unsaved: it stays what it was written upon until somebody works on it */
    if (!before || plain(before.text) !== plain(text.value)) store();
  } else if (before && plain(before.text) && plain(before.text) !== plain(text.value)) {
    offer.hidden = false;
    const row = document.createElement("p");
    row.className = "row mts";
    const button = (words, then) => {
      const one = document.createElement("button");
      one.type = "button";
      one.className = "btn sm";
      one.textContent = words;
      one.addEventListener("click", () => { then(); offer.hidden = true; text.focus(); });
      row.append(one);
    };
    button(offer.dataset.take, () => {
      text.value = before.text;
      /* it was written upon that text: what others saved since is shown beside it, not overwritten */
      form.elements.revision.value = before.revision;
      text.dispatchEvent(new Event("input", { bubbles: true }));
    });
    button(offer.dataset.drop, forget);
    offer.append(row);
  } else {
    forget();
  }

  const save = async () => {
    clearTimeout(timer);
    if (running || stopped) return;
    const sent = text.value;
    const silent = form.elements.no_discussion;
    if (sent === last || (!sent.trim() && !(silent && silent.checked))) return;
    running = true;
    say("saving");
    const body = new URLSearchParams(new FormData(form));
    body.set("by_itself", "yes");
    try {
      const answer = await fetch(form.action, { method: "POST", body, credentials: "same-origin" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector("form[data-drafts]");
      if (answer.ok && fresh) {
        /* the next one, and not what stands there now: somebody may have saved since */
        form.elements.revision.value = Number(body.get("revision")) + 1;
        form.elements.once.value = fresh.elements.once.value;
        last = sent;
        if (text.value === sent) {
          say("saved");
          forget();
          document.dispatchEvent(new Event("ashar:saved"));
        } else {
          store();
          say("unsaved");
          timer = setTimeout(save, PAUSE);
        }
      } else if (answer.ok) {
        say("signedOut");
        stopped = true;
      } else if (answer.status === 422) {
        say(page.getElementById("theirs") ? "conflict" : "refused");
        stopped = true;
      } else {
        say("offline");
        timer = setTimeout(save, 4 * PAUSE);
      }
    } catch {
      say("offline");
      timer = setTimeout(save, 4 * PAUSE);
    }
    running = false;
  };

  form.addEventListener("input", event => {
    if (event.target !== text) return;
    store();
    if (!stopped) say(navigator.onLine ? "unsaved" : "offline");
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  });
  addEventListener("online", save);
  addEventListener("offline", () => { if (text.value !== last) say("offline"); });
  document.addEventListener("visibilitychange", () => { if (document.hidden) save(); });
  /* pressed: what arrives is no draft any more; what does not is kept */
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    stopped = true;
    store();
  });
  addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") {
      event.preventDefault();
      save();
    }
  });
})();
