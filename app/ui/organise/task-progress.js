// @ts-check
/**
 * Looks every two seconds how far the task is, and shows the whole page anew when it has ended. A short one
 * has ended at the first look.
 */
const EVERY = 2000;
const FIRST = 500;

async function look() {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const shown = document.querySelector('[data-task]');
  const now = page.querySelector('[data-task]');
  if (!answer.ok || !shown || !now || now.getAttribute('data-task') !== 'running') {
    location.reload();
    return;
  }
  for (const part of ['[role="status"]', 'progress']) {
    const old = shown.querySelector(part);
    const fresh = now.querySelector(part);
    if (!old || !fresh) continue;
    if (old instanceof HTMLProgressElement && fresh instanceof HTMLProgressElement)
      old.value = fresh.value;
    else if (old.textContent !== fresh.textContent) old.textContent = fresh.textContent;
  }
  setTimeout(look, EVERY);
}

setTimeout(look, FIRST);
