import { Empty } from '../../../ui/empty/empty.tsx'
import { formatRange } from '../../../ui/layout/format.ts'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { type Names, whoText } from '../forward-plan/words.ts'
import type { Difference, Item } from './rules.ts'
import { partText, words } from './words.ts'

/** What a plan asks, one under the other. */
export function Items({ items, names }: { items: readonly Item[]; names: Names }) {
  if (!items.length) return <Empty title={words.itemsNone}>{words.itemsNoneText}</Empty>
  return (
    <>
      {items.map((item) => (
        <OneItem item={item} names={names} />
      ))}
    </>
  )
}

function OneItem({ item, names }: { item: Item; names: Names }) {
  const rows: [string, string][] = [
    [words.label.why, item.why],
    [words.who, whoText(item, names)],
    [words.when, formatRange(item.fromOn, item.untilOn)],
    [words.label.how, item.how],
    [words.label.mayChange, item.mayChange],
    [words.label.service, item.service],
  ]
  return (
    <article class="fm-plan-item" id={`item-${item.id}`}>
      <h3 class="govuk-heading-m">{item.title}</h3>
      <p class="govuk-body fm-written">{item.about}</p>
      <SummaryList rows={rows.map(([key, value]) => ({ key, value: <span class="fm-written">{value}</span> }))} />
    </article>
  )
}

/** What changed from one state to another, in words. */
export function Differences({
  difference: { added, removed, changed, aims },
  names,
  anchors = false,
}: {
  difference: Difference
  names: Names
  /** Whether links from elsewhere find what was added here. */
  anchors?: boolean
}) {
  const none = !added.length && !removed.length && !changed.length && !aims
  if (none) return <p class="govuk-body">{words.sameAsBefore}</p>
  return (
    <ul class="govuk-list govuk-list--spaced">
      {aims && (
        <li>
          <Tag colour="blue">{words.altered}</Tag> {words.aims}
          <Parts rows={[[words.aims, aims.before, aims.after]]} name={words.aims} />
        </li>
      )}
      {added.map((item) => (
        <li id={anchors ? `item-${item.id}` : undefined}>
          <Tag colour="green">{words.added}</Tag> {item.title}: {whoText(item, names)},{' '}
          {formatRange(item.fromOn, item.untilOn)}
        </li>
      ))}
      {removed.map((item) => (
        <li>
          <Tag colour="red">{words.gone}</Tag> {item.title}
        </li>
      ))}
      {changed.map(({ before, after, parts }) => (
        <li>
          <Tag colour="blue">{words.altered}</Tag> {after.title}
          <Parts
            name={after.title}
            rows={parts.map((part) => [words.label[part], partText(before, part, names), partText(after, part, names)])}
          />
        </li>
      ))}
    </ul>
  )
}

/** Parts before and after, side by side. */
export function Parts({ rows, name }: { rows: readonly (readonly [string, string, string])[]; name: string }) {
  return (
    <Table
      caption={<span class="govuk-visually-hidden">{name}</span>}
      scrollLabel={name}
      firstCellIsHeader
      head={['', words.from, words.to].map((text) => ({
        text: text || <span class="govuk-visually-hidden">Part</span>,
      }))}
      rows={rows.map((row) => [...row])}
    />
  )
}
