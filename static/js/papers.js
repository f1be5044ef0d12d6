/* Files are dropped on their form, and sent with the progress shown; the picker and the button do the same without it. */
"use strict";
(() => {
  const form = document.querySelector("form[data-drop]");
  const field = form && form.querySelector("input[type=file]");
  if (!field) return;
  const words = document.createElement("p");
  words.className = "q s";
  words.textContent = form.dataset.drop;
  const bar = document.createElement("progress");
  bar.max = 100;
  bar.hidden = true;
  bar.setAttribute("aria-label", form.dataset.sending);
  field.after(words, bar);

  for (const kind of ["dragenter", "dragover"]) {
    form.addEventListener(kind, event => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      form.classList.add("over");
    });
  }
  form.addEventListener("dragleave", event => {
    if (!form.contains(event.relatedTarget)) form.classList.remove("over");
  });
  form.addEventListener("drop", event => {
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    form.classList.remove("over");
    const all = new DataTransfer();
    for (const file of [...field.files, ...event.dataTransfer.files]) all.items.add(file);
    field.files = all.files;
    words.textContent = [...field.files].map(file => file.name).join(", ");
  });

  form.addEventListener("submit", event => {
    if (event.defaultPrevented || !field.files.length) return;
    event.preventDefault();
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", sent => {
      if (!sent.lengthComputable) return;
      bar.hidden = false;
      bar.value = Math.round((sent.loaded / sent.total) * 100);
      words.textContent = `${form.dataset.sending} ${bar.value} %`;
    });
    request.addEventListener("load", () => {
      // the page that answered takes the place of this one; it says once what came of it
      history.pushState(null, "", request.responseURL);
      document.open();
      document.write(request.responseText);
      document.close();
    });
    request.addEventListener("error", () => {
      bar.hidden = true;
      delete form.dataset.sent;
      words.textContent = form.dataset.failed;
    });
    request.open("POST", form.action);
    request.send(new FormData(form));
  });
})();
