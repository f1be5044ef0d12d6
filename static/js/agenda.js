/* Items of an agenda are dragged to their place; the buttons beside them do the same without it. */
"use strict";
(() => {
  const list = document.querySelector("[data-order]");
  if (!list) return;
  const forms = new Map();
  for (const form of list.querySelectorAll("form[data-place]")) {
    forms.set(`item-${form.dataset.place}`, form);
  }
  let dragged = null;

  for (const [id, form] of forms) {
    const row = document.getElementById(id);
    row.draggable = true;
    row.title = list.dataset.order;
    row.addEventListener("dragstart", event => {
      dragged = form;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", id);
    });
    row.addEventListener("dragend", () => {
      dragged = null;
      for (const other of list.querySelectorAll(".over")) other.classList.remove("over");
    });
    row.addEventListener("dragover", event => {
      if (!dragged || dragged === form) return;
      event.preventDefault();
      row.classList.add("over");
    });
    row.addEventListener("dragleave", () => row.classList.remove("over"));
    row.addEventListener("drop", event => {
      if (!dragged || dragged === form) return;
      event.preventDefault();
      const to = document.createElement("input");
      Object.assign(to, { type: "hidden", name: "to", value: form.dataset.place });
      dragged.append(to);
      dragged.requestSubmit();
    });
  }
})();
