// Keying a pile of paper without a mouse: Enter moves on, digits choose, a sheet keyed twice is noticed.
import { statusLine } from './say.ts'

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keying]')) {
  const stops = () =>
    [...form.elements].filter(
      (element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLButtonElement =>
        element instanceof HTMLElement &&
        element.matches('input, textarea, select, button[type="submit"], button:not([type])') &&
        !element.matches(':disabled, [type="hidden"], [name="switch-language"]'),
    )

  // A group of radio buttons is one stop.
  const nextStop = (from: Element) => {
    const all = stops()
    const name = from instanceof HTMLInputElement && from.type === 'radio' ? from.name : undefined
    return all.slice(all.indexOf(from as HTMLInputElement) + 1).find((stop) => !name || stop.name !== name)
  }

  form.addEventListener('keydown', (event) => {
    const from = event.target as Element
    if (event.isComposing || from instanceof HTMLButtonElement) return
    if (event.key === 'Enter') {
      // In a long answer Enter starts a line, as on paper; with Ctrl it moves on.
      if (from instanceof HTMLTextAreaElement && !event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      nextStop(from)?.focus()
      return
    }
    if (/^[1-9]$/.test(event.key) && from instanceof HTMLInputElement && from.type === 'radio') {
      const group = [...form.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${CSS.escape(from.name)}"]`)]
      const chosen = group[Number(event.key) - 1]
      if (!chosen) return
      event.preventDefault()
      chosen.checked = true
      chosen.focus()
      chosen.dispatchEvent(new Event('change', { bubbles: true }))
    }
  })

  watchDuplicates(form)
  form.querySelector<HTMLElement>('[data-keying-first]')?.focus()
}

/** The code field knows the codes already keyed in this batch. */
function watchDuplicates(form: HTMLFormElement): void {
  const code = form.querySelector<HTMLInputElement>('input[data-keying-known]')
  if (!code) return
  const plain = (text: string) =>
    text
      .replace(/^https?:\/\/\S*\//i, '')
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, '')
  const known = new Set((code.dataset['keyingKnown'] ?? '').split(' ').filter(Boolean).map(plain))
  const line = statusLine(code, 'duplicate')
  code.addEventListener('input', () => {
    const twice = known.has(plain(code.value))
    code.toggleAttribute('aria-invalid', twice)
    line.textContent = twice ? (code.dataset['keyingTwice'] ?? 'This sheet is already in this batch.') : ''
  })
}
