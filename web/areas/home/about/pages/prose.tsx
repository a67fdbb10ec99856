import type { Part } from '../words/part.ts'

export const Paragraphs = ({ lines }: { lines: readonly string[] }) => (
  <>
    {lines.map((line) => (
      <p class="govuk-body">{line}</p>
    ))}
  </>
)

export const Bullets = ({ items }: { items: readonly string[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
)

export const Prose = ({ parts }: { parts: readonly Part[] }) => (
  <>
    {parts.map(({ title, lines, list }) => (
      <>
        <h2 class="govuk-heading-m">{title}</h2>
        <Paragraphs lines={lines} />
        {list && <Bullets items={list} />}
      </>
    ))}
  </>
)
