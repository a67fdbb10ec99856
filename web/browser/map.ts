// Maps of wards: the drawn map works as it is. Here it learns to choose in a form, and to be zoomed and moved.
import { choosing } from './map-choice.ts'

for (const map of document.querySelectorAll<HTMLElement>('[data-map]')) {
  const picture = map.querySelector<SVGSVGElement>('[data-map-picture]')
  if (!picture) continue
  const choice = choosing(map, picture)
  const { mapGeojson, mapOpenText, mapCloseText } = map.dataset
  if (!mapGeojson || !mapOpenText) continue

  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'fm-link-button'
  button.textContent = mapOpenText
  const tools = document.createElement('p')
  tools.className = 'fm-map__tools'
  tools.append(button)
  map.append(tools)

  let close: (() => void) | undefined
  button.addEventListener('click', async () => {
    if (close) {
      close()
      close = undefined
      picture.removeAttribute('hidden')
      button.textContent = mapOpenText
      return
    }
    button.disabled = true
    try {
      const { openMap } = await import('./map-large.ts')
      close = await openMap(map, picture, choice)
      picture.setAttribute('hidden', '')
      button.textContent = mapCloseText ?? mapOpenText
    } catch (error) {
      // The drawn map and the list go on working.
      console.warn(error)
      tools.remove()
    } finally {
      button.disabled = false
    }
  })
}
