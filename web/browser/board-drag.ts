export type Words = Record<
  'handle' | 'picked' | 'over' | 'dropped' | 'left' | 'failed' | 'help' | 'note' | 'unsorted' | 'change',
  string
> & { here: string[]; items: string[] }

type Carrying = { note: HTMLElement; from: string; at: number; ghost?: HTMLElement }

/** Handles by which notes are carried from group to group: with a pointer, or with Space, the arrows and Space again. */
export function handlesOf(board: HTMLElement, words: Words, line: HTMLElement, failed: () => void) {
  let carrying: Carrying | undefined
  const columns = () => [...board.querySelectorAll<HTMLElement>('[data-board-column]')]
  const idOf = (column: HTMLElement) => column.dataset['boardColumn'] ?? ''
  const named = (column: HTMLElement) => column.querySelector('[data-board-title]')?.textContent?.trim() ?? ''
  const say = (text: string, note: HTMLElement, column?: HTMLElement) => {
    line.textContent = text
      .replace('%{note}', note.dataset['boardNumber'] ?? '')
      .replace('%{group}', column ? named(column) : '')
  }
  const mark = (over?: HTMLElement) => {
    for (const column of columns()) column.classList.toggle('fm-board__column--over', column === over)
  }

  function pick(note: HTMLElement): void {
    const column = note.closest<HTMLElement>('[data-board-column]')
    if (!column) return
    carrying = { note, from: idOf(column), at: columns().indexOf(column) }
    note.classList.add('fm-note--carried')
    note.querySelector('.fm-note__handle')?.setAttribute('aria-pressed', 'true')
    say(words.picked, note)
  }
  function leave(): Carrying | undefined {
    const was = carrying
    carrying = undefined
    was?.note.classList.remove('fm-note--carried')
    was?.note.querySelector('.fm-note__handle')?.setAttribute('aria-pressed', 'false')
    was?.ghost?.remove()
    mark()
    return was
  }

  /** What was carried goes into the group and out of the one it came from; the stream tells us as it tells everybody. */
  async function drop(to: HTMLElement | undefined): Promise<void> {
    const was = leave()
    if (!was) return
    if (!to || idOf(to) === was.from) return say(words.left, was.note)
    const item = was.note.dataset['boardNote'] ?? ''
    const body = new URLSearchParams()
    body.set('_token', board.querySelector<HTMLInputElement>('[name="_token"]')?.value ?? '')
    if (was.from !== 'unsorted') body.set('before', was.from)
    if (idOf(to) !== 'unsorted') body.set('cluster', idOf(to))
    const address = (board.dataset['boardItem'] ?? '').replace('ITEM', item)
    const answer = await fetch(address, { method: 'POST', body, headers: { accept: 'application/json' } }).catch(
      () => null,
    )
    if (!answer?.ok || answer.redirected) {
      line.textContent = words.failed
      window.setTimeout(failed, 1500)
      return
    }
    say(words.dropped, was.note, to)
    // Whoever works with the keyboard goes on from the note, where it is now.
    if (!was.ghost)
      window.setTimeout(
        () => to.querySelector<HTMLElement>(`[data-board-note="${item}"] .fm-note__handle`)?.focus(),
        300,
      )
  }

  function keyed(event: KeyboardEvent, note: HTMLElement): void {
    const all = columns()
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault()
      if (carrying?.note === note) void drop(all[carrying.at])
      else {
        leave()
        pick(note)
      }
      return
    }
    if (carrying?.note !== note) return
    if (event.key === 'Escape') {
      leave()
      say(words.left, note)
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    carrying.at = (carrying.at + step + all.length) % all.length
    const over = all[carrying.at]
    mark(over)
    if (over) say(words.over, note, over)
    over?.scrollIntoView({ block: 'nearest' })
  }

  const under = (x: number, y: number) =>
    document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-board-column]') ?? undefined

  function pointed(event: PointerEvent, note: HTMLElement, handle: HTMLElement): void {
    if (event.button !== 0) return
    const [x, y] = [event.clientX, event.clientY]
    handle.setPointerCapture(event.pointerId)
    const move = (to: PointerEvent) => {
      if (!carrying && Math.hypot(to.clientX - x, to.clientY - y) > 6) {
        pick(note)
        const ghost = document.createElement('div')
        ghost.className = 'fm-note__ghost'
        ghost.textContent = note.querySelector('.fm-note__words')?.textContent?.slice(0, 80) ?? ''
        document.body.append(ghost)
        if (carrying) (carrying as Carrying).ghost = ghost
      }
      if (!carrying?.ghost) return
      carrying.ghost.style.left = `${to.clientX + 8}px`
      carrying.ghost.style.top = `${to.clientY + 8}px`
      mark(under(to.clientX, to.clientY))
      if (to.clientY < 60) window.scrollBy(0, -16)
      if (to.clientY > window.innerHeight - 60) window.scrollBy(0, 16)
    }
    const end = (at: PointerEvent) => {
      handle.removeEventListener('pointermove', move)
      handle.removeEventListener('pointerup', end)
      handle.removeEventListener('pointercancel', end)
      if (carrying?.ghost) void drop(at.type === 'pointerup' ? under(at.clientX, at.clientY) : undefined)
    }
    handle.addEventListener('pointermove', move)
    handle.addEventListener('pointerup', end)
    handle.addEventListener('pointercancel', end)
  }

  function handleFor(note: HTMLElement): HTMLElement {
    const handle = document.createElement('button')
    handle.type = 'button'
    handle.className = 'fm-note__handle'
    handle.setAttribute('aria-pressed', 'false')
    handle.textContent = words.handle.replace('%{note}', note.dataset['boardNumber'] ?? '')
    handle.addEventListener('keydown', (event) => keyed(event, note))
    handle.addEventListener('pointerdown', (event) => pointed(event, note, handle))
    return handle
  }

  return {
    /** Gives handles to notes that have none yet: those that came since. */
    renew(): void {
      if (!board.dataset['boardItem']) return
      for (const note of board.querySelectorAll<HTMLElement>('[data-board-note]'))
        if (!note.querySelector('.fm-note__handle')) note.querySelector('.fm-note__foot')?.prepend(handleFor(note))
    },
  }
}
