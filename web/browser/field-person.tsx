import { deviceWords } from '../areas/activities/field/device-words.ts'
import { Ask } from '../areas/activities/questions/ask-pages.tsx'
import { firstFields, sentencesOf } from '../areas/activities/questions/errors.ts'
import { fileValue, readFileValue, sendsFile } from '../areas/activities/questions/file-value.ts'
import { allNames, namesOf, pick, type Question, type Values } from '../areas/activities/questions/question.ts'
import { rowsOf } from '../areas/activities/questions/rows.ts'
import { problemsOf } from '../areas/activities/questions/rules.ts'
import { FieldErrorSummary } from '../ui/field-errors/field-errors.tsx'
import { SummaryList } from '../ui/summary-list/summary-list.tsx'
import { keepAnswer, smaller } from './field-device.ts'
import { endReset, watchReset } from './field-reset.tsx'
import { type Device, keepDraft, onWay, type Person } from './field-run.tsx'

const largest = 10_000_000

/** One person after the other: consent, a question a screen, all answers to check, and the code. */
export function askPerson(device: Device, person: Person): void {
  watchReset(device, () => stop(device))
  if (person.at < 0) device.show(consentScreen(device, person))
  else if (person.at >= onWay(person.form, person.values).length) device.show(checkScreen(device, person))
  else device.show(questionScreen(device, person, {}))
}

async function stop(device: Device): Promise<void> {
  endReset()
  await device.store.change({ unset: ['draft'] })
  device.language = 'en'
  await device.home()
}

const go = async (device: Device, person: Person): Promise<void> => {
  await keepDraft(device, person)
  askPerson(device, person)
}

type ActionProps = { text: string; does: () => unknown; secondary?: boolean }
const Action = ({ text, does, secondary }: ActionProps) => (
  <button
    type="button"
    class={secondary ? 'govuk-button govuk-button--secondary' : 'govuk-button'}
    onClick={() => void does()}
  >
    {text}
  </button>
)

function consentScreen(device: Device, person: Person) {
  const say = deviceWords[device.language]
  return (
    <>
      <p class="govuk-caption-l">{person.form.title[device.language]}</p>
      <h1 class="govuk-heading-l">{say.consentTitle}</h1>
      <p class="govuk-body">{say.consentText(device.council)}</p>
      <p class="govuk-body">{say.consentDevice}</p>
      <div class="govuk-button-group">
        <Action text={say.agree} does={() => go(device, { ...person, at: 0 })} />
        <Action secondary text={say.notNow} does={() => stop(device)} />
      </div>
    </>
  )
}

function questionScreen(device: Device, person: Person, errors: Record<string, string>) {
  const { language } = device
  const say = deviceWords[language]
  const way = onWay(person.form, person.values)
  const question = way[person.at]!
  const submit = async (event: Event) => {
    event.preventDefault()
    await take(device, person, question, event.currentTarget as HTMLFormElement)
  }
  const back = () => go(device, { ...person, at: person.at - 1 })
  const choose = (value: string) => advance(device, person, question, { [question.key]: value })
  return (
    <>
      <FieldErrorSummary errors={errors} ids={firstFields([question])} title={say.problem} />
      <p class="fm-progress-words">{say.progress(person.at + 1, way.length)}</p>
      {person.form.quick && question.type === 'single' ? (
        <>
          <h1 class="govuk-heading-l">{question.title[language]}</h1>
          <div class="govuk-button-group">
            {question.options.map(({ key, label }) => (
              <Action text={label[language]} does={() => choose(key)} />
            ))}
          </div>
        </>
      ) : (
        <form novalidate autocomplete="off" onSubmit={submit}>
          <Ask
            question={question}
            values={person.values}
            errors={errors}
            language={language}
            wards={device.prepared.wards}
            heading="page"
          />
          <button type="submit" class="govuk-button">
            {say.goOn}
          </button>
        </form>
      )}
      <div class="govuk-button-group">
        {person.at > 0 && <Action secondary text={say.back} does={back} />}
        <Action secondary text={say.stop} does={() => stop(device)} />
      </div>
    </>
  )
}

