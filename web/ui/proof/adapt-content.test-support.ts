import { h, type VNode } from 'preact'
import { Tag } from '../tag/tag.tsx'
import { each, modifier, type Options, rename, text, type Value } from './options.test-support.ts'

export function children(given: Options): Options {
  return rename(given, { text: 'children' })
}

export function button(given: Options): Options {
  return rename(modifier(given, 'govuk-button--', 'variant'), { text: 'children', isStartButton: 'start' })
}

export function label(given: Options): Options {
  return children(modifier(given, 'govuk-label--', 'size'))
}

export function errorMessage(given: Options): Options {
  return rename(given, { text: 'children', visuallyHiddenText: 'prefix' })
}

export function errorSummary(given: Options): Options {
  return rename(given, { errorList: 'errors' })
}

export function tag(given: Options): Options {
  return children(modifier(given, 'govuk-tag--', 'colour'))
}

export function warningText(given: Options): Options {
  return rename(given, { text: 'children', iconFallbackText: 'iconText' })
}

export function notificationBanner(given: Options): Options {
  return rename(given, { text: 'children', titleHeadingLevel: 'headingLevel' })
}

export function panel(given: Options): Options {
  const { actions, ...rest } = modifier(given, 'govuk-panel--', 'variant')
  const { items, ...actionsOptions } = (actions ?? {}) as Options
  return { ...children(rest), ...(actions === undefined ? {} : { actions: items ?? [], actionsOptions }) }
}

export function table(given: Options): Options {
  const cell = (item: Options): Options => {
    const { format, ...rest } = item
    return format === undefined ? rest : { ...rest, numeric: format === 'numeric' }
  }
  const { captionClasses, ...rest } = modifier(
    given,
    'govuk-table--small-text-until-tablet',
    'smallTextUntilTablet',
    () => true,
  )
  const caption = modifier({ class: captionClasses }, 'govuk-table__caption--', 'captionSize')
  return {
    ...rest,
    ...rename(caption, { class: 'captionClass' }),
    head: each(rest['head'], cell),
    rows: (rest['rows'] as Value[] | undefined)?.map((row) => (Array.isArray(row) ? each(row, cell) : row)),
  }
}

export function tabs(given: Options): Options {
  const tab = ({ panel, ...rest }: Options): Options => {
    const { attributes } = panel as Options
    return { ...rest, panel: text(panel), ...(attributes === undefined ? {} : { panelAttributes: attributes }) }
  }
  return { ...given, items: each(given['items'], tab) }
}

export function summaryList(given: Options): Options {
  const border = modifier(given, 'govuk-summary-list--no-border', 'border', () => false)
  return {
    ...border,
    rows: each(border['rows'], (row) => actions(row)),
    ...(given['card'] ? { card: card(given['card'] as Options) } : {}),
  }
}

function actions({ actions, ...rest }: Options): Options {
  if (actions === undefined) return rest
  const { items, class: added } = actions as Options
  const links = each(items, (item) => rename(item, { visuallyHiddenText: 'hiddenText' }))
  return { ...rest, actions: links, ...(added === undefined ? {} : { actionsClass: added }) }
}

function card(given: Options): Options {
  const { title, ...rest } = actions(given)
  if (title === undefined) return rest
  return { ...rest, ...rename(title, { text: 'title', class: 'titleClass' }) }
}

export function accordion(given: Options): Options {
  const section = (item: Options): Options => ({
    ...item,
    heading: text(item['heading']),
    content: text(item['content']),
    ...(item['summary'] === undefined ? {} : { summary: text(item['summary']) }),
  })
  return rename(
    { ...given, items: each(given['items'], section) },
    {
      hideAllSectionsText: 'hideAllSections',
      hideSectionText: 'hideSection',
      hideSectionAriaLabelText: 'hideSectionLabel',
      showAllSectionsText: 'showAllSections',
      showSectionText: 'showSection',
      showSectionAriaLabelText: 'showSectionLabel',
    },
  )
}

export function taskList(given: Options): Options {
  const task = (item: Options): Options => {
    const { tag: label, ...status } = item['status'] as Options
    const shown: Options =
      label === undefined ? status : { ...status, text: h(Tag, tag(label as Options) as { children: string }) as VNode }
    return { ...item, status: shown, ...(item['hint'] === undefined ? {} : { hint: text(item['hint']) }) }
  }
  return { ...given, items: each(given['items'], task) }
}

export function cookieBanner(given: Options): Options {
  const message = (item: Options): Options => {
    const buttons = each(item['actions'], (action) => modifier(action, 'govuk-button--', 'variant'))
    return { ...rename(item, { text: 'content' }), ...(item['actions'] === undefined ? {} : { actions: buttons }) }
  }
  return rename({ ...given, messages: each(given['messages'], message) }, { ariaLabel: 'label' })
}

export function phaseBanner(given: Options): Options {
  return children({ ...given, tag: modifier((given['tag'] ?? {}) as Options, 'govuk-tag--', 'colour') })
}

export function exitThisPage(given: Options): Options {
  const named = rename(given, {
    text: 'children',
    redirectUrl: 'href',
    activatedText: 'activated',
    timedOutText: 'timedOut',
    pressTwoMoreTimesText: 'pressTwoMoreTimes',
    pressOneMoreTimeText: 'pressOneMoreTime',
  })
  return named
}
