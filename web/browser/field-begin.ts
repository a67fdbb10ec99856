import { lock, numberPrint, type Prepared, type Tally, unlock } from './field-device.ts'
import { run } from './field-run.tsx'
import { openStore, type Store } from './field-store.ts'

type Joined = Omit<Prepared, 'offset'> & { token: string; codes: string[]; now: number }

const why: Record<string, string> = {
  'wrong-number': 'This number does not fit. Look at it again on the officer’s desk',
  ended: 'This session is over. No device can be prepared for it',
  'too-many-devices': 'As many devices are prepared as the session allows',
  'too-often': 'Too many tries. Wait ten minutes, then try again',
}

/** Opens what was prepared on this device, or prepares it. */
export async function begin(root: HTMLElement): Promise<void> {
  const store = await openStore(root.dataset['field'] ?? '')
  // What a browser may throw away when its disk is full is not kept.
  await navigator.storage?.persist?.()
  const prepared = await unlock<Prepared>(store, 'prepared')
  if (prepared) return start(root, store, prepared)
  const form = root.querySelector<HTMLFormElement>('#field-join')
  if (!form) return
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    join(root, store, form).catch(() => complain('There is no signal. Prepare the device where there is some'))
  })
}

function complain(sentence: string): void {
  const line = document.getElementById('field-join-error')
  if (!line) return
  line.hidden = false
  line.textContent = sentence
}

async function join(root: HTMLElement, store: Store, form: HTMLFormElement): Promise<void> {
  const typed = new FormData(form)
  const pin = String(typed.get('pin') ?? '').replace(/\s/g, '')
  const body = new URLSearchParams({ pin, name: String(typed.get('name') ?? ''), at: String(Date.now()) })
  const answer = await fetch(root.dataset['fieldDevices'] ?? '', { method: 'POST', body, credentials: 'omit' })
  const said = (await answer.json().catch(() => ({ refused: 'too-often' }))) as Joined | { refused: string }
  if ('refused' in said) return complain(why[said.refused] ?? 'The device could not be prepared. Try again')
  const { token, codes, now, ...rest } = said
  const prepared: Prepared = { ...rest, offset: now - Date.now() }
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const tallies: Tally[] = prepared.session.counters.map(() => ({ count: 0, version: 0 }))
  await store.change({
    set: {
      token: await lock(store, token),
      codes: await lock(store, codes),
      prepared: await lock(store, prepared),
      number: { salt, print: await numberPrint(salt, pin) },
      tallies,
      finished: 0,
      sent: 0,
    },
  })
  await start(root, store, prepared)
}

async function start(root: HTMLElement, store: Store, prepared: Prepared): Promise<void> {
  const to = { sync: root.dataset['fieldSync'] ?? '', files: root.dataset['fieldFiles'] ?? '' }
  await run({ root, store, prepared, to, council: root.dataset['fieldCouncil'] ?? '', ready: keepPage() })
}

/** Hands the page and all it is made of to the worker. */
async function keepPage(): Promise<boolean> {
  const address = document.querySelector<HTMLMetaElement>('meta[name="worker"]')?.content
  if (!address || !('serviceWorker' in navigator)) return false
  await navigator.serviceWorker.register(address, { scope: '/field/' })
  const { active } = await navigator.serviceWorker.ready
  const parts = [...document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>('link[href], script[src]')].map(
    (part) => ('src' in part ? part.src : part.href),
  )
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  const own = [location.href, ...parts, ...loaded].filter((one) => new URL(one).origin === location.origin)
  const pages = own.filter((one) => !/\/(devices|sync|files)$/.test(new URL(one).pathname))
  const channel = new MessageChannel()
  const answer = new Promise<boolean>((done) => {
    channel.port1.onmessage = ({ data }) => done((data as { kept: boolean }).kept)
  })
  active?.postMessage({ keep: [...new Set(pages)] }, [channel.port2])
  return answer
}