/** Reads one screen of the form as the server would, with the files that were chosen. */
async function take(device: Device, person: Person, question: Question, form: HTMLFormElement): Promise<void> {
  const typed = new FormData(form)
  const values: Record<string, string> = {
    ...pick([question], (name) => {
      const value = typed.get(name)
      return typeof value === 'string' ? value.trim() : ''
    }),
  }
  const sent = sendsFile(question) ? typed.get(question.key) : null
  let { files } = person
  const file = sent instanceof File && sent.size > 0 ? sent : undefined
  if (file) {
    const blob = await smaller(file)
    if (blob.size > largest) {
      const errors = { [question.key]: deviceWords[device.language].fileLarge }
      return device.show(questionScreen(device, { ...person, values: { ...person.values, ...values } }, errors))
    }
    const id = crypto.randomUUID()
    files = [
      ...files.filter((one) => one.question !== question.key),
      { id, question: question.key, blob, name: file.name },
    ]
    values[question.key] = fileValue({ id, name: file.name })
  } else if (sendsFile(question)) {
    const before = files.find((one) => one.question === question.key)
    if (before && typed.get(`${question.key}-remove`) !== 'yes') values[question.key] = fileValue(before)
    else files = files.filter((one) => one.question !== question.key)
  }
  await advance(device, { ...person, files }, question, values)
}

async function advance(device: Device, person: Person, question: Question, given: Values): Promise<void> {
  const names = new Set(namesOf(question))
  const rest = Object.fromEntries(Object.entries(person.values).filter(([name]) => !names.has(name)))
  const values = { ...rest, ...given }
  const problems = problemsOf(question, values)
  if (Object.keys(problems).length)
    return device.show(questionScreen(device, { ...person, values }, sentencesOf(problems, device.language)))
  await go(device, { ...person, values, at: person.at + 1 })
}

function checkScreen(device: Device, person: Person, refused?: string) {
  const { language } = device
  const say = deviceWords[language]
  const way = onWay(person.form, person.values)
  const wardNamed = (id: string) => device.prepared.wards.find((ward) => ward.id === id)?.name
  const lived = wardNamed(person.values['ward'] ?? '') ?? person.values['postcode']
  const rows = rowsOf(way, person.values, undefined, language, wardNamed).map(({ question, key, lines }, at) => {
    const shown = question === 'where' && lived ? [lived] : lines
    return {
      key,
      value: (
        <>
          {shown.length ? shown.map((line) => <div>{line}</div>) : '–'}
          <Action secondary text={`${say.change}: ${key}`} does={() => go(device, { ...person, at })} />
        </>
      ),
    }
  })
  let once = false
  const keep = async () => {
    if (once) return
    once = true
    const names = new Set(allNames(way))
    const values = Object.fromEntries(Object.entries(person.values).filter(([name]) => names.has(name)))
    const asked = new Set(way.map(({ key }) => key))
    const says = way.some(
      (question) =>
        !['place', 'publish', 'contact'].includes(question.type) && namesOf(question).some((name) => values[name]),
    )
    if (!says) return device.show(checkScreen(device, person, say.nothingSaid))
    const used = person.files.filter(
      ({ question, id }) => asked.has(question) && readFileValue(values[question])?.id === id,
    )
    const { code } = await keepAnswer(
      device.store,
      device.prepared,
      { activity: person.form.id, language, values },
      used,
    )
    device.show(receiptScreen(device, person, code))
    await device.sync()
  }
  return (
    <>
      {refused && <FieldErrorSummary errors={{ '': refused }} title={say.problem} />}
      <h1 class="govuk-heading-l">{say.check}</h1>
      <SummaryList rows={rows} />
      <p class="govuk-body">{say.checkText}</p>
      <div class="govuk-button-group">
        <Action text={say.keep} does={keep} />
        <Action secondary text={say.stop} does={() => stop(device)} />
      </div>
    </>
  )
}

const shown = (code: string): string => `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`

function receiptScreen(device: Device, { form }: Person, code: string) {
  const say = deviceWords[device.language]
  const others = device.prepared.forms.filter(({ id }) => id !== form.id)
  return (
    <>
      <h1 class="govuk-heading-l">{say.receiptTitle}</h1>
      {code ? (
        <>
          <div class="fm-code">
            <p class="fm-code__code" data-receipt={code}>
              {shown(code)}
            </p>
          </div>
          <p class="govuk-body-l">{say.receiptText}</p>
          <p class="govuk-body">{say.receiptWhere(`${device.prepared.lookUp}/receipts`)}</p>
        </>
      ) : (
        <p class="govuk-body-l">{say.receiptNone}</p>
      )}
      <Action text={say.next} does={() => stop(device)} />
      {others.map((other) => (
        <p>
          <Action secondary text={`${say.another}: ${other.title[device.language]}`} does={() => device.begin(other)} />
        </p>
      ))}
    </>
  )
}
