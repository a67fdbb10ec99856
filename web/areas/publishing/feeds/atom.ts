import { Feed } from 'feed'
import type { Announced } from '../announcements/list-announcements.ts'
import * as paths from '../paths.ts'

/** News as Atom. Every address in it is whole, since a feed is read far from this site. */
export function atom(
  entries: readonly Announced[],
  { origin, subject, title, council }: { origin: string; subject: string; title: string; council: string },
): string {
  const feed = new Feed({
    id: origin + paths.feedOf(subject),
    title: `${title} - ${council}`,
    link: origin,
    feedLinks: { atom: origin + paths.feedOf(subject) },
    updated: entries[0]?.at ?? new Date(0),
    copyright: '',
    generator: 'Folkmoot',
    author: { name: council },
  })
  for (const one of entries)
    feed.addItem({
      id: `${origin}${one.path}#${one.id}`,
      link: origin + one.path,
      title: one.title,
      description: one.summary,
      date: one.at,
      published: one.at,
      category: [{ name: one.kind }],
    })
  return feed.atom1()
}
