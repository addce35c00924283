// Passkeys: the server gives a challenge, the device answers it, and the form brings the answer to the server. Where
// a browser can do that, the form is shown.

const bytes = (text) => Uint8Array.from(
  atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
const text = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)))
  .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

/** The field that says how far it is; other fields of a form that waits have names of their own. */
const verb = (form) => form.dataset.verb ?? "do";

/** What the server wants to be answered, in bytes where the browser wants bytes. */
const begin = async (form) => {
  const fields = new URLSearchParams(new FormData(form));
  fields.set(verb(form), "begin");
  const answer = await fetch(form.action, {
    method: "POST", headers: { "Accept": "application/json" }, body: fields, signal: AbortSignal.timeout(20_000),
  });
  if (!answer.ok) throw new Error(`the server says ${answer.status}`);
  const options = await answer.json();
  options.challenge = bytes(options.challenge);
  if (options.user) options.user.id = bytes(options.user.id);
  for (const known of options.excludeCredentials ?? []) known.id = bytes(known.id);
  return options;
};

const use = async (publicKey) => {
  const { rawId, response } = await navigator.credentials.get({ publicKey });
  return {
    credential: rawId, client: response.clientDataJSON, authenticator: response.authenticatorData,
    signature: response.signature, person: response.userHandle ?? new ArrayBuffer(0),
  };
};

const make = async (publicKey) => {
  const { response } = await navigator.credentials.create({ publicKey });
  return { client: response.clientDataJSON, authenticator: response.getAuthenticatorData() };
};

const offer = (form, ask) => {
  const [button, told] = [form.querySelector("button"), form.querySelector("[role=status]")];
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.disabled = true;
    told.textContent = "";
    try {
      for (const [name, value] of Object.entries(await ask(await begin(form)))) set(form, name, text(value));
      set(form, verb(form), "finish");
      form.submit();
    } catch (fault) {
      // What was called off, took too long or is not there looks the same to us; one thing does not.
      told.textContent = (fault.name === "InvalidStateError" && form.dataset.known) || form.dataset.failed;
    } finally {
      button.disabled = false;
    }
  });
  form.hidden = false;
};

const set = (form, name, value) => {
  const field = form.elements.namedItem(name) ?? form.appendChild(document.createElement("input"));
  Object.assign(field, { type: "hidden", name, value });
};

const using = document.getElementById("passkey-use");
const making = document.getElementById("passkey-make");
if (using && "PublicKeyCredential" in window) offer(using, use);
// Older browsers keep what the device said inside something that only they can read.
if (making && "getAuthenticatorData" in (window.AuthenticatorAttestationResponse?.prototype ?? {})) {
  offer(making, make);
}
