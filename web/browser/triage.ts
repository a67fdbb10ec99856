// Moderating by keyboard: j and k walk the list, other keys press the button of the item that says which key it has.
// The keys work only while the focus is in the list, so that they never surprise anybody who speaks to the computer, and
// a button turns them off (WCAG 2.1.4). Everything works by its button as well.
const kept = 'folkmoot-triage-keys'
let on = localStorage.getItem(kept) !== 'off'

for (const list of document.querySelectorAll<HTMLElement>('[data-triage]')) {
  const items = [...list.querySelectorAll<HTMLElement>('[data-triage-item]')]
  for (const item of items) item.tabIndex = -1
  helpLine(list, items)

  const current = () => items.find((item) => item.contains(document.activeElement))
  const goTo = (item: HTMLElement | undefined) => {
    item?.focus()
    item?.scrollIntoView({ block: 'nearest' })
  }

  // After a deed the address names the item that comes next, so that the keys go on where they were. The message of
  // success is read out all the same; it must only not take the focus away again.
  const next = items.find((item) => item.id !== '' && location.hash === `#${item.id}`)
  if (next) {
    document.querySelector('.govuk-notification-banner')?.setAttribute('data-disable-auto-focus', 'true')
    goTo(next)
  }
  list.addEventListener('focusin', () => {
    const now = current()
    for (const item of items) item.classList.toggle('fm-triage-current', item === now)
  })
  list.addEventListener('focusout', (event) => {
    if (!list.contains(event.relatedTarget as Node | null))
      for (const item of items) item.classList.remove('fm-triage-current')
  })
  list.addEventListener('keydown', (event) => {
    if (!on || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const at = items.indexOf(current() as HTMLElement)
    const key = event.key.toLowerCase()
    if (key === 'j') goTo(items[Math.min(at + 1, items.length - 1)])
    else if (key === 'k') goTo(items[Math.max(at - 1, 0)])
    else if (key === 'x') items[at]?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click()
    else if (/^[a-z]$/.test(key)) items[at]?.querySelector<HTMLElement>(`[data-triage-key="${key}"]`)?.click()
    else return
    event.preventDefault()
  })
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])')
  )
}

function helpLine(list: HTMLElement, items: HTMLElement[]): void {
  if (items.length === 0) return
  const keys = new Map([
    ['j', 'next'],
    ['k', 'back'],
  ])
  if (list.querySelector('[data-triage-item] input[type="checkbox"]')) keys.set('x', 'choose')
  for (const button of list.querySelectorAll<HTMLElement>('[data-triage-key]')) {
    keys.set(
      button.dataset['triageKey'] ?? '',
      button.dataset['triageSays'] ?? button.textContent?.trim().toLowerCase() ?? '',
    )
  }
  const line = document.createElement('ul')
  line.className = 'fm-keys'
  const begin = document.createElement('button')
  begin.type = 'button'
  begin.className = 'fm-link-button'
  begin.textContent = 'Use the keyboard'
  begin.addEventListener('click', () => items[0]?.focus())
  line.append(entry(begin), entry(keysSwitch(line)))
  for (const [key, says] of keys) {
    const sign = document.createElement('kbd')
    sign.textContent = key
    line.append(entry(sign, ` ${says}`))
  }
  list.before(line)
}

/** Turns the keys off, and on again; this browser keeps it. */
function keysSwitch(line: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'fm-link-button'
  const show = () => {
    button.textContent = on ? 'Turn the keys off' : 'Turn the keys on'
    line.classList.toggle('fm-keys--off', !on)
  }
  button.addEventListener('click', () => {
    on = !on
    localStorage.setItem(kept, on ? 'on' : 'off')
    show()
  })
  show()
  return button
}

function entry(...content: (Node | string)[]): HTMLLIElement {
  const item = document.createElement('li')
  item.append(...content)
  return item
}
