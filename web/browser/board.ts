import { handlesOf, type Words } from './board-drag.ts'
import { follow } from './live.ts'
import { statusLine } from './say.ts'

type Card = { id: string; number: number; words: string; name: string | null; lang: string; unsorted: boolean }
type Effect = { do: string; cluster: string; items?: string[] }
type Move = { sentence: string; effects: Effect[]; counts: Record<string, number>; whole: boolean; cards: Card[] }

/** A board that is open changes as others move notes; where a move is too large to be told, the board is taken anew. */
const root = document.querySelector<HTMLElement>('[data-board]')

const columnOf = (id: string) => root?.querySelector<HTMLElement>(`[data-board-column="${id}"]`)
const noteIn = (column: HTMLElement | null | undefined, id: string) =>
  column?.querySelector<HTMLElement>(`[data-board-note="${id}"]`)

function start(board: HTMLElement): void {
  const words = JSON.parse(board.dataset['boardWords'] ?? '{}') as Words
  const line = statusLine(board, 'board')
  const here = document.createElement('p')
  here.className = 'govuk-hint'
  board.before(here)

  const count = (n: number) => (words.items[n === 1 ? 0 : 1] ?? '').replace('%{n}', n.toLocaleString('en-GB'))

  function draw(card: Card, list: string): HTMLElement {
    const item = document.createElement('li')
    item.className = 'fm-note fm-note--new'
    item.dataset['boardNote'] = card.id
    item.dataset['boardNumber'] = `${card.number}`
    const number = document.createElement('span')
    number.className = 'fm-note__number'
    number.textContent = words.note.replace('%{n}', `${card.number}`)
    const text = document.createElement('span')
    text.className = 'fm-note__words'
    text.lang = card.lang
    text.textContent = card.words
    const address = board.dataset['boardItem']
    const name = document.createElement('span')
    name.className = 'fm-note__name'
    name.textContent = card.name
    if (!address) {
      item.append(number, text, ...(card.name ? [name] : []))
      return item
    }
    const box = document.createElement('input')
    const label = document.createElement('label')
    const both = document.createElement('span')
    Object.assign(box, { className: 'govuk-checkboxes__input', type: 'checkbox', name: 'item', value: card.id })
    box.id = `live-${list}-${card.number}`
    label.className = 'govuk-label govuk-checkboxes__label'
    label.htmlFor = box.id
    label.append(number, text)
    both.className = 'govuk-checkboxes__item'
    both.append(box, label)
    const foot = document.createElement('span')
    const link = document.createElement('a')
    const which = document.createElement('span')
    foot.className = 'fm-note__foot'
    link.className = 'govuk-link'
    link.href = address.replace('ITEM', card.id)
    which.className = 'govuk-visually-hidden'
    which.textContent = `: ${number.textContent}`
    link.append(words.change, which)
    foot.append(...(card.name ? [name] : []), link)
    item.append(both, foot)
    return item
  }

  function put(id: string, card: Card | undefined): void {
    const column = columnOf(id)
    if (!card || !column || noteIn(column, card.id)) return
    const before = root?.querySelector<HTMLElement>(`[data-board-note="${card.id}"] [name="item"]`) as HTMLInputElement
    const drawn = draw(card, id)
    const box = drawn.querySelector<HTMLInputElement>('[name="item"]')
    if (box && before?.checked) box.checked = true
    column.querySelector('[data-board-notes]')?.prepend(drawn)
  }

  /** Takes a note away, and leaves the keyboard where it was. */
  function take(id: string, item: string): void {
    const note = noteIn(columnOf(id), item)
    if (!note) return
    const held = note.contains(document.activeElement)
    const next = (note.nextElementSibling ?? note.previousElementSibling)?.querySelector<HTMLElement>(
      'button, input, a',
    )
    note.remove()
    if (held) next?.focus()
  }

  async function anew(): Promise<void> {
    const ticked = new Set(
      [...board.querySelectorAll<HTMLInputElement>('[name="item"]:checked')].map(({ value }) => value),
    )
    const typed = board.querySelector<HTMLInputElement>('[name="name"]')?.value ?? ''
    const focused = document.activeElement?.id
    const answer = await fetch(location.href)
    if (!answer.ok) return
    const read = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const next = read.querySelector<HTMLElement>('[data-board]')
    if (!next) return
    board.replaceChildren(...next.childNodes)
    for (const box of board.querySelectorAll<HTMLInputElement>('[name="item"]')) box.checked = ticked.has(box.value)
    const name = board.querySelector<HTMLInputElement>('[name="name"]')
    if (name) name.value = typed
    if (focused) document.getElementById(focused)?.focus()
    handles.renew()
  }

  let asked = 0
  /** Many changes of groups in one moment ask once. */
  function anewSoon(): void {
    window.clearTimeout(asked)
    asked = window.setTimeout(() => anew().catch(() => {}), 150)
  }

  function moved({ sentence, effects, counts, whole, cards }: Move): void {
    line.textContent = sentence
    if (whole) {
      anewSoon()
      return
    }
    const known = new Map(cards.map((card) => [card.id, card]))
    for (const effect of effects)
      for (const item of effect.items ?? []) {
        if (effect.do === 'put') put(effect.cluster, known.get(item))
        if (effect.do === 'take') take(effect.cluster, item)
      }
    for (const card of cards)
      if (card.unsorted) put('unsorted', card)
      else take('unsorted', card.id)
    for (const [id, n] of Object.entries(counts)) {
      const place = columnOf(id)?.querySelector('[data-board-count]')
      if (place) place.textContent = count(n)
    }
    handles.renew()
  }

  const handles = handlesOf(board, words, line, () => location.reload())
  handles.renew()
  follow(board.dataset['board'] ?? '', Number(board.dataset['boardPlace'] ?? 0), {
    move: moved,
    again: anewSoon,
    here: ({ n }: { n: number }) => {
      here.textContent = (words.here[n === 1 ? 0 : 1] ?? '').replace('%{n}', n.toLocaleString('en-GB'))
    },
  })
}

if (root) start(root)
