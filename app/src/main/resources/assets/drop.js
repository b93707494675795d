// Drag and drop on the import form: the files go to the form's own field and are sent with it.

"use strict";

for (const zone of document.querySelectorAll("[data-drop]")) dropping(zone);

/** @param zone the form */
function dropping(zone) {
  const spoken = document.querySelector("#spoken");
  const speak = (sentence) => { spoken.textContent = sentence; };
  const field = zone.querySelector("input[type=file]");
  const list = zone.querySelector("[data-chosen]");
  const limit = Number(zone.dataset.limit);
  const send = zone.querySelector("button");
  const bar = zone.querySelector("progress");

  zone.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone.classList.add("over");
  });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    if (event.dataTransfer.files.length) {
      field.files = event.dataTransfer.files;
      shown();
    }
  });
  field.addEventListener("change", shown);

  function shown() {
    const files = [...field.files];
    list.textContent = files.map((file) => `${file.name} (${Math.ceil(file.size / 1024)} KB)`).join(", ");
    const large = files.reduce((sum, file) => sum + file.size, 0) > limit;
    send.disabled = large;
    if (large) list.textContent = zone.dataset.tooLarge;
    speak(list.textContent);
  }

  // Sends with progress in numbers; the answer's address is the task's page.
  zone.addEventListener("submit", (event) => {
    if (!field.files.length) return;
    event.preventDefault();
    const request = new XMLHttpRequest();
    request.open("POST", zone.action);
    request.upload.addEventListener("progress", (part) => {
      bar.hidden = false;
      bar.max = part.total;
      bar.value = part.loaded;
      list.textContent = zone.dataset.sending.replace("%1", String(Math.floor((100 * part.loaded) / part.total)));
    });
    request.addEventListener("load", () => {
      if (request.status < 400 && request.responseURL) {
        location.assign(request.responseURL);
      } else {
        const page = new DOMParser().parseFromString(request.responseText, "text/html");
        list.textContent = [...page.querySelectorAll("main h1, main .lede")].slice(0, 3).map((part) => part.textContent).join(" ");
        speak(list.textContent);
        send.disabled = false;
      }
    });
    request.addEventListener("error", () => {
      list.textContent = zone.dataset.failed;
      speak(list.textContent);
      send.disabled = false;
    });
    send.disabled = true;
    request.send(new FormData(zone));
  });
}
