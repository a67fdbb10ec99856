// The page of a session looks for new answers by itself. What whoever reads has reached with the keyboard stays theirs.
const shown = document.querySelector<HTMLElement>('[data-session]')
const every = Number(shown?.dataset['session']) * 1000

async function look(place: HTMLElement): Promise<void> {
  const busy = place.contains(document.activeElement) || document.hidden
  const answer = busy ? undefined : await fetch(location.href, { credentials: 'same-origin' }).catch(() => undefined)
  if (answer?.ok) {
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-session]')
    if (fresh && fresh.innerHTML !== place.innerHTML) place.replaceChildren(...fresh.childNodes)
  }
  setTimeout(look, every, place)
}

if (shown && every) setTimeout(look, every, shown)
