// Long answers: what is written is kept as a draft while it is written, and leaving with words unsaved asks first.
import { statusLine } from './say.ts'

const PAUSE = 1200
const AGAIN = 8000

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft-url]')) {
  const words = form.querySelectorAll<HTMLTextAreaElement>('textarea')
  const last = [...words].at(-1)
  const address = form.dataset['draftUrl']
  if (!last || !address) continue
  const { draftSaved = 'Saved', draftWaiting = 'Not saved yet. Keep this page open; we are trying again.' } =
    form.dataset

  const line = statusLine(last, 'draft')
  let unsaved = false
  let sending = false
  let timer = 0

  const body = () => {
    const data = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') data.append(name, value)
    return data
  }

  const save = async () => {
    window.clearTimeout(timer)
    if (sending) return later(PAUSE)
    sending = true
    unsaved = false
    let kept = false
    try {
      kept = (await fetch(address, { method: 'POST', body: body(), credentials: 'same-origin' })).ok
    } catch {
      kept = false
    }
    sending = false
    if (kept && !unsaved) line.textContent = draftSaved
    if (!kept) {
      unsaved = true
      line.textContent = draftWaiting
      later(AGAIN)
    }
  }

  const later = (wait: number) => {
    window.clearTimeout(timer)
    timer = window.setTimeout(save, wait)
  }

  form.addEventListener('input', () => {
    unsaved = true
    line.textContent = ''
    later(PAUSE)
  })
  form.addEventListener('submit', () => {
    window.clearTimeout(timer)
    unsaved = false
  })
  // A phone that is put away may never come back to this page.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && unsaved) navigator.sendBeacon(address, body())
  })
  window.addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault()
  })
}
