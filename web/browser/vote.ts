type Next = {
  number: number
  statement: string
  source: string
  progress: string
  better: { href: string; than: string; original: string; text: string }
  last: { text: string; href: string } | null
}

/** Sends a vote and puts the next statement in its place; whatever goes wrong, the form is sent as it always was. */
const form = document.querySelector<HTMLFormElement>('form[data-vote]')
const part = <Kind extends HTMLElement>(name: string) => document.querySelector<Kind>(`[data-vote-${name}]`)

function say(name: string, text: string): void {
  const place = part(name)
  if (place) place.textContent = text
}

function lead(name: string, href: string): void {
  const link = part<HTMLAnchorElement>(name)
  if (link) link.href = href
}

function show(next: Next): void {
  const number = part<HTMLInputElement>('number')
  const known = part<HTMLInputElement>('known')
  if (number) number.value = `${next.number}`
  if (known) known.value = 'yes'
  say('statement', next.statement)
  say('source', next.source)
  say('progress', next.progress)
  say('than', next.better.than)
  say('other', next.better.original)
  lead('better', next.better.href)
  say('last-text', next.last?.text ?? '')
  lead('last-link', next.last?.href ?? '')
  for (const [name, hidden] of [
    ['original', !next.better.original],
    ['last', !next.last],
    ['finish', false],
  ] as const) {
    const place = part(name)
    if (place) place.hidden = hidden
  }
  if (location.search) history.replaceState(null, '', location.pathname)
  document.querySelector('.govuk-error-summary')?.remove()
  part('statement')?.focus()
}

let sending = false

async function send(to: HTMLFormElement, pressed: HTMLButtonElement): Promise<void> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(to)) if (typeof value === 'string') body.append(name, value)
  body.append(pressed.name, pressed.value)
  const answer = await fetch(to.action, { method: 'POST', body, headers: { accept: 'application/json' } })
  if (!answer.ok || !answer.headers.get('content-type')?.startsWith('application/json')) throw new Error('not taken')
  const next = (await answer.json()) as Next | { finish: string }
  if ('finish' in next) location.assign(next.finish)
  else show(next)
}

form?.addEventListener('submit', (event) => {
  const pressed = event.submitter
  if (!(pressed instanceof HTMLButtonElement) || pressed.name !== 'vote') return
  event.preventDefault()
  if (sending) return
  sending = true
  send(form, pressed)
    .catch(() => {
      const kept = document.createElement('input')
      kept.type = 'hidden'
      kept.name = 'vote'
      kept.value = pressed.value
      form.append(kept)
      form.submit()
    })
    .finally(() => {
      sending = false
    })
})
