import { follow } from './live.ts'

// On pages about a joint draft: how many have it open, and that somebody changed it. What is typed here stays.
const status = document.querySelector<HTMLElement>('[data-joint-draft]')

if (status) {
  const here = status.querySelector<HTMLElement>('[data-here]')
  const changed = status.querySelector<HTMLElement>('[data-changed]')
  const address = status.dataset['jointDraft'] ?? ''
  const version = Number(status.dataset['version'] ?? 0)
  follow(address, version, {
    here({ n }: { n: number }) {
      if (!here) return
      const words = (status.dataset['readers'] ?? '').replace('{n}', `${n}`)
      if (here.textContent !== words) here.textContent = words
      here.hidden = n < 2
    },
    version({ paragraphs }: { paragraphs: string[] }) {
      if (changed) changed.hidden = false
      for (const id of paragraphs) document.getElementById(id)?.classList.add('is-changed')
    },
    again() {
      if (changed) changed.hidden = false
    },
  })
}
