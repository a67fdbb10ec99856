import { classes } from '../classes.ts'
import type { Content } from '../content.ts'
import { type Attributes, type Common, extra, type Props } from '../props.ts'

export type Tab = Props<{
  label: string
  panel: Content
  id?: string
  attributes?: Attributes
  panelAttributes?: Attributes
}>

export type TabsProps = Common &
  Props<{ items?: readonly (Tab | false | null | undefined)[]; id?: string; idPrefix?: string; title?: string }>

/** Without JavaScript a list of links to sections that stand one under the other. Plain text in a panel becomes a paragraph. */
export function Tabs(props: TabsProps) {
  const tabs = (props.items ?? []).map(
    (tab, index) => tab && { tab, id: tab.id ?? `${props.idPrefix ?? ''}-${index + 1}`, first: index === 0 },
  )
  return (
    <div id={props.id} class={classes('govuk-tabs', props.class)} data-module="govuk-tabs" {...extra(props.attributes)}>
      <h2 class="govuk-tabs__title">{props.title ?? 'Contents'}</h2>
      {tabs.length > 0 && (
        <ul class="govuk-tabs__list">
          {tabs.map(
            (item) =>
              item && (
                <li class={classes('govuk-tabs__list-item', item.first && 'govuk-tabs__list-item--selected')}>
                  <a class="govuk-tabs__tab" href={`#${item.id}`} {...extra(item.tab.attributes)}>
                    {item.tab.label}
                  </a>
                </li>
              ),
          )}
        </ul>
      )}
      {tabs.map(
        (item) =>
          item && (
            <div
              class={classes('govuk-tabs__panel', !item.first && 'govuk-tabs__panel--hidden')}
              id={item.id}
              {...extra(item.tab.panelAttributes)}
            >
              {typeof item.tab.panel === 'string' ? <p class="govuk-body">{item.tab.panel}</p> : item.tab.panel}
            </div>
          ),
      )}
    </div>
  )
}
