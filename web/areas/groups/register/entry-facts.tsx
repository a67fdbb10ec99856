import type { ComponentChildren } from 'preact'
import type { Catalogue } from '../../../platform/words.ts'
import type { Language } from '../../../ui/layout/view.ts'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { named, names } from './names.ts'
import type { Group } from './queries.ts'
import type { Contact } from './rules.ts'

const words: Catalogue<Record<string, string>> = {
  en: {
    kind: 'Kind',
    for: 'For',
    serves: 'More about who it is for',
    wards: 'Wards',
    languages: 'Languages besides English',
    place: 'Where it meets',
    website: 'Website',
    charity: 'Charity number',
    contact: 'Contact',
    email: 'Email',
    telephone: 'Telephone',
    youth: 'youth group',
  },
  cy: {
    kind: 'Math',
    for: 'Ar gyfer',
    serves: 'Mwy am bwy y mae ar ei gyfer',
    wards: 'Wardiau',
    languages: 'Ieithoedd heblaw Saesneg',
    place: 'Lle mae’n cwrdd',
    website: 'Gwefan',
    charity: 'Rhif elusen',
    contact: 'Cyswllt',
    email: 'E-bost',
    telephone: 'Ffôn',
    youth: 'grŵp ieuenctid',
  },
}

/** The facts of an entry that the reader may see: what is not there has no line. */
export function EntryFacts({
  group,
  contact,
  language = 'en',
  wardHref,
}: {
  group: Group
  contact: Partial<Contact>
  language?: Language
  wardHref: (slug: string) => string
}) {
  const say = words[language]
  const all = names[language]
  const place = [group.address, group.postcode].filter(Boolean).join(', ')
  const line = (key: string, value: ComponentChildren) => ({ key: say[key]!, value: <>{value}</> })
  const listed = (texts: readonly string[]) => texts.join(', ')
  return (
    <SummaryList
      rows={[
        line('kind', listed([...named(all.sectors, group.sectors), ...(group.youth ? [say['youth']!] : [])])),
        group.communities.length > 0 && line('for', listed(named(all.communities, group.communities))),
        group.serves && line('serves', <span class="fm-written">{group.serves}</span>),
        group.wards.length > 0 &&
          line(
            'wards',
            group.wards.map(({ name, slug }, i) => (
              <>
                {i > 0 && ', '}
                <a class="govuk-link" href={wardHref(slug)}>
                  {name}
                </a>
              </>
            )),
          ),
        group.languages.length > 0 && line('languages', listed(named(all.languages, group.languages))),
        place && line('place', <span class="fm-written">{place}</span>),
        group.website &&
          line(
            'website',
            <a class="govuk-link" href={group.website} rel="nofollow noopener">
              {group.website}
            </a>,
          ),
        group.charityNumber && line('charity', group.charityNumber),
        contact.name && line('contact', contact.name),
        contact.email &&
          line(
            'email',
            <a class="govuk-link" href={`mailto:${contact.email}`}>
              {contact.email}
            </a>,
          ),
        contact.telephone && line('telephone', contact.telephone),
      ].map((row) => row || undefined)}
    />
  )
}
