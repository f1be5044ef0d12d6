/* Keeps an open page current: the house says that something changed, the page asks for itself and
   takes on what is new in place. Where anything of this fails, the page can be reloaded as ever. */
"use strict";
(() => {
  const main = document.getElementById("main");
  const note = document.getElementById("live");
  if (!main || !note || !main.dataset.live || !window.EventSource) return;

  const BURST = 150, PAUSE = 1_000, CALM = 5_000, FIRST_WAIT = 1_000, LONGEST_WAIT = 60_000, PATIENCE = 3;
  let mark = main.dataset.mark;
  let stream, timer, calm, wait = FIRST_WAIT, failures = 0;
  let asking = false, again = false, leaving = false, over = false, isLost = false;

  const chance = time => time * (0.75 + Math.random() / 2);

  function open() {
    clearTimeout(timer);
    if (stream || leaving || over || document.hidden) return;
    stream = new EventSource(`${main.dataset.live}/live?since=${encodeURIComponent(mark)}`);
    stream.onopen = () => {
      calm = setTimeout(found, CALM);
    };
    stream.onerror = lost;
    stream.addEventListener("changed", () => refresh(BURST));
  }

  function close() {
    clearTimeout(timer);
    clearTimeout(calm);
    if (stream) stream.close();
    stream = undefined;
  }

  function lost() {
    close();
    failures += 1;
    if (failures >= PATIENCE) tell();
    timer = setTimeout(open, chance(wait));
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }

  /* Only a line that holds, or an answer, says that all is well again. */
  function found() {
    wait = FIRST_WAIT;
    failures = 0;
    if (!isLost) return;
    isLost = false;
    note.className = "vh";
    note.textContent = "";
  }

  /* A burst of changes is one question, and one question is asked at a time. */
  let due;
  function refresh(pause) {
    if (asking || due) {
      again = true;
      return;
    }
    due = setTimeout(async () => {
      due = undefined;
      asking = true;
      again = false;
      const done = await ask().catch(() => false);
      asking = false;
      if (!done) return lost();
      found();
      if (again) refresh(PAUSE);
    }, chance(pause));
  }

  async function ask() {
    if (leaving || document.hidden) return true; // the stream tells again what was not looked at
    const address = main.dataset.live + (location.pathname === main.dataset.live ? location.search : "");
    const answer = await fetch(address, { headers: { "X-Refresh": "1" }, redirect: "error" });
    if (!answer.ok) return false;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("main");
    if (!fresh || leaving) return true;
    take(fresh);
    document.title = page.title;
    mark = fresh.dataset.mark || mark;
    over = !fresh.dataset.live;
    if (over) close();
    return true;
  }

  /* Fields that hold something else than the house wrote, and whatever is being written in. */
  const isTyped = field =>
    field === document.activeElement ||
    (field.type === "checkbox" || field.type === "radio" ? field.checked !== field.defaultChecked
      : field.type === "select-one" || field.type === "select-multiple" ? isChosen(field)
      : "defaultValue" in field && field.type !== "hidden" && field.value !== field.defaultValue);
  const isChosen = select => {
    const given = [...select.options].filter(option => option.defaultSelected);
    const chosen = [...select.selectedOptions];
    if (!given.length && !select.multiple) return select.selectedIndex > 0;
    return given.length !== chosen.length || given.some(option => !option.selected);
  };

  /* The same form has the same name before and after. */
  function name(root) {
    const seen = new Map();
    for (const form of root.querySelectorAll("form:not([id])")) {
      const action = form.getAttribute("action") || "";
      const count = (seen.get(action) || 0) + 1;
      seen.set(action, count);
      form.id = `form:${action}:${count}`;
    }
  }

  const told = root => [...root.querySelectorAll("[data-told]")].map(element => element.textContent.trim());

  function take(fresh) {
    name(main);
    name(fresh);
    const kept = [...main.querySelectorAll("form")].filter(form =>
      [...form.elements].some(field => field.matches("input,textarea,select") && isTyped(field)));
    const holdsKept = node => kept.some(form => node.contains(form));
    const [before, text] = [told(main), main.textContent];
    Idiomorph.morph(main, fresh.innerHTML, {
      morphStyle: "innerHTML",
      callbacks: {
        beforeNodeMorphed: old => old !== note && !kept.includes(old),
        beforeNodeRemoved: old =>
          old.nodeType !== Node.ELEMENT_NODE || !(old === note || holdsKept(old) || old.matches(".flash, .kept")),
        beforeAttributeUpdated: (attribute, element) => !(attribute === "open" && element.matches("details")),
      },
    });
    for (const form of kept) if (!form.isConnected) main.append(form);
    if (main.textContent !== text) kept.forEach(warn);
    const news = told(main).filter(words => words && !before.includes(words));
    if (news.length && !isLost) note.textContent = news.join(". ");
  }

  function warn(form) {
    if (form.querySelector(":scope > .kept")) return;
    const words = document.createElement("p");
    words.className = "kept s";
    words.setAttribute("aria-live", "polite");
    form.append(words);
    words.textContent = note.dataset.kept;
  }

  function tell() {
    if (isLost) return;
    isLost = true;
    note.className = "kept s";
    const reload = document.createElement("a");
    reload.href = location.pathname === main.dataset.live ? location.href : main.dataset.live;
    reload.textContent = note.dataset.reload;
    note.replaceChildren(`${note.dataset.lost} `, reload);
  }

  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("online", open);
  /* A form on its way must not be given a new name that would let it be carried out twice. */
  document.addEventListener("submit", event => {
    if (event.defaultPrevented || event.target.target) return;
    leaving = true;
    close();
  });
  addEventListener("pagehide", close);
  addEventListener("pageshow", event => {
    leaving = false;
    if (event.persisted) open();
  });
  open();
})();
