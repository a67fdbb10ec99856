// A place is marked on a map that moves, where the form shows one with squares. Leaflet comes only when it is asked for.
import type { SpotWords } from './spot-draw.ts'

for (const holder of document.querySelectorAll<HTMLElement>('[data-spot]')) {
  const picture = holder.querySelector<SVGSVGElement>('[data-map-picture]')
  const field = holder.querySelector<HTMLInputElement>('[data-spot-shape]')
  if (!picture || !field) continue
  const words: SpotWords = JSON.parse(holder.dataset['spotWords'] ?? '{}')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'govuk-button govuk-button--secondary'
  button.textContent = words.open
  picture.closest('.fm-map')?.before(button)
  let close: (() => void) | undefined
  button.addEventListener('click', async () => {
    if (close) {
      close()
      close = undefined
      picture.removeAttribute('hidden')
      button.textContent = words.open
      return
    }
    button.disabled = true
    try {
      const { openDrawing } = await import('./spot-draw.ts')
      close = await openDrawing(holder, picture, field, words)
      picture.setAttribute('hidden', '')
      button.textContent = words.close
    } catch (error) {
      // The map with squares and the fields go on working.
      console.warn(error)
      button.remove()
    } finally {
      button.disabled = false
    }
  })
}
