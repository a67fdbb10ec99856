// Ideas like the one that is being written, shown below it while it is written. Without this, they are offered once on a
// page of their own.
type Similar = { title: string; href: string; says: string; support: string; text: string; lang?: string }

const PAUSE = 700
const LEAST = 12

for (const map of document.querySelectorAll<HTMLElement>('[data-map-with-script]')) map.hidden = false

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-similar-url]')) {
  const place = form.querySelector<HTMLElement>('[data-similar]')
  const seen = form.querySelector<HTMLInputElement>('[data-similar-seen]')
  const address = form.dataset['similarUrl']
  const fields = ['title', 'answer'].flatMap((name) => {
    const field = form.elements.namedItem(name)
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? [field] : []
  })
  if (!place || !seen || !address || fields.length === 0) continue
  let timer = 0
  let asked = ''
  let latest = 0

  const look = async () => {
    const text = fields.map(({ value }) => value.trim()).join(' ')
    if (text.trim().length < LEAST || text === asked) return
    asked = text
    latest += 1
    const mine = latest
    const body = new URLSearchParams({ _token: tokenOf(form) })
    for (const { name, value } of fields) body.append(name, value)
    try {
      const answer = await fetch(address, { method: 'POST', body, credentials: 'same-origin' })
      if (!answer.ok || mine !== latest) return
      const found = (await answer.json()) as Similar[]
      if (mine === latest) draw(place, found)
      // What was shown here is not asked again after sending.
      if (found.length > 0) seen.value = 'yes'
    } catch {
      asked = ''
    }
  }

  for (const field of fields) {
    field.addEventListener('input', () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(look, PAUSE)
    })
  }
  if (fields.some(({ value }) => value)) look()
}

function tokenOf(form: HTMLFormElement): string {
  const field = form.elements.namedItem('_token')
  return field instanceof HTMLInputElement ? field.value : ''
}

function draw(place: HTMLElement, found: readonly Similar[]): void {
  place.replaceChildren()
  if (found.length === 0) return
  const { similarTitle = '', similarLead = '', similarTab = '' } = place.dataset
  place.append(
    element('h2', 'govuk-heading-s govuk-!-margin-bottom-1', similarTitle),
    element('p', 'govuk-body', similarLead),
  )
  const list = element('ul', 'govuk-list govuk-list--spaced', '')
  for (const idea of found) {
    const item = element('li', '', '')
    const title = link(idea.href, idea.title)
    if (idea.lang) title.lang = idea.lang
    item.append(
      title,
      element('div', 'govuk-hint govuk-!-margin-bottom-0', `${idea.says} ${similarTab}`),
      link(idea.support, idea.text),
    )
    list.append(item)
  }
  place.append(list)
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name)
  if (className) made.className = className
  made.textContent = text
  return made
}

/** What is being written stays: the other idea opens beside it. */
function link(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a')
  made.className = 'govuk-link'
  made.href = href
  made.target = '_blank'
  made.rel = 'noopener'
  made.textContent = text
  return made
}
