// @ts-check
/**
 * Looks every two seconds how far the work is, and shows the whole page anew when it has come to another
 * stage. What is short has ended at the first look.
 */
const EVERY = 2000;
const FIRST = 500;

async function look() {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const shown = document.querySelector('div[data-task]');
  const now = page.querySelector('div[data-task]');
  if (!answer.ok || !shown || !now || now.dataset.task !== shown.dataset.task) {
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
