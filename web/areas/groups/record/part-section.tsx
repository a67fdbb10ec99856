import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import type { RecordPart } from './record-part.ts'

/** A part that another slice keeps: the newest few things, and the ways on. */
export function PartSection({ part: { key, title, items, empty, more, act } }: { part: RecordPart }) {
  return (
    <Section id={key} title={title} {...(more && { more })}>
      {items.length === 0 ? (
        <p class="govuk-body">{empty}</p>
      ) : (
        <ul class="govuk-list govuk-list--spaced">
          {items.map((item) => (
            <li>
              {item.href ? (
                <a class="govuk-link" href={item.href}>
                  {item.title}
                </a>
              ) : (
                item.title
              )}{' '}
              {item.tag && <Tag colour="grey">{item.tag}</Tag>}
              {(item.words || item.when || item.due) && (
                <p class="fm-meta">
                  {item.when && <span>{formatDate(item.when)}</span>}
                  {item.due && <span>By {formatDate(item.due)}</span>}
                  {item.words && <span>{item.words}</span>}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {act && (
        <p class="govuk-body">
          <a class="govuk-link" href={act.href}>
            {act.text}
          </a>
        </p>
      )}
    </Section>
  )
}
