import type { Words } from './places-marks.ts'

// The map of places: the drawn one works as it is. A button opens one that zooms and moves; Leaflet comes only then.
const holder = document.querySelector<HTMLElement>('[data-places-cells]')
const picture = holder?.querySelector<SVGSVGElement>('[data-map-picture]')

if (holder && picture) {
  const words: { zoom: string; still: string; offline: string } & Words = JSON.parse(
    holder.dataset['placesWords'] ?? '{}',
  )
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'govuk-button govuk-button--secondary'
  button.textContent = words.zoom
  holder.prepend(button)
  let close: (() => void) | undefined
  button.addEventListener('click', async () => {
    if (close) {
      close()
      close = undefined
      picture.removeAttribute('hidden')
      button.textContent = words.zoom
      return
    }
    button.disabled = true
    try {
      const { openPlaces } = await import('./places-map-large.ts')
      close = await openPlaces(holder, picture, words)
      picture.setAttribute('hidden', '')
      button.textContent = words.still
    } catch (error) {
      console.warn(error)
      button.replaceWith(
        Object.assign(document.createElement('p'), { className: 'govuk-body', textContent: words.offline }),
      )
    } finally {
      button.disabled = false
    }
  })
}
