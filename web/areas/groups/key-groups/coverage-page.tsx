import { formatList } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { WardMap } from '../../../ui/map/ward-map.tsx'
import { Table } from '../../../ui/table/table.tsx'
import * as paths from '../paths.ts'
import type { Coverage, CoverageLine } from './coverage-queries.ts'
import { coverageWords as say, words } from './words.ts'

/** Who key groups reach and who not: in words, on a map and in tables. */
export function coveragePage({ wards, sectors, communities }: Coverage): View {
  const most = Math.max(...wards.map(({ keyGroups }) => keyGroups))
  return {
    title: words.coverage,
    staff: true,
    section: 'network',
    width: 'wide',
    back: { href: paths.keyGroups.to(), text: words.title },
    body: (
      <>
        <h1 class="govuk-heading-l">{words.coverage}</h1>
        <Section id="wards" title={words.spreadNames.wards}>
          <Finding lines={wards} say={say.wards} />
          <WardMap
            id="key-groups"
            title={say.map}
            caption={say.caption}
            areas={wards.map(({ key, name, href, geometry, keyGroups }) => ({
              id: key,
              name,
              href,
              geometry,
              shade: shadeOf(keyGroups, most),
              says: say.reached(keyGroups),
            }))}
          />
          <Lines title={words.spreadNames.wards} lines={wards} />
        </Section>
        <Section id="communities" title={words.spreadNames.communities}>
          <Finding lines={communities} say={say.communities} />
          <Lines title={words.spreadNames.communities} lines={communities} />
        </Section>
        <Section id="sectors" title={words.spreadNames.sectors}>
          <Finding lines={sectors} say={say.sectors} />
          <Lines title={words.spreadNames.sectors} lines={sectors} />
        </Section>
        <p class="govuk-body">{say.weak}</p>
      </>
    ),
  }
}

/** Against the ward that most key groups reach. */
const shadeOf = (count: number, most: number) =>
  count === 0 ? 0 : count <= most / 3 ? 1 : count <= (2 * most) / 3 ? 2 : 3

function Finding({
  lines,
  say: sentence,
}: {
  lines: readonly CoverageLine[]
  say: (now: number, all: number) => string
}) {
  const missed = lines.filter(({ keyGroups }) => keyGroups === 0)
  const could = missed.filter(({ groups }) => groups > 0)
  const nobody = missed.filter(({ groups }) => groups === 0)
  const names = (some: readonly CoverageLine[]) => formatList(some.map(({ name }) => name))
  return (
    <>
      <p class="govuk-body">{sentence(lines.length - missed.length, lines.length)}.</p>
      {could.length > 0 && <p class="govuk-body">{say.could(names(could))}.</p>}
      {nobody.length > 0 && <p class="govuk-body">{say.nobody(names(nobody))}.</p>}
    </>
  )
}

const Lines = ({ title, lines }: { title: string; lines: readonly CoverageLine[] }) => (
  <Table
    caption={<span class="govuk-visually-hidden">{title}</span>}
    scrollLabel={`${title}, one by one`}
    firstCellIsHeader
    head={[title, { text: 'Key groups', numeric: true }, { text: 'All groups', numeric: true }]}
    rows={lines.map(({ name, keyGroups, groups }) => [
      name,
      { text: keyGroups, numeric: true },
      { text: groups, numeric: true },
    ])}
  />
)
