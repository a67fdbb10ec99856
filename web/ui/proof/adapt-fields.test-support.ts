import { each, modifier, type Options, rename, text, type Value } from './options.test-support.ts'

/** Label, hint and error of a field. */
export function field(given: Options): Options {
  const { errorMessage, label, legend, formGroup, ...rest } = given
  return {
    ...rest,
    ...(label === undefined ? {} : { label: modifier(label as Options, 'govuk-label--', 'size') }),
    ...(errorMessage === undefined ? {} : { error: rename(errorMessage, { visuallyHiddenText: 'prefix' }) }),
    ...(formGroup === undefined ? {} : { formGroup: around(formGroup as Options) }),
  }
}

function around({ beforeInput, beforeInputs, afterInput, afterInputs, ...rest }: Options): Options {
  return { ...rest, before: text(beforeInput ?? beforeInputs), after: text(afterInput ?? afterInputs) }
}

export function legendOf(given: Value): Value {
  return given === undefined ? undefined : modifier(given as Options, 'govuk-fieldset__legend--', 'size')
}

/** A field of several inputs: what the design system keeps under `fieldset`. */
function grouped(given: Options): Options {
  const { fieldset, ...rest } = field(given)
  if (fieldset === undefined) return rest
  const { legend, describedBy, ...others } = fieldset as Options
  return {
    ...rest,
    fieldset: others,
    ...(legend === undefined ? {} : { legend: legendOf(legend) }),
    ...(describedBy === undefined ? {} : { describedBy }),
  }
}

export function select(given: Options): Options {
  const item = (option: Options) => (option['value'] === false ? { ...option, value: 'false' } : option)
  return { ...field(given), items: each(given['items'], item) ?? [] }
}

function width(given: Options): Options {
  return modifier(given, 'govuk-input--width-', 'width', Number)
}

export function input(given: Options): Options {
  return rename(width(field(given)), { inputWrapper: 'wrapper' })
}

export function characterCount(given: Options): Options {
  const { countMessage, ...rest } = field(given)
  return rename(
    { ...rest, ...(countMessage === undefined ? {} : { messageClass: (countMessage as Options)['class'] }) },
    {
      textareaDescriptionText: 'limitText',
      charactersUnderLimitText: 'charactersUnderLimit',
      charactersAtLimitText: 'charactersAtLimit',
      charactersOverLimitText: 'charactersOverLimit',
      wordsUnderLimitText: 'wordsUnderLimit',
      wordsAtLimitText: 'wordsAtLimit',
      wordsOverLimitText: 'wordsOverLimit',
    },
  )
}

export function fileUpload(given: Options): Options {
  const { wrapperClasses, wrapperAttributes, value: _neverShown, ...rest } = field(given)
  const wrapper = wrapperClasses !== undefined || wrapperAttributes !== undefined
  return rename(
    { ...rest, ...(wrapper ? { dropZoneOptions: { class: wrapperClasses, attributes: wrapperAttributes } } : {}) },
    {
      javascript: 'dropZone',
      chooseFilesButtonText: 'chooseFilesButton',
      noFileChosenText: 'noFileChosen',
      multipleFilesChosenText: 'multipleFilesChosen',
      dropInstructionText: 'dropInstruction',
      enteredDropZoneText: 'enteredDropZone',
      leftDropZoneText: 'leftDropZone',
    },
  )
}

export function passwordInput(given: Options): Options {
  const { button, ...rest } = field(given)
  return rename(
    { ...rest, ...(button === undefined ? {} : { buttonClass: (button as Options)['class'] }) },
    {
      showPasswordText: 'showPassword',
      hidePasswordText: 'hidePassword',
      showPasswordAriaLabelText: 'showPasswordLabel',
      hidePasswordAriaLabelText: 'hidePasswordLabel',
      passwordShownAnnouncementText: 'shownAnnouncement',
      passwordHiddenAnnouncementText: 'hiddenAnnouncement',
    },
  )
}

export function choices(kind: 'radios' | 'checkboxes'): (given: Options) => Options {
  return (given) => {
    const small = modifier(grouped(given), `govuk-${kind}--small`, 'small', () => true)
    const inline = modifier(small, `govuk-${kind}--inline`, 'inline', () => true)
    return { ...inline, items: each(inline['items'], choice) }
  }
}

function choice(given: Options): Options {
  if ('divider' in given) return given
  const { label, conditional, behaviour, text, ...rest } = given
  return {
    ...rest,
    label: { ...(label as Options | undefined), text },
    ...(conditional === undefined ? {} : { conditional: (conditional as Options)['text'] }),
    ...(behaviour === undefined ? {} : { exclusive: behaviour === 'exclusive' }),
  }
}

const units = ['day', 'month', 'year']

export function dateInput(given: Options): Options {
  const { values, items, ...rest } = grouped(given)
  const prefix = given['namePrefix'] ? `${given['namePrefix']}-` : ''
  const typed = (name: Value) => (values as Options | undefined)?.[`${prefix}${name}`]
  const own = Object.fromEntries(units.map((unit) => [unit, rest[unit] ?? {}])) as Record<string, Options | false>
  const part = (unit: string | undefined, item: Options): Options => {
    const standard = (unit && own[unit]) || {}
    const value = item['value'] ?? standard['value'] ?? typed(item['name'] ?? unit)
    return { ...datePart(item), ...(value === undefined ? {} : { value }) }
  }
  if ((items as Value[] | undefined)?.length) {
    const widened = (item: Options) => ({
      width: item['name'] === 'year' ? 4 : 2,
      ...part(item['name'] as string, item),
    })
    return { ...rest, items: marked(each(items, widened) as Options[]) }
  }
  const parts = units.map((unit) => [unit, own[unit] ? part(unit, own[unit]) : false])
  const shown = marked(parts.map(([, options]) => options).filter((options) => options !== false) as Options[])
  return { ...rest, items, ...Object.fromEntries(parts.map(([unit, options]) => [unit, options && shown.shift()])) }
}

function datePart(given: Options): Options {
  if (!byClass(given)) return width(given)
  return String(given['class']).includes('govuk-input--width-') ? { ...given, width: undefined } : given
}

/** Whoever marks a part as wrong with a class means that the other parts are right. */
function marked(parts: Options[]): Options[] {
  return parts.some(byClass) ? parts.map((part) => ({ error: false, ...part })) : parts
}

function byClass(part: Options): boolean {
  return String(part['class'] ?? '').includes('govuk-input--error')
}
