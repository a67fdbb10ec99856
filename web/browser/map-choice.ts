export type Choice = {
  choose: (id: string) => void
  chosen: () => string | undefined
  onChange: (tell: () => void) => void
}

/** On a form, an area of the map chooses the radio button or option of the same value; without one, areas are links. */
export function choosing(map: HTMLElement, picture: SVGSVGElement): Choice | undefined {
  const name = map.dataset['mapChooses']
  const form = map.closest('form') ?? document
  if (!name) return undefined
  const selector = CSS.escape(name)
  const select = form.querySelector<HTMLSelectElement>(`select[name="${selector}"]`)
  const radios = [...form.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${selector}"]`)]
  if (!select && radios.length === 0) return undefined

  const chosen = () => select?.value || radios.find(({ checked }) => checked)?.value
  const tellers: (() => void)[] = []
  const tell = () => {
    for (const teller of tellers) teller()
  }
  const choose = (id: string) => {
    if (select) select.value = id
    for (const radio of radios) radio.checked = radio.value === id
    ;(select ?? radios.find(({ checked }) => checked))?.dispatchEvent(new Event('change', { bubbles: true }))
    tell()
  }

  const areas = [...picture.querySelectorAll<SVGAElement>('[data-area]')]
  for (const area of areas) {
    area.setAttribute('role', 'button')
    const act = (event: Event) => {
      event.preventDefault()
      choose(area.dataset['area'] ?? '')
    }
    area.addEventListener('click', act)
    area.addEventListener('keydown', (event) => {
      if (event.key === ' ') act(event)
    })
  }
  tellers.push(() => {
    const now = chosen()
    for (const area of areas) {
      const isChosen = area.dataset['area'] === now
      area.classList.toggle('fm-map__area--chosen', isChosen)
      area.setAttribute('aria-pressed', String(isChosen))
    }
  })
  for (const field of select ? [select] : radios) field.addEventListener('change', tell)
  tell()
  return { choose, chosen, onChange: (teller) => tellers.push(teller) }
}
