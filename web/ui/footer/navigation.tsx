import { classes } from '../classes.ts'
import { safeHref } from '../href.ts'
import { extra, type Props } from '../props.ts'
import type { FooterLink } from './footer.tsx'

export type FooterSection = Props<{
  title: string
  links?: readonly FooterLink[]
  columns?: 1 | 2 | 3
  width?: 'full' | 'one-half' | 'one-third' | 'two-thirds' | 'one-quarter'
}>

export function FooterNavigation({ sections }: { sections: readonly FooterSection[] }) {
  return (
    <>
      <div class="govuk-footer__navigation">
        {sections.map((section) => (
          <div class={`govuk-footer__section govuk-grid-column-${section.width ?? 'full'}`}>
            <h2 class="govuk-footer__heading govuk-heading-m">{section.title}</h2>
            {section.links && section.links.length > 0 && (
              <ul
                class={classes(
                  'govuk-footer__list',
                  section.columns && `govuk-footer__list--columns-${section.columns}`,
                )}
              >
                {section.links.map((link) => (
                  <li class="govuk-footer__list-item">
                    <a class="govuk-footer__link" href={safeHref(link.href)} {...extra(link.attributes)}>
                      {link.text}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
      <hr class="govuk-footer__section-break" />
    </>
  )
}
