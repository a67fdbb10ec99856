import { render, type VNode } from 'preact'
import type { DeviceForm } from '../areas/activities/field/forms.ts'
import { questionsOnWay } from '../areas/activities/kinds/survey/asked.ts'
import type { Question, Values } from '../areas/activities/questions/question.ts'
import { start as startParts } from './everyday.ts'
import { type Answer, type Attached, lock, type Prepared, unlock } from './field-device.ts'
import { homeScreen, unfinishedScreen } from './field-home.tsx'
import { askPerson } from './field-person.tsx'
import type { Store } from './field-store.ts'
import { type Signal, syncAll } from './field-sync.ts'
import { teamScreen } from './field-team.tsx'

export type Field = {
  root: HTMLElement
  store: Store
  prepared: Prepared
  to: { sync: string; files: string }
  council: string
  /** Whether the page is kept for when there is no signal. */
  ready: Promise<boolean>
}
/** What screens can do. */
export type Device = Field & {
  language: 'en' | 'cy'
  signal: Signal | 'not-tried'
  show(screen: VNode): void
  home(): Promise<void>
  team(): Promise<void>
  begin(form: DeviceForm): void
  sync(): Promise<void>
}
export type Person = { form: DeviceForm; values: Values; files: Attached[]; at: number }

const every = 30_000

/** What one person is asked with the answers so far, by the same rules as everywhere. */
export const onWay = ({ survey, questions }: DeviceForm, values: Values): readonly Question[] =>
  survey ? questionsOnWay(survey, values).filter(({ office }) => !office) : questions

/** The time as the council has it. */
export const councilTime = ({ prepared }: Pick<Device, 'prepared'>): number => Date.now() + prepared.offset

export async function run(field: Field): Promise<void> {
  const device: Device = {
    ...field,
    language: 'en',
    signal: 'not-tried',
    show(screen) {
      const { root } = field
      // A new screen is drawn from nothing: no field keeps what the last person typed.
      render(null, root)
      root.replaceChildren()
      root.lang = device.language
      document.documentElement.lang = device.language
      render(screen, root)
      for (const input of root.querySelectorAll('input, textarea, select')) input.setAttribute('autocomplete', 'off')
      startParts()
      const heading = root.querySelector<HTMLElement>('.govuk-error-summary') ?? root.querySelector('h1')
      heading?.setAttribute('tabindex', '-1')
      heading?.focus()
      scrollTo(0, 0)
    },
    home: async () => device.show(await homeScreen(device)),
    team: async () => device.show(await teamScreen(device)),
    begin: (form) => askPerson(device, { form, values: {}, files: [], at: -1 }),
    async sync() {
      device.signal = await syncAll(device.store, device.prepared, device.to)
      document.dispatchEvent(new Event('field-synced'))
    },
  }
  // Whoever comes back with the Back button of the browser finds the beginning, and nobody's answers.
  addEventListener('pagehide', () => render(null, field.root))
  addEventListener('pageshow', (event) => event.persisted && location.reload())
  addEventListener('online', () => device.sync())
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && device.sync())
  setInterval(() => device.sync(), every)
  const draft = await unlock<Answer>(field.store, 'draft')
  if (draft) device.show(unfinishedScreen(device, draft))
  else await device.home()
  await device.sync()
}

/** What is being answered, locked, so that a battery that dies loses nothing. */
export const keepDraft = async ({ store, language }: Device, { form, values }: Person): Promise<void> =>
  store.change({ set: { draft: await lock(store, { activity: form.id, language, values } satisfies Answer) } })
