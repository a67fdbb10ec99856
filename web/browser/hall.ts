// The big screen of a hall and the phones in it follow what is on. Without this, the screen is loaded again every few
// seconds and phones have a link.
const SCREEN = 2000
const PHONE = 4000

const screen = document.querySelector<HTMLElement>('[data-hall-screen]')
const phone = document.querySelector<HTMLElement>('[data-hall]')

/** Only what changed is drawn anew, so that nothing flickers. */
async function lookAtScreen(shown: HTMLElement): Promise<void> {
  try {
    const answer = await fetch(location.href, { credentials: 'same-origin' })
    if (!answer.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.querySelector<HTMLElement>('[data-hall-screen]')
    if (fresh && fresh.innerHTML !== shown.innerHTML) shown.innerHTML = fresh.innerHTML
  } catch {
    // The network is away for a moment: what is shown stays.
  }
}

async function lookAtStep(shown: HTMLElement): Promise<void> {
  try {
    const answer = await fetch(shown.dataset['hall']!, { credentials: 'same-origin' })
    if (!answer.ok) return
    const { step } = (await answer.json()) as { step: string }
    if (step !== shown.dataset['step']) location.reload()
  } catch {
    // As above.
  }
}

const every = (pause: number, look: () => Promise<void>): void =>
  void setTimeout(() => void look().finally(() => every(pause, look)), pause * (0.9 + Math.random() * 0.2))

if (screen) every(SCREEN, () => lookAtScreen(screen))
if (phone?.dataset['hall']) every(PHONE, () => lookAtStep(phone))
