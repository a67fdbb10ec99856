import type { ComponentChildren } from 'preact'

type Props = {
  /** Unique on the page. */
  id: string
  title: string
  /** The way to all of it: { href: '/projects', text: 'See everything that is open' }. */
  more?: { href: string; text: string }
  children: ComponentChildren
}

/** A part of a page under a hairline, with its heading. */
export function Section({ id, title, more, children }: Props) {
  return (
    <section class="fm-section" aria-labelledby={id}>
      <div class="fm-section__head">
        <h2 class="fm-section__title" id={id}>
          {title}
        </h2>
        {more && (
          <a class="fm-section__more govuk-link" href={more.href}>
            {more.text}
          </a>
        )}
      </div>
      {children}
    </section>
  )
}
