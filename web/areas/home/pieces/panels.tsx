import type { Panel } from '../../../platform/subjects.ts'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Section } from '../../../ui/layout/section.tsx'

/** What the areas add to a gathered page of their own accord. */
export const Panels = ({ panels }: { panels: readonly Panel[] }) => (
  <>
    {panels.map(({ key, title, items, more, empty }) => (
      <Section id={`panel-${key}`} title={title} {...(more ? { more } : {})}>
        {items.length > 0 ? (
          <ul class="govuk-list govuk-list--spaced">
            {items.map((item) => (
              <li>
                <a class="govuk-link" href={item.href}>
                  {item.title}
                </a>
                {item.tag && [' ', <strong class="govuk-tag">{item.tag}</strong>]}
                {item.words && <div>{item.words}</div>}
                {item.when && <div class="fm-meta">{item.when}</div>}
              </li>
            ))}
          </ul>
        ) : (
          empty && <Empty title={title}>{empty}</Empty>
        )}
      </Section>
    ))}
  </>
)
