import { deviceWords } from '../areas/activities/field/device-words.ts'
import type { Device } from './field-run.tsx'

/** How long the question "are you still there?" stands before the screen is cleared: as WCAG 2.2.1 asks, 20 seconds. */
const warning = 20

let ends: AbortController | undefined

export function endReset(): void {
  ends?.abort()
  ends = undefined
}

/** Nobody touched the device for a while: it asks, and then makes itself ready for the next person. */
export function watchReset(device: Device, reset: () => void): void {
  endReset()
  const now = new AbortController()
  ends = now
  const { signal } = now
  const seconds = device.prepared.session.resetSeconds
  let timer = 0
  const rest = () => {
    clearTimeout(timer)
    timer = window.setTimeout(ask, Math.max(10, seconds - warning) * 1000)
  }
  const ask = () => {
    const say = deviceWords[device.language]
    const box = document.createElement('dialog')
    box.className = 'fm-still-there'
    box.setAttribute('aria-labelledby', 'still-there')
    const heading = document.createElement('h2')
    heading.id = 'still-there'
    heading.className = 'govuk-heading-l'
    heading.textContent = say.stillThere
    const text = document.createElement('p')
    text.className = 'govuk-body'
    text.textContent = document.querySelector('[data-receipt]') ? say.stillCode(warning) : say.stillText(warning)
    const stay = document.createElement('button')
    stay.type = 'button'
    stay.className = 'govuk-button'
    stay.textContent = say.stay
    box.append(heading, text, stay)
    document.body.append(box)
    box.showModal()
    const over = () => {
      clearTimeout(gone)
      box.remove()
    }
    const gone = window.setTimeout(() => {
      over()
      reset()
    }, warning * 1000)
    stay.addEventListener('click', () => box.close())
    // Also by Escape: whoever presses a key is there.
    box.addEventListener('close', () => {
      over()
      rest()
    })
    signal.addEventListener('abort', over)
  }
  signal.addEventListener('abort', () => clearTimeout(timer))
  for (const name of ['pointerdown', 'keydown', 'input', 'scroll'])
    addEventListener(name, () => !document.querySelector('.fm-still-there') && rest(), { signal, passive: true })
  rest()
}
