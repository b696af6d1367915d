// @ts-check
/*
 * The things of an ordered list are dragged by a handle. While one is dragged, a line shows where it would
 * stand and the list's status says so; Escape lets it stay. Dropped, it is sent with the list's own form:
 * which thing, and before which other. The buttons of the list stay for the keyboard.
 */

/** How near the edge of the window, in pixels, a drag scrolls the page. */
const EDGE = 48;

for (const list of document.querySelectorAll('[data-reorder]'))
  if (list instanceof HTMLElement) for (const item of itemsOf(list)) giveHandle(list, item);

/**
 * @param {HTMLElement} list
 * @returns {HTMLElement[]}
 */
function itemsOf(list) {
  return [...list.children].filter((child) => child instanceof HTMLElement);
}

/**
 * @param {HTMLElement} list
 * @param {HTMLElement} item
 */
function giveHandle(list, item) {
  const handle = document.createElement('span');
  handle.className = 'drag-handle';
  handle.setAttribute('aria-hidden', 'true');
  handle.addEventListener('pointerdown', (press) => {
    if (press.button === 0) drag(list, item, handle, press);
  });
  item.prepend(handle);
}

/**
 * @param {HTMLElement} list
 * @param {HTMLElement} item
 * @param {HTMLElement} handle
 * @param {PointerEvent} press
 */
function drag(list, item, handle, press) {
  press.preventDefault();
  const order = itemsOf(list);
  const others = order.filter((other) => other !== item);
  const stays = others[order.indexOf(item)] ?? null;
  let before = stays;
  const over = new AbortController();
  const { signal } = over;
  handle.setPointerCapture(press.pointerId);
  item.classList.add('dragged');

  /** @param {PointerEvent} event */
  const follow = (event) => {
    scrollAtEdge(event.clientY);
    const next = others.find((other) => event.clientY < middleOf(other)) ?? null;
    if (next === before) return;
    before = next;
    showPlace(list, others, before);
    say(list, item, others, before);
  };
  const end = () => {
    over.abort();
    item.classList.remove('dragged');
    showPlace(list, others, stays);
  };
  const drop = () => {
    const place = before;
    end();
    if (place === stays) return;
    list.insertBefore(item, place);
    send(list, item, place);
  };

  handle.addEventListener('pointermove', follow, { signal });
  handle.addEventListener('pointerup', drop, { signal });
  handle.addEventListener('pointercancel', end, { signal });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && end(), { signal });
}

/** @param {Element} element */
function middleOf(element) {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}

/** @param {number} y */
function scrollAtEdge(y) {
  if (y < EDGE) scrollBy(0, -EDGE / 2);
  else if (y > innerHeight - EDGE) scrollBy(0, EDGE / 2);
}

/**
 * A line above the one before which the thing would stand, or under the last one.
 *
 * @param {HTMLElement} list
 * @param {HTMLElement[]} others
 * @param {HTMLElement | null} before
 */
function showPlace(list, others, before) {
  const dragging = list.querySelector('.dragged') !== null;
  for (const other of others) {
    other.classList.toggle('drop-above', dragging && other === before);
    other.classList.toggle('drop-below', dragging && before === null && other === others.at(-1));
  }
}

/**
 * @param {HTMLElement} list
 * @param {HTMLElement} item
 * @param {HTMLElement[]} others
 * @param {HTMLElement | null} before
 */
function say(list, item, others, before) {
  const status = document.getElementById(`${list.dataset.reorder}-status`);
  if (!status) return;
  const place = before ? others.indexOf(before) + 1 : others.length + 1;
  status.textContent = (list.dataset.dragged ?? '')
    .replace('{name}', item.dataset.name ?? '')
    .replace('{place}', String(place))
    .replace('{count}', String(others.length + 1));
}

/**
 * @param {HTMLElement} list
 * @param {HTMLElement} item
 * @param {HTMLElement | null} before
 */
function send(list, item, before) {
  const form = document.getElementById(list.dataset.reorder ?? '');
  if (!(form instanceof HTMLFormElement)) return;
  fill(form, 'item', item.dataset.item ?? '');
  fill(form, 'before', before?.dataset.item ?? '');
  form.requestSubmit();
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 * @param {string} value
 */
function fill(form, name, value) {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
}
