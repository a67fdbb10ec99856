import { statusLine } from './say.ts'

/** A map that is open brings itself up to date: it asks which is the newest, and takes the page anew where it is another. */
const every = 5_000

async function lookAgain(page: HTMLElement, line: HTMLElement): Promise<void> {
  const { opinions = '', opinionsNow = '', opinionsFresh = '' } = page.dataset
  const answer = await fetch(opinionsNow, { headers: { accept: 'application/json' } })
  if (!answer.ok) return
  const { version } = (await answer.json()) as { version: number }
  if (`${version}` === opinions) return
  const fresh = await fetch(location.href)
  if (!fresh.ok) return
  const read = new DOMParser().parseFromString(await fresh.text(), 'text/html')
  const next = read.querySelector<HTMLElement>('[data-opinions]')
  if (!next) return
  const opened = new Set([...page.querySelectorAll('details')].flatMap((one, at) => (one.open ? [at] : [])))
  // A reader who is in the middle of it keeps their place.
  const focused = page.contains(document.activeElement)
  if (focused) return
  page.replaceChildren(...next.childNodes)
  page.dataset['opinions'] = next.dataset['opinions'] ?? `${version}`
  for (const [at, one] of [...page.querySelectorAll('details')].entries()) one.open = opened.has(at)
  line.textContent = opinionsFresh
}

const page = document.querySelector<HTMLElement>('[data-opinions]')
if (page) {
  const line = statusLine(page, 'opinions')
  setInterval(() => {
    if (document.visibilityState === 'visible') lookAgain(page, line).catch(() => {})
  }, every)
}
