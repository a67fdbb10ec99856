import { classes } from '../classes.ts'
import type { Language } from '../layout/view.ts'
import { type Common, extra, type Props } from '../props.ts'

export type ShareLinksProps = Common &
  Props<{
    /** The page's whole address, with https. */
    url: string
    title: string
    language?: Language
    headingLevel?: 2 | 3
  }>

const words = {
  en: { title: 'Share this page', on: (place: string) => `Share on ${place}`, email: 'Send by email' },
  cy: { title: 'Rhannu’r dudalen hon', on: (place: string) => `Rhannu ar ${place}`, email: 'Anfon drwy e-bost' },
}

/** Plain links: nobody is told anything until a person presses one. */
export function ShareLinks(props: ShareLinksProps) {
  const say = words[props.language ?? 'en']
  const Heading = `h${props.headingLevel ?? 2}` as 'h2'
  return (
    <div class={classes('fm-share', props.class)} {...extra(props.attributes)}>
      <Heading class="govuk-heading-s">{say.title}</Heading>
      <ul class="govuk-list fm-share__list">
        {addresses(props.url, props.title).map(({ key, place, href }) => (
          <li>
            <a class="govuk-link" href={href} rel="noreferrer" data-share={key}>
              {place ? say.on(place) : say.email}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Where each link leads; all that was written is encoded, so that a title cannot add to an address. */
export function addresses(url: string, title: string): { key: string; place?: string; href: string }[] {
  const [u, t] = [encodeURIComponent(url), encodeURIComponent(title)]
  return [
    { key: 'facebook', place: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${u}` },
    { key: 'x', place: 'X', href: `https://x.com/intent/post?text=${t}&url=${u}` },
    { key: 'linkedin', place: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${u}` },
    { key: 'email', href: `mailto:?subject=${t}&body=${t}%0A%0A${u}` },
  ]
}
