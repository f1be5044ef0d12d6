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

  /* what stands beside the text is taken from each fresh page: lines understood, records made, who else is here */
  const besides = page => {
    const [old, fresh] = [document, page].map(one => one.getElementById("beside"));
    if (old && fresh && old.innerHTML !== fresh.innerHTML && !old.contains(document.activeElement)) old.replaceChildren(...fresh.childNodes);
  };
  const say = name => {
    state.textContent = form.dataset[name];
    state.dataset.state = name;
  };
  const store = (taken = false) => {
    try {
      localStorage.setItem(key, JSON.stringify({ text: text.value, revision: form.elements.revision.value, taken }));
    } catch { /* a full or closed store: the form itself still saves */ }
  };
  const forget = () => {
    try { localStorage.removeItem(key); } catch { /* nothing was kept */ }
  };
  const kept = () => {
    try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
  };

  /* a line that became a record has left the text meanwhile, and nothing else has */
  const isTaken = kept => {
    if (!kept.taken) return false;
    const [old, now] = [kept.text, text.value].map(words => words.split("\n").map(line => line.trim()).filter(Boolean));
    const gone = old.findIndex((line, at) => line !== now[at]);
    return old.length === now.length + 1 && old.filter((_, at) => at !== gone).every((line, at) => line === now[at]);
  };

  /* what was typed here and never arrived is offered back */
  const before = kept();
  if ("typed" in form.dataset) {
    /* the page holds it unsaved: it stays what it was written upon until somebody works on it */
    if (!before || plain(before.text) !== plain(text.value)) store();
  } else if (before && plain(before.text) && plain(before.text) !== plain(text.value) && !isTaken(before)) {
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
          besides(page);
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
  /* the toolbar comes after the page, and on a slow line only when it is asked for: the plain text area is there at once */
  const place = document.getElementById("editor");
  if (place) {
    const bring = () => {
      const script = document.createElement("script");
      script.src = place.dataset.script;
      document.head.append(script);
    };
    const line = navigator.connection;
    if (line && (line.saveData || /2g/.test(line.effectiveType))) {
      const ask = document.createElement("button");
      ask.type = "button";
      ask.className = "btn sm mb";
      ask.textContent = place.dataset.show;
      ask.addEventListener("click", () => { ask.remove(); bring(); });
      place.before(ask);
    } else if (document.readyState === "complete") {
      bring();
    } else {
      addEventListener("load", bring);
    }
  }
  /* whoever does something here is on the item, and learns who else is; a page left alone lets go of it */
  let active = false;
  for (const sign of ["keydown", "pointermove", "scroll"]) addEventListener(sign, () => { active = true; }, { passive: true });
  setInterval(async () => {
    if (!active || document.hidden || stopped) return;
    active = false;
    try {
      const answer = await fetch(form.action, { headers: { "X-Refresh": "1" }, redirect: "error" });
      if (answer.ok) besides(new DOMParser().parseFromString(await answer.text(), "text/html"));
    } catch { /* the next sign of life asks again */ }
  }, 30_000);
  addEventListener("online", save);
  addEventListener("offline", () => { if (text.value !== last) say("offline"); });
  document.addEventListener("visibilitychange", () => { if (document.hidden) save(); });
  /* pressed: what arrives is no draft any more; what does not is kept */
  form.addEventListener("submit", event => {
    clearTimeout(timer);
    stopped = true;
    store(event.submitter?.name === "take_down");
  });
  addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") {
      event.preventDefault();
      save();
    }
  });
})();
