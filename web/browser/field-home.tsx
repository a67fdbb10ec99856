import { deviceWords } from '../areas/activities/field/device-words.ts'
import { Button } from '../ui/button/button.tsx'
import { type Answer, numberPrint, type Tally } from './field-device.ts'
import { askPerson } from './field-person.tsx'
import { councilTime, type Device } from './field-run.tsx'
import type { Kept } from './field-store.ts'

/** What lies here, and how many answers the council has. A count lies here until the council has heard its last change. */
export async function standing({ store }: Pick<Device, 'store'>) {
  const all: readonly Kept[] = await store.all()
  const answers = all.filter(({ kind }) => kind === 'answer')
  const told = (await store.get<number[]>('told')) ?? []
  const tallies = (await store.get<Tally[]>('tallies')) ?? []
  return {
    waiting: answers.filter(({ state }) => state === 'waiting').length,
    held: answers.filter(({ state }) => state === 'held').length,
    pictures: all.filter(({ kind, state }) => kind === 'file' && state === 'waiting').length,
    counts: tallies.filter(({ version }, counter) => version > (told[counter] ?? 0)).length,
    unusable: all.filter(({ kind, state }) => kind === 'file' && state === 'held').length,
    finished: (await store.get<number>('finished')) ?? 0,
    sent: (await store.get<number>('sent')) ?? 0,
  }
}

/** The screen between two people. */
export async function homeScreen(device: Device) {
  const { prepared, language, council } = device
  const say = deviceWords[language]
  const now = councilTime(device)
  const { startsAt, endsAt } = prepared.session
  const open = prepared.forms.filter(
    (form) => now >= startsAt && now <= endsAt && form.opensAt <= now && (!form.closesAt || now < form.closesAt),
  )
  const { waiting, held } = await standing(device)
  const other = language === 'en' ? 'cy' : 'en'
  const change = () => {
    device.language = other
    device.home()
  }
  return (
    <>
      <p class="govuk-caption-l">
        {council}, {prepared.session.place}
      </p>
      <h1 class="govuk-heading-xl">{say.welcome}</h1>
      {open.length === 0 && <p class="govuk-body-l">{say.nothingOpen}</p>}
      {open.length > 1 && <p class="govuk-body-l">{say.choose}</p>}
      {open.map((form) => (
        <div>
          <h2 class="govuk-heading-m">{form.title[language]}</h2>
          <p>
            <button type="button" class="govuk-button" data-form={form.id} onClick={() => device.begin(form)}>
              {say.start}
              <span class="govuk-visually-hidden">: {form.title[language]}</span>
            </button>
          </p>
        </div>
      ))}
      <p class="govuk-body">
        <button type="button" class="govuk-button govuk-button--secondary" lang={other} onClick={change}>
          {other === 'cy' ? 'Cymraeg' : 'English'}
        </button>
      </p>
      <p class="govuk-body-s" lang="en" data-waiting-here={String(waiting + held)}>
        Device {prepared.number}.{' '}
        {waiting + held === 0 ? 'All answers are sent.' : `${waiting + held} answers are locked on this device.`}{' '}
        <button type="button" class="fm-link-button" onClick={() => device.team()}>
          For the team
        </button>
      </p>
    </>
  )
}

/** The battery died, or the page was closed, in the middle of an answer. Only the team goes on with it. */
export function unfinishedScreen(device: Device, draft: Answer, wrong = false) {
  const drop = async () => {
    await device.store.change({ unset: ['draft'] })
    await device.home()
  }
  const form = device.prepared.forms.find(({ id }) => id === draft.activity)
  const resume = async (event: Event) => {
    event.preventDefault()
    const number = new FormData(event.currentTarget as HTMLFormElement).get('number')
    if (!form || !(await isNumber(device, String(number ?? ''))))
      return device.show(unfinishedScreen(device, draft, true))
    device.language = draft.language
    askPerson(device, { form, values: draft.values, files: [], at: 0 })
  }
  return (
    <div lang="en">
      <h1 class="govuk-heading-l">Somebody’s answer was not finished</h1>
      <p class="govuk-body">All finished answers are safe. If the person has gone, delete what they began.</p>
      <p>
        <button type="button" class="govuk-button" onClick={drop}>
          Delete it: next person
        </button>
      </p>
      <h2 class="govuk-heading-m">If the person is still here</h2>
      <form novalidate onSubmit={resume}>
        <div class="govuk-form-group">
          <label class="govuk-label" for="number">
            The team’s number for the device
          </label>
          {wrong && (
            <p class="govuk-error-message" role="alert">
              This number does not fit
            </p>
          )}
          <input class="govuk-input govuk-input--width-10" id="number" name="number" inputmode="numeric" />
        </div>
        <Button variant="secondary">Go on with it</Button>
      </form>
    </div>
  )
}

export async function isNumber({ store }: Pick<Device, 'store'>, typed: string): Promise<boolean> {
  const known = await store.get<{ salt: Uint8Array<ArrayBuffer>; print: string }>('number')
  return !!known && (await numberPrint(known.salt, typed.replace(/\s/g, ''))) === known.print
}
