import { renderToString } from 'preact-render-to-string'
import { path } from '../platform/paths.ts'
import { Details } from './details/details.tsx'
import type { Example } from './example.ts'
import { designSystem, type GalleryEntry, ours } from './gallery-list.ts'
import type { View } from './layout/view.ts'

export const galleryPath = path('/gallery')
export const galleryEntryPath = path('/gallery/:component')

/** Every component by name, with what it is for. */
export function galleryIndex(): View {
  return {
    title: 'Gallery of components',
    width: 'wide',
    styles: ['gallery'],
    noindex: true,
    body: (
      <>
        <h1 class="govuk-heading-xl">Gallery of components</h1>
        <p class="govuk-body-l">
          Every part that our pages are made of, with examples. All words in them are invented.
        </p>
        <List title="From the GOV.UK Design System" entries={designSystem} />
        <List title="Our own" entries={ours} />
      </>
    ),
  }
}

function List({ title, entries }: { title: string; entries: readonly GalleryEntry[] }) {
  return (
    <section class="fm-gallery__list">
      <h2 class="govuk-heading-l">{title}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {entries.map((entry) => (
          <li>
            <a class="govuk-link" href={galleryEntryPath.to({ component: entry.name })}>
              {titleOf(entry)}
            </a>
            : {entry.purpose}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One component with all its examples; undefined where there is no such component. */
export function galleryView(component: string): View | undefined {
  const entry = [...designSystem, ...ours].find(({ name }) => name === component)
  if (!entry) return undefined
  return {
    title: `${titleOf(entry)}: gallery of components`,
    back: { href: galleryPath.to(), text: 'All components' },
    width: 'wide',
    styles: ['gallery'],
    scripts: ['parts'],
    noindex: true,
    body: (
      <>
        <h1 class="govuk-heading-xl">{titleOf(entry)}</h1>
        <p class="govuk-body-l">{entry.purpose}</p>
        <p class="govuk-body">The words in these examples are invented.</p>
        {entry.examples.map((example) => (
          <Shown example={example} />
        ))}
      </>
    ),
  }
}

function Shown({ example }: { example: Example }) {
  return (
    <section class="fm-gallery__example">
      <h2 class="govuk-heading-m">{example.name}</h2>
      <div class="fm-gallery__shown">{example.element}</div>
      <Details summary="Its HTML" class="fm-gallery__source">
        <pre class="fm-gallery__code">
          <code>{renderToString(example.element).replaceAll('><', '>\n<')}</code>
        </pre>
      </Details>
    </section>
  )
}

function titleOf({ name }: GalleryEntry): string {
  const words = name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
