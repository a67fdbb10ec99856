import type { VNode } from 'preact'
import { alone, sealFile, smaller, type Tally } from './field-device.ts'
import { isNumber, standing } from './field-home.tsx'
import type { Device } from './field-run.tsx'
import { clearAll } from './field-sync.ts'

const signals: Record<Device['signal'], string> = {
  'not-tried': 'Not tried yet',
  sent: 'There is signal: everything that could go has gone',
  'no-signal': 'No signal. Everything waits here, locked',
  'shut-out': 'This device was shut out, or the session is over. Take it to the officer: what lies here stays locked',
  full: 'The session has as many answers as it takes. Tell the officer: what lies here stays locked',
}

/** What the team does on the device: counts, pictures of flip charts, sending, clearing. Nobody's answers can be seen here. */
export async function teamScreen(
  device: Device,
  said?: { about: 'photo' | 'clear'; sentence: string },
): Promise<VNode> {
  const { store, prepared } = device
  const now = await standing(device)
  const tallies = (await store.get<Tally[]>('tallies')) ?? []
  const ready = await Promise.race([device.ready, new Promise<undefined>((done) => setTimeout(done, 50))])
  // Who began to answer meanwhile keeps the screen.
  const again = async (more?: typeof said) => {
    const screen = await teamScreen(device, more)
    if (device.root.querySelector('[data-left]')) device.show(screen)
  }
  const count = async (counter: number, by: number) => {
    await alone(prepared, async () => {
      const all = (await store.get<Tally[]>('tallies')) ?? []
      const next = all.map((one, at) =>
        at === counter ? { count: Math.max(0, one.count + by), version: one.version + 1 } : one,
      )
      await store.change({ set: { tallies: next } })
    })
    await again()
  }
  const send = async () => {
    await device.sync()
    await again()
  }
  const photo = async (event: Event) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget as HTMLFormElement)
    const file = typed.get('photo')
    const words = String(typed.get('words') ?? '').trim()
    if (!(file instanceof File) || !file.size) return again({ about: 'photo', sentence: 'Take or choose a picture' })
    if (!words) return again({ about: 'photo', sentence: 'Say what the picture shows' })
    const blob = await smaller(file)
    if (blob.size > 10_000_000) return again({ about: 'photo', sentence: 'This picture is too large, take it smaller' })
    const about = { activity: '', question: '', name: file.name, words, at: Date.now() }
    await alone(prepared, async () => {
      const place = ((await store.get<number>('place')) ?? 0) + 1
      const kept = await sealFile(prepared.session, place, crypto.randomUUID(), blob, about)
      await store.change({ put: [kept], set: { place } })
    })
    await again({ about: 'photo', sentence: 'The picture is kept.' })
    await device.sync()
  }
  const clear = async (event: Event) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget as HTMLFormElement).get('number') ?? '')
    if (!(await isNumber(device, typed))) return again({ about: 'clear', sentence: 'This number does not fit' })
    if (leftOf(await standing(device)) > 0) return again()
    await clearAll(store, device.to)
    location.reload()
  }
  const left = leftOf(now)
  const error = (about: 'photo' | 'clear') =>
    said?.about === about && (
      <p class="govuk-error-message" role="alert">
        {said.sentence}
      </p>
    )
  return (
    <div lang="en">
      <h1 class="govuk-heading-l">For the team: device {prepared.number}</h1>
      <p class="govuk-body">
        <strong>
          {ready ? 'Ready without signal.' : 'Getting ready. Stay where there is signal until this says “Ready”.'}
        </strong>
      </p>
      <dl class="govuk-summary-list">
        <Row name="Answers finished here" value={now.finished} />
        <Row name="The council has" value={now.sent} />
        <Row name="Wait here" value={now.waiting} />
        <Row name="For an officer to look at" value={now.held} />
        <Row name="Pictures that wait here" value={now.pictures} />
        {now.counts > 0 && <Row name="Counts by hand that wait here" value={now.counts} />}
        {now.unusable > 0 && <Row name="Pictures that could not be used" value={now.unusable} />}
      </dl>
      <p class="govuk-body" role="status">
        {signals[device.signal]}
      </p>
      <div class="govuk-button-group">
        <button type="button" class="govuk-button" onClick={send}>
          Send now
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => device.home()}>
          Next person
        </button>
      </div>
      {prepared.session.counters.length > 0 && <h2 class="govuk-heading-m">Count by hand</h2>}
      {prepared.session.counters.map((name, counter) => (
        <div class="govuk-button-group">
          <button type="button" class="govuk-button" onClick={() => count(counter, 1)}>
            {name}: {tallies[counter]?.count ?? 0}, one more
          </button>
          <button type="button" class="govuk-button govuk-button--secondary" onClick={() => count(counter, -1)}>
            Undo one<span class="govuk-visually-hidden">: {name}</span>
          </button>
        </div>
      ))}
      <h2 class="govuk-heading-m">Picture of a flip chart</h2>
      <form novalidate onSubmit={photo}>
        <div class="govuk-form-group">
          {error('photo')}
          <label class="govuk-label" for="photo">
            Picture
          </label>
          <input class="govuk-file-upload" id="photo" name="photo" type="file" accept="image/*" capture="environment" />
        </div>
        <div class="govuk-form-group">
          <label class="govuk-label" for="words">
            What does it show?
          </label>
          <input class="govuk-input" id="words" name="words" maxlength={300} />
        </div>
        <button type="submit" class="govuk-button govuk-button--secondary">
          Keep this picture
        </button>
      </form>
      <h2 class="govuk-heading-m">Clear this device</h2>
      {left > 0 ? (
        <p class="govuk-body" data-left={String(left)}>
          Not yet: {left} {left === 1 ? 'thing is' : 'things are'} here that the council has not confirmed. Find signal
          and press “Send now”.
        </p>
      ) : (
        <form novalidate onSubmit={clear}>
          <p class="govuk-body" data-left="0">
            The council has confirmed every answer. It is safe to clear the device.
          </p>
          {error('clear')}
          <div class="govuk-form-group">
            <label class="govuk-label" for="number">
              The team’s number for the device
            </label>
            <input class="govuk-input govuk-input--width-10" id="number" name="number" inputmode="numeric" />
          </div>
          <button type="submit" class="govuk-button govuk-button--warning">
            Clear this device
          </button>
        </form>
      )}
    </div>
  )
}

const leftOf = ({ waiting, held, pictures, counts }: Awaited<ReturnType<typeof standing>>): number =>
  waiting + held + pictures + counts

const Row = ({ name, value }: { name: string; value: number }) => (
  <div class="govuk-summary-list__row">
    <dt class="govuk-summary-list__key">{name}</dt>
    <dd class="govuk-summary-list__value">{value}</dd>
  </div>
)
