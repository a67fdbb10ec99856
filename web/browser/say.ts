/** A line below or beside `place` that screen readers read out when it changes. */
export function statusLine(place: Element, name: string): HTMLElement {
  const line = document.createElement('p')
  line.className = `fm-status fm-status--${name}`
  line.setAttribute('role', 'status')
  place.after(line)
  return line
}
