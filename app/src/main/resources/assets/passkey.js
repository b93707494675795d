// Passkeys: a form asks the server for options, the browser's device for an answer, and sends that with itself.

"use strict";

for (const form of document.querySelectorAll("form[data-passkey]")) asking(form);

/** @param form with hidden fields `ticket` and `answer` */
function asking(form) {
  const said = form.querySelector("[data-said]");
  const button = form.querySelector("button");
  if (!window.PublicKeyCredential) {
    form.hidden = true;
    return;
  }
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.disabled = true;
    said.textContent = form.dataset.asking;
    try {
      const begun = await options(form);
      const credential = await device(form.dataset.passkey, JSON.parse(begun.options));
      form.elements.ticket.value = begun.ticket;
      form.elements.answer.value = JSON.stringify(told(credential));
      form.submit();
    } catch (failure) {
      said.textContent = form.dataset.failed;
      button.disabled = false;
    }
  });
}

async function options(form) {
  const answer = await fetch(form.dataset.options, {
    method: "POST",
    body: new URLSearchParams([...new FormData(form)].filter(([name]) => name.startsWith("_"))),
  });
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
}

/** Binary members are base64url in JSON and bytes in the browser. */
function device(what, asked) {
  const publicKey = { ...asked, challenge: bytes(asked.challenge) };
  if (what === "create") {
    publicKey.user = { ...asked.user, id: bytes(asked.user.id) };
    publicKey.excludeCredentials = (asked.excludeCredentials ?? []).map(named);
    return navigator.credentials.create({ publicKey });
  }
  publicKey.allowCredentials = (asked.allowCredentials ?? []).map(named);
  return navigator.credentials.get({ publicKey });
}

function named(credential) {
  return { ...credential, id: bytes(credential.id) };
}

/** A credential as the JSON that WebAuthn defines for it. */
function told(credential) {
  const response = {};
  for (const name of ["attestationObject", "clientDataJSON", "authenticatorData", "signature", "userHandle"]) {
    if (credential.response[name]) response[name] = text(credential.response[name]);
  }
  if (credential.response.getTransports) response.transports = credential.response.getTransports();
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response,
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
  };
}

function bytes(base64url) {
  const plain = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function text(buffer) {
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
