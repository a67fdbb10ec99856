// While long work goes on, the page looks again by itself: only its figures change, and the place of whoever reads stays.
const every = 3000

async function look(): Promise<void> {
  const answer = await fetch(location.href, { credentials: 'same-origin' }).catch(() => undefined)
  if (!answer?.ok) return again()
  const now = new DOMParser().parseFromString(await answer.text(), 'text/html')
  if (!now.querySelector('[data-waiting]')) return location.reload()
  const [shown, fresh] = [document, now].map((page) => page.querySelector('.fm-progress'))
  if (shown && fresh && shown.innerHTML !== fresh.innerHTML) shown.innerHTML = fresh.innerHTML
  again()
}

const again = (): void => void setTimeout(look, every)
if (document.querySelector('[data-waiting]')) again()
